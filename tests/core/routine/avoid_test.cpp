#include "core/routine/avoid.h"
#include "core/routine/timeline.h"
#include "tests/support/places.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace supine
{
namespace
{

class Avoid : public testing::Test
{
protected:
    Avoid()
        : m_catalogue(*Catalogue::load(inSource("/resources/catalogue"))),
          m_shelf(*RoutineShelf::load(inSource("/resources/catalogue"), m_catalogue))
    {
    }
    static bool has(const Routine& routine, const char* practice)
    {
        return std::any_of(routine.steps.begin(), routine.steps.end(),
                           [&](const Step& step) { return step.practice.text() == QLatin1String(practice); });
    }
    static std::chrono::seconds held(const Routine& routine)
    {
        std::chrono::seconds sum{};
        for (const Step& step : routine.steps)
            sum += step.hold;
        return sum;
    }
    const Routine& sevenMinutes() { return *m_shelf.routine(RoutineId("seven-minutes")); }

    Catalogue m_catalogue;
    RoutineShelf m_shelf;
};

TEST_F(Avoid, NothingToAvoidChangesNothing)
{
    const Adapted adapted = adaptRoutine(sevenMinutes(), m_catalogue, {});
    EXPECT_EQ(adapted.routine.steps.size(), sevenMinutes().steps.size());
    EXPECT_TRUE(adapted.eased.empty());
    EXPECT_TRUE(adapted.replaced.empty());
}

TEST_F(Avoid, RaisedEyePressureNeverSeesLegsUpTheWall)
{
    const Adapted adapted = adaptRoutine(sevenMinutes(), m_catalogue, {FlagId("glaucoma_eye")});
    EXPECT_FALSE(has(adapted.routine, "legs_wall"));
    EXPECT_EQ(adapted.replaced, std::vector<PracticeId>{PracticeId("legs_wall")});
    EXPECT_TRUE(adapted.eased.contains(PracticeId("child")));
}

TEST_F(Avoid, WhateverIsAvoidedTheHoldsStaySevenMinutes)
{
    for (const Routine& routine : m_shelf.routines()) {
        for (const Term& flag : m_catalogue.flags()) {
            const Adapted adapted = adaptRoutine(routine, m_catalogue, {FlagId(flag.id)});
            EXPECT_EQ(held(adapted.routine), held(routine)) << qPrintable(flag.id);
            EXPECT_TRUE(buildTimeline(adapted.routine, m_catalogue).ok()) << qPrintable(flag.id);
        }
    }
}

TEST_F(Avoid, NothingThatAFlagSkipsIsLeftEvenWithEveryFlagSet)
{
    std::set<FlagId> all;
    for (const Term& flag : m_catalogue.flags())
        all.insert(FlagId(flag.id));
    for (const Routine& routine : m_shelf.routines()) {
        const Adapted adapted = adaptRoutine(routine, m_catalogue, all);
        for (const Step& step : adapted.routine.steps) {
            for (const Caution& caution : m_catalogue.practice(step.practice)->cautions)
                EXPECT_NE(caution.effect, Caution::Effect::Skip) << qPrintable(step.practice.text());
        }
    }
}

TEST_F(Avoid, APoseThatHurtIsLeftOutOnBothSidesAndItsTimeStays)
{
    const Adapted adapted =
        adaptRoutine(sevenMinutes(), m_catalogue, {}, {{PracticeId("supine_twist"), Caution::Effect::Skip}});
    EXPECT_FALSE(has(adapted.routine, "supine_twist"));
    EXPECT_TRUE(has(adapted.routine, "legs_chair"));
    EXPECT_EQ(held(adapted.routine), held(sevenMinutes()));
    EXPECT_EQ(adapted.replaced, std::vector<PracticeId>{PracticeId("supine_twist")});
}

TEST_F(Avoid, APoseMarkedForItsEasierFormIsEased)
{
    const Adapted adapted =
        adaptRoutine(sevenMinutes(), m_catalogue, {}, {{PracticeId("bridge"), Caution::Effect::Ease}});
    EXPECT_TRUE(has(adapted.routine, "bridge"));
    EXPECT_EQ(adapted.eased, std::set<PracticeId>{PracticeId("bridge")});
    EXPECT_TRUE(adapted.replaced.empty());
}

TEST_F(Avoid, WhateverHurtEveryRoutineCanStillBeLaidOut)
{
    Marks marks;
    for (const Practice& practice : m_catalogue.practices())
        marks.insert({practice.id, Caution::Effect::Skip});
    for (const Routine& routine : m_shelf.routines()) {
        const Adapted adapted = adaptRoutine(routine, m_catalogue, {}, marks);
        EXPECT_EQ(held(adapted.routine), held(routine));
        EXPECT_TRUE(buildTimeline(adapted.routine, m_catalogue).ok());
        for (const Step& step : adapted.routine.steps)
            EXPECT_EQ(step.practice.text(), "breath_46") << qPrintable(routine.id.text());
    }
}

TEST(Marks, ABodyThatSaysNothingKnownLeavesThePoseOut)
{
    for (const auto effect : {Caution::Effect::Skip, Caution::Effect::Ease})
        EXPECT_EQ(readMarkBody(markBody(effect)), effect);
    EXPECT_EQ(readMarkBody({}), Caution::Effect::Skip);
    EXPECT_EQ(readMarkBody({{"effect", 3}}), Caution::Effect::Skip);
}

TEST_F(Avoid, TwoOnAMatLeaveOutWhatEitherMustAndEaseEachTheirOwn)
{
    const Marks second = limitsOf(m_catalogue, {FlagId("glaucoma_eye")});
    EXPECT_EQ(second.at(PracticeId("legs_wall")), Caution::Effect::Skip);
    EXPECT_EQ(second.at(PracticeId("child")), Caution::Effect::Ease);
    const Marks first{{PracticeId("legs_wall"), Caution::Effect::Ease},
                      {PracticeId("bridge"), Caution::Effect::Ease}};
    const Marks both = sharedMarks(first, second);
    EXPECT_EQ(both.at(PracticeId("legs_wall")), Caution::Effect::Skip);
    EXPECT_EQ(both.at(PracticeId("bridge")), Caution::Effect::Ease);
    EXPECT_FALSE(both.contains(PracticeId("child")));
    EXPECT_EQ(sharedMarks(first, {}), first);
}

} // namespace
} // namespace supine
