#pragma once

#include "app/sound/sound.h"

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QString>

#include <map>
#include <memory>
#include <span>
#include <vector>

namespace supine
{

/// Frames a second of recorded speech.
inline constexpr int voiceRate = frameRate / 2;

/// Four bits a sample, IMA ADPCM without block headers: a quarter of the size, and little is heard of it in
/// speech.
[[nodiscard]] QByteArray encodeSpeech(std::span<const std::int16_t> samples);
/// The first `frames` of it; what is missing at the end of `code` is silence.
[[nodiscard]] std::vector<std::int16_t> decodeSpeech(const QByteArray& code, std::int64_t frames);
/// Speech at twice the rate, as the mixer takes it.
[[nodiscard]] Sound soundOfSpeech(std::span<const std::int16_t> samples);

/// Phrases that were spoken ahead, in one file a language. The file is mapped, not read: what is never said
/// costs no memory.
class VoicePack
{
public:
    /// One phrase as it lies in the file.
    struct Clip {
        std::int64_t frames = 0; ///< at voiceRate
        QByteArray code;         ///< of encodeSpeech()
    };
    using Clips = std::map<QString, Clip>; ///< by text

    /// Errors: NotFound, Format (not such a file, or cut short).
    [[nodiscard]] static Result<VoicePack> open(const QString& path);
    /// What open() reads. `maker` says how the phrases were spoken.
    [[nodiscard]] static QByteArray packed(const QString& maker, const Clips& clips);

    [[nodiscard]] const QString& maker() const { return m_maker; }
    [[nodiscard]] qsizetype size() const { return m_index.size(); }
    [[nodiscard]] bool contains(const QString& phrase) const { return m_index.contains(phrase); }
    /// The phrase; nothing of it when it was not spoken ahead.
    [[nodiscard]] Clip clip(const QString& phrase) const;
    [[nodiscard]] Clips clips() const;
    /// The phrase for the mixer; without samples when it was not spoken ahead.
    [[nodiscard]] Sound sound(const QString& phrase) const;

private:
    struct Place {
        quint32 frames;
        quint64 from;
        quint32 bytes;
    };
    std::shared_ptr<QFile> m_file;
    QByteArray m_data; ///< of the file, mapped
    QString m_maker;
    QHash<QString, Place> m_index;
};

} // namespace supine
