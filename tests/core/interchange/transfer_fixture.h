#pragma once

#include "core/interchange/journal_json.h"
#include "core/interchange/table_reader.h"
#include "core/interchange/transfer.h"
#include "core/storage/database.h"
#include "tests/support/fake_clock.h"
#include "tests/support/files.h"
#include "tests/support/nights.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace supine::test
{

inline QDateTime noon()
{
    return QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
}

/// An empty journal in a folder of its own.
class TransferTest : public testing::Test
{
protected:
    TransferTest()
    {
        auto opened = Database::open(m_folder.filePath("journal.sqlite"));
        if (opened)
            m_database.emplace(std::move(*opened));
    }

    /// Two nights with everything that can be kept, an event, and a corrected value.
    void fill()
    {
        Journal journal(*m_database, m_clock);
        NightChange change;
        change.measures = {{MeasureId("stiffness_evening"), 5}, {MeasureId("bed_time"), 1350}};
        change.factors = {{FactorId("magnesium"), 1},
                          {FactorId("sleep_position"), 2},
                          {FactorId("cbd"), 0},
                          {FactorId("own_3"), 1}};
        change.note = QStringLiteral("=2+2\n\"quoted\", \u00fc \U0001f319");
        ASSERT_TRUE(journal.record(nightOf("2026-11-01"), change));
        change.measures[MeasureId("stiffness_evening")] = 4;
        ASSERT_TRUE(journal.record(nightOf("2026-11-01"), change));
        const auto id = journal.beginSession(nightOf("2026-11-02"), "seven-minutes", 1, "{\"a\":[1]}");
        ASSERT_TRUE(id);
        ASSERT_TRUE(
            journal.finishSession(*id, SessionRecord::State::Completed, std::chrono::milliseconds(419'750)));
        ASSERT_TRUE(journal.putRecord({"factor", "own_3", std::nullopt, QJsonObject{{"name", "Ten pages"}}}));
        ASSERT_TRUE(journal.putRecord(
            {"event", "mattress", nightOf("2026-11-02"), QJsonObject{{"text", "new"}, {"weight", 1.5}}}));
    }

    QByteArray json()
    {
        Problems problems;
        const auto contents = readContents(*m_database, {}, {}, problems);
        return contents ? *writeJournalJson(*contents) : QByteArray();
    }

    MergeTally import(const QByteArray& text)
    {
        const auto contents = readJournalJson(text, m_clock.now());
        EXPECT_TRUE(contents) << (contents ? "" : contents.error().detail.toStdString());
        const auto merged = mergeContents(*m_database, *contents, m_clock.now(), Merge::Apply);
        EXPECT_TRUE(merged);
        return merged ? *merged : MergeTally{};
    }

    QTemporaryDir m_folder;
    FakeClock m_clock{noon()};
    std::optional<Database> m_database;
};

} // namespace supine::test
