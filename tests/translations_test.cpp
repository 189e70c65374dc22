#include "app/text/translations.h"
#include "tests/support/places.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTranslator>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace supine;

namespace
{

struct Message {
    QString context;
    QString source;
    QString type; ///< "", "unfinished", "vanished" or "obsolete"
    QStringList translations;
    bool plural = false;
};

QList<Message> messagesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.append({context, {}, {}, {}, xml.attributes().value("numerus") == u"yes"});
        else if (xml.name() == u"source")
            messages.last().source = xml.readElementText();
        else if (xml.name() == u"numerusform")
            messages.last().translations << xml.readElementText();
        else if (xml.name() == u"translation") {
            messages.last().type = xml.attributes().value("type").toString();
            if (!messages.last().plural)
                messages.last().translations << xml.readElementText();
        }
    }
    return messages;
}

QString translationFile(const QString& language)
{
    return inSource("/translations/supine_%1.ts").arg(language);
}

/// The file as it would be after an update from today's sources; what lupdate complains of is in
/// `complaints`.
struct Update {
    QTemporaryDir folder;
    QList<Message> messages;
    QString complaints;

    Update(const QString& language, const QStringList& options)
    {
        const QString copy = folder.filePath("supine_" + language + ".ts");
        QFile::copy(translationFile(language), copy);
        QProcess lupdate;
        lupdate.start(SUPINE_LUPDATE, QStringLiteral(SUPINE_LUPDATE_SOURCES).split('|')
                                          << "-silent"
                                          << "-locations"
                                          << "none"
                                          << "-I" << inSource("") << options << "-ts" << copy);
        const bool ran = lupdate.waitForFinished(120'000) && lupdate.exitCode() == 0;
        complaints =
            ran ? QString::fromUtf8(lupdate.readAllStandardError()) : QStringLiteral("lupdate did not run");
        messages = messagesOf(copy);
    }
};

/// What is wrong with a message of a complete language; empty when nothing is.
QString fault(const Message& message)
{
    if (!message.type.isEmpty())
        return message.type;
    if (message.translations.isEmpty() || message.translations.contains(QString()))
        return "empty";
    if (message.plural && message.translations.size() < 2)
        return "lacks a plural form";
    static const QRegularExpression place("%(L?[1-9]|n)");
    QSet<QString> wanted;
    for (auto found = place.globalMatch(message.source); found.hasNext();)
        wanted << found.next().captured();
    for (const QString& translation : message.translations) {
        QSet<QString> given;
        for (auto found = place.globalMatch(translation); found.hasNext();)
            given << found.next().captured();
        if (message.plural ? !(given - wanted).isEmpty() : given != wanted)
            return "has other places for values";
    }
    return {};
}

TEST(Translations, GermanIsCompleteAndUpToDateWithTheSources)
{
    const Update update("de", {});
    EXPECT_EQ(update.complaints, QString()) << qPrintable(update.complaints);
    EXPECT_GT(update.messages.size(), 30) << "lupdate read next to nothing";
    for (const Message& message : update.messages)
        EXPECT_EQ(fault(message), QString()) << qPrintable(message.context + ": " + message.source);
}

TEST(Translations, EnglishHasEveryPluralForm)
{
    const Update update("en", {"-pluralonly"});
    for (const Message& message : update.messages)
        EXPECT_EQ(fault(message), QString()) << qPrintable(message.context + ": " + message.source);
}

TEST(Translations, AMessageWithAFaultIsNamedForIt)
{
    EXPECT_EQ(fault({"Page", "Begin", "", {"Beginnen"}}), "");
    EXPECT_EQ(fault({"Page", "Begin", "unfinished", {"Beginnen"}}), "unfinished");
    EXPECT_EQ(fault({"Page", "Begin", "vanished", {"Beginnen"}}), "vanished");
    EXPECT_EQ(fault({"Page", "Begin", "", {""}}), "empty");
    EXPECT_EQ(fault({"Page", "%n night(s)", "", {"%n Nächte"}, true}), "lacks a plural form");
    EXPECT_EQ(fault({"Page", "%n night(s)", "", {"eine Nacht", "%n Nächte"}, true}), "");
    EXPECT_EQ(fault({"Page", "%1 of %2", "", {"%1 von"}}), "has other places for values");
}

/// The texts are in the program, not beside it: an installed copy needs no folder of translations.
TEST(Translations, EveryGermanTextIsEmbedded)
{
    QTranslator german;
    ASSERT_TRUE(german.load(":/i18n/supine_de.qm"));
    for (const Message& message : messagesOf(translationFile("de"))) {
        const QString text =
            german.translate(message.context.toUtf8().constData(), message.source.toUtf8().constData(),
                             nullptr, message.plural ? 1 : -1);
        EXPECT_EQ(text, message.translations.value(0)) << qPrintable(message.context + ": " + message.source);
    }
    EXPECT_EQ(translatedLanguages(), (QStringList{"de", "en"}));
}

TEST(Translations, ALanguageIsReplacedByTheNextOne)
{
    installTranslations(*QCoreApplication::instance(), "de");
    EXPECT_EQ(QLocale().language(), QLocale::German);
    EXPECT_EQ(QCoreApplication::translate("supine::MainWindow", "Journal"), "Tagebuch");
    installTranslations(*QCoreApplication::instance(), "en");
    EXPECT_EQ(QLocale().language(), QLocale::English);
    EXPECT_EQ(QCoreApplication::translate("supine::MainWindow", "Journal"), "Journal");
}

} // namespace
