#include "core/interchange/json_fields.h"

#include <algorithm>
#include <cmath>

namespace supine
{

void JsonFields::fail(const QString& reason)
{
    if (m_fault)
        return;
    m_fault = reason;
    m_faultPath = m_path;
}

void JsonFields::fail(const QString& key, const QString& reason)
{
    const Into step(m_path, key);
    fail(reason);
}

void JsonFields::allow(const QJsonObject& object, std::initializer_list<const char*> keys)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const bool known = std::any_of(keys.begin(), keys.end(),
                                       [&](const char* key) { return entry.key() == QLatin1String(key); });
        if (!known)
            fail(entry.key(),
                 QStringLiteral("the key \"%1\" is not known here.").arg(entry.key().left(64).simplified()));
    }
}

QString JsonFields::text(const QJsonObject& object, const char* key, qsizetype least, qsizetype most)
{
    const QString name = QString::fromLatin1(key);
    const QJsonValue found = object.value(name);
    const QString text = found.toString();
    const bool fits = text.size() >= least && text.size() <= most && !text.contains(QChar(u'\0'));
    if ((!found.isString() && !(found.isUndefined() && least == 0)) || !fits)
        fail(name,
             QStringLiteral("\"%1\" takes a text of %2 to %3 characters.").arg(name).arg(least).arg(most));
    return text;
}

qint64 JsonFields::whole(const QJsonObject& object, const char* key, qint64 least, qint64 most)
{
    const QString name = QString::fromLatin1(key);
    const QJsonValue found = object.value(name);
    const double number = found.toDouble(NAN);
    if (!(number >= double(least) && number <= double(most)) || number != std::floor(number)) {
        fail(name,
             QStringLiteral("\"%1\" takes a whole number from %2 to %3.").arg(name).arg(least).arg(most));
        return least;
    }
    return qint64(number);
}

QDateTime JsonFields::moment(const QJsonObject& object, const char* key)
{
    const QString name = QString::fromLatin1(key);
    const QString written = object.value(name).toString();
    const QDateTime moment = QDateTime::fromString(written, Qt::ISODateWithMs);
    const bool whole = moment.isValid() && moment.timeSpec() != Qt::LocalTime && written.size() <= 32 &&
                       moment.offsetFromUtc() % 60 == 0 && std::abs(moment.offsetFromUtc()) <= 18 * 3600;
    if (!whole)
        fail(name, QStringLiteral("\"%1\" takes a moment like 2026-11-05T22:30:00.000+01:00.").arg(name));
    return whole ? moment.toOffsetFromUtc(moment.offsetFromUtc()) : m_now;
}

} // namespace supine
