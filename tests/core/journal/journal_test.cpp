#include "core/journal/journal.h"
#include "core/storage/statement.h"
#include "tests/core/journal/journal_fixture.h"

#include <gtest/gtest.h>

namespace supine
{
namespace
{

using test::did;
using test::measured;
using test::noted;

class JournalEntry : public test::JournalTest
{
protected:
    void expectInput(Night night, const NightChange& change)
    {
        const auto recorded = m_journal.record(night, change);
        ASSERT_FALSE(recorded.ok());
        EXPECT_EQ(recorded.error().kind, Error::Kind::Input);
        EXPECT_TRUE(read(night).empty()) << "something was written all the same";
    }
};

TEST_F(JournalEntry, NotRecordedNoAndZeroAreThreeThings)
{
    EXPECT_EQ(measure(m_tonight, "stiffness_evening"), std::nullopt);
    ASSERT_TRUE(m_journal.record(m_tonight, measured("stiffness_evening", 0)).ok());
    ASSERT_TRUE(m_journal.record(m_tonight, did("magnesium", 0)).ok());
    EXPECT_EQ(measure(m_tonight, "stiffness_evening"), 0);
    EXPECT_EQ(factor(m_tonight, "magnesium"), 0);
    EXPECT_EQ(factor(m_tonight, "lavender"), std::nullopt);
    ASSERT_TRUE(m_journal.record(m_tonight, measured("stiffness_evening", {})).ok());
    EXPECT_EQ(measure(m_tonight, "stiffness_evening"), std::nullopt);
}

TEST_F(JournalEntry, OnlyWhatIsNamedChanges)
{
    ASSERT_TRUE(m_journal.record(m_tonight, measured("stiffness_evening", 5)).ok());
    ASSERT_TRUE(m_journal.record(m_tonight, noted(QStringLiteral("long drive"))).ok());
    ASSERT_TRUE(m_journal.record(m_tonight, measured("pain_evening", 2)).ok());
    EXPECT_EQ(measure(m_tonight, "stiffness_evening"), 5);
    EXPECT_EQ(read(m_tonight).note, QStringLiteral("long drive"));
}

TEST_F(JournalEntry, WhatWasRecordedIsThereAfterReopening)
{
    const QString note = QStringLiteral("Zeile eins\nund ein Mond 🌙; 'quoted'");
    ASSERT_TRUE(m_journal.record(m_tonight, noted(note)).ok());
    auto again = Database::open(m_database->path());
    ASSERT_TRUE(again.ok());
    const Journal journal(*again, m_clock);
    EXPECT_EQ(journal.night(m_tonight)->note, note);
}

TEST_F(JournalEntry, NightsComeInOrderWithinTheirRange)
{
    for (const int back : {3, 0, 40, 1})
        ASSERT_TRUE(
            m_journal.record(m_tonight.plusDays(-back), measured("stiffness_evening", back % 11)).ok());
    const auto nights = m_journal.nights(m_tonight.plusDays(-3), m_tonight.plusDays(-1));
    ASSERT_TRUE(nights.ok());
    ASSERT_EQ(nights->size(), 2U);
    EXPECT_EQ((*nights)[0].night, m_tonight.plusDays(-3));
    EXPECT_EQ((*nights)[1].night, m_tonight.plusDays(-1));
    EXPECT_EQ(m_journal.nights()->size(), 4U);
}

TEST_F(JournalEntry, ANightWithEverythingClearedIsNoLongerListed)
{
    ASSERT_TRUE(m_journal.record(m_tonight, noted(QStringLiteral("short"))).ok());
    ASSERT_TRUE(m_journal.record(m_tonight, noted(std::nullopt)).ok());
    EXPECT_TRUE(m_journal.nights()->empty());
}

TEST_F(JournalEntry, ANoteWithoutWordsIsNoNote)
{
    ASSERT_TRUE(m_journal.record(m_tonight, noted(QStringLiteral(" \n "))).ok());
    EXPECT_TRUE(m_journal.nights()->empty());
}

TEST_F(JournalEntry, WhatCannotBeIsRefusedWhole)
{
    expectInput(m_tonight, measured("stiffness_evening", 11));
    expectInput(m_tonight, measured("stiffness_evening", -1));
    expectInput(m_tonight, measured("sleep_quality", 0));
    expectInput(m_tonight, measured("mood", 3));
    expectInput(m_tonight, did("magnesium", 2));
    expectInput(m_tonight, did("sleep_position", 3));
    expectInput(m_tonight, did("chocolate", 1));
    expectInput(m_tonight, noted(QString(20'001, u'x')));
    NightChange mixed = measured("stiffness_evening", 5);
    mixed.measures.emplace(MeasureId(QStringLiteral("pain_evening")), 12);
    expectInput(m_tonight, mixed);
}

TEST_F(JournalEntry, ARefusalNamesTheKeyAndItsRange)
{
    const auto recorded = m_journal.record(m_tonight, measured("stiffness_evening", 11));
    ASSERT_FALSE(recorded.ok());
    EXPECT_EQ(recorded.error().detail, "stiffness_evening takes a whole number from 0 to 10, not 11.");
}

TEST_F(JournalEntry, AnyPastNightTakesAnEntryAndTomorrowIsTheLast)
{
    EXPECT_TRUE(m_journal.record(m_tonight.plusDays(-4000), measured("stiffness_evening", 4)).ok());
    EXPECT_TRUE(m_journal.record(m_tonight.plusDays(1), measured("stiffness_evening", 4)).ok());
    expectInput(m_tonight.plusDays(2), measured("stiffness_evening", 4));
}

TEST_F(JournalEntry, AFlippedValueIsNoticedAndNotWrittenOver)
{
    ASSERT_TRUE(m_journal.record(m_tonight, measured("stiffness_evening", 4)).ok());
    ASSERT_TRUE(m_database->execute(QStringLiteral("UPDATE measure SET value = 5")));
    const auto read = m_journal.night(m_tonight);
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().kind, Error::Kind::Format);
    EXPECT_TRUE(read.error().detail.contains(m_tonight.toString()));
    EXPECT_FALSE(m_journal.record(m_tonight, measured("pain_evening", 1)).ok());
}

TEST_F(JournalEntry, EveryChangeKeepsTheFormerValue)
{
    ASSERT_TRUE(m_journal.record(m_tonight, measured("stiffness_evening", 4)).ok());
    ASSERT_TRUE(m_journal.record(m_tonight, measured("stiffness_evening", 6)).ok());
    ASSERT_TRUE(m_journal.record(m_tonight, measured("stiffness_evening", 6)).ok())
        << "no change is no entry";
    Statement history(*m_database,
                      QStringLiteral("SELECT value, source FROM former JOIN change ON change.id = change "
                                     "ORDER BY change"));
    ASSERT_TRUE(*history.step());
    EXPECT_TRUE(history.isNull(0));
    ASSERT_TRUE(*history.step());
    EXPECT_EQ(history.integer(0), 4);
    EXPECT_EQ(history.text(1), "entry");
    EXPECT_FALSE(*history.step());
}

TEST_F(JournalEntry, UndoAndRedoWalkTheChangesBackAndForth)
{
    ASSERT_TRUE(m_journal.record(m_tonight, measured("stiffness_evening", 4)).ok());
    ASSERT_TRUE(m_journal.record(m_tonight, measured("stiffness_evening", 6)).ok());
    EXPECT_EQ(*m_journal.undo(), m_tonight);
    EXPECT_EQ(measure(m_tonight, "stiffness_evening"), 4);
    EXPECT_EQ(*m_journal.undo(), m_tonight);
    EXPECT_EQ(measure(m_tonight, "stiffness_evening"), std::nullopt);
    EXPECT_FALSE(m_journal.canUndo());
    EXPECT_EQ(*m_journal.undo(), std::nullopt);
    EXPECT_EQ(*m_journal.redo(), m_tonight);
    EXPECT_EQ(*m_journal.redo(), m_tonight);
    EXPECT_EQ(measure(m_tonight, "stiffness_evening"), 6);
    EXPECT_FALSE(m_journal.canRedo());
}

TEST_F(JournalEntry, ANewChangeAfterUndoEndsWhatCouldBeRedone)
{
    ASSERT_TRUE(m_journal.record(m_tonight, measured("stiffness_evening", 4)).ok());
    ASSERT_TRUE(m_journal.undo().ok());
    ASSERT_TRUE(m_journal.record(m_tonight, did("magnesium", 1)).ok());
    EXPECT_FALSE(m_journal.canRedo());
}

TEST_F(JournalEntry, ASignalTellsOfEachNightThatChanged)
{
    std::vector<Night> told;
    QObject::connect(&m_journal, &Journal::nightChanged, &m_journal,
                     [&told](Night night) { told.push_back(night); });
    ASSERT_TRUE(m_journal.record(m_tonight, measured("stiffness_evening", 4)).ok());
    ASSERT_TRUE(m_journal.record(m_tonight, measured("stiffness_evening", 4)).ok());
    EXPECT_FALSE(m_journal.record(m_tonight, measured("stiffness_evening", 11)).ok());
    ASSERT_TRUE(m_journal.undo().ok());
    EXPECT_EQ(told, (std::vector<Night>{m_tonight, m_tonight}));
}

} // namespace
} // namespace supine
