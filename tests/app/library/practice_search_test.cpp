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
    const auto guides = Guides::load(shippedCatalogue, *catalogue);
    EXPECT_TRUE(guides);
    QStringList ids;
    for (const Practice& practice : catalogue->practices()) {
        if (findsIn(searchTextOf(practice, *catalogue, guides->note(practice.id)), query))
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

TEST(PracticeSearch, FindsEverySanskritNameAndOtherNames)
{
    EXPECT_EQ(found("Supta Matsyendrasana"), QStringList("supine_twist"));
    EXPECT_EQ(found("marjaryasana-bitilasana"), QStringList("cat_cow"));
    EXPECT_EQ(found("bālāsana"), QStringList("child"));
    EXPECT_EQ(found("Setu Bandhasana"), QStringList("bridge"));
    EXPECT_EQ(found("viparīta karaṇī"), QStringList("legs_wall"));
    EXPECT_EQ(found("shavasana"), QStringList("savasana"));
    EXPECT_EQ(found("corpse"), QStringList("savasana"));
}

TEST(PracticeSearch, FoldsLettersThatNoAccentExplains)
{
    EXPECT_EQ(foldedForSearch(QStringLiteral("Gesäß")), QStringLiteral("gesass"));
    EXPECT_EQ(foldedForSearch(QStringLiteral("Smørbrød, Łódź")), QStringLiteral("smorbrod lodz"));
}

TEST(PracticeSearch, AnUmlautIsFoundHoweverItIsTyped)
{
    Practice bridge = Catalogue::load(shippedCatalogue)->practices().front();
    bridge.name = QStringLiteral("Schulterbrücke");
    const QString text = searchTextOf(bridge, *Catalogue::load(shippedCatalogue));
    for (const QString typed : {"schulterbrücke", "schulterbruecke", "Schulterbrucke"})
        EXPECT_TRUE(findsIn(text, typed)) << qPrintable(typed);
}

TEST(PracticeSearch, AGuideIsFoundByItsHeadingAndItsWords)
{
    const auto catalogue = Catalogue::load(shippedCatalogue);
    const auto guides = Guides::load(shippedCatalogue, *catalogue);
    ASSERT_TRUE(guides);
    const Guide& questions = *guides->guide("questions");
    const QString missed = searchTextOf(questions.entries.back(), questions);
    EXPECT_TRUE(findsIn(missed, "missed night"));
    EXPECT_TRUE(findsIn(missed, "questions tonight"));
    EXPECT_FALSE(findsIn(missed, "bar"));
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
