#include "core/session/voice_cues.h"
#include "tests/support/places.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Kind = VoiceCue::Kind;

class VoiceCues : public testing::Test
{
protected:
    [[nodiscard]] Timeline laid(const char* routine, const TimelineOptions& options = {}) const
    {
        return buildTimeline(*m_shelf.routine(RoutineId(QString::fromLatin1(routine))), m_catalogue, options)
            .value();
    }
    [[nodiscard]] std::vector<VoiceCue> said(const Timeline& timeline, const VoiceOptions& options = {}) const
    {
        return voiceCues(timeline, m_catalogue, options);
    }
    [[nodiscard]] static QStringList texts(const std::vector<VoiceCue>& cues, Kind kind)
    {
        QStringList found;
        for (const VoiceCue& cue : cues)
            if (cue.kind == kind)
                found.append(cue.text());
        return found;
    }
    [[nodiscard]] static const Phase& phaseOf(const Timeline& timeline, const VoiceCue& cue)
    {
        return *std::find_if(timeline.phases.begin(), timeline.phases.end(),
                             [&](const Phase& phase) { return cue.at < phase.end(); });
    }
    static void expectOneAtATime(const std::vector<VoiceCue>& cues, milliseconds end)
    {
        for (size_t i = 0; i < cues.size(); ++i) {
            const milliseconds until = cues[i].at + spokenLength(cues[i].phrases);
            EXPECT_LE(until, i + 1 < cues.size() ? cues[i + 1].at : end) << qPrintable(cues[i].text());
        }
    }

    const Catalogue m_catalogue = Catalogue::load(inSource("/resources/catalogue")).value();
    const RoutineShelf m_shelf = RoutineShelf::load(inSource("/resources/catalogue"), m_catalogue).value();
};

TEST_F(VoiceCues, NeverTwoAtOnceAndNoneCutOffInAnyRoutineHoweverItIsLaidOut)
{
    const auto verbose = [](const char*, const QString& english) -> QString {
        return english + " " + english;
    };
    for (const Routine& routine : m_shelf.routines()) {
        for (const int prepare : {-1, 0, 3, 8, 30}) {
            for (const bool talkative : {false, true}) {
                TimelineOptions options;
                if (prepare >= 0)
                    options.prepare = std::chrono::seconds(prepare);
                const Timeline timeline = buildTimeline(routine, m_catalogue, options).value();
                VoiceOptions voice{VoiceAmount::All, {}, {}};
                if (talkative)
                    voice.translate = verbose;
                SCOPED_TRACE(testing::Message() << qPrintable(routine.id.text()) << " " << prepare);
                expectOneAtATime(said(timeline, voice), timeline.end());
            }
        }
    }
}

TEST_F(VoiceCues, NameAndSideAreSaidWhileGettingReady)
{
    const Timeline timeline = laid("seven-minutes");
    const auto cues = said(timeline);
    EXPECT_EQ(texts(cues, Kind::Name),
              QStringList({"Knees to chest.", "Reclined twist. Right side.", "Reclined twist. Left side.",
                           "Cat–cow.", "Child’s pose.", "Bridge.", "Legs up the wall.", "Rest."}));
    for (const VoiceCue& cue : cues) {
        if (cue.kind != Kind::Name || cue.text() == "Rest.")
            continue;
        const Phase& phase = phaseOf(timeline, cue);
        EXPECT_EQ(phase.kind, PhaseKind::Prepare);
        EXPECT_LE(cue.at + spokenLength(cue.phrases), phase.end()) << qPrintable(cue.text());
        EXPECT_GE(cue.at - phase.start, 500ms) << "over the stroke of the chime";
    }
}

TEST_F(VoiceCues, AHoldTellsItsHalfItsLastSecondsAndWhatComesNext)
{
    const Timeline timeline = laid("seven-minutes");
    const auto cues = said(timeline);
    EXPECT_EQ(texts(cues, Kind::Half).size(), 7);
    EXPECT_EQ(texts(cues, Kind::Last).size(), 7);
    EXPECT_EQ(texts(cues, Kind::Next),
              QStringList({"Next: Reclined twist. Right side.", "Next: Reclined twist. Left side.",
                           "Next: Cat–cow.", "Next: Child’s pose.", "Next: Bridge.",
                           "Next: Legs up the wall.", "Next: Rest."}));
    EXPECT_EQ(texts(cues, Kind::End), QStringList{"That was the last pose. Stay as long as you like."});
    for (const VoiceCue& cue : cues) {
        const Phase& phase = phaseOf(timeline, cue);
        const milliseconds until = cue.at + spokenLength(cue.phrases);
        EXPECT_TRUE(cue.kind != Kind::Half || cue.at == phase.start + 30s + 900ms);
        EXPECT_TRUE(cue.kind != Kind::Last || cue.at == phase.end() - 10s);
        EXPECT_TRUE(cue.kind != Kind::Next || until == phase.end() - 500ms);
    }
}

