#include "app/application/demo_journal.h"
#include "app/cli/trends_command.h"
#include "tests/core/journal/journal_fixture.h"

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

TEST_F(TrendsCommand, ANightNotLoggedIsAbsentAndTheMeanNeedsThree)
{
    for (const int back : {9, 5, 4, 0})
        ASSERT_TRUE(
            m_journal.record(m_tonight.plusDays(-back), test::measured("stiffness_evening", back)).ok());
    const QJsonArray nights = json()["series"].toObject()["stiffness_evening"].toArray();
    ASSERT_EQ(nights.size(), 4);
    EXPECT_EQ(nights[0][QStringView(u"night")], QJsonValue("2026-10-23"));
    EXPECT_FALSE(nights[1].toObject().contains("mean7"));
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
    EXPECT_FALSE(m_out.contains(QStringLiteral("null"))) << "JSON has no other word for what is no number";
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
