#pragma once

#include "core/journal/journal.h"
#include "core/storage/data_folder.h"
#include "core/storage/database.h"
#include "tests/support/fake_clock.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace supine::test
{

inline NightChange measured(const char* id, std::optional<int> value)
{
    NightChange change;
    change.measures.emplace(MeasureId(QString::fromLatin1(id)), value);
    return change;
}

inline NightChange did(const char* id, std::optional<int> value)
{
    NightChange change;
    change.factors.emplace(FactorId(QString::fromLatin1(id)), value);
    return change;
}

inline NightChange noted(std::optional<QString> note)
{
    NightChange change;
    change.note = std::move(note);
    return change;
}

/// A journal on a real file; the clock stands at 22:00 on 2026-11-01.
class JournalTest : public ::testing::Test
{
protected:
    QTemporaryDir m_folder;
    FakeClock m_clock;
    Result<Database> m_database = Database::open(journalPath(m_folder.path()));
    Journal m_journal{*m_database, m_clock};
    const Night m_tonight = *Night::parse(QStringLiteral("2026-11-01"));

    NightRecord read(Night night)
    {
        auto record = m_journal.night(night);
        EXPECT_TRUE(record.ok()) << (record.ok() ? "" : qPrintable(record.error().detail));
        return record.ok() ? *record : NightRecord{night, {}, {}, {}, {}};
    }
    std::optional<int> measure(Night night, const char* id)
    {
        const NightRecord record = read(night);
        const auto found = record.measures.find(MeasureId(QString::fromLatin1(id)));
        return found == record.measures.end() ? std::nullopt : std::optional<int>(found->second);
    }
    std::optional<int> factor(Night night, const char* id)
    {
        const NightRecord record = read(night);
        const auto found = record.factors.find(FactorId(QString::fromLatin1(id)));
        return found == record.factors.end() ? std::nullopt : std::optional<int>(found->second);
    }
};

} // namespace supine::test
