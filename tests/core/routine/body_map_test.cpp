#include "core/catalogue/catalogue.h"
#include "core/routine/body_map.h"
#include "tests/support/places.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

namespace supine
{
namespace
{

TEST(BodyMapRegions, BelongToAreasOfTheCatalogueAndLeaveNoneOut)
{
    const Catalogue catalogue = *Catalogue::load(inSource("/resources/catalogue"));
    std::set<QString> areas;
    std::set<QString> ids;
    for (const BodyRegion& region : bodyRegions()) {
        areas.insert(QString::fromLatin1(region.area));
        EXPECT_TRUE(ids.insert(QString::fromLatin1(region.id)).second) << region.id;
    }
    std::set<QString> known;
    for (const Term& area : catalogue.areas())
        known.insert(area.id);
    EXPECT_EQ(areas, known);
}

TEST(BodyMapRegions, AreKeptAndReadAgainAsTheyWere)
{
    const BodyNight night{{{"neck", 1}, {"lower_back_left", 3}}, true};
    EXPECT_EQ(readBodyNight(bodyNightBody(night)), night);
    EXPECT_EQ(readBodyNight({}), BodyNight());
}

TEST(BodyMapRegions, WhatNobodyKnowsIsLeftOut)
{
    const QJsonObject body{
        {"regions", QJsonObject{{"tail", 2}, {"neck", 9}, {"jaw", 0}, {"chest", "much"}, {"hip_left", 2}}},
        {"composed", "yes"}};
    EXPECT_EQ(readBodyNight(body), (BodyNight{{{"hip_left", 2}}, false}));
}

TEST(BodyMapRegions, AnAreaIsAsTightAsItsTightestPlace)
{
    const auto areas = tightAreas({{"lower_back_left", 1}, {"lower_back", 3}, {"glute_right", 2}});
    EXPECT_EQ(areas, (std::map<QString, int>{{"lower_back", 3}, {"glutes", 2}}));
}

} // namespace
} // namespace supine
