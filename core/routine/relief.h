#pragma once

#include "core/base/strong_id.h"
#include "core/catalogue/practice.h"

#include <QJsonObject>

#include <map>

namespace supine
{

/// How a pose felt to whoever held it.
enum class Felt { Worse, Same, Better };

/// What was answered of the poses of a night; one that was not answered is absent.
using Reliefs = std::map<PracticeId, Felt>;

/// `{"poses":{"child":"better","bridge":"same"}}`: the body of the record that keeps a night's answers.
[[nodiscard]] QJsonObject reliefBody(const Reliefs& reliefs);

/// Reads what reliefBody() wrote; an answer of any other word is left out.
[[nodiscard]] Reliefs readReliefBody(const QJsonObject& body);

} // namespace supine
