#include "core/storage/recognise.h"

#include "core/storage/file_header.h"
#include "core/storage/schema.h"
#include "core/storage/statement.h"

#include <QSet>

namespace supine
{
namespace
{

Error newer(const QString& path, qint64 schema)
{
    return {Error::Kind::Newer,
            QStringLiteral(
                "The journal %1 was written by a later version of Supine (schema %2, this version knows %3).")
                .arg(path)
                .arg(schema)
                .arg(latestSchema())};
}

Error foreign(const QString& path)
{
    return {Error::Kind::Format, QStringLiteral("The file %1 belongs to another application.").arg(path)};
}

Error altered(const QString& path, const QString& what)
{
    return {Error::Kind::Format,
            QStringLiteral("The journal %1 is damaged: its schema is not Supine's (%2).").arg(path, what)};
}

/// The statements that make the tables and indexes of a schema, as SQLite keeps them.
QSet<QString> schemaText(int number)
{
    QSet<QString> text;
    for (const Migration& step : migrations()) {
        for (const char* statement : step.statements) {
            if (step.number <= number && QByteArrayView(statement).startsWith("CREATE "))
                text.insert(QString::fromLatin1(statement));
        }
    }
    return text;
}

Result<void> compareSchema(Database& database, int number)
{
    QSet<QString> missing = schemaText(number);
    Statement objects(database,
                      QStringLiteral("SELECT name, sql FROM sqlite_schema "
                                     "WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite^_%' ESCAPE '^'"));
    while (true) {
        const auto row = objects.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        if (!missing.remove(objects.text(1)))
            return altered(database.path(), objects.text(0).left(64).simplified());
    }
    if (!missing.isEmpty())
        return altered(database.path(), QStringLiteral("something is missing"));
    return {};
}

} // namespace

Result<void> inspect(const QString& path, Database::Access access)
{
    const auto header = readFileHeader(path);
    if (!header)
        return header.error();
    if (header->empty)
        return {};
    if (header->application != applicationId && header->application != 0)
        return foreign(path);
    if (access != Database::Access::Browse && header->application == applicationId &&
        header->schema > quint32(latestSchema()))
        return newer(path, header->schema);
    return {};
}

Result<int> schemaOf(Database& database)
{
    const auto number = singleValue(database, QStringLiteral("PRAGMA user_version"));
    if (!number)
        return number.error();
    return number->value_or(QVariant(0)).toInt();
}

Result<void> recognise(Database& database, Database::Access access)
{
    const auto id = singleValue(database, QStringLiteral("PRAGMA application_id"));
    const auto objects = singleValue(database, QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    const auto schema = schemaOf(database);
    if (!id)
        return id.error();
    if (!objects)
        return objects.error();
    if (!schema)
        return schema.error();
    const bool ours = quint32((*id)->toLongLong()) == applicationId;
    const bool blank = (*id)->toLongLong() == 0 && *schema == 0 && (*objects)->toInt() == 0;
    if (blank && access == Database::Access::ReadWrite)
        return {};
    if (!ours)
        return foreign(database.path());
    if (*schema > latestSchema())
        return access == Database::Access::Browse ? Result<void>() : newer(database.path(), *schema);
    return compareSchema(database, *schema);
}

} // namespace supine
