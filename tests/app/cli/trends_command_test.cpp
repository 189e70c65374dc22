#include "app/application/demo_journal.h"
#include "app/cli/trends_command.h"
#include "core/trends/dated_event.h"
#include "core/trends/trial.h"
#include "tests/core/journal/journal_fixture.h"
#include "tests/support/diary.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

class TrendsCommand : public test::JournalTest
{
protected:
    QString m_out;
    QString m_err;

    int trends(const QStringList& arguments)
    {
        m_out.clear();
        m_err.clear();
        QTextStream out(&m_out);
        QTextStream err(&m_err);
        return runTrends(m_journal, m_clock, arguments, out, err);
    }
    QJsonObject json(const QStringList& arguments = {})
    {
        EXPECT_EQ(trends(QStringList{QStringLiteral("--json")} + arguments), 0) << qPrintable(m_err);
        return QJsonDocument::fromJson(m_out.toUtf8()).object();
    }
};

TEST_F(TrendsCommand, AnEmptyJournalHasARangeAndOnlySilences)
{
    const QJsonObject report = json();
    EXPECT_EQ(report["range"].toObject(),
              (QJsonObject{{"from", "2026-10-03"}, {"to", "2026-11-01"}, {"nights", 0}}));
    EXPECT_TRUE(report["changes"].toArray().isEmpty());
    EXPECT_TRUE(report["factors"].toArray().isEmpty());
    EXPECT_TRUE(report["series"][QStringView(u"stiffness_morning")].toArray().isEmpty());
    EXPECT_EQ(report["silences"].toArray().at(0)["why"], QJsonValue("0 of 7 nights"));
}

TEST_F(TrendsCommand, ALastingRiseOfPainIsThereWithItsRangeAndElseNull)
{
    EXPECT_TRUE(json()["rise"].isNull());
    std::vector<NightRecord> records;
    for (int i = 0; i < 56; ++i) {
        NightRecord record{m_tonight.plusDays(i - 55), {}, {}, {}, {}};
        record.measures[MeasureId("pain_evening")] = (i < 28 ? 2 : 6) + i % 2;
        records.push_back(record);
    }
    ASSERT_TRUE(m_journal.add(records).ok());
    const QJsonObject rise = json()["rise"].toObject();
    EXPECT_EQ(rise["measure"], "pain_evening");
    EXPECT_EQ(rise["difference"], 4);
    EXPECT_EQ(rise["n_lately"], 28);
}

TEST_F(TrendsCommand, ANightNotLoggedIsAbsentAndTheMeanNeedsThree)
{
    for (const int back : {9, 5, 4, 0})
        ASSERT_TRUE(
            m_journal.record(m_tonight.plusDays(-back), test::measured("stiffness_evening", back)).ok());
    const QJsonArray nights = json()["series"].toObject()["stiffness_evening"].toArray();
    ASSERT_EQ(nights.size(), 4);
    EXPECT_EQ(nights[0][QStringView(u"night")], QJsonValue("2026-10-23"));
    EXPECT_TRUE(nights[1].toObject().contains("mean7"));
    EXPECT_TRUE(nights[1][QStringView(u"mean7")].isNull());
    EXPECT_EQ(nights[2][QStringView(u"mean7")], QJsonValue(6));
    EXPECT_EQ(nights[3][QStringView(u"value")], QJsonValue(0));
}

TEST_F(TrendsCommand, SixtyNightsHaveChangesAndHabitsWithTheirRanges)
{
    ASSERT_TRUE(fillDemoJournal(m_journal, m_tonight).ok());
    const QJsonObject report = json({"--from", "2026-09-03", "--to", "2026-11-01"});
    EXPECT_EQ(report["range"][QStringView(u"nights")].toInt(), 52);
    for (const QJsonValue change : report["changes"].toArray()) {
        EXPECT_LE(change[QStringView(u"low")].toDouble(), change[QStringView(u"difference")].toDouble());
        EXPECT_GE(change[QStringView(u"high")].toDouble(), change[QStringView(u"difference")].toDouble());
    }
    const QJsonArray factors = report["factors"].toArray();
    ASSERT_GE(factors.size(), 4);
    EXPECT_EQ(factors[0][QStringView(u"factor")], QJsonValue("practised"));
    EXPECT_LT(factors[0][QStringView(u"high")].toDouble(), 0) << "the demonstration has one habit to be seen";
    EXPECT_EQ(factors[0][QStringView(u"grade")], QJsonValue("too_early"));
}

