#include "core/routine/timeline.h"
#include "tests/support/catalogue_folder.h"

#include <QJsonArray>

namespace supine
{
namespace
{

using std::chrono::milliseconds;
using std::chrono::seconds;

class TimelineTest : public testing::Test
{
protected:
    [[nodiscard]] const Routine& shipped(const QString& id) const { return *m_shelf.routine(RoutineId(id)); }
    [[nodiscard]] Timeline laid(const Routine& routine, const TimelineOptions& options = {}) const
    {
        auto timeline = buildTimeline(routine, m_catalogue, options);
        EXPECT_TRUE(timeline) << qPrintable(timeline.ok() ? QString() : timeline.error().detail);
        return std::move(timeline).value();
    }
    [[nodiscard]] QString refusal(const Routine& routine, const TimelineOptions& options) const
    {
        const auto timeline = buildTimeline(routine, m_catalogue, options);
        if (timeline)
            return "laid out";
        EXPECT_EQ(timeline.error().kind, Error::Kind::Input);
        return timeline.error().detail;
    }

    const Catalogue m_catalogue = *Catalogue::load(shippedCatalogue);
    const RoutineShelf m_shelf = *RoutineShelf::load(shippedCatalogue, m_catalogue);
};

/// One line a phase: "8 hold knees_chest 60: start@8 half@38 change@68".
QStringList tape(const Timeline& timeline)
{
    static const QStringList kinds{"prepare", "hold", "rest"};
    static const QStringList cueNames{"start", "change", "side", "half", "end"};
    const auto number = [](milliseconds at) { return QString::number(double(at.count()) / 1000.0); };
    QStringList lines;
    for (const Phase& phase : timeline.phases) {
        QStringList words{number(phase.start), kinds[int(phase.kind)], phase.practice.text()};
        if (phase.side)
            words.append(*phase.side == Side::Left ? "left" : "right");
        words.append(number(phase.length) + (phase.cues.empty() ? "" : ":"));
        for (const TimedCue& cue : phase.cues)
            words.append(cueNames[int(cue.cue)] + "@" + number(cue.at));
        lines.append(words.join(' '));
    }
    return lines;
}

std::vector<int> holds(const Timeline& timeline)
{
    std::vector<int> lengths;
    for (const Phase& phase : timeline.phases) {
        if (phase.kind == PhaseKind::Hold) {
            EXPECT_EQ(phase.length.count() % 1000, 0);
            lengths.push_back(int(phase.length.count() / 1000));
        }
    }
    return lengths;
}

void expectUnbroken(const Timeline& timeline)
{
    milliseconds at{0};
    milliseconds cueAt{0};
    for (const Phase& phase : timeline.phases) {
        EXPECT_EQ(phase.start, at);
        EXPECT_GT(phase.length, milliseconds(0));
        at = phase.end();
        for (const TimedCue& cue : phase.cues) {
            EXPECT_GE(cue.at, std::max(cueAt, phase.start));
            EXPECT_LE(cue.at, phase.end());
            cueAt = cue.at;
        }
    }
    EXPECT_EQ(timeline.end(), at);
}

TEST_F(TimelineTest, SevenMinutesIsSevenMinutesOfHoldsAndEightEightInAll)
{
    const Timeline timeline = laid(shipped("seven-minutes"));
    EXPECT_EQ(timeline.held(), seconds(420));
    EXPECT_EQ(timeline.total(), seconds(488));
    EXPECT_EQ(timeline.rest(), seconds(90));
    EXPECT_EQ(timeline.end(), seconds(578));
    expectUnbroken(timeline);
}

TEST_F(TimelineTest, EveryHoldBeginsAfterAChangeAndSoundsItsCues)
{
    EXPECT_EQ(tape(laid(shipped("seven-minutes"))),
              QStringList({
                  "0 prepare knees_chest 8",
                  "8 hold knees_chest 60: start@8 half@38 change@68",
                  "68 prepare supine_twist right 8",
                  "76 hold supine_twist right 60: start@76 half@106 side@136",
                  "136 prepare supine_twist left 8",
                  "144 hold supine_twist left 60: start@144 half@174 change@204",
                  "204 prepare cat_cow 8",
                  "212 hold cat_cow 60: start@212 half@242 change@272",
                  "272 prepare child 8",
                  "280 hold child 60: start@280 half@310 change@340",
                  "340 prepare bridge 8",
                  "348 hold bridge 60: start@348 half@378 change@408",
                  "408 prepare legs_wall 20",
                  "428 hold legs_wall 60: start@428 half@458 change@488",
                  "488 rest savasana 90: end@578",
              }));
}

TEST_F(TimelineTest, WithoutChangesANewHoldBeginsWithTheLastOnesCueOnly)
{
    TimelineOptions options;
    options.prepare = seconds(0);
    options.rest = seconds(0);
    const QStringList lines = tape(laid(shipped("seven-minutes"), options));
    ASSERT_EQ(lines.size(), 7);
    EXPECT_EQ(lines[0], "0 hold knees_chest 60: start@0 half@30 change@60");
    EXPECT_EQ(lines[1], "60 hold supine_twist right 60: half@90 side@120");
    EXPECT_EQ(lines[2], "120 hold supine_twist left 60: half@150 change@180");
    EXPECT_EQ(lines[6], "360 hold legs_wall 60: half@390 end@420");
}

TEST_F(TimelineTest, AnOwnTimeToChangeHoldsForTheWallToo)
{
    TimelineOptions options;
    options.prepare = seconds(30);
    EXPECT_EQ(laid(shipped("seven-minutes"), options).total(), seconds(630));
}

TEST_F(TimelineTest, FittingTakesTheChangesOutOfTheHoldsToTheSecond)
{
    TimelineOptions options;
    options.fit = seconds(420);
    const Timeline timeline = laid(shipped("seven-minutes"), options);
    EXPECT_EQ(timeline.total(), seconds(420));
    EXPECT_EQ(timeline.held(), seconds(352));
    EXPECT_EQ(holds(timeline), (std::vector<int>{51, 50, 50, 51, 50, 50, 50}))
        << "both sides of the twist alike";
    expectUnbroken(timeline);
}

TEST_F(TimelineTest, FittingIsExactForEveryWishAndKeepsProportionsWithinASecond)
{
    for (const QString id : {"seven-minutes", "decompression"}) {
        const Routine& routine = shipped(id);
        const double planned = double(laid(routine).held().count()) / 1000.0;
        for (int wish = 400; wish <= 900; ++wish) {
            TimelineOptions options;
            options.fit = seconds(wish);
            const Timeline timeline = laid(routine, options);
            ASSERT_EQ(timeline.total(), seconds(wish));
            const double factor = double(timeline.held().count()) / 1000.0 / planned;
            const std::vector<int> lengths = holds(timeline);
            for (size_t i = 0; i < lengths.size(); ++i)
                ASSERT_LE(std::abs(lengths[i] - double(routine.steps[i].hold.count()) * factor), 2.0) << wish;
        }
    }
}

TEST_F(TimelineTest, AWishThatCannotBeFittedIsRefused)
{
    TimelineOptions options;
    options.fit = seconds(137);
    EXPECT_EQ(refusal(shipped("seven-minutes"), options),
              "cannot fit into 137 s: legs_wall would be held for less than 10 s");
    options.fit = seconds(138);
    EXPECT_EQ(laid(shipped("seven-minutes"), options).total(), seconds(138));
    options.fit = seconds(20);
    EXPECT_NE(refusal(shipped("seven-minutes"), options), "laid out");
    options.fit = seconds(36000);
    EXPECT_EQ(refusal(shipped("seven-minutes"), options),
              "cannot fit into 36000 s: knees_chest would be held for too long");
}

TEST_F(TimelineTest, ChangesAndRestOutsideTheirLimitsAreRefused)
{
    for (const int prepare : {-1, 31}) {
        TimelineOptions options;
        options.prepare = seconds(prepare);
        EXPECT_EQ(refusal(shipped("seven-minutes"), options), "time to change position must be 0 to 30 s");
    }
    for (const int rest : {-1, 1, 59, 121}) {
        TimelineOptions options;
        options.rest = seconds(rest);
        EXPECT_EQ(refusal(shipped("seven-minutes"), options), "rest must be 0, or 60 to 120 s");
    }
}

TEST_F(TimelineTest, ARoutineOfNothingOrOfTheUnknownIsRefused)
{
    EXPECT_EQ(refusal({RoutineId("own"), "Own", {}, {}}, {}), "routine own has no steps");
    EXPECT_EQ(refusal({RoutineId("own"), "Own", {}, {{PracticeId("headstand"), {}, seconds(60)}}}, {}),
              "routine own: there is no practice headstand");
    EXPECT_EQ(refusal({RoutineId("own"), "Own", {}, {{PracticeId("child"), {}, seconds(0)}}}, {}),
              "routine own: a hold must be longer than nothing");
}

TEST_F(TimelineTest, OnlyARoutineThatOffersRestEndsInIt)
{
    EXPECT_EQ(laid(shipped("decompression")).rest(), seconds(0));
    const Timeline timeline = laid(shipped("decompression"));
    EXPECT_EQ(timeline.cues().back(), (TimedCue{timeline.end(), Cue::End}));
}

TEST_F(TimelineTest, TheEveningUnwindingTakesAboutAQuarterOfAnHour)
{
    EXPECT_GE(laid(shipped("decompression")).total(), seconds(870));
    EXPECT_LE(laid(shipped("decompression")).total(), seconds(930));
    EXPECT_EQ(laid(shipped("wind-down")).total(), seconds(900));
}

TEST_F(TimelineTest, AQuietRoutineSoundsItsEndOnly)
{
    const Timeline timeline = laid(shipped("quiet-minutes"));
    EXPECT_EQ(timeline.cues(), (std::vector<TimedCue>{{seconds(308), Cue::End}}));
    EXPECT_TRUE(timeline.quiet);
}

TEST_F(TimelineTest, AShortHoldHasNoHalfwayCue)
{
    const Routine routine{RoutineId("own"),
                          "Own",
                          {},
                          {{PracticeId("child"), {}, seconds(39)}, {PracticeId("child"), {}, seconds(41)}}};
    EXPECT_EQ(tape(laid(routine)),
              QStringList({"0 prepare child 8", "8 hold child 39: start@8 change@47", "47 prepare child 8",
                           "55 hold child 41: start@55 half@75.5 end@96"}));
}

TEST_F(TimelineTest, JsonHasWholeNumbersWhereTheyAreWholeAndNoSideAsNull)
{
    TimelineOptions options;
    options.fit = seconds(420);
    const QJsonObject json = toJson(laid(shipped("seven-minutes"), options));
    EXPECT_EQ(json.keys(), QStringList({"holds_s", "phases", "rest_s", "routine", "total_s"}));
    EXPECT_EQ(json["routine"], "seven-minutes");
    EXPECT_EQ(json["holds_s"], 352);
    EXPECT_EQ(json["total_s"], 420);
    EXPECT_EQ(json["rest_s"], 90);
    const QJsonObject hold = json["phases"][1].toObject();
    EXPECT_EQ(hold["kind"], "hold");
    EXPECT_EQ(hold["pose"], "knees_chest");
    EXPECT_TRUE(hold["side"].isNull());
    EXPECT_EQ(hold["start_s"], 8);
    EXPECT_EQ(hold["length_s"], 51);
    EXPECT_EQ(hold["cues"][1].toObject(), (QJsonObject{{"at_s", 33.5}, {"cue", "half"}}));
    EXPECT_EQ(json["phases"][3]["side"], "right");
    EXPECT_EQ(json["phases"][3]["cues"][2]["cue"], "side");
    EXPECT_EQ(json["phases"][14]["kind"], "rest");
    EXPECT_EQ(json["phases"][14]["pose"], "savasana");
}

} // namespace
} // namespace supine
