#include "app/sound/voice_language.h"

#include <QLocale>
#include <QTranslator>

namespace supine
{

QStringList spokenLanguages()
{
    return {QStringLiteral("de"), QStringLiteral("en")};
}

QString spokenLanguage(const QString& language)
{
    const QString asked = language.isEmpty() ? QLocale().name() : language;
    const QString code = asked.section('_', 0, 0).section('-', 0, 0).toLower();
    return spokenLanguages().contains(code) ? code : QStringLiteral("en");
}

VoiceLanguage::VoiceLanguage(const QString& code) : m_code(code)
{
    if (code == QLatin1String("en"))
        return;
    auto words = std::make_shared<QTranslator>();
    if (words->load(":/i18n/supine_" + code + ".qm"))
        m_translator = std::move(words);
}

VoiceLanguage::~VoiceLanguage() = default;

std::function<QString(const char*, const QString&)> VoiceLanguage::translation() const
{
    return [words = m_translator](const char* context, const QString& english) {
        const QString text = words ? words->translate(context, english.toUtf8().constData()) : QString();
        return text.isEmpty() ? english : text;
    };
}

} // namespace supine
