#pragma once

#include "core/catalogue/catalogue.h"

#include <QString>

namespace supine
{

/// Text as it is compared in a search: lower case, without accents, dashes and quotes as blanks.
[[nodiscard]] QString foldedForSearch(const QString& text);

/// Everything a practice can be found by, in the user's language and in English, folded: name, Sanskrit name,
/// areas and kit.
[[nodiscard]] QString searchTextOf(const Practice& practice, const Catalogue& catalogue);

/// Whether every word of the query begins some word of the folded text. An empty query finds everything.
[[nodiscard]] bool findsIn(const QString& foldedText, const QString& query);

} // namespace supine
