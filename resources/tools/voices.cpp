// Usage: supine_voices LANGUAGE WORDS.ts CATALOGUE-FOLDER ESPEAK OUT
// Speaks every phrase that a session of the catalogue's practices may come to, in LANGUAGE, and packs them.
// WORDS.ts has the language's translations; English takes "-". What OUT holds already is not spoken again.

#include "app/sound/espeak.h"
#include "app/sound/voice_pack.h"
#include "core/session/voice_cues.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QXmlStreamReader>

#include <cstdio>

using namespace supine;

namespace
{

int fail(const QString& reason)
{
    std::fprintf(stderr, "supine_voices: %s\n", reason.toUtf8().constData());
    return 1;
}

using Words = QHash<QString, QString>; ///< by context and English text, a line each

Words readWords(const QString& path)
{
    Words words;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return words;
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("source"))
            source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            words.insert(context + '\n' + source,
                         xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return words;
}

/// What was spoken before in the same manner.
VoicePack::Clips remembered(const QString& path, const QString& maker)
{
    const auto pack = VoicePack::open(path);
    return pack && pack->maker() == maker ? pack->clips() : VoicePack::Clips();
}

bool writeIfOther(const QString& path, const QByteArray& content)
{
    QFile before(path);
    if (before.open(QIODevice::ReadOnly) && before.readAll() == content)
        return true;
    before.close();
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 6)
        return fail(QStringLiteral("LANGUAGE WORDS.ts CATALOGUE-FOLDER ESPEAK OUT"));
    const QString& language = arguments[1];
    const Words words = readWords(arguments[2]);
    const auto catalogue = Catalogue::load(arguments[3]);
    if (!catalogue)
        return fail(catalogue.error().detail);
    const auto translate = [&words](const char* context, const QString& english) {
        const QString text = words.value(QString::fromUtf8(context) + '\n' + english);
        return text.isEmpty() ? english : text;
    };
    const QString maker = espeakVoice(language);
    const VoicePack::Clips before = remembered(arguments[5], maker);
    VoicePack::Clips clips;
    for (const QString& phrase : voicePhrases(*catalogue, {VoiceAmount::All, {}, translate})) {
        if (const auto found = before.find(phrase); found != before.end()) {
            clips.insert(*found);
            continue;
        }
        const auto spoken = espeak(arguments[4], language, phrase, spokenLength({phrase}));
        if (!spoken)
            return fail(spoken.error().detail);
        clips[phrase] = {std::int64_t(spoken->size()), encodeSpeech(*spoken)};
    }
    if (!writeIfOther(arguments[5], VoicePack::packed(maker, clips)))
        return fail(arguments[5] + " cannot be written");
    return 0;
}
