#include "tests/core/interchange/transfer_fixture.h"

#include <QJsonDocument>

using namespace supine;
using namespace supine::test;

namespace
{

QString faultOf(const QByteArray& text)
{
    const auto read = readJournalJson(text, noon());
    return read ? QString() : read.error().detail;
}

/// A journal with this list of nights.
QByteArray nights(const QByteArray& list)
{
    return "{\n\"format\": \"supine-journal\",\n\"schema\": 1,\n\"nights\": [" + list + "]}";
}

class JournalJson : public TransferTest
{
};

TEST_F(JournalJson, WhatIsErasedAndImportedIsExportedByteForByteTheSame)
{
    fill();
    const QByteArray before = json();
    ASSERT_TRUE(before.contains("\"weight\":1.5")) << before.toStdString();
    auto second = Database::open(m_folder.filePath("second.sqlite"));
    ASSERT_TRUE(second);
    m_database.emplace(std::move(*second));
    const MergeTally tally = import(before);
    EXPECT_EQ(tally.nights.added, 2);
    EXPECT_EQ(tally.history.added, 2);
    EXPECT_EQ(json(), before);
}

TEST_F(JournalJson, ImportingTwiceChangesNothing)
{
    fill();
    const QByteArray text = json();
    EXPECT_TRUE(import(text).changesNothing());
    EXPECT_EQ(json(), text);
}

TEST_F(JournalJson, AReplacedValueIsKeptInTheHistoryAndWhatIsNotNamedStays)
{
    fill();
    const MergeTally tally = import(
        nights("{\"night\":\"2026-11-01\",\"measures\":{\"stiffness_evening\":9,\"pain_evening\":1}}"));
    EXPECT_EQ(tally.values.added, 1);
    EXPECT_EQ(tally.values.changed, 1);
    Journal journal(*m_database, m_clock);
    const auto night = journal.night(nightOf("2026-11-01"));
    ASSERT_TRUE(night);
    EXPECT_EQ(night->measures.at(MeasureId("stiffness_evening")), 9);
    EXPECT_EQ(night->measures.at(MeasureId("bed_time")), 1350);
    EXPECT_TRUE(night->note);
    const auto contents = journal.contents();
    ASSERT_TRUE(contents);
    EXPECT_EQ(contents->history.back().source, "import");
    EXPECT_EQ(contents->history.back().former.measures.at(MeasureId("stiffness_evening")), 4);
}

TEST_F(JournalJson, ASessionMovedToAnotherNightIsOneSessionAndReadable)
{
    fill();
    QByteArray text = json();
    text.replace("\"night\":\"2026-11-02\",\"sessions\"", "\"night\":\"2026-11-03\",\"sessions\"");
    EXPECT_EQ(import(text).sessions.changed, 1);
    Journal journal(*m_database, m_clock);
    const auto kept = journal.nights();
    ASSERT_TRUE(kept);
    ASSERT_EQ(kept->size(), 2U);
    EXPECT_EQ(kept->back().night, nightOf("2026-11-03"));
    EXPECT_EQ(kept->back().sessions.size(), 1U);
    EXPECT_TRUE(journal.leftOut().empty());
}

TEST_F(JournalJson, ASessionThatEndedDoesNotRunAgain)
{
    fill();
    QByteArray text = json();
    text.replace("\"completed\"", "\"running\"");
    EXPECT_EQ(import(text).sessions.same, 1);
}

TEST_F(JournalJson, WhenStoppedNothingHasChanged)
{
    QByteArray list;
    for (int day = 0; day < 100; ++day)
        list += (day ? ",\n" : "\n") + QByteArray("{\"night\":\"") +
                QDate(2026, 1, 1).addDays(day).toString(Qt::ISODate).toLatin1() +
                "\",\"measures\":{\"wakes\":1}}";
    const auto contents = readJournalJson(nights(list), m_clock.now());
    ASSERT_TRUE(contents);
    EXPECT_FALSE(
        mergeContents(*m_database, *contents, m_clock.now(), Merge::Apply, [](int, int) { return false; }));
    EXPECT_FALSE(json().contains("2026-01"));
}

TEST(JournalJsonText, EveryEntryIsWrittenAsTheLibraryWritesIt)
{
    JournalContents contents;
    const QStringList notes{QStringLiteral("quote \" backslash \\ slash /"),
                            QStringLiteral("Rücken\n\tzwei \u2028"), QString(QChar(0xd83c)) + QChar(0xdf19),
                            QString(QChar(1)) + QChar(0x7f), QString()};
    for (const QString& note : notes) {
        NightRecord night{nightOf("2026-11-05"), {}, {}, note, {}};
        night.measures = {{MeasureId("bed_time"), 1390}, {MeasureId("pain_morning"), 0}};
        night.factors = {{FactorId("magnesium"), 1}, {FactorId("caffeine"), 2}};
        night.sessions = {{SessionId("b"), night.night, note, noon(), {}, {}, {}, 1, note, note}};
        night.sessions.push_back(night.sessions.front());
        contents.nights.push_back(night);
        NightChange former;
        former.note = std::optional<QString>();
        former.measures = {{MeasureId("wakes"), std::nullopt}, {MeasureId("bed_time"), 5}};
        contents.history.push_back({night.night, QStringLiteral("entry"), noon(), note, former});
        former.note = std::optional(note);
        contents.history.push_back({night.night, note, noon().toUTC(), {}, former});
    }
    int entries = 0;
    for (QByteArray line : writeJournalJson(contents)->split('\n')) {
        if (line.endsWith(','))
            line.chop(1);
        if (!line.startsWith('{') || !line.endsWith('}'))
            continue;
        EXPECT_EQ(QJsonDocument::fromJson(line).toJson(QJsonDocument::Compact), line);
        ++entries;
    }
    EXPECT_EQ(entries, 15);
}

TEST_F(JournalJson, ARangeHoldsNothingOutsideIt)
{
    fill();
    Problems problems;
    const auto contents = readContents(*m_database, nightOf("2026-11-02"), {}, problems);
    ASSERT_TRUE(contents);
    const QByteArray text = *writeJournalJson(*contents);
    EXPECT_FALSE(text.contains("2026-11-01"));
    EXPECT_TRUE(text.contains("mattress"));
}

TEST(JournalJsonFaults, AreNamedWithLineAndColumn)
{
    EXPECT_EQ(faultOf(nights("\n{\"night\":\"2026-02-31\"}")),
              "Line 5, column 10: \"night\" takes a date that exists, as YYYY-MM-DD.");
    EXPECT_EQ(faultOf(nights("{\"night\":\"2026-01-01\",\"measures\":{\"pain_evening\":11}}")),
              "Line 4, column 61: pain_evening takes a whole number from 0 to 10, not 11.");
    EXPECT_EQ(faultOf(nights("{\"night\":\"2026-01-01\",\"measures\":{\"wakes\":\"3,5\"}}")),
              "Line 4, column 54: wakes takes a whole number from 0 to 50, not \"3,5\".");
    EXPECT_EQ(faultOf(nights("{\"night\":\"2026-01-01\",\"factors\":{\"cbd\":1}}")),
              "Line 4, column 51: cbd takes yes or no, not 1.");
    EXPECT_EQ(faultOf(nights("{\"night\":\"2026-01-01\"},{\"night\":\"2026-01-01\"}")),
              "Line 4, column 44: the night 2026-01-01 is there twice.");
    EXPECT_EQ(faultOf(nights("{\"night\":\"2026-01-01\",\"mood\":1}")),
              "Line 4, column 41: the key \"mood\" is not known here.");
    EXPECT_TRUE(faultOf(nights("{\"measures\":{}}")).startsWith("Line 4, column 12: \"night\" takes a date"));
    EXPECT_TRUE(faultOf("{\"format\": \"supine-journal\", \"schema\": 2}").contains("later version"));
    EXPECT_TRUE(faultOf("{}").contains("not a journal of Supine"));
    EXPECT_TRUE(faultOf("[]").contains("one object"));
    EXPECT_TRUE(faultOf("{\"a\":").startsWith("Line 1, column"));
}

TEST(JournalJsonFaults, ADuplicateKeyIsRefusedAlsoWhenOneIsEscaped)
{
    EXPECT_EQ(faultOf(nights("{\"night\":\"2026-01-01\",\n\"note\":\"a\",\"\\u006eote\":\"b\"}")),
              "Line 5, column 12: the key \"note\" is there twice.");
}

TEST(JournalJsonFaults, DeepNestingIsRefused)
{
    const QByteArray deep = QByteArray(2'000, '[') + QByteArray(2'000, ']');
    EXPECT_TRUE(faultOf("{\"nights\":" + deep + "}").startsWith("Line 1, column"));
}

} // namespace