TEST_F(TrendsCommand, ANumberThatIsMissingHasItsReason)
{
    ASSERT_TRUE(fillDemoJournal(m_journal, m_tonight).ok());
    const QJsonObject report = json({"--from", "2026-09-03", "--to", "2026-11-01"});
    QStringList silent;
    for (const QJsonValue silence : report["silences"].toArray())
        silent << silence[QStringView(u"what")].toString();
    for (const QJsonValue factor : report["factors"].toArray()) {
        const QString id = factor[QStringView(u"factor")].toString();
        for (const char* key : {"n_yes", "n_no", "difference", "low", "high", "p", "p_adjusted"}) {
            ASSERT_TRUE(factor.toObject().contains(QLatin1String(key))) << key;
            EXPECT_TRUE(factor[QLatin1String(key)].isDouble() || silent.contains(id))
                << qPrintable(id) << ' ' << key;
        }
    }
}

TEST_F(TrendsCommand, ThreeGapsBreakTheLineThreeTimes)
{
    const test::Diary diary{.nights = 40, .gaps = {9, 20, 21, 33}};
    ASSERT_TRUE(m_journal.add(test::diary(diary, m_tonight)).ok());
    const QJsonObject report = json({"--from", m_tonight.plusDays(-39).toString()});
    const QJsonArray nights = report["series"].toObject()["stiffness_morning"].toArray();
    EXPECT_EQ(nights.size(), 36);
    int breaks = 0;
    for (int i = 1; i < nights.size(); ++i) {
        const auto night = [&](int at) {
            return *Night::parse(nights[at][QStringView(u"night")].toString());
        };
        breaks += night(i - 1).daysTo(night(i)) > 1;
    }
    EXPECT_EQ(breaks, 3);
}

TEST_F(TrendsCommand, AnEffectOfTwoPointsIsFoundAndNamed)
{
    ASSERT_TRUE(m_journal.add(test::diary({.nights = 120, .effect = 2}, m_tonight)).ok());
    QStringList claimed;
    for (const QJsonValue factor : json()["factors"].toArray()) {
        if (factor[QStringView(u"grade")] != QJsonValue("worth_a_test"))
            continue;
        claimed << factor[QStringView(u"factor")].toString();
        EXPECT_LT(factor[QStringView(u"high")].toDouble(), 0);
    }
    EXPECT_EQ(claimed, QStringList{test::diaryHabits().front()});
}

TEST_F(TrendsCommand, WithoutAnEffectNothingIsClaimed)
{
    ASSERT_TRUE(m_journal.add(test::diary({.nights = 120}, m_tonight)).ok());
    EXPECT_FALSE(trends({"--json"}) != 0 || m_out.contains(QStringLiteral("worth_a_test")))
        << qPrintable(m_out);
}

TEST_F(TrendsCommand, AnEventStandsWithItsNight)
{
    ASSERT_TRUE(m_journal.putRecord(recordOf(DatedEvent{"a", m_tonight, "New mattress"})).ok());
    ASSERT_TRUE(m_journal.putRecord(recordOf(DatedEvent{"b", m_tonight.plusDays(-400), "Moved house"})).ok());
    EXPECT_EQ(json()["events"].toArray(),
              (QJsonArray{QJsonObject{{"night", "2026-11-01"}, {"text", "New mattress"}}}));
}

TEST_F(TrendsCommand, NothingOfATestIsToldBeyondTonight)
{
    Trial trial{"t", FactorId("screens_off"), MeasureId("stiffness_morning"), m_tonight.plusDays(-3), 28, 7,
                {}};
    ASSERT_TRUE(m_journal.putRecord(recordOf(trial)).ok());
    const QJsonObject told = json()["trials"].toArray().at(0).toObject();
    EXPECT_EQ(told["tonight"], QJsonValue(*assignmentOf(trial, m_tonight) ? "with" : "without"));
    EXPECT_FALSE(told["over"].toBool());
    for (const char* hidden : {"seed", "order", "result"})
        EXPECT_FALSE(told.contains(QLatin1String(hidden))) << hidden;
}

TEST_F(TrendsCommand, WrongInputIsOneSentenceAndExitCode2)
{
    for (const QStringList& arguments : {QStringList{"--from", "2026-02-30"},
                                         {"--to", "soon"},
                                         QStringList{"--from", "2026-11-02", "--to", "2026-11-01"},
                                         {"--outcome", "mood"},
                                         {"--outcome", "bed_time"},
                                         {"--yaml"},
                                         {"everything"},
                                         {"--from", "0001-01-01"}}) {
        EXPECT_EQ(trends(arguments), 2) << qPrintable(arguments.join(' '));
        EXPECT_EQ(m_err.count('\n'), 1) << qPrintable(m_err);
        EXPECT_EQ(m_out, QString());
    }
}

TEST_F(TrendsCommand, WithoutJsonItSaysTheHeadline)
{
    ASSERT_TRUE(m_journal.record(m_tonight, test::measured("stiffness_morning", 4)).ok());
    EXPECT_EQ(trends({}), 0);
    EXPECT_TRUE(m_out.contains(QStringLiteral("1 of 7 nights"))) << qPrintable(m_out);
}

} // namespace
} // namespace supine
