#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <QVariant>

#include <memory>
#include <optional>

class QSqlQuery;

namespace supine
{

/// One SQL statement with its values, always bound, never pasted into the text:
/// `Statement(db, "SELECT note FROM night WHERE night = ?").bind(key).step()`.
/// A statement that cannot be prepared says so at the first step() or run(). Must not outlive its database.
class Statement
{
public:
    Statement(Database& database, const QString& sql);
    ~Statement();
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) noexcept = delete;

    /// The next value, in the order of the question marks. A QVariant without a value is NULL.
    Statement& bind(const QVariant& value) &;
    Statement&& bind(const QVariant& value) &&;

    /// The next row: true while there is one. The first call executes. Errors: Format, Storage.
    [[nodiscard]] Result<bool> step();
    /// Executes and reads no rows.
    [[nodiscard]] Result<void> run();
    /// The value of a column of this row, counted from 0. Valid only after a step() that gave true.
    [[nodiscard]] QVariant column(int index) const;
    [[nodiscard]] QString text(int index) const;
    [[nodiscard]] qint64 integer(int index) const;
    [[nodiscard]] bool isNull(int index) const;

private:
    Result<void> execute();

    QString m_path;
    std::unique_ptr<QSqlQuery> m_query;
    bool m_prepared = false;
    bool m_executed = false;
};

/// The first column of the first row; nothing when there is no row.
[[nodiscard]] Result<std::optional<QVariant>> singleValue(Database& database, const QString& sql);

} // namespace supine
