#include "core/routine/relief.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

TEST(Relief, AnswersComeBackAsTheyWereWritten)
{
    const Reliefs reliefs{{PracticeId("child"), Felt::Better},
                          {PracticeId("bridge"), Felt::Worse},
                          {PracticeId("cat_cow"), Felt::Same}};
    EXPECT_EQ(readReliefBody(reliefBody(reliefs)), reliefs);
    EXPECT_EQ(reliefBody(reliefs)["poses"].toObject()["child"], "better");
}

TEST(Relief, WhatIsNoAnswerIsLeftOutAndHarmsNothing)
{
    EXPECT_TRUE(readReliefBody({}).empty());
    EXPECT_TRUE(readReliefBody({{"poses", QJsonArray{"child"}}}).empty());
    const QJsonObject poses{{"child", "great"}, {"bridge", 2}, {"cat_cow", "same"}};
    EXPECT_EQ(readReliefBody({{"poses", poses}}), (Reliefs{{PracticeId("cat_cow"), Felt::Same}}));
}

} // namespace
} // namespace supine
