#include "core/storage/data_folder.h"
#include "core/storage/database.h"
#include "core/storage/page_scan.h"
#include "core/storage/statement.h"
#include "tests/support/files.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

class PageScanTest : public ::testing::Test
{
protected:
    QTemporaryDir m_folder;
    const QString m_path = journalPath(m_folder.path());

    /// How many nights with this note there are; -1 when the file cannot be read.
    int nights(const QString& note)
    {
        const auto rows = scanPages(m_path);
        if (!rows)
            return -1;
        return int(std::count_if(rows->begin(), rows->end(), [&](const FoundRow& row) {
            return row.values.size() == 4 && row.values[1].toString() == note;
        }));
    }
    void insert(Database& database, int day, const QString& note)
    {
        ASSERT_TRUE(Statement(database, QStringLiteral("INSERT INTO night VALUES (date('2000-01-01', ?), ?, "
                                                       "-5, '0123456789abcdef')"))
                        .bind(QStringLiteral("+%1 days").arg(day))
                        .bind(note)
                        .run());
    }
};

TEST_F(PageScanTest, RowsAreFoundWithoutHeaderAndSchema)
{
    {
        auto database = Database::open(m_path);
        for (int day = 0; day < 400; ++day)
            insert(*database, day, QStringLiteral("a note of some length, so that pages fill"));
    }
    QByteArray bytes = test::bytesOf(m_path);
    bytes.replace(0, 4096, QByteArray(4096, '\0'));
    ASSERT_TRUE(test::writeBytes(m_path, bytes));
    EXPECT_EQ(nights(QStringLiteral("a note of some length, so that pages fill")), 400);
}

TEST_F(PageScanTest, ALongNoteIsFollowedOverItsPages)
{
    const QString note(20'000, u'ü');
    {
        auto database = Database::open(m_path);
        insert(*database, 1, note);
    }
    EXPECT_EQ(nights(note), 1);
}

TEST_F(PageScanTest, WhatIsOnlyInTheLogCounts)
{
    auto database = Database::open(m_path);
    insert(*database, 1, QStringLiteral("logged"));
    EXPECT_EQ(nights(QStringLiteral("logged")), 1);
}

TEST_F(PageScanTest, NoiseOfAnyLengthIsReadWithoutHarm)
{
    for (int size : {0, 1, 99, 100, 108, 511, 4096, 4097, 12288}) {
        QByteArray noise(size, '\0');
        for (qsizetype i = 0; i < noise.size(); ++i)
            noise[i] = char(uchar(i * i * 31 + size));
        for (qsizetype page = 0; page < noise.size(); page += 4096)
            noise[page] = "\x0a\x0d\x02"[(page / 4096) % 3];
        ASSERT_TRUE(test::writeBytes(m_path, noise));
        EXPECT_GE(nights({}), 0);
    }
}

} // namespace
} // namespace supine
