#include "core/time/night.h"

#include <QRegularExpression>

namespace supine
{

Night Night::of(const QDateTime& moment, QTime turn)
{
    Q_ASSERT(moment.isValid());
    return Night(moment.time() < turn ? moment.date().addDays(-1) : moment.date());
}

std::optional<Night> Night::from(QDate date)
{
    if (!date.isValid())
        return std::nullopt;
    return Night(date);
}

std::optional<Night> Night::parse(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9]{4}-[0-9]{2}-[0-9]{2}\\z"));
    if (!form.match(text).hasMatch())
        return std::nullopt;
    return from(QDate::fromString(text, Qt::ISODate));
}

QString Night::toString() const
{
    return m_date.toString(Qt::ISODate);
}

Night Night::plusDays(qint64 days) const
{
    return Night(m_date.addDays(days));
}

} // namespace supine
