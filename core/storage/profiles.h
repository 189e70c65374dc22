#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace supine
{

/// Whether a profile may be called that: 1 to 40 letters, digits, spaces, '-' and '_' in any script, with a
/// letter or a digit at both ends; so never a path, a control character or a turn of the writing direction.
/// Errors (Input): a sentence.
[[nodiscard]] Result<void> checkProfileName(const QString& name);

/// The folder of a profile below the data folder `home`, which exists; made if need be. It has a journal and
/// settings of its own and shares nothing. Errors as checkProfileName() and prepareDataFolder().
[[nodiscard]] Result<QString> prepareProfile(const QString& home, const QString& name);

/// The names of the profiles below the data folder `home`, by the alphabet. What could not be a profile's
/// name is none.
[[nodiscard]] QStringList profilesIn(const QString& home);

/// Takes a profile away with everything in it, for good. Errors: NotFound, Storage (some of it may be left).
[[nodiscard]] Result<void> removeProfile(const QString& home, const QString& name);

} // namespace supine
