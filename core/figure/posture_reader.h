#pragma once

#include "core/base/result.h"
#include "core/figure/posture.h"

#include <QJsonObject>

namespace supine
{

/// Reads one posture of the catalogue file. Errors name `file`, the posture, the key and the reason.
[[nodiscard]] Result<Posture> readPosture(const QJsonObject& object, const QString& file);

} // namespace supine
