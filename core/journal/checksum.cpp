#include "core/journal/checksum.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace supine
{
namespace
{

void addField(QByteArray& text, const char* kind, const QString& value)
{
    const QByteArray bytes = value.toUtf8();
    text += kind;
    text += ' ';
    text += QByteArray::number(bytes.size()); // so that no value can look like the next field
    text += ' ';
    text += bytes;
    text += '\n';
}

} // namespace

QString textChecksum(const QByteArray& text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(16));
}

QByteArray nightText(const NightRecord& record)
{
    QByteArray text;
    addField(text, "night", record.night.toString());
    for (const auto& [id, value] : record.measures)
        addField(text, "measure", id.text() + u'=' + QString::number(value));
    for (const auto& [id, value] : record.factors)
        addField(text, "factor", id.text() + u'=' + QString::number(value));
    if (record.note)
        addField(text, "note", *record.note);
    return text;
}

QString nightChecksum(const NightRecord& record)
{
    return textChecksum(nightText(record));
}

QString sessionChecksum(const SessionRecord& session)
{
    QByteArray text;
    addField(text, "session", session.id.text());
    addField(text, "night", session.night.toString());
    addField(text, "routine", session.routine);
    addField(text, "started", QString::number(session.started.toMSecsSinceEpoch()));
    addField(text, "offset", QString::number(session.started.offsetFromUtc() / 60));
    addField(text, "state", QString::fromLatin1(stateName(session.state)));
    addField(text, "position", QString::number(session.position.count()));
    addField(text, "held", QString::number(session.held.count()));
    addField(text, "speed", QString::number(session.speed));
    addField(text, "plan", session.plan);
    return textChecksum(text);
}

QString recordChecksum(const KeptRecord& record)
{
    QByteArray text;
    addField(text, "record", record.kind);
    addField(text, "id", record.id);
    if (record.night)
        addField(text, "night", record.night->toString());
    addField(text, "body", QString::fromUtf8(QJsonDocument(record.body).toJson(QJsonDocument::Compact)));
    return textChecksum(text);
}

} // namespace supine
