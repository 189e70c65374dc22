#include "core/trends/factor_effect.h"

#include <gtest/gtest.h>
#include <random>

namespace supine
{
namespace
{

struct Diary {
    Habit habit;
    Values score;
};

/// Sixty nights of a habit that comes and goes, and a score that it lowers by `effect`.
Diary diaryWith(double effect)
{
    std::mt19937 random(7);
    Diary diary;
    bool done = false;
    for (int night = 0; night < 60; ++night) {
        done = random() % 3 == 0 ? !done : done;
        diary.habit.emplace_back(done);
        diary.score.emplace_back(double(random() % 5) - (done ? effect : 0));
    }
    return diary;
}

TEST(HabitEffect, TurningTheScaleAroundTurnsTheDifferenceAround)
{
    const Diary diary = diaryWith(2);
    Values turned = diary.score;
    for (auto& value : turned)
        value = 10 - *value;
    const auto effect = habitEffect(diary.habit, diary.score);
    const auto mirrored = habitEffect(diary.habit, turned);
    EXPECT_NEAR(mirrored->difference, -effect->difference, 1e-12);
    EXPECT_DOUBLE_EQ(mirrored->p, effect->p);
    EXPECT_NEAR(mirrored->share, 1 - effect->share, 1e-12);
}

TEST(HabitEffect, CallingYesNoTurnsTheDifferenceAround)
{
    const Diary diary = diaryWith(2);
    Habit opposite = diary.habit;
    for (auto& done : opposite)
        done = !*done;
    const auto effect = habitEffect(diary.habit, diary.score);
    const auto other = habitEffect(opposite, diary.score);
    EXPECT_NEAR(other->difference, -effect->difference, 1e-12);
    EXPECT_NEAR(other->low, -effect->high, 1e-9);
    EXPECT_DOUBLE_EQ(other->p, effect->p);
}

TEST(HabitEffect, ANightThatIsNotKnownIsNotANo)
{
    Diary diary = diaryWith(1);
    const auto before = countNights(diary.habit, diary.score);
    diary.habit[10] = diary.habit[20] = std::nullopt;
    diary.score[30] = std::nullopt;
    const auto after = countNights(diary.habit, diary.score);
    EXPECT_EQ(after.with + after.without, before.with + before.without - 3);
}

TEST(HabitEffect, OneKindOfNightAloneOrEqualScoresClaimNothing)
{
    EXPECT_FALSE(habitEffect(Habit(40, true), diaryWith(1).score.size() == 60 ? Values(40, 3.0) : Values{}));
    Diary diary = diaryWith(2);
    EXPECT_FALSE(habitEffect(Habit(60, true), diary.score));
    EXPECT_FALSE(habitEffect(diary.habit, Values(60, 4.0)));
    EXPECT_FALSE(habitEffect(Habit(60), diary.score));
}

TEST(HabitEffect, TheChanceIsNoSmallerThanOneInTheNights)
{
    const auto effect = habitEffect(diaryWith(9).habit, diaryWith(9).score);
    EXPECT_GE(effect->p, 1.0 / 60);
    EXPECT_LT(effect->high, 0);
}

TEST(Togetherness, OfAHabitWithItselfIsOneAndWithItsOppositeMinusOne)
{
    const Habit habit = diaryWith(0).habit;
    Habit opposite = habit;
    for (auto& done : opposite)
        done = !*done;
    EXPECT_DOUBLE_EQ(*togetherness(habit, habit), 1);
    EXPECT_DOUBLE_EQ(*togetherness(habit, opposite), -1);
    EXPECT_FALSE(togetherness(habit, Habit(60, true)));
}

/// Scores that hang together from night to night (0.3) and have nothing to do with a habit that does too.
TEST(HabitEffect, FindsPatternsWhereThereAreNoneAboutOneTimeInTwenty)
{
    std::mt19937 random(20261101);
    std::normal_distribution<double> normal;
    constexpr int runs = 2000;
    int found = 0;
    for (int run = 0; run < runs; ++run) {
        Diary diary;
        double score = normal(random);
        bool done = random() % 2 == 0;
        for (int night = 0; night < 60; ++night) {
            score = 0.3 * score + normal(random) * 0.954;
            done = random() % 20 < 7 ? !done : done;
            diary.habit.emplace_back(done);
            diary.score.emplace_back(std::clamp(std::round(5 + 2 * score), 0.0, 10.0));
        }
        const auto effect = habitEffect(diary.habit, detrended(diary.score));
        found += effect && effect->p <= 0.05 ? 1 : 0;
    }
    EXPECT_GT(found, runs * 0.03);
    EXPECT_LT(found, runs * 0.065);
}

} // namespace
} // namespace supine
