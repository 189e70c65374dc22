#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <variant>
#include <vector>

namespace supine
{

/// The way to a value from the outermost object: keys of objects, indexes of lists.
using JsonPath = std::vector<std::variant<QString, qsizetype>>;

/// "Line 3, column 7", both from 1, of a byte of a UTF-8 text; a column is a character.
[[nodiscard]] QString placeText(QByteArrayView text, qsizetype offset);

/// Reads one object strictly: QJsonDocument takes the last of two equal keys, here they are an error. Errors
/// (Input): one sentence with line and column.
[[nodiscard]] Result<QJsonObject> readJsonObject(const QByteArray& text);

/// Where the value at `path` begins in a text that readJsonObject() has read; 0 if there is none.
[[nodiscard]] qsizetype offsetOf(const QByteArray& text, const JsonPath& path);

} // namespace supine
