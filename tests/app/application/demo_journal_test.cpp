#include "app/application/demo_journal.h"
#include "tests/core/journal/journal_fixture.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace supine
{
namespace
{

using DemoJournal = test::JournalTest;

TEST_F(DemoJournal, HasSixtyNightsWithGapsThatEndWhenAsked)
{
    ASSERT_TRUE(fillDemoJournal(m_journal, m_tonight).ok());
    const auto nights = m_journal.nights();
    EXPECT_EQ(nights->front().night, m_tonight.plusDays(-59));
    EXPECT_EQ(nights->back().night, m_tonight);
    EXPECT_LT(nights->size(), 60u);
    EXPECT_GT(nights->size(), 45u);
}

TEST_F(DemoJournal, ShowsEveryKindOfEntry)
{
    ASSERT_TRUE(fillDemoJournal(m_journal, m_tonight).ok());
    const auto nights = m_journal.nights();
    const auto count = [&](auto&& has) { return std::count_if(nights->begin(), nights->end(), has); };
    const auto measures = [](const char* id) {
        return [id](const NightRecord& night) {
            return night.measures.contains(MeasureId(QString::fromLatin1(id)));
        };
    };
    EXPECT_GT(count(measures("stiffness_evening")), 40);
    EXPECT_GT(count(measures("stiffness_morning")), 40);
    EXPECT_GT(count(measures("stiffness_after")), 15);
    EXPECT_GT(count(measures("sol_min")), 40);
    EXPECT_GT(count([](const NightRecord& night) { return night.practised(); }), 20);
    EXPECT_GT(count([](const NightRecord& night) { return !night.sessions.empty() && !night.practised(); }),
              0);
    EXPECT_GT(count([](const NightRecord& night) { return night.note.has_value(); }), 2);
    EXPECT_GT(count([](const NightRecord& night) { return night.factors.empty(); }), 2);
}

TEST_F(DemoJournal, IsTheSameEveryTime)
{
    ASSERT_TRUE(fillDemoJournal(m_journal, m_tonight.plusDays(-100)).ok());
    ASSERT_TRUE(fillDemoJournal(m_journal, m_tonight).ok());
    const auto earlier = m_journal.nights({}, m_tonight.plusDays(-100));
    const auto later = m_journal.nights(m_tonight.plusDays(-59), m_tonight);
    ASSERT_EQ(earlier->size(), later->size());
    for (size_t i = 0; i < later->size(); ++i)
        EXPECT_EQ((*earlier)[i].measures, (*later)[i].measures);
}

} // namespace
} // namespace supine
