#include "app/journal/journal_page.h"
#include "app/journal/note_box.h"
#include "app/journal/own_factors.h"
#include "app/journal/pose_relief.h"
#include "app/journal/pose_relief_card.h"
#include "app/widgets/labels.h"
#include "app/widgets/scale_row.h"
#include "core/storage/statement.h"
#include "tests/core/journal/journal_fixture.h"
#include "tests/support/until.h"

#include <QAbstractButton>
#include <QFile>
#include <QLineEdit>
#include <QSet>
#include <QTest>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

class JournalPageTest : public test::JournalTest
{
protected:
    void SetUp() override { m_page.show(); }

    JournalPage m_page{m_journal, m_clock, QTime(12, 0)};

    template<class T>
    T* named(const QString& name)
    {
        for (T* widget : m_page.findChildren<T*>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        ADD_FAILURE() << "no " << qPrintable(name);
        return nullptr;
    }
    void tap(const QString& row, int value)
    {
        for (QAbstractButton* cell : named<ScaleRow>(row)->findChildren<QAbstractButton*>()) {
            if (cell->accessibleName() == QString::number(value))
                cell->click();
        }
    }
    void enter(const QString& field, const QString& text)
    {
        auto* edit = named<QLineEdit>(field);
        edit->setText(text);
        edit->setModified(true);
        emit edit->editingFinished();
    }
    void type(const QString& text) { m_page.findChild<NoteBox*>()->insertPlainText(text); }
    bool saysSomething()
    {
        for (const Label* label : m_page.findChildren<Label*>()) {
            if (label->property("role") == "notice" && label->isVisibleTo(&m_page) &&
                !label->text().isEmpty())
                return true;
        }
        return false;
    }
    void breakTheDisk() { ASSERT_TRUE(m_database->execute(QStringLiteral("PRAGMA query_only = ON"))); }
    void mendTheDisk() { ASSERT_TRUE(m_database->execute(QStringLiteral("PRAGMA query_only = OFF"))); }
};

TEST_F(JournalPageTest, AHabitOfOnesOwnIsAskedAboutUntilItIsRetiredAndStaysWhereItWasLogged)
{
    const auto asked = [this] {
        const auto buttons = m_page.findChildren<QAbstractButton*>();
        return std::any_of(buttons.begin(), buttons.end(), [](const QAbstractButton* each) {
            return each->accessibleName() == "Ten pages: Yes";
        });
    };
    ASSERT_TRUE(addOwnFactor(m_journal, "Ten pages").ok());
    ASSERT_TRUE(asked());
    named<QAbstractButton>("Ten pages: Yes")->click();
    EXPECT_EQ(factor(m_tonight, "own_1"), 1);
    ASSERT_TRUE(keepOwnFactor(m_journal, {FactorId("own_1"), "Ten pages", true}).ok());
    EXPECT_TRUE(asked());
    m_page.showNight(m_tonight.plusDays(-1));
    EXPECT_FALSE(asked());
    m_page.showNight(m_tonight);
    named<QAbstractButton>("Ten pages: Yes")->click();
    EXPECT_FALSE(asked()) << "retired, and not logged any more";
}

TEST_F(JournalPageTest, HowPosesFeltIsShownWithTheNightAndCanBeCorrected)
{
    auto* card = m_page.findChild<PoseReliefCard*>();
    EXPECT_FALSE(card->isVisibleTo(&m_page)) << "nothing was practised or answered";
    m_page.setPoseNames([](const PracticeId& id) { return "Pose " + id.text(); });
    ASSERT_TRUE(keepRelief(m_journal, m_tonight, PracticeId("child"), Felt::Better).ok());
    EXPECT_TRUE(card->isVisibleTo(&m_page));
    const auto says = [card](const QString& words) {
        const auto labels = card->findChildren<Label*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](Label* label) { return label->text() == words; });
    };
    EXPECT_TRUE(says("Better: Pose child."));
    for (QAbstractButton* cell : named<ScaleRow>("Pose child")->findChildren<QAbstractButton*>()) {
        if (cell->accessibleName() == "Worse")
            cell->click();
    }
    EXPECT_EQ(reliefOf(m_journal, m_tonight).value(), (Reliefs{{PracticeId("child"), Felt::Worse}}));
    EXPECT_TRUE(says("Worse: Pose child."));
    ASSERT_TRUE(m_journal.undo().ok());
    EXPECT_TRUE(says("Better: Pose child."));
    for (QAbstractButton* cell : named<ScaleRow>("Pose child")->findChildren<QAbstractButton*>()) {
        if (cell->accessibleName() == "Better")
            cell->click();
    }
    EXPECT_FALSE(card->isVisibleTo(&m_page)) << "the only answer was taken back";
}

