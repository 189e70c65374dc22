#include "app/session/after_page.h"
#include "app/session/rest_screen.h"
#include "app/session/resume_card.h"
#include "app/theme/theme.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace supine::test
{
namespace
{

using namespace std::chrono_literals;

NightRecord tonight()
{
    return {.night = *Night::parse("2026-11-01"), .measures = {}, .factors = {}, .note = {}, .sessions = {}};
}

const SessionResult whole{RoutineId("seven-minutes"), SessionResult::State::Completed, 420s, 1};

class AfterPageTest : public ::testing::Test
{
protected:
    AfterPageTest()
    {
        Theme::current().apply(ThemeName::Night);
        page.resize(1180, 760);
        page.show();
    }
    static QPushButton* named(QWidget& within, const QString& name, const QString& row = {})
    {
        for (auto* each : within.findChildren<QPushButton*>())
            if (each->accessibleName() == name && (row.isEmpty() || each->accessibleDescription() == row))
                return each;
        return nullptr;
    }
    bool says(const QString& words)
    {
        for (const auto* label : page.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }

    std::vector<NightChange> saved;
    std::optional<Error> refusal;
    AfterPage page{[this](const NightChange& change) -> Result<void> {
        if (refusal)
            return *refusal;
        saved.push_back(change);
        return {};
    }};
};

TEST_F(AfterPageTest, WhatIsAnsweredIsSavedAndNothingElse)
{
    page.ask(whole, 420s, tonight());
    named(page, "3", "Stiffness right now")->click();
    QSignalSpy done(&page, &AfterPage::done);
    named(page, "Done")->click();
    ASSERT_EQ(saved.size(), 1u);
    EXPECT_EQ(saved[0].measures,
              (std::map<MeasureId, std::optional<int>>{{MeasureId("stiffness_after"), 3}}));
    EXPECT_FALSE(saved[0].note);
    EXPECT_EQ(done.count(), 1);
}

TEST_F(AfterPageTest, ARatingIsSavedAsItIsGivenSoThatNothingUnsavedCanBeLost)
{
    page.ask(whole, 420s, tonight());
    named(page, "3", "Stiffness right now")->click();
    ASSERT_EQ(saved.size(), 1u);
    named(page, "5", "Pain right now")->click();
    ASSERT_EQ(saved.size(), 2u);
    EXPECT_EQ(saved[1].measures, (std::map<MeasureId, std::optional<int>>{{MeasureId("pain_after"), 5}}));
}

TEST_F(AfterPageTest, NothingAnsweredSavesNothingAndIsDone)
{
    page.ask(whole, 420s, tonight());
    QSignalSpy done(&page, &AfterPage::done);
    named(page, "Done")->click();
    EXPECT_TRUE(saved.empty());
    EXPECT_EQ(done.count(), 1);
}

TEST_F(AfterPageTest, SaveKeepsTheAnswersAndStays)
{
    page.ask(whole, 420s, tonight());
    named(page, "4", "Pain right now")->click();
    QSignalSpy done(&page, &AfterPage::done);
    named(page, "Save")->click();
    ASSERT_EQ(saved.size(), 1u);
    EXPECT_EQ(saved[0].measures, (std::map<MeasureId, std::optional<int>>{{MeasureId("pain_after"), 4}}));
    EXPECT_TRUE(says("Kept with tonight"));
    EXPECT_EQ(done.count(), 0);

    named(page, "4", "Pain right now")->click();
    named(page, "Done")->click();
    EXPECT_EQ(saved.at(1).measures,
              (std::map<MeasureId, std::optional<int>>{{MeasureId("pain_after"), std::nullopt}}));
    EXPECT_EQ(done.count(), 1);
}

TEST_F(AfterPageTest, ADigitAnswersTheFirstQuestionAtOnce)
{
    page.ask(whole, 420s, tonight());
    page.setFocus();
    QTest::keyClick(page.focusWidget(), Qt::Key_6);
    QTest::keyClick(page.focusWidget(), Qt::Key_Escape);
    ASSERT_EQ(saved.size(), 1u);
    EXPECT_EQ(saved[0].measures,
              (std::map<MeasureId, std::optional<int>>{{MeasureId("stiffness_after"), 6}}));
}

TEST_F(AfterPageTest, ANightsNoteIsAddedToNotLost)
{
    NightRecord record = tonight();
    record.note = "slept badly before";
    page.ask(whole, 420s, record);
    auto* note = page.findChild<QPlainTextEdit*>();
    EXPECT_EQ(note->toPlainText(), "slept badly before");
    named(page, "0", "Pain right now")->click();
    named(page, "Done")->click();
    EXPECT_FALSE(saved.at(0).note);
    note->appendPlainText("twist felt good");
    named(page, "Done")->click();
    EXPECT_EQ(saved.at(1).note, std::optional(std::optional(QString("slept badly before\ntwist felt good"))));
}

TEST_F(AfterPageTest, AFailureKeepsTheFormAndSaysSo)
{
    page.ask(whole, 420s, tonight());
    named(page, "7", "Pain right now")->click();
    page.findChild<QPlainTextEdit*>()->setPlainText("kept");
    refusal = Error{Error::Kind::Storage, "the disk is full"};
    QSignalSpy done(&page, &AfterPage::done);
    named(page, "Done")->click();
    EXPECT_EQ(done.count(), 0);
    EXPECT_TRUE(says("the disk is full"));
    EXPECT_TRUE(named(page, "7", "Pain right now")->isChecked());
    EXPECT_EQ(page.findChild<QPlainTextEdit*>()->toPlainText(), "kept");
    refusal.reset();
    named(page, "Done")->click();
    EXPECT_EQ(done.count(), 1);
}

TEST_F(AfterPageTest, TheNextSessionFindsAnEmptyForm)
{
    page.ask(whole, 420s, tonight());
    named(page, "7", "Pain right now")->click();
    page.ask({RoutineId("seven-minutes"), SessionResult::State::Partial, 200s, 30}, 420s, tonight());
    EXPECT_FALSE(named(page, "7", "Pain right now")->isChecked());
    EXPECT_TRUE(says("3:20 of 7:00"));
    EXPECT_TRUE(says("rehearsal"));
}

TEST_F(AfterPageTest, FitsTheSmallestWindow)
{
    page.ask(whole, 420s, tonight());
    const QString into = qEnvironmentVariable("SUPINE_GRABS");
    page.resize(800, 560);
    EXPECT_LE(page.minimumSizeHint().width(), 800);
    if (!into.isEmpty())
        page.grab().save(into + "/after.png");
}

TEST(RestScreen, IsNearlyBlackAndAnyKeyEndsIt)
{
    RestScreen screen;
    screen.resize(400, 300);
    screen.show();
    const QColor middle = screen.grab().toImage().pixelColor(200, 100);
    EXPECT_LT(middle.lightness(), 6);
    QSignalSpy ended(&screen, &RestScreen::ended);
    QTest::keyClick(&screen, Qt::Key_Shift);
    EXPECT_EQ(ended.count(), 1);
}

TEST(RestScreen, AMoveEndsItButNotTheMouseThatOnlyLiesThere)
{
    RestScreen screen;
    screen.resize(400, 300);
    screen.show();
    QSignalSpy ended(&screen, &RestScreen::ended);
    QTest::mouseMove(&screen, QPoint(100, 100));
    QTest::mouseMove(&screen, QPoint(101, 101));
    EXPECT_EQ(ended.count(), 0);
    QTest::mouseMove(&screen, QPoint(200, 140));
    EXPECT_EQ(ended.count(), 1);
}

SessionRecord stopped()
{
    return {SessionId("a"),
            *Night::parse("2026-11-01"),
            "seven-minutes",
            {},
            SessionRecord::State::Running,
            200s,
            180s,
            1,
            {}};
}

TEST(ResumeCard, SaysWhenAndWhereItStoppedAndAsksWhatToDo)
{
    ResumeCard card;
    card.offer(stopped(), 476s, *Night::parse("2026-11-02"));
    bool told = false;
    for (const auto* label : card.findChildren<QLabel*>())
        told = told || label->text() == "Yesterday evening's session stopped at 3:20 of 7:56.";
    EXPECT_TRUE(told);
    int resumed = 0;
    int keeps = 0;
    int discards = 0;
    QObject::connect(&card, &ResumeCard::resumeChosen,
                     [&](const SessionRecord& r) { resumed += r.id == SessionId("a"); });
    QObject::connect(&card, &ResumeCard::keepChosen, [&] { ++keeps; });
    QObject::connect(&card, &ResumeCard::discardChosen, [&] { ++discards; });
    for (auto* button : card.findChildren<QPushButton*>())
        button->click();
    EXPECT_EQ(resumed, 1);
    EXPECT_EQ(keeps, 1);
    EXPECT_EQ(discards, 1);
}

TEST(ResumeCard, OneThatCannotBeLaidOutAnyMoreCannotBeResumed)
{
    ResumeCard card;
    card.offer(stopped(), 0s, *Night::parse("2026-11-02"));
    for (const auto* button : card.findChildren<QPushButton*>())
        EXPECT_EQ(button->isHidden(), button->text() == "Resume") << qPrintable(button->text());
}

} // namespace
} // namespace supine::test
