#pragma once

#include "core/catalogue/catalogue.h"
#include "core/figure/posture_library.h"
#include "core/routine/routine.h"

#include <QImage>
#include <QString>
#include <QStringList>

#include <vector>

namespace supine
{

/// A pose as it stands on a card of paper, in the user's words.
struct PoseCard {
    QString title;                    ///< "Reclined twist, right"
    QString sanskrit;                 ///< may be empty
    QString length;                   ///< "1 min"
    const Posture* posture = nullptr; ///< null: there is no figure
    QImage picture;                   ///< in its place; null too: the words have the card to themselves
    bool mirrored = false;
    QStringList steps;
    QStringList notes; ///< breath, easier form; one sentence each
};

/// One card a step of the routine (of an own one, a step that comes again has one card), and one for the rest
/// it offers. `postures` may be null and must outlive the cards. Pictures are the program's.
[[nodiscard]] std::vector<PoseCard> cardsOf(const Routine& routine, const Catalogue& catalogue,
                                            const PostureLibrary* postures);
/// A practice by itself; both sides if it has sides.
[[nodiscard]] std::vector<PoseCard> cardsOf(const Practice& practice, const PostureLibrary* postures);

} // namespace supine
