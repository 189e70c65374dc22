#include "core/routine/avoid.h"
#include "core/routine/own_practice.h"
#include "core/routine/own_routine.h"
#include "core/routine/timeline.h"
#include "tests/support/places.h"

#include <gtest/gtest.h>

namespace supine
{
namespace
{

using namespace std::chrono_literals;
using Kind = RoutineItem::Kind;

class OwnRoutines : public testing::Test
{
protected:
    static RoutineItem step(const char* practice, std::chrono::seconds hold = 60s)
    {
        return {Kind::Step, {PracticeId(QString::fromLatin1(practice)), std::nullopt, hold}};
    }
    static OwnRoutine routineOf(std::vector<RoutineItem> items)
    {
        return {RoutineId("own-evening"), "Evening", {}, std::move(items)};
    }
    std::optional<RoutineFlaw> flaw(std::vector<RoutineItem> items) const
    {
        return flawOf(routineOf(std::move(items)), m_catalogue);
    }

    Catalogue m_catalogue = Catalogue::load(inSource("/resources/catalogue")).value();
    const RoutineShelf m_shelf = RoutineShelf::load(inSource("/resources/catalogue"), m_catalogue).value();
};

TEST_F(OwnRoutines, RepeatsAreCountedOutAndBothSidesBegunOnTheRight)
{
    const OwnRoutine own = routineOf({step("child"),
                                      {Kind::Repeat, {}, 3},
                                      step("supine_twist", 20s),
                                      {Kind::End, {}, 0},
                                      step("bridge")});
    ASSERT_EQ(flawOf(own, m_catalogue), std::nullopt);
    const Routine played = playedRoutine(own, m_catalogue);
    ASSERT_EQ(played.steps.size(), 8u);
    EXPECT_EQ(playedHolds(own, m_catalogue), 8);
    EXPECT_EQ(played.steps[1].side, Side::Right);
    EXPECT_EQ(played.steps[2].side, Side::Left);
    EXPECT_EQ(played.steps[6].side, Side::Left);
    EXPECT_EQ(played.steps[7].practice, PracticeId("bridge"));
}

TEST_F(OwnRoutines, EveryStepKeepsItsOwnTimeToGetIntoPlaceAndItsBreath)
{
    OwnRoutine own = routineOf({step("child"), step("bridge", 45s)});
    own.items[1].step.prepare = 25s;
    own.items[1].step.breath = BreathPattern{3000ms, 5000ms};
    own.rest = 120s;
    TimelineOptions options;
    options.prepare = 5s;
    options.rest = 60s;
    const auto timeline = buildTimeline(playedRoutine(own, m_catalogue), m_catalogue, options);
    ASSERT_TRUE(timeline.ok());
    ASSERT_EQ(timeline->phases.size(), 5u);
    EXPECT_EQ(timeline->phases[0].length, 5s);
    EXPECT_EQ(timeline->phases[2].length, 25s);
    EXPECT_EQ(timeline->phases[3].breath, (BreathPattern{3000ms, 5000ms}));
    EXPECT_EQ(timeline->phases[1].breath, std::nullopt);
    EXPECT_EQ(timeline->phases[4].length, 120s);
}

TEST_F(OwnRoutines, ChimesSayWhichTonesAreLeft)
{
    OwnRoutine own = routineOf({step("child"), step("bridge")});
    const auto cues = [&](Tones tones) {
        own.tones = tones;
        std::vector<Cue> list;
        for (const TimedCue& cue : buildTimeline(playedRoutine(own, m_catalogue), m_catalogue)->cues())
            list.push_back(cue.cue);
        return list;
    };
    EXPECT_EQ(cues(Tones::All),
              (std::vector<Cue>{Cue::Start, Cue::Half, Cue::Change, Cue::Start, Cue::Half, Cue::End}));
    EXPECT_EQ(cues(Tones::Changes), (std::vector<Cue>{Cue::Start, Cue::Change, Cue::Start, Cue::End}));
    EXPECT_EQ(cues(Tones::End), (std::vector<Cue>{Cue::End}));
}

TEST_F(OwnRoutines, WhatCannotBePlayedIsNamed)
{
    EXPECT_EQ(flaw({}), RoutineFlaw::NoStep);
    EXPECT_EQ(flaw({{Kind::Repeat, {}, 2}, {Kind::End, {}, 0}}), RoutineFlaw::NoStep);
    EXPECT_EQ(flaw({step("flying_carpet")}), RoutineFlaw::Practice);
    EXPECT_EQ(flaw({step("child", 0s)}), RoutineFlaw::Hold);
    EXPECT_EQ(flaw({step("child", 4s)}), RoutineFlaw::Hold);
    EXPECT_EQ(flaw({step("child", 5s)}), std::nullopt);
    EXPECT_EQ(flaw({step("child", 30min)}), std::nullopt);
    EXPECT_EQ(flaw({step("child", 10h)}), RoutineFlaw::Hold);
    RoutineItem sided = step("child");
    sided.step.side = Side::Left;
    EXPECT_EQ(flaw({sided}), RoutineFlaw::Side);
    RoutineItem slow = step("child");
    slow.step.prepare = 121s;
    EXPECT_EQ(flaw({slow}), RoutineFlaw::Prepare);
    RoutineItem breathless = step("child");
    breathless.step.breath = BreathPattern{0ms, 4000ms};
    EXPECT_EQ(flaw({breathless}), RoutineFlaw::Breath);
    EXPECT_EQ(flaw(std::vector<RoutineItem>(1000, step("child"))), RoutineFlaw::TooManySteps);
    EXPECT_EQ(flaw({{Kind::Repeat, {}, 50},
                    step("supine_twist"),
                    step("child"),
                    step("bridge"),
                    step("bridge"),
                    step("cat_cow"),
                    {Kind::End, {}, 0}}),
              RoutineFlaw::TooManySteps);
    EXPECT_EQ(flaw(std::vector<RoutineItem>(100, step("child", 30min))), RoutineFlaw::TooLong);
    EXPECT_EQ(flaw({{Kind::Repeat, {}, 51}, step("child"), {Kind::End, {}, 0}}), RoutineFlaw::Times);
    EXPECT_EQ(flaw({{Kind::Repeat, {}, 2}, step("child")}), RoutineFlaw::Nesting);
    EXPECT_EQ(flaw({step("child"), {Kind::End, {}, 0}}), RoutineFlaw::Nesting);
}

TEST_F(OwnRoutines, AChangedShippedRoutineLastsAsLongAsTheShippedOne)
{
    for (const Routine& routine : m_shelf.routines()) {
        const OwnRoutine own = changeable(routine, m_catalogue, RoutineId("own-copy"), "Copy");
        const bool timed = flawOf(own, m_catalogue) == std::nullopt;
        ASSERT_TRUE(timed) << qPrintable(routine.id.text());
        QJsonObject copy = toJson(*buildTimeline(playedRoutine(own, m_catalogue), m_catalogue));
        copy.insert("routine", routine.id.text());
        EXPECT_EQ(copy, toJson(*buildTimeline(routine, m_catalogue))) << qPrintable(routine.id.text());
    }
}

TEST_F(OwnRoutines, StandBehindTheShippedOnesUntilOthersTakeTheirPlace)
{
    RoutineShelf shelf = m_shelf;
    const size_t shipped = shelf.routines().size();
    shelf.setOwn({playedRoutine(routineOf({step("child")}), m_catalogue)});
    ASSERT_EQ(shelf.routines().size(), shipped + 1);
    EXPECT_EQ(shelf.routines().back().id, RoutineId("own-evening"));
    shelf.setOwn({});
    EXPECT_EQ(shelf.routines().size(), shipped);
}

TEST_F(OwnRoutines, SetsOfOnePoseStayApartWhateverIsAvoided)
{
    const Routine sets = playedRoutine(
        routineOf({{Kind::Repeat, {}, 3}, step("legs_chair", 30s), {Kind::End, {}, 0}}), m_catalogue);
    EXPECT_EQ(adaptRoutine(sets, m_catalogue, {}).routine.steps.size(), 3u);
    EXPECT_EQ(adaptRoutine(sets, m_catalogue, {FlagId("glaucoma_eye")}).routine.steps.size(), 3u);
}

TEST_F(OwnRoutines, AskForTheirEasierForms)
{
    OwnRoutine own = routineOf({step("child"), step("bridge")});
    own.easier.insert(PracticeId("bridge"));
    const Routine played = playedRoutine(own, m_catalogue);
    EXPECT_EQ(buildTimeline(played, m_catalogue)->eased, std::set{PracticeId("bridge")});
    EXPECT_EQ(adaptRoutine(played, m_catalogue, {}).eased, std::set{PracticeId("bridge")});
}

TEST_F(OwnRoutines, HoldPracticesThatTheirUserMade)
{
    m_catalogue.setOwn({asPractice({PracticeId("own-sway"), "Sway", {}, {}, true, 40s, 5s})});
    const auto timeline =
        buildTimeline(playedRoutine(routineOf({step("own-sway", 40s)}), m_catalogue), m_catalogue);
    ASSERT_TRUE(timeline.ok());
    EXPECT_EQ(timeline->held(), 80s);
    EXPECT_EQ(timeline->total(), 90s);
    EXPECT_EQ(m_catalogue.practice(PracticeId("own-sway"))->steps, QStringList{"Sway"});
}

TEST(OwnIds, AreReadableAndNeverTakenTwice)
{
    EXPECT_EQ(ownId("Für die Nacht, kurz", {}), "own-fur-die-nacht-kurz");
    EXPECT_EQ(ownId("夜", {}), "own-routine");
    EXPECT_EQ(ownId("夜", {"own-routine", "own-routine-2"}), "own-routine-3");
    EXPECT_LE(ownId(QString(5000, 'x'), {}).size(), limits::idLength);
    EXPECT_TRUE(isOwnId(ownId(QString(5000, 'x'), {})));
    for (const char* wrong : {"evening", "own-", "own--x", "own-../x", "own-A", "Own-a"})
        EXPECT_FALSE(isOwnId(QString::fromLatin1(wrong))) << wrong;
}

TEST(PlainText, RefusesWhatCannotBeReadAsItStands)
{
    EXPECT_EQ(textFlaw("  ", 80), TextFlaw::Empty);
    EXPECT_EQ(textFlaw(QString(5000, 'a'), 80), TextFlaw::TooLong);
    EXPECT_EQ(textFlaw(QString::fromUtf8("good\u202Ethgin"), 80), TextFlaw::Hidden);
    EXPECT_EQ(textFlaw(QString::fromUtf8("a\u2066b"), 80), TextFlaw::Hidden);
    EXPECT_EQ(textFlaw("two\nlines", 80), TextFlaw::Hidden);
    EXPECT_EQ(textFlaw("<b>bold</b>", 80), TextFlaw::Markup);
    EXPECT_EQ(textFlaw("hold < 30 s & breathe", 80), std::nullopt);
    EXPECT_EQ(textFlaw(QString::fromUtf8("شب‌بخیر"), 80), std::nullopt);
    EXPECT_EQ(textFlaw(QString::fromUtf8("🧘‍♀️ evening"), 80), std::nullopt);
    EXPECT_EQ(shownText(QString::fromUtf8("a\u202Eb\nc")), "abc");
    EXPECT_EQ(shownText(QString(500, 'a'), 10).size(), 10);
}

} // namespace
} // namespace supine
