#pragma once

#include "core/catalogue/catalogue.h"
#include "core/session/session_engine.h"

#include <QString>
#include <QStringList>

namespace supine
{

/// All that the player says at one moment, before it is set in any font. Translated; what is empty is not
/// shown.
struct PlayerWords {
    QString state; ///< "Get into place", "Paused", or empty
    QString name;  ///< of the pose
    QString sanskrit;
    QString side;      ///< "Right side", and the form if it is the easier one
    QString time;      ///< what remains of this phase, such as 0:42; empty in a quiet routine and in the rest
    QStringList steps; ///< in a hold the one instruction of the moment; while getting ready the first two
    QString count;     ///< "4 of 7 · 3:42 left"
    QString next;      ///< "Next: Bridge"
    friend bool operator==(const PlayerWords&, const PlayerWords&) = default;
};

/// `ownPhrase` stands for the steps of quiet minutes, unless it is empty.
[[nodiscard]] PlayerWords playerWords(const SessionEngine& engine, const Catalogue& catalogue,
                                      const QString& ownPhrase = {});

} // namespace supine
