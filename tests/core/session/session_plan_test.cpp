#include "core/session/session_plan.h"

#include <gtest/gtest.h>

namespace supine
{
namespace
{

using namespace std::chrono_literals;

TEST(SessionPlan, WhatWasChosenComesBackTheSame)
{
    const TimelineOptions chosen{
        .prepare = 12s, .fit = 420s, .rest = 0s, .eased = {PracticeId("child"), PracticeId("bridge")}};
    const auto read = readPlan(planText(chosen));
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->prepare, chosen.prepare);
    EXPECT_EQ(read->fit, chosen.fit);
    EXPECT_EQ(read->rest, chosen.rest);
    EXPECT_EQ(read->eased, chosen.eased);
}

TEST(SessionPlan, WhatWasNotChosenStaysUnchosen)
{
    const auto read = readPlan(planText({}));
    ASSERT_TRUE(read.ok());
    EXPECT_FALSE(read->prepare);
    EXPECT_FALSE(read->fit);
    EXPECT_EQ(read->rest, 90s);
    EXPECT_TRUE(read->eased.empty());
}

TEST(SessionPlan, APlanThatCannotBeIsRefusedWithItsKey)
{
    const std::pair<const char*, const char*> bad[] = {
        {"{\"prepare_s\":\"8\"}", "prepare_s"},
        {"{\"prepare_s\":-1}", "prepare_s"},
        {"{\"fit_s\":1.5}", "fit_s"},
        {"{\"rest_s\":null}", "rest_s"},
        {"{\"rest_s\":1e99}", "rest_s"},
        {"{\"eased\":\"child\"}", "eased"},
        {"{\"eased\":[3]}", "eased"},
        {"[]", "JSON"},
        {"", "JSON"},
    };
    for (const auto& [text, named] : bad) {
        const auto read = readPlan(QString::fromLatin1(text));
        ASSERT_FALSE(read.ok()) << text;
        EXPECT_EQ(read.error().kind, Error::Kind::Format);
        EXPECT_TRUE(read.error().detail.contains(QString::fromLatin1(named))) << text;
    }
}

} // namespace
} // namespace supine
