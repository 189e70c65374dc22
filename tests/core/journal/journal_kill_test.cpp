#include "tests/core/journal/journal_fixture.h"

#include <QProcess>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

/// Lets a writer go on until it has acknowledged `lines` more nights, kills it, and gives the last number it
/// said.
int writeAndKill(const QString& path, int first, int lines)
{
    QProcess writer;
    writer.start(QStringLiteral(SUPINE_JOURNAL_WRITER), {path, QString::number(first)});
    int last = first - 1;
    while (lines > 0 && writer.waitForReadyRead(20'000)) {
        while (writer.canReadLine()) {
            last = writer.readLine().trimmed().toInt();
            --lines;
        }
    }
    writer.kill();
    EXPECT_TRUE(writer.waitForFinished(20'000));
    while (writer.canReadLine())
        last = writer.readLine().trimmed().toInt();
    EXPECT_EQ(writer.exitStatus(), QProcess::CrashExit) << "it ended by itself";
    return last;
}

TEST(JournalKilled, EveryAcknowledgedNightIsThereAndNoneByHalf)
{
    const QTemporaryDir folder;
    const QString path = journalPath(folder.path());
    const test::FakeClock clock;
    const Night start = *Night::from(QDate(2000, 1, 1));
    int last = -1;
    for (const int lines : {1, 2, 7, 3, 19, 1, 11, 5}) {
        const int before = last;
        last = writeAndKill(path, last + 1, lines);
        ASSERT_GE(last, before + lines);
        auto database = Database::open(path);
        ASSERT_TRUE(database.ok()) << qPrintable(database.error().detail);
        const auto nights = Journal(*database, clock).nights();
        ASSERT_TRUE(nights.ok()) << qPrintable(nights.error().detail);
        ASSERT_GE(int(nights->size()), last + 1) << "an acknowledged night is missing";
        for (size_t i = 0; i < nights->size(); ++i) {
            const NightRecord& night = (*nights)[i];
            ASSERT_EQ(night.night, start.plusDays(qint64(i)));
            EXPECT_EQ(night.note, QString::number(i));
            EXPECT_EQ(night.measures.size(), 1U);
            EXPECT_EQ(night.factors.size(), 1U);
        }
        last = int(nights->size()) - 1; // a night may be kept and not yet said
    }
}

} // namespace
} // namespace supine
