#include "core/catalogue/catalogue.h"
#include "tests/support/catalogue_folder.h"

#include <QSet>

#include <algorithm>

namespace supine
{
namespace
{

using std::chrono::seconds;

QString errorAfter(const QString& file, const QByteArray& before, const QByteArray& after)
{
    CatalogueFolder copy;
    copy.change(file, before, after);
    const auto loaded = Catalogue::load(copy.folder());
    if (loaded)
        return "loaded";
    EXPECT_EQ(loaded.error().kind, Error::Kind::Format);
    return loaded.error().detail;
}

TEST(Catalogue, ShipsEveryPracticeOfTheTwoArticles)
{
    const auto catalogue = Catalogue::load(shippedCatalogue);
    ASSERT_TRUE(catalogue) << qPrintable(catalogue.error().detail);
    QStringList ids;
    for (const Practice& practice : catalogue->practices())
        ids.append(practice.id.text());
    EXPECT_EQ(ids, QStringList({"knees_chest", "supine_twist", "cat_cow", "child", "bridge", "legs_wall",
                                "savasana", "legs_chair", "dead_hang", "foam_thoracic", "incline_15",
                                "breath_46", "quiet_sit", "body_scan", "sleep_setup", "wind_down"}));
}

TEST(Catalogue, ReadsWhatAPracticeSays)
{
    const auto catalogue = Catalogue::load(shippedCatalogue);
    ASSERT_TRUE(catalogue);
    const Practice* twist = catalogue->practice(PracticeId("supine_twist"));
    ASSERT_NE(twist, nullptr);
    EXPECT_EQ(twist->sanskrit, "Supta Matsyendrasana");
    EXPECT_TRUE(twist->sided);
    EXPECT_EQ(twist->hold, seconds(60));
    EXPECT_EQ(twist->minHold, seconds(30));
    EXPECT_EQ(twist->maxHold, seconds(120));
    EXPECT_EQ(twist->prepare, seconds(8));
    EXPECT_EQ(twist->breath, (BreathPattern{seconds(4), seconds(6)}));
    ASSERT_TRUE(twist->easier);
    EXPECT_EQ(twist->easier->posture, PostureId("supine_twist_pillow"));
    EXPECT_EQ(twist->posture, PostureId("supine_twist"));
    EXPECT_EQ(twist->position, Position::Back);
    EXPECT_EQ(twist->areas, QStringList({"mid_back", "lower_back", "hips", "chest"}));
    EXPECT_EQ(catalogue->practice(PracticeId("headstand")), nullptr);
}

TEST(Catalogue, OnlyTheWallAsksForMoreThanTheUsualTimeToGetIntoPlace)
{
    const auto catalogue = Catalogue::load(shippedCatalogue);
    ASSERT_TRUE(catalogue);
    for (const Practice& practice : catalogue->practices()) {
        const QString id = practice.id.text();
        const seconds expected(id == "legs_wall" ? 20 : id == "wind_down" ? 0 : 8);
        EXPECT_EQ(practice.prepare, expected) << qPrintable(id);
    }
}

TEST(Catalogue, NeverProposesTheHangOrTheInclineByItself)
{
    const auto catalogue = Catalogue::load(shippedCatalogue);
    ASSERT_TRUE(catalogue);
    for (const Practice& practice : catalogue->practices()) {
        const bool asked = practice.id.text() == "dead_hang" || practice.id.text() == "incline_15";
        EXPECT_EQ(practice.proposed, !asked) << qPrintable(practice.id.text());
    }
}

TEST(Catalogue, EveryTimedPoseOfMovementHasAnEasierForm)
{
    const auto catalogue = Catalogue::load(shippedCatalogue);
    ASSERT_TRUE(catalogue);
    for (const Practice& practice : catalogue->practices()) {
        const bool eased = std::any_of(practice.cautions.begin(), practice.cautions.end(),
                                       [](const Caution& c) { return c.effect == Caution::Effect::Ease; });
        EXPECT_TRUE(practice.easier || !eased || !practice.timed) << qPrintable(practice.id.text());
    }
}

TEST(Catalogue, KnowsTheTermsOfTheContract)
{
    const auto catalogue = Catalogue::load(shippedCatalogue);
    ASSERT_TRUE(catalogue);
    QStringList areas;
    for (const Term& term : catalogue->areas())
        areas.append(term.id);
    EXPECT_EQ(areas, QStringList({"jaw", "neck", "shoulders", "upper_back", "mid_back", "lower_back", "chest",
                                  "hips", "glutes", "hamstrings", "legs"}));
    QStringList flags;
    for (const Term& term : catalogue->flags())
        flags.append(term.id);
    EXPECT_EQ(flags, QStringList({"glaucoma_eye", "bp_high", "heart", "stroke_clot", "pregnant", "osteo",
                                  "disc_acute", "surg_recent", "hernia_reflux", "hip_repl", "knee", "wrist",
                                  "neck", "shoulder", "hyperm", "vertigo"}));
    QSet<QString> kit;
    for (const Term& term : catalogue->kit())
        kit.insert(term.id);
    EXPECT_TRUE(
        kit.contains({"mat", "wall", "chair", "pillow", "blanket", "block", "bar", "roller", "bench"}));
}

struct Fault {
    const char* name;
    const char* file;
    QByteArray before;
    QByteArray after;
    QString detail;
};

void PrintTo(const Fault& fault, std::ostream* out)
{
    *out << fault.name;
}

class CatalogueFault : public testing::TestWithParam<Fault>
{
};

TEST_P(CatalogueFault, IsRefusedWithFileKeyAndReason)
{
    const Fault& fault = GetParam();
    EXPECT_EQ(errorAfter(fault.file, fault.before, fault.after), fault.detail);
}

const Fault faults[] = {
    {"UnknownKey", "practices.json", "\"posture\": \"cat\"", "\"colour\": \"red\"",
     "practices.json: practices[2].colour: is not a key known here"},
    {"MissingKey", "practices.json", "\"name\": \"Knees to chest\",", "",
     "practices.json: practices[0].name: is missing"},
    {"WrongType", "practices.json", "\"hold\": 60", "\"hold\": \"long\"",
     "practices.json: practices[0].hold: must be a whole number from 30 to 120, is \"long\""},
    {"FractionalHold", "practices.json", "\"hold\": 60", "\"hold\": 60.5",
     "practices.json: practices[0].hold: must be a whole number from 30 to 120, is 60.5"},
    {"HoldOutOfRange", "practices.json", "\"hold\": 60", "\"hold\": 121",
     "practices.json: practices[0].hold: must be a whole number from 30 to 120, is 121"},
    {"LimitsCrossed", "practices.json", "\"hold_max\": 120", "\"hold_max\": 20",
     "practices.json: practices[0].hold_max: must be a whole number from 30 to 1800, is 20"},
    {"HugeNumber", "practices.json", "\"hold\": 60", "\"hold\": 1e300",
     "practices.json: practices[0].hold: must be a whole number from 30 to 120, is 1e+300"},
    {"DuplicatePractice", "practices.json", "\"id\": \"child\"", "\"id\": \"cat_cow\"",
     "practices.json: practices[3].id: cat_cow appears twice"},
    {"UnknownFlag", "practices.json", "\"flag\": \"pregnant\"", "\"flag\": \"tired\"",
     "practices.json: practices[0].cautions[0].flag: must be one of glaucoma_eye, bp_high, heart, "
     "stroke_clot, pregnant, "
     "osteo, disc_acute, surg_recent, hernia_reflux, hip_repl, knee, wrist, neck, shoulder, hyperm, vertigo, "
     "is \"tired\""},
    {"DuplicateFlag", "practices.json", "\"flag\": \"hernia_reflux\"", "\"flag\": \"pregnant\"",
     "practices.json: practices[0].cautions[1].flag: pregnant appears twice"},
    {"UnknownEffect", "practices.json", "\"effect\": \"skip\"", "\"effect\": \"hide\"",
     "practices.json: practices[0].cautions[0].effect: must be one of ease, skip, is \"hide\""},
    {"UnknownArea", "practices.json", "\"areas\": [\"lower_back\"", "\"areas\": [\"spleen\"",
     "practices.json: practices[0].areas[0]: must be one of jaw, neck, shoulders, upper_back, mid_back, "
     "lower_back, chest, "
     "hips, glutes, hamstrings, legs, is spleen"},
    {"UnknownKit", "practices.json", "\"kit\": [\"mat\"]", "\"kit\": [\"crane\"]",
     "practices.json: practices[0].kit[0]: must be one of mat, wall, chair, pillow, blanket, block, bar, "
     "roller, bench, "
     "bed, stool, is crane"},
    {"BreathOfNothing", "practices.json", "\"breath\": { \"in\": 4", "\"breath\": { \"in\": 0",
     "practices.json: practices[0].breath.in: must be a whole number from 1 to 20, is 0"},
    {"UnknownPosition", "practices.json", "\"position\": \"back\"", "\"position\": \"upside_down\"",
     "practices.json: practices[0].position: must be one of back, kneeling, hands_and_knees, seated, "
     "standing, lying, is "
     "\"upside_down\""},
    {"NotALogicalValue", "practices.json", "\"sided\": true", "\"sided\": \"yes\"",
     "practices.json: practices[1].sided: must be true or false, is \"yes\""},
    {"FormThatIsText", "practices.json", "\"easier\": {", "\"easier\": \"sit\", \"harder\": {",
     "practices.json: practices[0].easier: must be an object, is \"sit\""},
    {"EmptyText", "practices.json", "\"name\": \"Bridge\"", "\"name\": \"  \"",
     "practices.json: practices[4].name: must be a text that is not empty, is \"  \""},
    {"OtherKeyAtTheTop", "practices.json", "{", "{ \"version\": 2,",
     "practices.json: version: is not a key known here"},
    {"DuplicateTerm", "terms.json", "\"id\": \"neck\", \"name\": \"Neck\"",
     "\"id\": \"jaw\", \"name\": \"Neck\"", "terms.json: areas[1].id: jaw appears twice"},
    {"TermWithoutName", "terms.json", "\"id\": \"wall\", \"name\": \"Wall\"", "\"id\": \"wall\"",
     "terms.json: kit[1].name: is missing"},
};

INSTANTIATE_TEST_SUITE_P(Every, CatalogueFault, testing::ValuesIn(faults),
                         [](const auto& tested) { return std::string(tested.param.name); });

TEST(Catalogue, StepsMustBeAListOfTexts)
{
    EXPECT_EQ(
        errorAfter("practices.json", "\"Lie on your back and bring in one knee, then the other.\"", "7"),
        "practices.json: practices[0].steps[0]: must be a text that is not empty, is 7");
}

TEST(Catalogue, AFileThatIsNotJsonOrNotThereIsNamed)
{
    CatalogueFolder copy;
    copy.write("practices.json", "[1, 2]");
    EXPECT_EQ(Catalogue::load(copy.folder()).error().detail, "practices.json: must hold one object");
    copy.write("practices.json", "{ \"practices\": ");
    EXPECT_TRUE(Catalogue::load(copy.folder()).error().detail.startsWith("practices.json: byte "));
    copy.remove("terms.json");
    EXPECT_TRUE(Catalogue::load(copy.folder()).error().detail.startsWith("terms.json: cannot be read: "));
}

} // namespace
} // namespace supine
