#include "app/sound/session_sound.h"
#include "app/sound/session_voice.h"
#include "app/sound/system_speech.h"
#include "core/session/session_runner.h"
#include "tests/support/fake_clock.h"
#include "tests/support/manual_ticker.h"
#include "tests/support/places.h"
#include "tests/support/until.h"

#include <QCoreApplication>
#include <QMutex>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

using namespace std::chrono_literals;
using test::until;

/// What a speech service was asked for, and how it behaves.
struct Service {
    enum class Mood { Speaks, Refuses, Hangs } mood = Mood::Speaks;
    QMutex lock;
    QStringList said;
    SystemVoice chosen;

    QStringList heard()
    {
        const QMutexLocker held(&lock);
        return said;
    }
};

class FakeSpeech final : public Speech
{
public:
    FakeSpeech(Service& service, News news) : m_service(service), m_news(std::move(news)) {}
    QList<SystemVoice> voices(const QString& language) override
    {
        return {{"fake", language, "Anna"}, {"fake", language, "Otto"}};
    }
    bool choose(const SystemVoice& voice, int) override
    {
        m_service.chosen = voice;
        return m_service.mood != Service::Mood::Refuses;
    }
    void say(const QString& text) override
    {
        if (m_service.mood == Service::Mood::Hangs)
            return;
        {
            const QMutexLocker held(&m_service.lock);
            m_service.said << text;
        }
        m_news.begun();
        m_news.ended();
    }
    void stop() override {}

private:
    Service& m_service;
    News m_news;
};

std::unique_ptr<SystemSpeech> speechOf(Service& service, std::chrono::milliseconds patience)
{
    return std::make_unique<SystemSpeech>(
        [&service](const Speech::News& news) { return std::make_unique<FakeSpeech>(service, news); },
        patience);
}

TEST(SystemSpeech, ListsVoicesAndSpeaksWithTheOneThatWasNamed)
{
    Service service;
    const auto speech = speechOf(service, 5s);
    QList<SystemVoice> voices;
    bool ended = false;
    QObject::connect(speech.get(), &SystemSpeech::listed, [&](const auto& all) { voices = all; });
    QObject::connect(speech.get(), &SystemSpeech::ended, [&] { ended = true; });
    speech->list("de");
    ASSERT_TRUE(until([&] { return !voices.isEmpty(); }));
    speech->choose(voices[1], 60);
    speech->say("Halfway.", 1s);
    ASSERT_TRUE(until([&] { return ended; }));
    EXPECT_EQ(service.heard(), QStringList{"Halfway."});
    EXPECT_EQ(service.chosen.name, "Otto");
    EXPECT_FALSE(speech->givenUp());
}

TEST(SystemSpeech, AServiceThatIsNotThereRefusesOrHangsIsGivenUpOnce)
{
    for (const auto mood : {Service::Mood::Refuses, Service::Mood::Hangs}) {
        Service service;
        service.mood = mood;
        const auto speech = speechOf(service, 30ms);
        int gaveUp = 0;
        QObject::connect(speech.get(), &SystemSpeech::gaveUp, [&] { ++gaveUp; });
        speech->choose({"fake", "en", "Anna"}, 60);
        speech->say("Halfway.", 1s);
        EXPECT_TRUE(until([&] { return speech->givenUp(); }));
        speech->say("Once more.", 1s);
        EXPECT_EQ(gaveUp, 1);
    }
    SystemSpeech none([](const Speech::News&) { return nullptr; }, 5s);
    none.list("en");
    EXPECT_TRUE(until([&] { return none.givenUp(); }));
}

/// A session whose sound has nowhere to go.
class SessionVoiceTest : public ::testing::Test
{
protected:
    SessionVoiceTest()
    {
        qputenv("PULSE_SERVER", "unix:/nowhere/at/all");
        QCoreApplication::addLibraryPath(moduleDir());
        m_sound.follow(m_runner);
        m_voice.follow(m_runner);
        m_voice.setSystemSpeech(speechOf(m_service, 50ms));
        QObject::connect(&m_voice, &SessionVoice::systemGaveUp, [this] { ++m_gaveUp; });
    }
    void begin(VoiceChoice choice)
    {
        const Routine& routine = *m_shelf.routine(RoutineId("two-minutes"));
        const Timeline timeline = buildTimeline(routine, m_catalogue).value();
        m_voice.prepare(timeline, choice);
        m_runner.begin(timeline);
    }
    void pass(std::chrono::milliseconds time)
    {
        for (; time > 0ms; time -= 100ms) {
            m_clock.pass(100ms);
            m_ticker.tick();
        }
    }

    const Catalogue m_catalogue = Catalogue::load(inSource("/resources/catalogue")).value();
    const RoutineShelf m_shelf = RoutineShelf::load(inSource("/resources/catalogue"), m_catalogue).value();
    test::FakeClock m_clock;
    test::ManualTicker m_ticker;
    SessionRunner m_runner{m_clock, m_ticker};
    Service m_service;
    SessionSound m_sound;
    SessionVoice m_voice{m_sound, m_catalogue};
    int m_gaveUp = 0;
    const SystemVoice m_anna{"fake", "en", "Anna"};
};

TEST_F(SessionVoiceTest, TheSystemSaysEachCueAsItsMomentComes)
{
    begin({VoiceChoice::Source::System, m_anna, "en", VoiceAmount::Names, 80, {}});
    pass(800ms);
    EXPECT_TRUE(m_service.heard().isEmpty());
    pass(300ms);
    EXPECT_TRUE(until([&] { return m_service.heard() == QStringList{"Knees to chest."}; }));
    pass(70s);
    EXPECT_TRUE(until([&] { return m_service.heard().size() == 2; }));
    EXPECT_EQ(m_service.heard().last(), "Child’s pose.");
    EXPECT_EQ(m_gaveUp, 0);
}

TEST_F(SessionVoiceTest, WhenItHangsTheOwnVoiceGoesOn)
{
    m_service.mood = Service::Mood::Hangs;
    begin({VoiceChoice::Source::System, m_anna, "en", VoiceAmount::All, 80, {}});
    pass(1100ms);
    EXPECT_TRUE(until([&] { return m_gaveUp == 1; }));
    pass(60s);
    EXPECT_TRUE(m_service.heard().isEmpty());
    EXPECT_EQ(m_gaveUp, 1);
}

TEST_F(SessionVoiceTest, OfItsOwnAccordNoSystemVoiceSpeaks)
{
    bool loaded = false;
    QObject::connect(&m_voice, &SessionVoice::loaded, [&] { loaded = true; });
    begin({VoiceChoice::Source::Own, {}, "en", VoiceAmount::All, 80, {}});
    EXPECT_TRUE(until([&] { return loaded; }, 20s));
    pass(60s);
    EXPECT_TRUE(m_service.heard().isEmpty());
}

} // namespace
} // namespace supine
