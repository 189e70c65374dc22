#include "core/storage/statement.h"

#include "core/storage/connection.h"
#include "core/storage/sql_error.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace supine
{
namespace
{

/// A null QString is an empty text: only a QVariant without a value is NULL.
QVariant settled(const QVariant& value)
{
    const bool emptyText = value.userType() == QMetaType::QString && value.toString().isNull();
    return emptyText ? QVariant(QStringLiteral("")) : value;
}

} // namespace

Statement::Statement(Database& database, const QString& sql)
    : m_path(database.path()),
      m_query(std::make_unique<QSqlQuery>(QSqlDatabase::database(database.m_connection->name, false)))
{
    m_query->setForwardOnly(true);
    m_prepared = m_query->prepare(sql);
}

Statement::~Statement() = default;
Statement::Statement(Statement&&) noexcept = default;

Statement& Statement::bind(const QVariant& value) &
{
    m_query->addBindValue(settled(value));
    return *this;
}

Statement&& Statement::bind(const QVariant& value) &&
{
    m_query->addBindValue(settled(value));
    return std::move(*this);
}

Result<void> Statement::execute()
{
    m_executed = true;
    if (!m_prepared || !m_query->exec())
        return sqlError(m_path, m_query->lastError());
    return {};
}

Result<bool> Statement::step()
{
    if (!m_executed) {
        if (const auto executed = execute(); !executed)
            return executed.error();
    }
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        return sqlError(m_path, m_query->lastError());
    return false;
}

Result<void> Statement::run()
{
    return execute();
}

QVariant Statement::column(int index) const
{
    return m_query->value(index);
}

QString Statement::text(int index) const
{
    return m_query->value(index).toString();
}

qint64 Statement::integer(int index) const
{
    return m_query->value(index).toLongLong();
}

bool Statement::isNull(int index) const
{
    return m_query->isNull(index);
}

Result<std::optional<QVariant>> singleValue(Database& database, const QString& sql)
{
    Statement statement(database, sql);
    const auto row = statement.step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<QVariant>();
    return std::optional<QVariant>(statement.column(0));
}

} // namespace supine
