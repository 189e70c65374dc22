#pragma once

#include "core/session/voice_cues.h"

namespace supine
{

/// The sentences a voice says, made of the catalogue's texts and a few fixed words.
class VoiceWords
{
public:
    explicit VoiceWords(const VoiceOptions& options) : m_translate(options.translate) {}

    /// "Bridge."
    [[nodiscard]] QString name(const Practice& practice) const;
    /// "Next: Bridge."
    [[nodiscard]] QString next(const Practice& practice) const;
    [[nodiscard]] QString side(Side side) const;
    [[nodiscard]] QString half() const;
    [[nodiscard]] QString last() const;
    /// At the end of the last hold.
    [[nodiscard]] QString end() const;
    /// At the beginning of the rest.
    [[nodiscard]] QString restEnd() const;
    /// One a step; in its easier form, what that says.
    [[nodiscard]] QStringList instructions(const Practice& practice, bool eased) const;

private:
    [[nodiscard]] QString catalogue(const QString& english) const;
    [[nodiscard]] QString fixed(const char* english) const;

    std::function<QString(const char*, const QString&)> m_translate;
};

} // namespace supine
