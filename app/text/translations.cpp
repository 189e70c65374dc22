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

} // namespace

void installTranslations(QCoreApplication& application, const QString& language)
{
    // A translator that is deleted takes itself out.
    qDeleteAll(application.findChildren<QTranslator*>(mark, Qt::FindDirectChildrenOnly));

    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    if (qobject_cast<QGuiApplication*>(&application))
        QGuiApplication::setLayoutDirection(locale.textDirection());

    // The last one installed is asked first; English below the others holds the plural forms of the sources.
    install(application, QLocale(QLocale::English), QStringLiteral("supine"), embedded);
    install(application, locale, QStringLiteral("qtbase"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, locale, QStringLiteral("supine"), embedded);
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
