#include "core/journal/draft_store.h"

#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace supine::draftstore
{
namespace
{

constexpr qsizetype longest = 60'000;

Result<void> write(Database& database, const QString& form, Night night, const QString& text,
                   const QDateTime& now)
{
    if (text.isEmpty())
        return Statement(database, QStringLiteral("DELETE FROM draft WHERE form = ? AND night = ?"))
            .bind(form)
            .bind(night.toString())
            .run();
    const QJsonObject body{{QStringLiteral("text"), text}};
    return Statement(database, QStringLiteral("INSERT OR REPLACE INTO draft (form, night, body, changed_at) "
                                              "VALUES (?, ?, ?, ?)"))
        .bind(form)
        .bind(night.toString())
        .bind(QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)))
        .bind(now.toMSecsSinceEpoch())
        .run();
}

} // namespace

Result<std::optional<QString>> readDraft(Database& database, const QString& form, Night night)
{
    Statement row(database, QStringLiteral("SELECT body FROM draft WHERE form = ? AND night = ?"));
    const auto found = row.bind(form).bind(night.toString()).step();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<QString>();
    const QString text =
        QJsonDocument::fromJson(row.text(0).toUtf8()).object().value(QStringLiteral("text")).toString();
    return text.isEmpty() ? std::optional<QString>() : std::optional(text);
}

Result<void> writeDraft(Database& database, const QString& form, Night night, const QString& text,
                        const QDateTime& now)
{
    if (text.size() > longest)
        return Error{Error::Kind::Input, QStringLiteral("A draft takes at most %1 characters.").arg(longest)};
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (const auto written = write(database, form, night, text, now); !written)
        return written;
    return transaction->commit();
}

} // namespace supine::draftstore
