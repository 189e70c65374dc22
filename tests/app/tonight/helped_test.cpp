#include "app/tonight/helped.h"

#include <gtest/gtest.h>

namespace supine
{
namespace
{

/// A night on which stiffness went from 6 to 6 - `drop`, with these poses.
NightRecord nightOf(int day, int drop, const QStringList& poses)
{
    NightRecord night{*Night::from(QDate(2026, 3, 1).addDays(day)), {}, {}, {}, {}};
    night.measures = {{MeasureId("stiffness_evening"), 6}, {MeasureId("stiffness_after"), 6 - drop}};
    QStringList phases;
    for (const QString& pose : poses)
        phases.append(QStringLiteral(R"({"kind":"hold","pose":"%1","length_s":60})").arg(pose));
    const QString plan = QStringLiteral(R"({"phases":[%1]})").arg(phases.join(','));
    const SessionRecord session{
        SessionId("s"), night.night, "composed", {}, SessionRecord::State::Completed, {}, {}, 1, plan};
    night.sessions.push_back(session);
    return night;
}

TEST(Helped, IsHowMuchMoreStiffnessWentDownOnNightsWithAPractice)
{
    std::vector<NightRecord> nights;
    for (int day = 0; day < 12; ++day)
        nights.push_back(day % 2 ? nightOf(day, 3, {"child", "bridge"}) : nightOf(day, 1, {"bridge"}));
    const auto helped = helpedBy(nights);
    ASSERT_TRUE(helped.contains(PracticeId("child")));
    EXPECT_EQ(helped.at(PracticeId("child")).tenths, 20);
    EXPECT_EQ(helped.at(PracticeId("child")).nights, 6);
    EXPECT_FALSE(helped.contains(PracticeId("bridge"))) << "there was no night without it";
}

TEST(Helped, FewNightsSayNothing)
{
    std::vector<NightRecord> nights;
    for (int day = 0; day < 8; ++day)
        nights.push_back(day < 4 ? nightOf(day, 5, {"child"}) : nightOf(day, 0, {"bridge"}));
    EXPECT_TRUE(helpedBy(nights).empty());
}

TEST(Helped, ARehearsalAndANightWithoutAnswersDoNotCount)
{
    std::vector<NightRecord> nights;
    for (int day = 0; day < 12; ++day) {
        nights.push_back(day % 2 ? nightOf(day, 3, {"child"}) : nightOf(day, 1, {"bridge"}));
        if (day % 4 == 1)
            nights.back().sessions.front().speed = 20;
        if (day % 4 == 3)
            nights.back().measures.erase(MeasureId("stiffness_after"));
    }
    EXPECT_TRUE(helpedBy(nights).empty());
}

TEST(Helped, ASessionLeftEarlySaysNothingOfPosesNobodyKnowsWereHeld)
{
    std::vector<NightRecord> nights;
    for (int day = 0; day < 12; ++day) {
        nights.push_back(day % 2 ? nightOf(day, 3, {"child"}) : nightOf(day, 1, {"bridge"}));
        if (day % 2)
            nights.back().sessions.front().state = SessionRecord::State::Partial;
    }
    EXPECT_TRUE(helpedBy(nights).empty());
}

/// Answers of one pose, night by night from the first on.
std::map<Night, Reliefs> answers(const char* pose, const std::vector<Felt>& reliefs)
{
    std::map<Night, Reliefs> nights;
    Night night = nightOf(0, 0, {}).night;
    for (const Felt relief : reliefs) {
        nights[night] = {{PracticeId(pose), relief}};
        night = night.plusDays(1);
    }
    return nights;
}

TEST(Helped, WhatWasAnsweredOfAPoseComesBeforeWhatItsEveningsSuggest)
{
    std::vector<NightRecord> nights;
    for (int day = 0; day < 12; ++day)
        nights.push_back(day % 2 ? nightOf(day, 3, {"child"}) : nightOf(day, 1, {"bridge"}));
    const auto worse = helpedBy(nights, answers("child", std::vector<Felt>(5, Felt::Worse)));
    EXPECT_EQ(worse.at(PracticeId("child")).tenths, -10);
    EXPECT_EQ(worse.at(PracticeId("child")).better, 0);
    EXPECT_EQ(worse.at(PracticeId("bridge")).tenths, -20) << "nothing was answered of it";
}

TEST(Helped, AnswersCountAsTheDifferenceOfBetterAndWorseAmongAllOfThem)
{
    std::vector<NightRecord> nights;
    for (int day = 0; day < 8; ++day)
        nights.push_back(nightOf(day, 0, {}));
    using enum Felt;
    const auto helped =
        helpedBy(nights, answers("child", {Better, Better, Worse, Better, Same, Better, Better, Better}));
    const Helped expected = helped.at(PracticeId("child"));
    EXPECT_EQ(expected.tenths, 6);
    EXPECT_EQ(expected.nights, 8);
    EXPECT_EQ(expected.better, 6);
}

TEST(Helped, FourAnswersAreTooFewAndOtherNightsAreNotLookedAt)
{
    std::vector<NightRecord> nights;
    for (int day = 0; day < 4; ++day)
        nights.push_back(nightOf(day, 0, {}));
    EXPECT_TRUE(helpedBy(nights, answers("child", std::vector<Felt>(9, Felt::Better))).empty());
}

} // namespace
} // namespace supine
