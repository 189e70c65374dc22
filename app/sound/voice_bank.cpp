#include "app/sound/voice_bank.h"

#include "app/sound/espeak.h"
#include "app/sound/voice_pack.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <optional>

namespace supine
{

namespace
{

/// The phrases of one language, from wherever they come.
class Voice
{
public:
    Voice(const QString& language, const QString& pack, QString espeak)
        : m_language(language), m_espeak(std::move(espeak))
    {
        if (auto opened = VoicePack::open(pack))
            m_pack = std::move(opened).value();
    }

    /// Nothing of it when it cannot be said.
    [[nodiscard]] Sound say(const QString& phrase) const
    {
        if (m_pack && m_pack->contains(phrase))
            return m_pack->sound(phrase);
        if (m_espeak.isEmpty())
            return {};
        const auto spoken = supine::espeak(m_espeak, m_language, phrase, spokenLength({phrase}));
        return spoken ? soundOfSpeech(*spoken) : Sound();
    }

private:
    QString m_language;
    QString m_espeak;
    std::optional<VoicePack> m_pack;
};

} // namespace

QString voicePackPath(const QString& language)
{
    const QString program = QCoreApplication::applicationDirPath();
    QStringList folders{program + "/voice", program + QStringLiteral("/" SUPINE_VOICES),
                        program + "/../Resources/voice"};
    for (const QString& folder : QCoreApplication::libraryPaths())
        folders.append(folder + "/voice");
    for (const QString& folder : folders) {
        const QString path = folder + '/' + language + ".voice";
        if (QFileInfo::exists(path))
            return path;
    }
    return {};
}

QString espeakProgram()
{
    return QStandardPaths::findExecutable(QStringLiteral("espeak-ng"));
}

SpokenClips speakAhead(const std::vector<VoiceCue>& cues, const QString& language, const QString& pack,
                       const QString& espeak)
{
    const Voice voice(language, pack, espeak);
    const size_t pause = size_t(pauseInCue.count()) * frameRate / 1000;
    SpokenClips spoken;
    for (const VoiceCue& cue : cues) {
        auto clip = std::make_shared<Sound>();
        for (const QString& phrase : cue.phrases) {
            const Sound part = voice.say(phrase);
            if (part.samples.empty() && !spoken.missing.contains(phrase))
                spoken.missing.append(phrase);
            if (!part.samples.empty() && !clip->samples.empty())
                clip->samples.resize(clip->samples.size() + pause);
            clip->samples.insert(clip->samples.end(), part.samples.begin(), part.samples.end());
        }
        spoken.clips.push_back(clip->samples.empty() ? nullptr : std::move(clip));
    }
    return spoken;
}

std::shared_ptr<const Sound> cutTo(const std::shared_ptr<const Sound>& sound, std::int64_t frames)
{
    if (!sound || sound->frames() <= frames)
        return sound;
    auto part = std::make_shared<Sound>();
    part->channels = sound->channels;
    const auto samples = std::max<std::int64_t>(0, frames) * sound->channels;
    part->samples.assign(sound->samples.begin(), sound->samples.begin() + samples);
    const std::int64_t fade = std::min<std::int64_t>(samples, frameRate / 50 * sound->channels);
    for (std::int64_t i = 0; i < fade; ++i) {
        auto& sample = part->samples[size_t(samples - 1 - i)];
        sample = std::int16_t(sample * i / fade);
    }
    return part;
}

} // namespace supine
