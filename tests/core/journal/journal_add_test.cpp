#include "core/journal/journal.h"
#include "tests/core/journal/journal_fixture.h"
#include "tests/support/nights.h"

#include <gtest/gtest.h>

namespace supine
{
namespace
{

using JournalAdd = test::JournalTest;

TEST_F(JournalAdd, NightsOfThePastComeBackWithTheirSessions)
{
    const Night past = m_tonight.plusDays(-10);
    NightRecord record = test::nightWith(past, {{"stiffness_evening", 6}}, {{"magnesium", 0}});
    record.note = QStringLiteral("long drive");
    record.sessions = {test::sessionOf(past)};
    ASSERT_TRUE(m_journal.add({record, test::nightWith(past.plusDays(2), {{"pain_evening", 3}})}).ok());
    const NightRecord kept = read(past);
    EXPECT_EQ(kept.measures, record.measures);
    EXPECT_EQ(kept.factors, record.factors);
    EXPECT_EQ(kept.note, record.note);
    ASSERT_EQ(kept.sessions.size(), 1u);
    EXPECT_EQ(kept.sessions.front().started, record.sessions.front().started);
    EXPECT_TRUE(kept.practised());
    EXPECT_EQ(measure(past.plusDays(2), "pain_evening"), 3);
}

TEST_F(JournalAdd, ANightThatIsOnlyASessionIsKept)
{
    const Night past = m_tonight.plusDays(-3);
    NightRecord record = test::nightWith(past, {});
    record.sessions = {test::sessionOf(past)};
    ASSERT_TRUE(m_journal.add({record}).ok());
    EXPECT_TRUE(read(past).practised());
}

TEST_F(JournalAdd, WhatIsKeptAlreadyStaysWhereItIsNotNamed)
{
    const Night past = m_tonight.plusDays(-3);
    ASSERT_TRUE(m_journal.record(past, test::measured("stiffness_evening", 5)).ok());
    ASSERT_TRUE(m_journal.add({test::nightWith(past, {{"pain_evening", 2}})}).ok());
    EXPECT_EQ(measure(past, "stiffness_evening"), 5);
    EXPECT_EQ(measure(past, "pain_evening"), 2);
}

TEST_F(JournalAdd, ASessionWithAnIdThatIsNoneIsRefused)
{
    const Night past = m_tonight.plusDays(-3);
    NightRecord record = test::nightWith(past, {{"stiffness_evening", 5}});
    record.sessions = {test::sessionOf(past)};
    record.sessions.front().id = SessionId(QStringLiteral("one"));
    const auto added = m_journal.add({record});
    ASSERT_FALSE(added.ok());
    EXPECT_EQ(added.error().kind, Error::Kind::Input);
    EXPECT_TRUE(read(past).empty());
}

TEST_F(JournalAdd, OneWrongValueKeepsAllOfThemOut)
{
    const Night past = m_tonight.plusDays(-3);
    const auto added = m_journal.add({test::nightWith(past, {{"stiffness_evening", 5}}),
                                      test::nightWith(past.plusDays(1), {{"stiffness_evening", 11}})});
    ASSERT_FALSE(added.ok());
    EXPECT_EQ(added.error().kind, Error::Kind::Input);
    EXPECT_TRUE(read(past).empty());
}

} // namespace
} // namespace supine
