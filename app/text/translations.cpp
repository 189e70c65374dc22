#include "app/text/translations.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace supine
{

namespace
{

const QString embedded = QStringLiteral(":/i18n");
const QString mark = QStringLiteral("supine translator");

void install(QCoreApplication& application, const QLocale& locale, const QString& name, const QString& folder)
{
    auto* translator = new QTranslator(&application);
    translator->setObjectName(mark);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        application.installTranslator(translator);
    else
        delete translator;
}

/// The C locale is nobody's: where the system names none, plain English with a 24-hour clock.
QLocale localeOf(const QString& language)
{
    const QLocale system = QLocale::system();
    if (language.isEmpty())
        return system.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom) : system;
    // The system's own numbers and dates where it speaks that language anyway.
    const QLocale chosen(language);
    if (chosen.language() == system.language() && !language.contains(QLatin1Char('_')))
        return system;
    return chosen.language() == QLocale::English && !language.contains(QLatin1Char('_'))
               ? QLocale(QLocale::English, QLocale::UnitedKingdom)
               : chosen;
}

} // namespace

void installTranslations(QCoreApplication& application, const QString& language)
{
    // A translator that is deleted takes itself out.
    qDeleteAll(application.findChildren<QTranslator*>(mark, Qt::FindDirectChildrenOnly));

    const QLocale locale = localeOf(language);
    QLocale::setDefault(locale);
    if (qobject_cast<QGuiApplication*>(&application))
        QGuiApplication::setLayoutDirection(locale.textDirection());

    // The last one installed is asked first; English below the others holds the plural forms of the sources.
    install(application, QLocale(QLocale::English), QStringLiteral("supine"), embedded);
    install(application, locale, QStringLiteral("qtbase"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, locale, QStringLiteral("supine"), embedded);
}

void installEnglishPlurals(QCoreApplication& application)
{
    install(application, QLocale(QLocale::English), QStringLiteral("supine"), embedded);
}

QStringList translatedLanguages()
{
    const QString prefix = QStringLiteral("supine_");
    QStringList languages;
    for (const QString& file : QDir(embedded).entryList({prefix + "*.qm"}, QDir::Files, QDir::Name))
        languages << file.mid(prefix.size()).chopped(3);
    return languages;
}

} // namespace supine
