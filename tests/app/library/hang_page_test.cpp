#include "app/library/hang_card.h"
#include "app/library/hang_page.h"
#include "app/session/time_digits.h"
#include "core/trends/hang.h"
#include "tests/app/library/library_stage.h"

#include <QSignalSpy>
#include <QSpinBox>

namespace supine
{
namespace
{

using namespace std::chrono_literals;

class HangPageTest : public test::LibraryStage
{
protected:
    void open() { m_page.showPractice(PracticeId("dead_hang")); }
    void beginTested()
    {
        ASSERT_TRUE(m_settings.set(keys::barTested, true));
        open();
        button(QStringLiteral("Begin in 15 seconds"))->click();
    }
    [[nodiscard]] HangPage& hang() { return *m_page.findChild<HangPage*>(); }
    [[nodiscard]] QString digits() { return hang().findChild<TimeDigits*>()->text(); }
    [[nodiscard]] bool hanging() { return m_page.currentWidget() == &hang(); }
    void pass(std::chrono::milliseconds time)
    {
        m_clock.pass(time);
        hang().tick();
    }
    [[nodiscard]] std::vector<Hang> kept() { return hangsOf(*m_journal.records(hangKind())); }
};

TEST_F(HangPageTest, TheFirstHangNeedsATestedBar)
{
    open();
    EXPECT_FALSE(button(QStringLiteral("Begin in 15 seconds"))->isEnabled());
    button(QStringLiteral("The bar is fixed, and I have tested it with my weight"))->click();
    EXPECT_TRUE(button(QStringLiteral("Begin in 15 seconds"))->isEnabled());
    EXPECT_TRUE(m_settings.value(keys::barTested));
    open();
    EXPECT_TRUE(button(QStringLiteral("Begin in 15 seconds"))->isEnabled());
}

TEST_F(HangPageTest, NeedsNoHandsFromBeginningToEnd)
{
    QSignalSpy tones(&m_page, &LibraryPage::toneWanted);
    beginTested();
    EXPECT_EQ(digits(), "15");
    pass(14900ms);
    EXPECT_EQ(digits(), "1");
    EXPECT_EQ(tones.count(), 0);
    pass(100ms);
    EXPECT_EQ(digits(), "10");
    EXPECT_EQ(tones.count(), 1);
    pass(9s);
    EXPECT_EQ(tones.count(), 1);
    pass(1s);
    EXPECT_EQ(tones.count(), 2);
    button(QStringLiteral("Keep"))->click();
    ASSERT_EQ(kept().size(), 1u);
    EXPECT_EQ(kept()[0].held, 10s);
    EXPECT_EQ(kept()[0].target, 10s);
    EXPECT_EQ(factor(m_tonight, "dead_hang"), 1) << "a habit of the night too";
    EXPECT_TRUE(words().contains(QStringLiteral("Best 10 s, usually 10 s. 1 hang(s) so far.")));
}

TEST_F(HangPageTest, SpaceEndsItEarlyAndTheTimeCanBeSetRight)
{
    beginTested();
    pass(15s);
    pass(6500ms);
    QTest::keyClick(&hang(), Qt::Key_Space);
    auto* held = hang().findChild<QSpinBox*>();
    EXPECT_EQ(held->value(), 6);
    held->setValue(7);
    button(QStringLiteral("Keep"))->click();
    ASSERT_EQ(kept().size(), 1u);
    EXPECT_EQ(kept()[0].held, 7s);
}

TEST_F(HangPageTest, WhatIsNotToBeKeptIsNot)
{
    beginTested();
    pass(15s);
    pass(10s);
    button(QStringLiteral("Do not keep"))->click();
    EXPECT_TRUE(kept().empty());
    EXPECT_FALSE(hanging());
}

TEST_F(HangPageTest, LeavingEndsItWithoutAToneLater)
{
    QSignalSpy tones(&m_page, &LibraryPage::toneWanted);
    beginTested();
    pass(5s);
    QTest::keyClick(&hang(), Qt::Key_Escape);
    EXPECT_FALSE(hanging());
    pass(60s);
    EXPECT_EQ(tones.count(), 0);
    EXPECT_TRUE(kept().empty());
}

TEST_F(HangPageTest, AHangThatCannotBeKeptStaysOnTheScreen)
{
    beginTested();
    pass(15s);
    pass(10s);
    ASSERT_TRUE(m_database->execute(QStringLiteral("PRAGMA query_only = ON")));
    button(QStringLiteral("Keep"))->click();
    EXPECT_TRUE(hanging());
    ASSERT_TRUE(m_database->execute(QStringLiteral("PRAGMA query_only = OFF")));
    button(QStringLiteral("Keep"))->click();
    EXPECT_EQ(kept().size(), 1u);
    EXPECT_FALSE(hanging());
}

TEST_F(HangPageTest, TheProposalGrowsWithTheHangsAndTheLastCanBeTakenBack)
{
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(m_journal.putRecord(
            recordOf(Hang{QString::number(i), m_tonight.plusDays(i - 3), 12s, 10s, false})));
    open();
    EXPECT_TRUE(words().contains(QStringLiteral("If you like, 15 s now.")));
    button(QStringLiteral("Remove the last one, 12 s on %1")
               .arg(QLocale().toString(m_tonight.plusDays(-1).date(), QLocale::ShortFormat)))
        ->click();
    EXPECT_EQ(kept().size(), 2u);
    EXPECT_TRUE(words().contains(QStringLiteral("Stay with 10 s")));
}

TEST_F(HangPageTest, WhoAvoidsItHasNothingToBegin)
{
    ASSERT_TRUE(m_settings.set(keys::avoid, {"shoulder"}));
    open();
    EXPECT_EQ(m_page.findChild<HangCard*>(), nullptr);
    EXPECT_TRUE(words().contains(QStringLiteral("You avoid this one: A sensitive shoulder.")));
}

} // namespace
} // namespace supine
