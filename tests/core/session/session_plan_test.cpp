#include "core/session/session_plan.h"
#include "tests/support/places.h"

#include <gtest/gtest.h>

namespace supine
{
namespace
{

using namespace std::chrono_literals;

class SessionPlan : public testing::Test
{
protected:
    Timeline laid(const char* routine, const TimelineOptions& options = {}) const
    {
        return buildTimeline(*m_shelf.routine(RoutineId(QString::fromLatin1(routine))), m_catalogue, options)
            .value();
    }
    Result<Timeline> read(const QString& text) const
    {
        return readPlan(text, RoutineId("seven-minutes"), m_catalogue);
    }
    static void expectTheSame(const Timeline& a, const Timeline& b)
    {
        EXPECT_EQ(toJson(a), toJson(b));
        EXPECT_EQ(a.eased, b.eased);
        EXPECT_EQ(a.quiet, b.quiet);
        ASSERT_EQ(a.phases.size(), b.phases.size());
        for (size_t i = 0; i < a.phases.size(); ++i) {
            EXPECT_EQ(a.phases[i].step, b.phases[i].step) << i;
            EXPECT_EQ(a.phases[i].cues, b.phases[i].cues) << i;
        }
    }

    const Catalogue m_catalogue = Catalogue::load(inSource("/resources/catalogue")).value();
    const RoutineShelf m_shelf = RoutineShelf::load(inSource("/resources/catalogue"), m_catalogue).value();
};

TEST_F(SessionPlan, EveryRoutineComesBackExactlyAsItWasLaidOut)
{
    for (const Routine& routine : m_shelf.routines()) {
        const TimelineOptions choices[] = {
            {}, {0s, {}, 0s, {}}, {12s, {}, 120s, {PracticeId("child"), PracticeId("bridge")}}};
        for (const TimelineOptions& options : choices) {
            const Timeline timeline = buildTimeline(routine, m_catalogue, options).value();
            const auto back = readPlan(planText(timeline), routine.id, m_catalogue);
            ASSERT_TRUE(back.ok()) << qPrintable(back.error().detail);
            expectTheSame(*back, timeline);
        }
    }
}

TEST_F(SessionPlan, WhatARoutineOfOnesOwnSaysComesBackToo)
{
    Routine own = *m_shelf.routine(RoutineId("four-minutes"));
    own.own = true;
    own.steps[0].breath = BreathPattern{3500ms, 5000ms};
    own.steps[1].prepare = 0s;
    own.eased.insert(PracticeId("child"));
    for (const Tones tones : {Tones::Changes, Tones::End}) {
        own.tones = tones;
        own.voice = VoiceAmount::Names;
        const Timeline timeline = buildTimeline(own, m_catalogue).value();
        const auto back = readPlan(planText(timeline), own.id, m_catalogue);
        ASSERT_TRUE(back.ok()) << qPrintable(back.error().detail);
        expectTheSame(*back, timeline);
        EXPECT_EQ(back->voice, VoiceAmount::Names);
    }
}

TEST_F(SessionPlan, WhatTheCatalogueSaysOfTheRoutineNowDoesNotMatter)
{
    Timeline other = laid("decompression", {{}, 600s, 90s, {}});
    other.routine = RoutineId("gone");
    const auto back = readPlan(planText(other), RoutineId("gone"), m_catalogue);
    ASSERT_TRUE(back.ok());
    expectTheSame(*back, other);
}

TEST_F(SessionPlan, APlanThatCannotBeIsRefusedWithItsKey)
{
    const QString hold = R"({"kind":"hold","pose":"child","length_s":60})";
    const QString prepare = R"({"kind":"prepare","pose":"bridge","length_s":8})";
    const QString rest = R"({"kind":"rest","pose":"savasana","length_s":60})";
    const auto plan = [](const QStringList& phases) -> QString {
        return "{\"phases\":[" + phases.join(',') + "]}";
    };
    const std::pair<QString, const char*> bad[] = {
        {plan({}), "phases"},
        {plan({prepare}), "phases"},
        {plan({prepare, hold}), "phases"},
        {plan({rest}), "phases"},
        {plan({hold, rest, hold}), "phases"},
        {"{\"phases\":7}", "phases"},
        {"{\"rest_s\":90}", "phases"},
        {plan({QString(hold).replace("hold", "sit")}), "kind"},
        {plan({QString(hold).replace("child", "headstand")}), "pose"},
        {plan({QString(hold).replace("60", "\"60\"")}), "length_s"},
        {plan({QString(hold).replace("60", "0")}), "length_s"},
        {plan({QString(hold).replace("60", "-1")}), "length_s"},
        {plan({QString(hold).replace("60", "1e99")}), "length_s"},
        {plan({QString(hold).replace("60", "60,\"side\":\"up\"")}), "side"},
        {plan({hold}).chopped(1) + ",\"eased\":\"child\"}", "eased"},
        {plan({hold}).chopped(1) + ",\"eased\":[3]}", "eased"},
        {"[]", "JSON"},
        {"", "JSON"},
    };
    EXPECT_TRUE(read(plan({hold, rest})).ok());
    for (const auto& [text, named] : bad) {
        const auto back = read(text);
        ASSERT_FALSE(back.ok()) << qPrintable(text);
        EXPECT_EQ(back.error().kind, Error::Kind::Format);
        EXPECT_TRUE(back.error().detail.contains(QString::fromLatin1(named))) << qPrintable(text);
    }
}

} // namespace
} // namespace supine
