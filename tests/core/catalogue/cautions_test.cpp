#include "core/catalogue/catalogue.h"
#include "tests/support/catalogue_folder.h"

namespace supine
{
namespace
{

/// For each flag: the practices it leaves out, then those it makes easier. Whatever is not named is
/// untouched.
struct Row {
    const char* flag;
    QStringList skipped;
    QStringList eased;
};

void PrintTo(const Row& row, std::ostream* out)
{
    *out << row.flag;
}

class Cautions : public testing::TestWithParam<Row>
{
};

TEST_P(Cautions, OfAFlagSkipAndEaseExactlyThesePractices)
{
    const auto catalogue = Catalogue::load(shippedCatalogue);
    ASSERT_TRUE(catalogue);
    QStringList skipped;
    QStringList eased;
    for (const Practice& practice : catalogue->practices()) {
        for (const Caution& caution : practice.cautions) {
            if (caution.flag.text() == GetParam().flag)
                (caution.effect == Caution::Effect::Skip ? skipped : eased).append(practice.id.text());
        }
    }
    EXPECT_EQ(skipped, GetParam().skipped);
    EXPECT_EQ(eased, GetParam().eased);
}

const Row rows[] = {
    {"glaucoma_eye", {"legs_wall", "incline_15"}, {"child", "bridge"}},
    {"bp_high", {"legs_wall", "dead_hang", "incline_15"}, {"bridge"}},
    {"heart", {"legs_wall", "incline_15"}, {"legs_chair"}},
    {"stroke_clot", {"legs_wall", "foam_thoracic", "incline_15"}, {"legs_chair"}},
    {"pregnant",
     {"knees_chest", "bridge", "legs_wall", "legs_chair", "dead_hang", "incline_15"},
     {"supine_twist", "cat_cow", "child", "savasana", "foam_thoracic", "breath_46", "sleep_setup"}},
    {"osteo",
     {"dead_hang", "foam_thoracic", "incline_15"},
     {"knees_chest", "supine_twist", "cat_cow", "child"}},
    {"disc_acute", {"supine_twist", "legs_wall"}, {"knees_chest", "child"}},
    {"surg_recent", {"knees_chest", "supine_twist", "bridge", "dead_hang", "incline_15"}, {}},
    {"hernia_reflux", {"knees_chest", "bridge", "legs_wall", "incline_15"}, {"savasana"}},
    {"hip_repl", {"knees_chest", "supine_twist", "incline_15"}, {}},
    {"knee", {"child", "bridge"}, {"knees_chest", "cat_cow"}},
    {"wrist", {"dead_hang"}, {"cat_cow"}},
    {"neck", {"bridge"}, {"supine_twist", "cat_cow"}},
    {"shoulder", {"dead_hang"}, {"supine_twist"}},
    {"hyperm", {"dead_hang"}, {}},
    {"vertigo", {"dead_hang", "incline_15"}, {"child"}},
};

INSTANTIATE_TEST_SUITE_P(Every, Cautions, testing::ValuesIn(rows),
                         [](const auto& tested) { return std::string(tested.param.flag); });

TEST(CautionTable, HasARowForEveryFlag)
{
    const auto catalogue = Catalogue::load(shippedCatalogue);
    ASSERT_TRUE(catalogue);
    QStringList known;
    for (const Row& row : rows)
        known.append(row.flag);
    for (const Term& flag : catalogue->flags())
        EXPECT_TRUE(known.contains(flag.id)) << qPrintable(flag.id);
}

} // namespace
} // namespace supine
