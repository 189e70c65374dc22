#include "core/routine/compose.h"
#include "tests/support/places.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace supine
{
namespace
{

/// What each flag does to a practice: "s" skips it, "e" eases it; a flag that is not named leaves it as it
/// is.
struct Row {
    const char* practice;
    const char* skip;
    const char* ease;
};

constexpr Row rows[]{
    {"knees_chest", "pregnant hernia_reflux surg_recent hip_repl", "disc_acute osteo knee"},
    {"supine_twist", "disc_acute hip_repl surg_recent", "osteo neck shoulder pregnant"},
    {"cat_cow", "", "wrist knee neck osteo pregnant"},
    {"child", "knee", "disc_acute pregnant osteo glaucoma_eye vertigo"},
    {"bridge", "neck knee pregnant surg_recent hernia_reflux", "bp_high glaucoma_eye"},
    {"legs_wall", "glaucoma_eye bp_high heart disc_acute hernia_reflux stroke_clot pregnant", ""},
    {"savasana", "", "pregnant hernia_reflux"},
    {"legs_chair", "pregnant", "heart stroke_clot"},
    {"dead_hang", "shoulder hyperm wrist bp_high osteo pregnant vertigo surg_recent", ""},
    {"foam_thoracic", "osteo stroke_clot", "pregnant"},
    {"incline_15",
     "glaucoma_eye bp_high heart stroke_clot hernia_reflux pregnant osteo vertigo surg_recent hip_repl", ""},
    {"breath_46", "", "pregnant"},
    {"quiet_sit", "", ""},
    {"body_scan", "", ""},
    {"sleep_setup", "", "pregnant"},
    {"wind_down", "", ""},
};

enum class Outcome { Shown, Eased, Skipped };

Outcome expected(const Row& row, const QString& flag)
{
    if (QString::fromLatin1(row.skip).split(' ').contains(flag))
        return Outcome::Skipped;
    return QString::fromLatin1(row.ease).split(' ').contains(flag) ? Outcome::Eased : Outcome::Shown;
}

Outcome outcomeOf(const std::optional<Limit>& limit)
{
    if (!limit)
        return Outcome::Shown;
    return limit->effect == Caution::Effect::Skip ? Outcome::Skipped : Outcome::Eased;
}

class CautionTable : public testing::Test
{
protected:
    Catalogue m_catalogue = *Catalogue::load(inSource("/resources/catalogue"));

    /// Tight where the practice is for, with all kit there is: it is proposed if it may be.
    [[nodiscard]] Wish wishFor(const Practice& practice, const QString& flag) const
    {
        Wish wish;
        wish.minutes = 45;
        for (const QString& area : practice.areas)
            wish.areas[area] = 2;
        for (const Term& kit : m_catalogue.kit())
            wish.kit.append(kit.id);
        wish.avoid.insert(FlagId(flag));
        return wish;
    }
};

TEST_F(CautionTable, NamesEveryPractice)
{
    EXPECT_EQ(std::size(rows), m_catalogue.practices().size());
    for (const Row& row : rows)
        EXPECT_TRUE(m_catalogue.practice(PracticeId(row.practice))) << row.practice;
}

TEST_F(CautionTable, EveryFlagDoesToEveryPracticeWhatTheTableSays)
{
    for (const Row& row : rows) {
        for (const Term& flag : m_catalogue.flags()) {
            const auto limit = limitOf(*m_catalogue.practice(PracticeId(row.practice)), {FlagId(flag.id)});
            EXPECT_EQ(outcomeOf(limit), expected(row, flag.id)) << row.practice << ' ' << qPrintable(flag.id);
        }
    }
}

TEST_F(CautionTable, TheComposerKeepsToItForEveryFlagAndPractice)
{
    for (const Row& row : rows) {
        const Practice& practice = *m_catalogue.practice(PracticeId(row.practice));
        for (const Term& flag : m_catalogue.flags()) {
            const auto composed = compose(wishFor(practice, flag.id), m_catalogue);
            ASSERT_TRUE(composed);
            const bool there = std::any_of(composed->routine.steps.begin(), composed->routine.steps.end(),
                                           [&](const Step& step) { return step.practice == practice.id; });
            const bool eased = composed->eased.contains(practice.id);
            const bool named =
                std::any_of(composed->leftOut.begin(), composed->leftOut.end(), [&](const LeftOut& left) {
                    return left.practice == practice.id && left.flag.text() == flag.id;
                });
            const bool mayBe = practice.proposed && practice.timed && practice.id.text() != "savasana" &&
                               practice.id.text() != "wind_down";
            const Outcome outcome = expected(row, flag.id);
            const std::string pair = row.practice + std::string(" ") + flag.id.toStdString();
            EXPECT_FALSE(there && (outcome == Outcome::Skipped || !mayBe)) << pair;
            EXPECT_EQ(eased, there && outcome == Outcome::Eased) << pair;
            EXPECT_EQ(named, mayBe && outcome == Outcome::Skipped) << pair;
        }
    }
}

TEST_F(CautionTable, WhatIsSkippedByOneFlagIsNotMerelyEasedByAnother)
{
    const Practice& knees = *m_catalogue.practice(PracticeId("knees_chest"));
    const auto limit = limitOf(knees, {FlagId("osteo"), FlagId("hip_repl")});
    ASSERT_TRUE(limit);
    EXPECT_EQ(limit->effect, Caution::Effect::Skip);
    EXPECT_EQ(limit->flags, std::vector<FlagId>{FlagId("hip_repl")});
}

} // namespace
} // namespace supine
