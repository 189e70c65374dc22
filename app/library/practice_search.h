#pragma once

#include "core/catalogue/guides.h"

#include <QString>

namespace supine
{

/// Text as it is compared in a search: lower case, without accents, dashes and quotes as blanks; ß is ss, ø
/// is o and so on.
[[nodiscard]] QString foldedForSearch(const QString& text);

/// Everything a practice can be found by, in the user's language and in English, folded: name, Sanskrit name,
/// other names, areas and kit. A German umlaut is found as its vowel and as two letters.
[[nodiscard]] QString searchTextOf(const Practice& practice, const Catalogue& catalogue,
                                   const PracticeNote* note = nullptr);
/// The same of something in a guide: its heading and its words, and the guide's name.
[[nodiscard]] QString searchTextOf(const GuideEntry& entry, const Guide& guide);

/// Whether every word of the query begins some word of the folded text. An empty query finds everything.
[[nodiscard]] bool findsIn(const QString& foldedText, const QString& query);
/// The same, of a query folded and split already.
[[nodiscard]] bool findsWords(const QString& foldedText, const QStringList& words);
[[nodiscard]] QStringList searchWords(const QString& query);

} // namespace supine
