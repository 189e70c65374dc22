#include "app/cli/routines_command.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

struct Ran {
    int code;
    QString out;
    QString err;
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
};

Ran run(int (*command)(const QStringList&, QTextStream&, QTextStream&), const QStringList& arguments)
{
    Ran ran{};
    QTextStream out(&ran.out);
    QTextStream err(&ran.err);
    ran.code = command(arguments, out, err);
    return ran;
}

int runTimelineHere(const QStringList& arguments, QTextStream& out, QTextStream& err)
{
    return runTimeline(arguments, out, err, QStringLiteral("en"));
}

const QString known = QStringLiteral("known routines are seven-minutes, four-minutes, two-minutes, "
                                     "decompression, body-scan, quiet-minutes, wind-down.");

TEST(TimelineCommand, PrintsTheSevenMinutesAsTheContractSays)
{
    const Ran ran = run(runTimelineHere, {"seven-minutes", "--json"});
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.err, "");
    const QJsonObject timeline = ran.json().object();
    EXPECT_EQ(timeline["holds_s"], 420);
    EXPECT_EQ(timeline["total_s"], 488);
    EXPECT_EQ(timeline["rest_s"], 90);
    QStringList holds;
    for (const QJsonValue& phase : timeline["phases"].toArray()) {
        if (phase["kind"] == "hold")
            holds.append(phase["pose"].toString() + ":" + phase["side"].toString("-") + ":" +
                         QString::number(phase["length_s"].toInt()));
    }
    EXPECT_EQ(holds, QStringList({"knees_chest:-:60", "supine_twist:right:60", "supine_twist:left:60",
                                  "cat_cow:-:60", "child:-:60", "bridge:-:60", "legs_wall:-:60"}));
}

TEST(TimelineCommand, TakesItsChoicesInEitherForm)
{
    EXPECT_EQ(
        run(runTimelineHere, {"--prepare", "0", "--rest=0", "seven-minutes", "--json"}).json()["total_s"],
        420);
    const QJsonDocument fitted =
        run(runTimelineHere, {"seven-minutes", "--fit", "420", "--rest", "120", "--json"}).json();
    EXPECT_EQ(fitted["total_s"], 420);
    EXPECT_EQ(fitted["holds_s"], 352);
    EXPECT_EQ(fitted["rest_s"], 120);
}

QStringList spoken(const QStringList& arguments)
{
    QStringList texts;
    for (const QJsonValue& phase : run(runTimelineHere, arguments).json()["phases"].toArray())
        for (const QJsonValue& cue : phase["cues"].toArray())
            if (cue["cue"] == "voice")
                texts.append(cue["text"].toString());
    return texts;
}

TEST(TimelineCommand, HoldsWhatTheVoiceSaysAmongTheCues)
{
    const QStringList all = spoken({"seven-minutes", "--json"});
    EXPECT_TRUE(all.contains("Reclined twist. Left side."));
    EXPECT_TRUE(all.contains("Halfway."));
    EXPECT_EQ(spoken({"seven-minutes", "--json", "--voice", "names"}).size(), 8);
    EXPECT_TRUE(spoken({"seven-minutes", "--json", "--voice=nothing"}).isEmpty());
    EXPECT_TRUE(spoken({"quiet-minutes", "--json"}).isEmpty());
}

TEST(TimelineCommand, SpeaksTheLanguageItIsAskedFor)
{
    QString out;
    QString err;
    QTextStream to(&out);
    QTextStream complaints(&err);
    EXPECT_EQ(runTimeline({"seven-minutes", "--json"}, to, complaints, "de"), 0);
    EXPECT_TRUE(out.contains("Linke Seite."));
}

TEST(TimelineCommand, PrintsATapeForPeople)
{
    const Ran ran = run(runTimelineHere, {"seven-minutes"});
    EXPECT_EQ(ran.code, 0);
    EXPECT_TRUE(ran.out.startsWith(
        "  0:00  change  knees_chest            0:08\n  0:08  hold    knees_chest            1:00\n"))
        << qPrintable(ran.out);
    EXPECT_TRUE(ran.out.endsWith("7:00 of holds, 8:08 in all\n"));
}

TEST(TimelineCommand, AnswersWrongInputInOneSentenceAndPrintsNothingElse)
{
    const QList<QPair<QStringList, QString>> cases{
        {{"headstands", "--json"}, "There is no routine \"headstands\"; " + known},
        {{}, "The command timeline takes one routine; " + known},
        {{"seven-minutes", "decompression"}, "The command timeline takes one routine; " + known},
        {{"seven-minutes", "--prepare", "31"}, "Time to change position must be 0 to 30 s."},
        {{"seven-minutes", "--prepare=-1"}, "Time to change position must be 0 to 30 s."},
        {{"seven-minutes", "--prepare", "abc"}, "--prepare takes a whole number of seconds, not \"abc\"."},
        {{"seven-minutes", "--rest", "3.7"}, "--rest takes a whole number of seconds, not \"3.7\"."},
        {{"seven-minutes", "--rest", "30"}, "Rest must be 0, or 60 to 120 s."},
        {{"seven-minutes", "--fit", "99999999999"},
         "--fit takes a whole number of seconds, not \"99999999999\"."},
        {{"seven-minutes", "--fit", "60"},
         "Cannot fit into 60 s: knees_chest would be held for less than 10 s."},
        {{"seven-minutes", "--loud"}, "Timeline: unknown option 'loud'."},
        {{"seven-minutes", "--voice", "loud"}, "--voice takes all, names or nothing, not \"loud\"."},
        {{"seven-minutes", "--fit"}, "Timeline: missing value after '--fit'."},
    };
    for (const auto& [arguments, sentence] : cases) {
        const Ran ran = run(runTimelineHere, arguments);
        EXPECT_EQ(ran.code, 2) << qPrintable(arguments.join(' '));
        EXPECT_EQ(ran.out, "") << qPrintable(arguments.join(' '));
        EXPECT_EQ(ran.err, "supine: " + sentence + "\n");
    }
}

TEST(RoutinesCommand, ListsWhatIsShipped)
{
    const Ran ran = run(runRoutines, {"--json"});
    EXPECT_EQ(ran.code, 0);
    const QJsonArray list = ran.json().array();
    ASSERT_EQ(list.size(), 7);
    EXPECT_EQ(list[0]["id"], "seven-minutes");
    EXPECT_EQ(list[0]["holds_s"], 420);
    EXPECT_EQ(list[0]["rest_offered"], true);
    EXPECT_EQ(list[5]["quiet"], true);
    EXPECT_EQ(run(runRoutines, {}).out.count('\n'), 7);
}

TEST(RoutinesCommand, TakesNoFurtherWords)
{
    EXPECT_EQ(run(runRoutines, {"seven-minutes"}).code, 2);
    EXPECT_EQ(run(runRoutines, {"--xml"}).code, 2);
}

} // namespace
} // namespace supine