TEST_F(JournalPageTest, ATapIsSavedAtOnceAndASecondTapClearsIt)
{
    tap("Stiffness in the evening", 0);
    EXPECT_EQ(measure(m_tonight, "stiffness_evening"), 0);
    tap("Stiffness in the evening", 0);
    EXPECT_EQ(measure(m_tonight, "stiffness_evening"), std::nullopt);
}

TEST_F(JournalPageTest, AHabitIsYesOrNoOrNotRecorded)
{
    named<QAbstractButton>("Magnesium: No")->click();
    EXPECT_EQ(factor(m_tonight, "magnesium"), 0);
    named<QAbstractButton>("Magnesium: Yes")->click();
    EXPECT_EQ(factor(m_tonight, "magnesium"), 1);
    EXPECT_FALSE(named<QAbstractButton>("Magnesium: No")->isChecked());
    named<QAbstractButton>("Magnesium: Yes")->click();
    EXPECT_EQ(factor(m_tonight, "magnesium"), std::nullopt);
}

TEST_F(JournalPageTest, TimesAreReadAsPeopleWriteThem)
{
    for (const char* text : {"22:45", "22.45", "2245"}) {
        enter("Into bed", QString::fromLatin1(text));
        EXPECT_EQ(measure(m_tonight, "bed_time"), 22 * 60 + 45) << text;
    }
    enter("Into bed", "");
    EXPECT_EQ(measure(m_tonight, "bed_time"), std::nullopt);
}

TEST_F(JournalPageTest, TenInTheMorningIsAskedAboutWhenTenInTheEveningFits)
{
    enter("Into bed", "10:30");
    enter("Out of bed", "6:30");
    EXPECT_TRUE(saysSomething());
    EXPECT_EQ(measure(m_tonight, "bed_time"), 10 * 60 + 30) << "asked about, and kept as it was written";
    enter("Into bed", "22:30");
    EXPECT_FALSE(saysSomething());
}

TEST_F(JournalPageTest, WhatCannotBeReadStaysOnTheFormAndIsSaid)
{
    enter("Until asleep", "a while");
    EXPECT_TRUE(saysSomething());
    EXPECT_EQ(named<QLineEdit>("Until asleep")->text(), "a while");
    EXPECT_FALSE(m_page.showNight(m_tonight.plusDays(-1)));
    EXPECT_EQ(m_page.shownNight(), m_tonight);
    enter("Until asleep", "15");
    EXPECT_FALSE(saysSomething());
    EXPECT_TRUE(m_page.showNight(m_tonight.plusDays(-1)));
    EXPECT_EQ(measure(m_tonight, "sol_min"), 15);
}

TEST_F(JournalPageTest, ANoteIsKeptWhenAnotherNightIsChosen)
{
    type("long drive");
    ASSERT_TRUE(m_page.showNight(m_tonight.plusDays(-1)));
    EXPECT_EQ(read(m_tonight).note, "long drive");
    EXPECT_EQ(m_page.findChild<NoteBox*>()->toPlainText(), QString());
    ASSERT_TRUE(m_page.showNight(m_tonight));
    EXPECT_EQ(m_page.findChild<NoteBox*>()->toPlainText(), "long drive");
}

TEST_F(JournalPageTest, ANoteIsKeptWhenThePageIsLeft)
{
    type("long drive");
    m_page.hide();
    EXPECT_EQ(read(m_tonight).note, "long drive");
}

TEST_F(JournalPageTest, TypedTextOutlivesASaveThatFails)
{
    type("long drive");
    breakTheDisk();
    EXPECT_FALSE(m_page.showNight(m_tonight.plusDays(-1)));
    EXPECT_TRUE(saysSomething());
    EXPECT_EQ(m_page.findChild<NoteBox*>()->toPlainText(), "long drive");
    mendTheDisk();
    EXPECT_TRUE(m_page.showNight(m_tonight.plusDays(-1)));
    EXPECT_FALSE(saysSomething());
    EXPECT_EQ(read(m_tonight).note, "long drive");
}

TEST_F(JournalPageTest, WhatWasHalfTypedOutlivesAKillAsADraftThatDoesNotCount)
{
    QTest::keyClicks(named<QLineEdit>("Until asleep"), "4");
    type("half a sen");
    ASSERT_TRUE(test::until([&] {
        return m_journal.draft(noteForm, m_tonight)->has_value() &&
               m_journal.draft(valuesForm, m_tonight)->has_value();
    }));

    // The files as a kill leaves them at this moment.
    QTemporaryDir killed;
    for (const char* end : {"", "-wal"})
        ASSERT_TRUE(QFile::copy(journalPath(m_folder.path()) + end, journalPath(killed.path()) + end));
    auto database = Database::open(journalPath(killed.path()));
    ASSERT_TRUE(database.ok());
    Journal journal{*database, m_clock};
    const auto record = journal.night(m_tonight);
    ASSERT_TRUE(record.ok());
    EXPECT_TRUE(record->measures.empty());
    EXPECT_FALSE(record->note);

    JournalPage page{journal, m_clock, QTime(12, 0)};
    QLineEdit* field = nullptr;
    for (auto* edit : page.findChildren<QLineEdit*>())
        if (edit->accessibleName() == "Until asleep")
            field = edit;
    ASSERT_TRUE(field);
    EXPECT_EQ(field->text(), "4");
    EXPECT_EQ(page.findChild<NoteBox*>()->toPlainText(), "half a sen");
    emit field->editingFinished();
    EXPECT_EQ(journal.night(m_tonight)->measures.at(MeasureId("sol_min")), 4);
    EXPECT_FALSE(journal.draft(valuesForm, m_tonight)->has_value());
}

