#pragma once

#include "core/catalogue/catalogue.h"

#include <QJsonObject>

#include <map>

namespace supine
{

/// Poses that hurt, as their user marked them: left out (Skip) or taken in their easier form (Ease) from now
/// on.
using Marks = std::map<PracticeId, Caution::Effect>;

/// `{"effect":"skip"}` or `{"effect":"ease"}`: the body of the record that keeps a mark, whose id is the
/// practice's.
[[nodiscard]] QJsonObject markBody(Caution::Effect effect);

/// Reads what markBody() wrote; anything else counts as Skip, the careful one.
[[nodiscard]] Caution::Effect readMarkBody(const QJsonObject& body);

} // namespace supine
