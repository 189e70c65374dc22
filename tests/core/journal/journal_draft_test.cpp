#include "core/journal/contents.h"
#include "core/storage/database.h"
#include "tests/support/fake_clock.h"
#include "tests/support/nights.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace supine;
using namespace supine::test;

namespace
{

TEST(JournalDraft, OutlivesItsProgramAndCountsNowhere)
{
    const QTemporaryDir folder;
    FakeClock clock{QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC)};
    const Night night = nightOf("2026-11-19");
    {
        auto database = Database::open(folder.filePath("journal.sqlite"));
        ASSERT_TRUE(database);
        Journal journal(*database, clock);
        ASSERT_TRUE(journal.keepDraft(noteForm, night, "half a sen"));
        ASSERT_TRUE(journal.keepDraft(noteForm, night, "half a sentence"));
    }
    auto database = Database::open(folder.filePath("journal.sqlite"));
    ASSERT_TRUE(database);
    Journal journal(*database, clock);
    const auto draft = journal.draft(noteForm, night);
    ASSERT_TRUE(draft);
    EXPECT_EQ(*draft, std::optional<QString>("half a sentence"));
    EXPECT_TRUE(journal.nights()->empty());
    EXPECT_TRUE(journal.contents()->nights.empty());
    EXPECT_FALSE(journal.draft(noteForm, night.plusDays(1))->has_value());
    ASSERT_TRUE(journal.keepDraft(noteForm, night, {}));
    EXPECT_FALSE(journal.draft(noteForm, night)->has_value());
    EXPECT_FALSE(journal.keepDraft(noteForm, night, QString(70'000, 'x')));
}

} // namespace
