#include "app/trends/chart_view.h"
#include "app/trends/first_week_card.h"
#include "app/trends/rise_note.h"
#include "app/trends/trends_page.h"
#include "tests/core/journal/journal_fixture.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/nights.h"

#include <QAction>
#include <QApplication>
#include <QEventLoop>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTimer>

#include <gtest/gtest.h>
#include <set>

namespace supine
{
namespace
{

class TrendsPageTest : public test::JournalTest
{
protected:
    /// Forty nights up to tonight; `gaps` count from the first.
    void log(int nights, const std::set<int>& gaps = {})
    {
        std::vector<NightRecord> records;
        for (int i = 0; i < nights; ++i)
            if (!gaps.contains(i))
                records.push_back(
                    test::nightWith(m_tonight.plusDays(i - nights + 1),
                                    {{"stiffness_morning", 3 + i % 3}, {"stiffness_evening", 5 + i % 2}}));
        ASSERT_TRUE(m_journal.add(records).ok());
    }
    TrendsPage& page()
    {
        if (!m_page) {
            m_page = std::make_unique<TrendsPage>(TrendsPage::Services{
                m_journal, journalPath(m_folder.path()), m_clock, m_prompts, Night::defaultTurn()});
            QObject::connect(m_page.get(), &TrendsPage::shown, &m_waiting, &QEventLoop::quit);
            m_page->resize(1000, 760);
            m_page->show();
        }
        settle();
        return *m_page;
    }
    /// Lets the page take up what has changed, and waits until that is shown.
    void settle()
    {
        int shown = 0;
        const auto counting =
            QObject::connect(m_page.get(), &TrendsPage::shown, m_page.get(), [&shown] { ++shown; });
        QApplication::processEvents();
        QTimer patience;
        patience.setSingleShot(true);
        QObject::connect(&patience, &QTimer::timeout, &m_waiting, &QEventLoop::quit);
        if (shown == 0 && m_page->isComputing()) {
            patience.start(20'000);
            m_waiting.exec();
        }
        QApplication::processEvents();
        QObject::disconnect(counting);
    }
    test::FakePrompts m_prompts;
    ChartView& chart() { return *page().findChild<ChartView*>(); }
    QPushButton& button(const QString& text)
    {
        for (QPushButton* each : page().findChildren<QPushButton*>())
            if (each->text() == text)
                return *each;
        ADD_FAILURE() << "no button " << qPrintable(text);
        std::abort();
    }
    QString allWords()
    {
        QStringList words;
        for (const QLabel* label : page().findChildren<QLabel*>())
            if (label->isVisible())
                words << label->text();
        return words.join('\n');
    }
    void press(QWidget& widget, int key)
    {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(&widget, &event);
    }

private:
    QEventLoop m_waiting;
    std::unique_ptr<TrendsPage> m_page;
};

TEST_F(TrendsPageTest, AnEmptyJournalSaysWhatWillAppearAndHowToBegin)
{
    EXPECT_FALSE(page().findChild<ChartView*>()->isVisible());
    EXPECT_TRUE(allWords().contains(QStringLiteral("To begin"))) << qPrintable(allWords());
}

TEST_F(TrendsPageTest, FortyNightsWithThreeGapsHaveALineBrokenThreeTimes)
{
    log(40, {9, 20, 21, 33});
    page();
    button(QStringLiteral("All")).click();
    const ChartGeometry drawn = chart().geometryNow();
    EXPECT_EQ(drawn.traces[0].lines.size(), 4u);
    EXPECT_EQ(drawn.traces[0].dots.size(), 36u);
}

TEST_F(TrendsPageTest, TheTableHasTheNumbersOfThePicture)
{
    log(40, {9, 20, 21, 33});
    page();
    button(QStringLiteral("All")).click();
    button(QStringLiteral("Show as table")).click();
    const auto* table = page().findChild<QTableWidget*>();
    ASSERT_TRUE(table->isVisible());
    EXPECT_FALSE(chart().isVisible());
    EXPECT_EQ(table->rowCount(), 40);
    const Series& series = chart().data().series.front();
    for (int row = 0; row < 40; ++row) {
        const auto& value = series.values[size_t(39 - row)];
        EXPECT_EQ(table->item(row, 1)->text(), value ? QString::number(*value) : QStringLiteral("–")) << row;
    }
}

TEST_F(TrendsPageTest, ArrowKeysReadANightOut)
{
    log(10, {7});
    chart().setFocus();
    press(chart(), Qt::Key_End);
    EXPECT_EQ(chart().chosen(), m_tonight);
    EXPECT_TRUE(chart().accessibleDescription().contains(QStringLiteral("Stiffness in the morning 3")));
    press(chart(), Qt::Key_Left);
    press(chart(), Qt::Key_Left);
    EXPECT_TRUE(chart().accessibleDescription().contains(QStringLiteral("not logged")));
    press(chart(), Qt::Key_Home);
    EXPECT_EQ(chart().chosen(), m_tonight.plusDays(-29));
    press(chart(), Qt::Key_Left);
    EXPECT_EQ(chart().chosen(), m_tonight.plusDays(-29)) << "there is nothing before the first night";
}

TEST_F(TrendsPageTest, TheHeadlineSaysWhatIsStillMissing)
{
    log(4);
    EXPECT_TRUE(allWords().contains(QStringLiteral("4 of 7 nights so far"))) << qPrintable(allWords());
}

TEST_F(TrendsPageTest, NineNightsGiveAnAverageAndNoComparison)
{
    log(9);
    EXPECT_TRUE(allWords().contains(QStringLiteral("4.0 on average, between 3 and 5")))
        << qPrintable(allWords());
    EXPECT_TRUE(allWords().contains(QStringLiteral("9 of 14 nights")));
    EXPECT_FALSE(allWords().contains(QStringLiteral("likely")));
}

TEST_F(TrendsPageTest, NoAmountOfNightsShowsANonNumberOrAPercentageOfNothing)
{
    static const QRegularExpression nonsense(QStringLiteral(R"(\bnan\b|\binf\b|\b0 ?%|%\d|-0\.0)"),
                                             QRegularExpression::CaseInsensitiveOption);
    for (const int nights : {1, 3, 8, 20, 70}) {
        log(nights);
        for (const char* range : {"7 days", "30 days", "90 days", "1 year", "All"}) {
            page();
            button(QString::fromLatin1(range)).click();
            EXPECT_FALSE(nonsense.match(allWords()).hasMatch()) << nights << qPrintable(allWords());
        }
    }
}

TEST_F(TrendsPageTest, TheFirstWeekIsShownByItselfInPlainNumbers)
{
    log(5);
    EXPECT_TRUE(allWords().contains(QStringLiteral("Your first week"))) << qPrintable(allWords());
    EXPECT_TRUE(button("7 days").isChecked());
    EXPECT_EQ(chart().data().from.daysTo(chart().data().to), 6);
    EXPECT_TRUE(page().findChild<FirstWeekCard*>()->isVisible());
    EXPECT_TRUE(allWords().contains(QStringLiteral("3 to 5, on 5 night"))) << qPrintable(allWords());
    for (const char* verdict : {"likely", "higher", "lower", "on average"})
        EXPECT_FALSE(allWords().contains(QLatin1String(verdict))) << verdict;
}

TEST_F(TrendsPageTest, FromTheEighthNightOnThirtyDaysAreShownUnlessSevenAreAskedFor)
{
    log(8);
    EXPECT_TRUE(allWords().contains(QStringLiteral("Your last 30 days")));
    EXPECT_TRUE(button("30 days").isChecked());
    EXPECT_FALSE(page().findChild<FirstWeekCard*>()->isVisible());
    button("7 days").click();
    EXPECT_TRUE(allWords().contains(QStringLiteral("Your last 7 days")));
}

TEST_F(TrendsPageTest, PainThatStaysHigherForWeeksIsSaidWithTheWayToHelp)
{
    std::vector<NightRecord> records;
    for (int i = 0; i < 56; ++i)
        records.push_back(
            test::nightWith(m_tonight.plusDays(i - 55), {{"pain_evening", (i < 28 ? 2 : 6) + i % 2}}));
    ASSERT_TRUE(m_journal.add(records).ok());
    auto* note = page().findChild<RiseNote*>();
    ASSERT_TRUE(note->isVisible());
    EXPECT_TRUE(allWords().contains(QStringLiteral("6.5 on average, 2.5 in the four weeks before")))
        << qPrintable(allWords());
    QSignalSpy help(&page(), &TrendsPage::helpAsked);
    note->findChild<QPushButton*>()->click();
    EXPECT_EQ(help.count(), 1);
}

TEST_F(TrendsPageTest, NothingIsSaidOfPainThatOnlyFluctuates)
{
    log(60);
    EXPECT_FALSE(page().findChild<RiseNote*>()->isVisible());
}

TEST_F(TrendsPageTest, AFourthMeasureWaitsUntilOneIsTakenOff)
{
    log(10);
    ASSERT_TRUE(m_journal.record(m_tonight, test::measured("sleep_quality", 4)).ok());
    page();
    const auto action = [&](const char* name) {
        for (QAction* each : page().findChildren<QAction*>())
            if (each->text() == QLatin1String(name))
                return each;
        std::abort();
    };
    EXPECT_FALSE(action("Sleep quality")->isEnabled());
    action("Pain in the evening")->trigger();
    ASSERT_TRUE(action("Sleep quality")->isEnabled());
    action("Sleep quality")->trigger();
    EXPECT_EQ(chart().data().series.size(), 3u);
    EXPECT_FALSE(chart().geometryNow().rightGrid.empty());
    EXPECT_TRUE(allWords().contains(QStringLiteral("Sleep quality: scale on the right, in points")));
}

TEST_F(TrendsPageTest, ANightLoggedElsewhereAppears)
{
    log(10);
    page();
    ASSERT_TRUE(m_journal.record(m_tonight, test::measured("pain_evening", 0)).ok());
    QApplication::processEvents();
    EXPECT_EQ(chart().data().series.at(2).values.back(), 0.0);
}

} // namespace
} // namespace supine