TEST_F(JournalPageTest, ATapThatCouldNotBeSavedDoesNotLookSaved)
{
    breakTheDisk();
    tap("Stiffness in the evening", 5);
    EXPECT_TRUE(saysSomething());
    EXPECT_EQ(named<ScaleRow>("Stiffness in the evening")->value(), std::nullopt);
    mendTheDisk();
}

TEST_F(JournalPageTest, WhatWasWrittenBeforeCanBeReadAgain)
{
    ASSERT_TRUE(m_journal.record(m_tonight, test::noted("slept on the sofa")).ok());
    ASSERT_TRUE(m_journal.record(m_tonight, test::measured("stiffness_evening", 6)).ok());
    ASSERT_TRUE(m_journal.record(m_tonight, test::noted("slept in bed")).ok());
    ASSERT_TRUE(m_journal.record(m_tonight, test::measured("stiffness_evening", 2)).ok());
    const auto shows = [&](const QString& text) {
        const auto labels = m_page.findChildren<Label*>();
        return std::any_of(labels.begin(), labels.end(), [&](Label* label) {
            return label->isVisibleTo(&m_page) && label->text() == text;
        });
    };
    EXPECT_FALSE(shows("Note: slept on the sofa"));
    m_page.findChild<QAbstractButton*>("pastToggle")->click();
    EXPECT_TRUE(test::until([&] { return shows("Note: slept on the sofa"); }));
    EXPECT_TRUE(shows("Stiffness in the evening: 6"));
    tap("Stiffness in the evening", 9);
    EXPECT_TRUE(test::until([&] { return shows("Stiffness in the evening: 2"); })) << "what is open follows";
}

TEST_F(JournalPageTest, UndoShowsTheNightThatChanged)
{
    tap("Stiffness in the evening", 5);
    ASSERT_TRUE(m_page.showNight(m_tonight.plusDays(-3)));
    for (QAbstractButton* button : m_page.findChildren<QAbstractButton*>()) {
        if (button->text() == "Undo")
            button->click();
    }
    EXPECT_EQ(m_page.shownNight(), m_tonight);
    EXPECT_EQ(measure(m_tonight, "stiffness_evening"), std::nullopt);
    EXPECT_EQ(named<ScaleRow>("Stiffness in the evening")->value(), std::nullopt);
}

TEST_F(JournalPageTest, AChangeFromElsewhereIsShownAndWhatIsTypedStays)
{
    type("half a thou");
    ASSERT_TRUE(m_journal.record(m_tonight, test::measured("pain_evening", 3)).ok());
    EXPECT_EQ(named<ScaleRow>("Pain in the evening")->value(), 3);
    EXPECT_EQ(m_page.findChild<NoteBox*>()->toPlainText(), "half a thou");
}

TEST_F(JournalPageTest, ADamagedNightIsSaidAndCannotBeWrittenOver)
{
    const Night other = m_tonight.plusDays(-1);
    ASSERT_TRUE(m_journal.record(other, test::measured("pain_evening", 3)).ok());
    ASSERT_TRUE(m_database->execute(QStringLiteral("UPDATE measure SET value = 4")));
    ASSERT_TRUE(m_page.showNight(other));
    EXPECT_TRUE(saysSomething());
    EXPECT_FALSE(named<ScaleRow>("Pain in the evening")->isEnabled());
}

TEST_F(JournalPageTest, TonightMovesOnWithTheClock)
{
    m_page.hide();
    m_clock.setWall(QDateTime(QDate(2026, 11, 2), QTime(21, 0)));
    m_page.show();
    EXPECT_EQ(m_page.shownNight(), m_tonight.plusDays(1));
}

TEST_F(JournalPageTest, EveryMeasureAndFactorHasItsControl)
{
    QSet<QString> names;
    for (const QWidget* widget : m_page.findChildren<QWidget*>())
        names.insert(widget->accessibleName());
    for (const Measure& measure : measures())
        EXPECT_TRUE(names.contains(measure.name)) << measure.id;
    for (const Factor& factor : factors())
        EXPECT_TRUE(names.contains(factor.name)) << factor.id;
}

} // namespace
} // namespace supine
