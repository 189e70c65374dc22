#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace supine
{

/// Speaks `language` ("de", "pt_BR"; empty: the system's) from here on: our words, Qt's own words, the
/// default QLocale and the layout direction. A language without a translation gets the English words with its
/// own numbers and dates. Calling it again replaces what was installed before; widgets hear of it by
/// QEvent::LanguageChange.
void installTranslations(QCoreApplication& application, const QString& language);

/// The plural forms of the sources alone: for output that is English whatever the system speaks.
void installEnglishPlurals(QCoreApplication& application);

/// The languages the window can speak, by code, in alphabetical order: "de", "en", …
[[nodiscard]] QStringList translatedLanguages();

} // namespace supine
