#include "app/journal/body_nights.h"
#include "app/journal/pose_relief.h"
#include "app/tonight/tonight_page.h"
#include "app/tonight/tonights_plan.h"
#include "app/widgets/body_map.h"
#include "core/settings/settings_keys.h"
#include "tests/support/evening_fixture.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QCoreApplication>

namespace supine
{
namespace
{

class TonightPageTest : public test::EveningFixture
{
protected:
    std::unique_ptr<TonightPage> open(int width = 1000)
    {
        auto page = std::make_unique<TonightPage>(m_journal, m_settings, m_catalogue, m_shelf, m_clock);
        page->resize(width, 760);
        page->show();
        return page;
    }
    /// The cell of a number below the question of that accessible name.
    static QAbstractButton* cell(const QWidget& page, const QString& question, int value)
    {
        for (auto* button : page.findChildren<QAbstractButton*>()) {
            if (button->accessibleName() == QString::number(value) &&
                button->accessibleDescription() == question)
                return button;
        }
        return nullptr;
    }
    static QAbstractButton* button(const QWidget& page, const QString& name)
    {
        for (auto* found : page.findChildren<QAbstractButton*>()) {
            if (found->accessibleName() == name || found->text() == name)
                return found;
        }
        return nullptr;
    }
};

TEST_F(TonightPageTest, WhatFeltBetterBeforeIsAReasonForTonight)
{
    const Night tonight = Night::of(m_clock.now());
    ASSERT_TRUE(keepBody(m_journal, tonight, {{{"lower_back", 2}}, true}).ok());
    const PracticeId pose = composeTonight(m_journal, m_settings, m_catalogue, tonight)
                                .value()
                                .composed->reasons.front()
                                .practice;
    NightChange logged;
    logged.measures = {{MeasureId("stiffness_evening"), 5}};
    for (int ago = 1; ago <= 6; ++ago) {
        ASSERT_TRUE(m_journal.record(tonight.plusDays(-ago), logged).ok());
        ASSERT_TRUE(
            keepRelief(m_journal, tonight.plusDays(-ago), pose, ago == 1 ? Felt::Same : Felt::Better).ok());
    }
    const auto plan = composeTonight(m_journal, m_settings, m_catalogue, tonight);
    ASSERT_TRUE(plan.ok());
    std::vector<Reason> because;
    for (const PoseReasons& each : plan->composed->reasons) {
        if (each.practice == pose)
            because = each.because;
    }
    const Reason wanted{Reason::Kind::FeltBetter, {}, 5, 6};
    EXPECT_NE(std::find(because.begin(), because.end(), wanted), because.end());
    const auto page = open();
    const auto labels = page->findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().contains("Felt better on 5 of 6 night");
    })) << "and it is said";
}

TEST_F(TonightPageTest, TwoTapsBeforeStartingAreKeptAtOnce)
{
    const auto page = open();
    ASSERT_TRUE(cell(*page, "Stiffness right now", 5));
    cell(*page, "Stiffness right now", 5)->click();
    cell(*page, "Pain right now", 3)->click();
    const auto record = m_journal.night(Night::of(m_clock.now()));
    ASSERT_TRUE(record.ok());
    EXPECT_EQ(record->measures.at(MeasureId("stiffness_evening")), 5);
    EXPECT_EQ(record->measures.at(MeasureId("pain_evening")), 3);
}

TEST_F(TonightPageTest, ATickIsAYesAndTakenAwayIsNotRecorded)
{
    const auto page = open();
    auto* screens = qobject_cast<QCheckBox*>(button(*page, "Screens away"));
    ASSERT_TRUE(screens);
    const Night night = Night::of(m_clock.now());
    screens->click();
    EXPECT_EQ(m_journal.night(night)->factors.at(FactorId("screens_off")), 1);
    screens->click();
    EXPECT_FALSE(m_journal.night(night)->factors.contains(FactorId("screens_off")));
}

TEST_F(TonightPageTest, BeginIsOneClickAwayOnTheVeryFirstStart)
{
    const auto page = open();
    QStringList begun;
    QObject::connect(page.get(), &TonightPage::beginRequested, page.get(),
                     [&](const RoutineId& id) { begun.append(id.text()); });
    auto* begin = button(*page, "Begin");
    ASSERT_TRUE(begin && begin->isVisible());
    begin->click();
    EXPECT_EQ(begun, QStringList{"seven-minutes"});
}