TEST_F(VoiceCues, EveryInstructionOfAPoseIsHeardOnceAndTheOtherSideHearsOnlyHowToLeave)
{
    const QStringList steps = m_catalogue.practice(PracticeId("supine_twist"))->steps;
    const QStringList heard = texts(said(laid("seven-minutes")), Kind::Instruction);
    for (const QString& step : steps)
        EXPECT_EQ(heard.count(step), step == steps.last() ? 2 : 1) << qPrintable(step);
    for (const QString& step : m_catalogue.practice(PracticeId("bridge"))->steps)
        EXPECT_EQ(heard.count(step), 1) << qPrintable(step);
}

TEST_F(VoiceCues, TheEasierFormIsToldInItsOwnWords)
{
    TimelineOptions options;
    options.eased.insert(PracticeId("bridge"));
    const QStringList heard = texts(said(laid("seven-minutes", options)), Kind::Instruction);
    EXPECT_TRUE(heard.contains(m_catalogue.practice(PracticeId("bridge"))->easier->text));
    EXPECT_FALSE(heard.contains(m_catalogue.practice(PracticeId("bridge"))->steps[1]));
}

TEST_F(VoiceCues, ABodyScanIsTenStationsWithPausesBetween)
{
    const Timeline timeline = laid("body-scan");
    const auto cues = said(timeline);
    const QStringList stations = texts(cues, Kind::Instruction);
    EXPECT_EQ(stations, m_catalogue.practice(PracticeId("body_scan"))->steps);
    milliseconds last{-1};
    for (const VoiceCue& cue : cues) {
        if (cue.kind != Kind::Instruction)
            continue;
        EXPECT_TRUE(last < 0ms || cue.at - last == 30s);
        last = cue.at;
    }
    EXPECT_TRUE(texts(cues, Kind::Half).isEmpty());
    EXPECT_EQ(texts(cues, Kind::End), QStringList{"That is the end."});
}

TEST_F(VoiceCues, NamesAndSidesAreAllThatIsSaidWhenThatIsTheWish)
{
    const Timeline timeline = laid("seven-minutes");
    const auto cues = said(timeline, {VoiceAmount::Names, {}, {}});
    EXPECT_EQ(cues.size(), 8U);
    EXPECT_EQ(texts(cues, Kind::Name).size(), 8);
    EXPECT_TRUE(said(timeline, {VoiceAmount::Nothing, {}, {}}).empty());
}

TEST_F(VoiceCues, QuietMinutesHaveNoWordsButOnesOwn)
{
    const Timeline timeline = laid("quiet-minutes");
    EXPECT_TRUE(said(timeline).empty());
    const auto cues = said(timeline, {VoiceAmount::All, " let go ", {}});
    ASSERT_EQ(cues.size(), 1U);
    EXPECT_EQ(cues[0].text(), "let go");
    EXPECT_EQ(phaseOf(timeline, cues[0]).kind, PhaseKind::Hold);
}

TEST_F(VoiceCues, WhateverIsSaidWasWorthRenderingAhead)
{
    const auto shout = [](const char* context, const QString& english) -> QString {
        return QString::fromLatin1(context).left(1) + english.toUpper();
    };
    for (const auto& translate : {VoiceOptions{}.translate, decltype(VoiceOptions::translate)(shout)}) {
        const QStringList phrases = voicePhrases(m_catalogue, {VoiceAmount::All, {}, translate});
        for (const Routine& routine : m_shelf.routines()) {
            TimelineOptions options;
            for (int eased = 0; eased < 2; ++eased) {
                const Timeline timeline = buildTimeline(routine, m_catalogue, options).value();
                for (const VoiceCue& cue : said(timeline, {VoiceAmount::All, {}, translate}))
                    for (const QString& phrase : cue.phrases)
                        EXPECT_TRUE(phrases.contains(phrase)) << qPrintable(phrase);
                for (const Step& step : routine.steps)
                    options.eased.insert(step.practice);
            }
        }
    }
}

TEST_F(VoiceCues, StandAmongTheChimesOfTheirPhaseByTheirTime)
{
    const Timeline timeline = laid("seven-minutes");
    QJsonObject json = toJson(timeline);
    const auto cues = said(timeline);
    addVoice(json, cues);
    size_t voices = 0;
    size_t chimes = 0;
    double last = -1;
    for (const QJsonValue& phase : json["phases"].toArray()) {
        for (const QJsonValue& cue : phase["cues"].toArray()) {
            EXPECT_GE(cue["at_s"].toDouble(), last);
            last = cue["at_s"].toDouble();
            if (cue["cue"] != "voice") {
                ++chimes;
                continue;
            }
            EXPECT_DOUBLE_EQ(cue["at_s"].toDouble(), double(cues[voices].at.count()) / 1000.0);
            EXPECT_EQ(cue["text"].toString(), cues[voices].text());
            ++voices;
        }
    }
    EXPECT_EQ(voices, cues.size());
    EXPECT_EQ(chimes, timeline.cues().size());
}

} // namespace
} // namespace supine
