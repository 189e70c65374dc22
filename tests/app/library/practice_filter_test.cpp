#include "app/library/practice_filter.h"
#include "tests/support/catalogue_folder.h"

namespace supine
{
namespace
{

using Length = PracticeFilter::Length;

QStringList taken(const PracticeFilter& filter, const QStringList& favourites = {})
{
    const auto catalogue = Catalogue::load(shippedCatalogue);
    EXPECT_TRUE(catalogue);
    QStringList ids;
    for (const Practice& practice : catalogue->practices()) {
        if (filter.takes(practice, favourites))
            ids.append(practice.id.text());
    }
    return ids;
}

TEST(PracticeFilter, TakesEverythingUntilSomethingIsChosen)
{
    EXPECT_EQ(taken({}).size(), 16);
    EXPECT_FALSE(PracticeFilter{}.any());
    EXPECT_TRUE(PracticeFilter{.withoutKit = true}.any());
}

TEST(PracticeFilter, NarrowsByAreaAndKit)
{
    EXPECT_EQ(taken({.area = "shoulders", .kit = "bar"}), QStringList("dead_hang"));
    EXPECT_EQ(taken({.kit = "block"}), QStringList("bridge")) << "good to have counts";
    EXPECT_EQ(taken({.withoutKit = true}),
              QStringList({"savasana", "breath_46", "quiet_sit", "body_scan", "wind_down"}));
}

TEST(PracticeFilter, CountsBothSidesOfATwist)
{
    EXPECT_FALSE(taken({.length = Length::OneMinute}).contains("supine_twist"));
    EXPECT_TRUE(taken({.length = Length::TwoMinutes}).contains("supine_twist"));
}

TEST(PracticeFilter, WhatHasNoLengthIsInNoLength)
{
    for (const Length length : {Length::OneMinute, Length::TwoMinutes, Length::FiveMinutes, Length::Longer})
        EXPECT_FALSE(taken({.length = length}).contains("sleep_setup"));
    EXPECT_EQ(taken({.length = Length::Longer}), QStringList("wind_down"));
}

TEST(PracticeFilter, NarrowsByPositionAndFavourites)
{
    EXPECT_EQ(taken({.position = Position::Kneeling}), QStringList("child"));
    EXPECT_EQ(taken({.favourites = true}, {"bridge", "gone"}), QStringList("bridge"));
    EXPECT_EQ(taken({.position = Position::Kneeling, .favourites = true}, {"bridge"}), QStringList());
}

} // namespace
} // namespace supine