TEST_F(TonightPageTest, TheFirstQuestionsCanBeSkippedAndDoNotComeBack)
{
    const auto page = open();
    ASSERT_TRUE(button(*page, "Skip"));
    button(*page, "Skip")->click();
    EXPECT_FALSE(button(*page, "Skip")->isVisible());
    EXPECT_TRUE(m_settings.value(keys::welcomed));
    EXPECT_FALSE(button(*open(), "Skip"));
}

TEST_F(TonightPageTest, TheMorningIsAskedAboutInTheMorningAndBelongsToLastNight)
{
    m_clock.setWall(QDateTime(QDate(2026, 11, 3), QTime(7, 15)));
    const auto page = open();
    auto* cellOfTwo = cell(*page, "Stiffness when you woke up", 2);
    ASSERT_TRUE(cellOfTwo && cellOfTwo->isVisible());
    cellOfTwo->click();
    const auto record = m_journal.night(*Night::parse("2026-11-02"));
    EXPECT_EQ(record->measures.at(MeasureId("stiffness_morning")), 2);
}

TEST_F(TonightPageTest, AfterNoonTheMorningStillBelongsToLastNight)
{
    m_clock.setWall(QDateTime(QDate(2026, 11, 3), QTime(13, 0)));
    const auto page = open();
    cell(*page, "Pain since you got up", 1)->click();
    EXPECT_TRUE(m_journal.night(*Night::parse("2026-11-02"))->measures.contains(MeasureId("pain_morning")));
}

TEST_F(TonightPageTest, InTheEveningTheMorningIsNotAskedAbout)
{
    const auto page = open();
    EXPECT_FALSE(cell(*page, "Stiffness when you woke up", 2)->isVisible());
}

TEST_F(TonightPageTest, NothingIsCutSidewaysInANarrowWindow)
{
    const auto page = open(600);
    QCoreApplication::processEvents();
    EXPECT_LE(page->widget()->minimumSizeHint().width(), 600);
}

TEST_F(TonightPageTest, APlaceThatIsTightComposesARoutineAndBeginPlaysIt)
{
    const auto page = open();
    auto* map = page->findChild<BodyMap*>();
    ASSERT_TRUE(map);
    for (RegionSpot* spot : map->spots()) {
        if (QLatin1String(spot->region().id) == QLatin1String("lower_back"))
            emit spot->valueAsked(2);
    }
    const Night night = Night::of(m_clock.now());
    EXPECT_EQ(*bodyOf(m_journal, night), (BodyNight{{{"lower_back", 2}}, true}));
    QStringList begun;
    QObject::connect(page.get(), &TonightPage::beginRequested, page.get(),
                     [&](const RoutineId& id) { begun.append(id.text()); });
    button(*page, "Begin")->click();
    EXPECT_EQ(begun, QStringList{"composed"});
    EXPECT_TRUE(button(*page, "Why these poses?")->isVisible());
}

TEST_F(TonightPageTest, TheUsualRoutineIsOneClickBackAndTheMarksStay)
{
    const Night night = Night::of(m_clock.now());
    ASSERT_TRUE(keepBody(m_journal, night, {{{"neck", 1}}, true}));
    const auto page = open();
    QStringList begun;
    QObject::connect(page.get(), &TonightPage::beginRequested, page.get(),
                     [&](const RoutineId& id) { begun.append(id.text()); });
    button(*page, "The usual routine instead")->click();
    button(*page, "Begin")->click();
    EXPECT_EQ(begun, QStringList{"seven-minutes"});
    EXPECT_EQ(*bodyOf(m_journal, night), (BodyNight{{{"neck", 1}}, false}));
    button(*page, "Clear the marks")->click();
    EXPECT_TRUE(m_journal.records(bodyKind())->empty());
}

TEST_F(TonightPageTest, TheMinutesChosenAreThoseOfTheComposedRoutine)
{
    const auto page = open();
    button(*page, "15 min")->click();
    const auto plan = composeTonight(m_journal, m_settings, m_catalogue, Night::of(m_clock.now()));
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->timeline.total(), std::chrono::minutes(15));
    EXPECT_TRUE(isComposed(m_journal, Night::of(m_clock.now())));
}

} // namespace
} // namespace supine
