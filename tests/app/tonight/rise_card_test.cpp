#include "app/tonight/rise_card.h"
#include "core/settings/settings_keys.h"
#include "tests/support/evening_fixture.h"
#include "tests/support/nights.h"

#include <QLabel>
#include <QPushButton>

namespace supine
{
namespace
{

class RiseCardTest : public test::EveningFixture
{
protected:
    void logRise()
    {
        std::vector<NightRecord> records;
        for (int i = 0; i < 56; ++i)
            records.push_back(
                test::nightWith(m_tonight.plusDays(i - 55), {{"pain_evening", (i < 28 ? 2 : 6) + i % 2}}));
        ASSERT_TRUE(m_journal.add(records).ok());
    }
    bool tells(Night night)
    {
        RiseCard card(m_journal, m_settings);
        card.setNight(night);
        return !card.isHidden();
    }
    const Night m_tonight = Night::of(m_clock.now());
};

TEST_F(RiseCardTest, ARiseIsToldOnOneNightAndNotOnTheNext)
{
    logRise();
    EXPECT_TRUE(tells(m_tonight));
    EXPECT_TRUE(tells(m_tonight)) << "the program was begun anew";
    EXPECT_FALSE(tells(m_tonight.plusDays(1)));
}

TEST_F(RiseCardTest, PutAwayItStaysAway)
{
    logRise();
    RiseCard card(m_journal, m_settings);
    card.setNight(m_tonight);
    for (auto* button : card.findChildren<QPushButton*>()) {
        if (button->text() == "Put this away")
            button->click();
    }
    EXPECT_TRUE(card.isHidden());
    EXPECT_FALSE(tells(m_tonight));
    EXPECT_FALSE(tells(m_tonight.plusDays(1)));
}

TEST_F(RiseCardTest, WithoutARiseNothingIsToldOrNoted)
{
    EXPECT_FALSE(tells(m_tonight));
    EXPECT_EQ(m_settings.value(keys::riseTold), "");
}

} // namespace
} // namespace supine
