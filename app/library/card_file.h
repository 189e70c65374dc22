#pragma once

#include "app/library/pose_card.h"
#include "core/base/result.h"

namespace supine
{

/// What is printed over the cards.
struct CardSheet {
    QString title;
    QString subtitle;
    std::vector<PoseCard> cards; ///< at least one
};

/// How many A4 pages a sheet takes as PDF: six cards to a page at most, spread evenly.
[[nodiscard]] int pagesOf(const CardSheet& sheet);

/// Writes the cards to a `.pdf` of A4 pages or to a `.svg` of one sheet as long as it needs to be. A file
/// that is there is replaced once the new one is whole. Errors: Input (another ending), Storage (not
/// written, with the path and the reason).
[[nodiscard]] Result<void> saveCards(const CardSheet& sheet, const QString& path);

} // namespace supine
