#include "app/sound/speech.h"

#include <QLocale>
#include <QObject>
#include <QTextToSpeech>
#include <QVoice>

#include <map>

namespace supine
{
namespace
{

/// Below the usual pace, for people who lie down.
constexpr double unhurried = -0.15;

class EngineSpeech final : public QObject, public Speech
{
public:
    explicit EngineSpeech(const News& news) : m_news(news) {}

    QList<SystemVoice> voices(const QString& language) override
    {
        QList<SystemVoice> found;
        for (const QString& name : QTextToSpeech::availableEngines()) {
            // On Qt 6.4 flite gives no sound, and mock never does.
            if (name == QLatin1String("mock") || name == QLatin1String("flite"))
                continue;
            QTextToSpeech* engine = this->engine(name);
            for (const QLocale& locale : engine->availableLocales()) {
                if (locale.name().section('_', 0, 0) != language)
                    continue;
                engine->setLocale(locale);
                for (const QVoice& voice : engine->availableVoices())
                    found.append({name, locale.name(), voice.name()});
            }
        }
        return found;
    }

    bool choose(const SystemVoice& voice, int volume) override
    {
        m_speaking = nullptr;
        if (!QTextToSpeech::availableEngines().contains(voice.engine))
            return false;
        QTextToSpeech* engine = this->engine(voice.engine);
        if (engine->state() == QTextToSpeech::Error)
            return false;
        engine->setLocale(QLocale(voice.language));
        for (const QVoice& each : engine->availableVoices()) {
            if (each.name() != voice.name)
                continue;
            engine->setVoice(each);
            engine->setRate(unhurried);
            engine->setVolume(volume / 100.0);
            m_speaking = engine;
            return true;
        }
        return false;
    }

    void say(const QString& text) override
    {
        if (m_speaking)
            m_speaking->say(text);
    }

    void stop() override
    {
        if (m_speaking)
            m_speaking->stop();
    }

private:
    QTextToSpeech* engine(const QString& name)
    {
        auto& engine = m_engines[name];
        if (!engine) {
            engine = std::make_unique<QTextToSpeech>(name);
            connect(engine.get(), &QTextToSpeech::stateChanged, this,
                    [this, made = engine.get()](QTextToSpeech::State state) { tell(made, state); });
        }
        return engine.get();
    }

    void tell(const QTextToSpeech* engine, QTextToSpeech::State state)
    {
        if (engine != m_speaking)
            return;
        if (state == QTextToSpeech::Speaking)
            m_news.begun();
        else if (state == QTextToSpeech::Ready)
            m_news.ended();
        else if (state == QTextToSpeech::Error)
            m_news.failed();
    }

    News m_news;
    std::map<QString, std::unique_ptr<QTextToSpeech>> m_engines;
    QTextToSpeech* m_speaking = nullptr;
};

} // namespace

class QtSpeechModule final : public QObject, public SpeechModule
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID SUPINE_SPEECH_MODULE)
    Q_INTERFACES(supine::SpeechModule)
public:
    std::unique_ptr<Speech> makeSpeech(const Speech::News& news) override
    {
        return std::make_unique<EngineSpeech>(news);
    }
};

} // namespace supine

#include "speech_module.moc"
