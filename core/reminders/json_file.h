#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

#include <functional>

namespace supine
{

/// A small file that holds one JSON object, shared by several running copies. Written whole or not at all,
/// readable by its owner alone.
class JsonFile
{
public:
    using Change = std::function<Result<void>(QJsonObject&)>;

    explicit JsonFile(QString path) : m_path(std::move(path)) {}
    [[nodiscard]] const QString& path() const { return m_path; }

    /// Empty when there is no file. Errors: Format (not a JSON object, or over 1 MiB), Storage.
    [[nodiscard]] Result<QJsonObject> read() const;
    /// Reads, lets `change` work on it and writes it back, all under a lock. A file that is no JSON object is
    /// put aside with ".damaged" at the end of its name first. An error of `change` writes nothing.
    /// Errors: Storage, or that of `change`.
    Result<void> update(const Change& change) const;

private:
    [[nodiscard]] Result<void> write(const QJsonObject& object) const;
    QString m_path;
};

} // namespace supine
