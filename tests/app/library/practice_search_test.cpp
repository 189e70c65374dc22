#include "app/library/practice_search.h"
#include "tests/support/catalogue_folder.h"

namespace supine
{
namespace
{

QStringList found(const QString& query)
{
    const auto catalogue = Catalogue::load(shippedCatalogue);
    EXPECT_TRUE(catalogue);
    QStringList ids;
    for (const Practice& practice : catalogue->practices()) {
        if (findsIn(searchTextOf(practice, *catalogue), query))
            ids.append(practice.id.text());
    }
    return ids;
}

TEST(PracticeSearch, FindsByTheBeginningOfAnyWordOfTheName)
{
    EXPECT_EQ(found("twi"), QStringList("supine_twist"));
    EXPECT_EQ(found("wist"), QStringList());
}

TEST(PracticeSearch, FindsBySanskritNameAreaAndKit)
{
    EXPECT_EQ(found("apanasana"), QStringList("knees_chest"));
    EXPECT_EQ(found("roller"), QStringList("foam_thoracic"));
    EXPECT_TRUE(found("jaw").contains("body_scan")) << "the whole body has a jaw";
    EXPECT_EQ(found("wall"), QStringList("legs_wall"));
}

TEST(PracticeSearch, IgnoresCaseAccentsDashesAndQuotes)
{
    EXPECT_EQ(found("CAT COW"), QStringList("cat_cow"));
    EXPECT_EQ(found("cat–cow"), QStringList("cat_cow"));
    EXPECT_EQ(found("childs"), QStringList("child"));
    EXPECT_EQ(found("child's"), QStringList("child"));
    EXPECT_EQ(found("Śavāsana"), QStringList("savasana"));
}

TEST(PracticeSearch, EveryWordOfTheQueryMustBeFound)
{
    EXPECT_EQ(found("legs chair"), QStringList("legs_chair"));
    EXPECT_EQ(found("legs roller"), QStringList());
}

TEST(PracticeSearch, AnEmptyQueryFindsEverything)
{
    EXPECT_EQ(found("").size(), 16);
    EXPECT_EQ(found("  ").size(), 16);
}

} // namespace
} // namespace supine
