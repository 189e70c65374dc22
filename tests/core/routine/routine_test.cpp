#include "core/routine/routine.h"
#include "tests/support/catalogue_folder.h"

namespace supine
{
namespace
{

Result<RoutineShelf> shelfIn(const QString& folder)
{
    const auto catalogue = Catalogue::load(shippedCatalogue);
    EXPECT_TRUE(catalogue);
    return RoutineShelf::load(folder, *catalogue);
}

QString errorAfter(const QByteArray& before, const QByteArray& after)
{
    CatalogueFolder copy;
    copy.change("routines.json", before, after);
    const auto loaded = shelfIn(copy.folder());
    return loaded ? QString("loaded") : loaded.error().detail;
}

TEST(RoutineShelf, OffersTheShippedRoutinesInOrder)
{
    const auto shelf = shelfIn(shippedCatalogue);
    ASSERT_TRUE(shelf) << qPrintable(shelf.error().detail);
    QStringList ids;
    for (const Routine& routine : shelf->routines())
        ids.append(routine.id.text());
    EXPECT_EQ(ids, QStringList({"seven-minutes", "four-minutes", "two-minutes", "decompression", "body-scan",
                                "quiet-minutes", "wind-down"}));
    EXPECT_EQ(shelf->routine(RoutineId("headstands")), nullptr);
}

TEST(RoutineShelf, SevenMinutesFollowsTheArticle)
{
    const auto shelf = shelfIn(shippedCatalogue);
    ASSERT_TRUE(shelf);
    const Routine* routine = shelf->routine(RoutineId("seven-minutes"));
    ASSERT_NE(routine, nullptr);
    QStringList tape;
    for (const Step& step : routine->steps) {
        const QString side = !step.side ? "" : *step.side == Side::Left ? " left" : " right";
        tape.append(QString("%1%2 %3").arg(step.practice.text(), side).arg(step.hold.count()));
    }
    EXPECT_EQ(tape, QStringList({"knees_chest 60", "supine_twist right 60", "supine_twist left 60",
                                 "cat_cow 60", "child 60", "bridge 60", "legs_wall 60"}));
    EXPECT_TRUE(routine->restOffered);
    EXPECT_FALSE(routine->quiet);
}

TEST(RoutineShelf, OnlyTheQuietOnesAreQuiet)
{
    const auto shelf = shelfIn(shippedCatalogue);
    ASSERT_TRUE(shelf);
    for (const Routine& routine : shelf->routines())
        EXPECT_EQ(routine.quiet, routine.id.text() == "quiet-minutes" || routine.id.text() == "wind-down");
}

TEST(RoutineShelf, NeverContainsWhatIsNotProposed)
{
    const auto catalogue = Catalogue::load(shippedCatalogue);
    const auto shelf = shelfIn(shippedCatalogue);
    ASSERT_TRUE(catalogue);
    ASSERT_TRUE(shelf);
    for (const Routine& routine : shelf->routines()) {
        for (const Step& step : routine.steps)
            EXPECT_TRUE(catalogue->practice(step.practice)->proposed) << qPrintable(step.practice.text());
    }
}

TEST(RoutineShelf, FaultsNameFileKeyAndReason)
{
    EXPECT_EQ(errorAfter("\"practice\": \"child\"", "\"practice\": \"headstand\""),
              "routines.json: routines[0].steps[4].practice: there is no practice headstand");
    EXPECT_EQ(errorAfter("\"side\": \"right\", ", ""),
              "routines.json: routines[0].steps[1].side: is missing");
    EXPECT_EQ(errorAfter("\"side\": \"right\"", "\"side\": \"up\""),
              "routines.json: routines[0].steps[1].side: must be one of left, right, is \"up\"");
    EXPECT_EQ(errorAfter("\"practice\": \"cat_cow\"", "\"practice\": \"cat_cow\", \"side\": \"left\""),
              "routines.json: routines[0].steps[3].side: cat_cow has no sides");
    EXPECT_EQ(errorAfter("\"hold\": 60", "\"hold\": 29"),
              "routines.json: routines[0].steps[0].hold: must be a whole number from 30 to 120, is 29");
    EXPECT_EQ(errorAfter("\"id\": \"body-scan\"", "\"id\": \"seven-minutes\""),
              "routines.json: routines[4].id: seven-minutes appears twice");
    EXPECT_EQ(errorAfter("\"rest_offered\": true", "\"rest_offered\": 1"),
              "routines.json: routines[0].rest_offered: must be true or false, is 1");
    EXPECT_EQ(errorAfter("\"rest_offered\"", "\"rest\""),
              "routines.json: routines[0].rest: is not a key known here");
    EXPECT_EQ(errorAfter("[{ \"practice\": \"body_scan\", \"hold\": 300 }]", "[]"),
              "routines.json: routines[4].steps: must hold at least one step");
}

} // namespace
} // namespace supine
