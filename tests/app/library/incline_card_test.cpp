#include "app/library/incline_card.h"
#include "core/trends/incline.h"
#include "tests/app/library/library_stage.h"

#include <QSpinBox>

namespace supine
{
namespace
{

class InclineCardTest : public test::LibraryStage
{
protected:
    void open() { m_page.showPractice(PracticeId("incline_15")); }
    void noteAfterReading(int degrees, int minutes)
    {
        ASSERT_TRUE(m_settings.set(keys::inclineRead, true));
        open();
        box("Degrees head down")->setValue(degrees);
        box("Minutes")->setValue(minutes);
        button(QStringLiteral("Note for tonight"))->click();
    }
    QSpinBox* box(const QString& name)
    {
        for (auto* found : m_page.findChildren<QSpinBox*>()) {
            if (found->accessibleName() == name)
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] std::vector<Incline> kept() { return inclinesOf(*m_journal.records(inclineKind())); }
};

TEST_F(InclineCardTest, NothingIsNotedBeforeTheCautionsWereRead)
{
    open();
    EXPECT_FALSE(button(QStringLiteral("Note for tonight"))->isEnabled());
    button(QStringLiteral("I have read them"))->click();
    EXPECT_TRUE(button(QStringLiteral("Note for tonight"))->isEnabled());
    EXPECT_TRUE(m_settings.value(keys::inclineRead));
}

TEST_F(InclineCardTest, ProposesFifteenDegreesForTwoMinutes)
{
    open();
    EXPECT_EQ(box("Degrees head down")->value(), 15);
    EXPECT_EQ(box("Minutes")->value(), 2);
}

TEST_F(InclineCardTest, AngleAndTimeAreKeptWithTheNightAndItsHabit)
{
    noteAfterReading(10, 1);
    ASSERT_EQ(kept().size(), 1U);
    const Night tonight = Night::of(m_clock.now());
    EXPECT_EQ(kept().front().night, tonight);
    EXPECT_EQ(kept().front().degrees, 10);
    EXPECT_EQ(kept().front().minutes, 1);
    EXPECT_EQ(m_journal.night(tonight).value().factors.at(FactorId("incline")), 1);
}

TEST_F(InclineCardTest, WhatWasNotedCanBeRemoved)
{
    noteAfterReading(15, 2);
    button(QStringLiteral("Remove"))->click();
    EXPECT_TRUE(kept().empty());
}

TEST_F(InclineCardTest, WhoAvoidsItIsNotAskedToNoteIt)
{
    ASSERT_TRUE(m_settings.set(keys::avoid, {"glaucoma_eye"}));
    open();
    EXPECT_FALSE(m_page.findChild<InclineCard*>());
}

} // namespace
} // namespace supine
