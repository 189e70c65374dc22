#include "core/session/voice_words.h"

#include <QtGlobal>

namespace supine
{

namespace
{

/// A voice lets its tone fall at a full stop.
QString sentence(const QString& text)
{
    static const QString ends = QStringLiteral(".!?:…");
    return text.isEmpty() || ends.contains(text.back()) ? text : text + '.';
}

} // namespace

QString VoiceWords::catalogue(const QString& english) const
{
    return m_translate ? m_translate("Catalogue", english) : english;
}

QString VoiceWords::fixed(const char* english) const
{
    const QString source = QString::fromUtf8(english);
    return m_translate ? m_translate("Voice", source) : source;
}

QString VoiceWords::name(const Practice& practice) const
{
    return sentence(catalogue(practice.name));
}

QString VoiceWords::next(const Practice& practice) const
{
    return sentence(fixed(QT_TRANSLATE_NOOP("Voice", "Next: %1")).arg(catalogue(practice.name)));
}

QString VoiceWords::side(Side side) const
{
    return fixed(side == Side::Left ? QT_TRANSLATE_NOOP("Voice", "Left side.")
                                    : QT_TRANSLATE_NOOP("Voice", "Right side."));
}

QString VoiceWords::half() const
{
    return fixed(QT_TRANSLATE_NOOP("Voice", "Halfway."));
}

QString VoiceWords::last() const
{
    return fixed(QT_TRANSLATE_NOOP("Voice", "Ten more seconds."));
}

QString VoiceWords::end() const
{
    return fixed(QT_TRANSLATE_NOOP("Voice", "That is the end."));
}

QString VoiceWords::restEnd() const
{
    return fixed(QT_TRANSLATE_NOOP("Voice", "That was the last pose. Stay as long as you like."));
}

QStringList VoiceWords::instructions(const Practice& practice, bool eased) const
{
    if (eased && practice.easier)
        return {sentence(catalogue(practice.easier->text))};
    QStringList all;
    for (const QString& step : practice.steps)
        all.append(sentence(catalogue(step)));
    return all;
}

} // namespace supine
