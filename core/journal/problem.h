#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace supine
{

/// Something in a journal that is not as it was written.
struct Problem {
    QString kind;   ///< "file", "newer", "structure", "night", "session", "record" or "value"
    QString night;  ///< as found, which may be no date any more; empty when it concerns none
    QString detail; ///< one English sentence
};
using Problems = std::vector<Problem>;

/// `{"kind","night","detail"}`; no night is null.
[[nodiscard]] inline QJsonObject toJson(const Problem& problem)
{
    return {{QStringLiteral("kind"), problem.kind},
            {QStringLiteral("night"), problem.night.isEmpty() ? QJsonValue() : QJsonValue(problem.night)},
            {QStringLiteral("detail"), problem.detail}};
}

} // namespace supine
