#include "core/journal/checksum.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <charconv>
#include <iterator>

namespace supine
{
namespace
{

void addField(QByteArray& text, const char* kind, const QByteArray& bytes)
{
    text += kind;
    text += ' ';
    text += QByteArray::number(bytes.size()); // so that no value can look like the next field
    text += ' ';
    text += bytes;
    text += '\n';
}

void addField(QByteArray& text, const char* kind, const QString& value)
{
    addField(text, kind, value.toUtf8());
}

/// As addField() with "id=value", without a text of its own for each: a month has two thousand of them.
template<class Id>
void addValues(QByteArray& text, const char* kind, const std::map<Id, int>& values)
{
    for (const auto& [id, value] : values) {
        char digits[16];
        const auto end = std::to_chars(std::begin(digits), std::end(digits), value).ptr;
        const QByteArray name = id.text().toUtf8();
        char size[16];
        const auto sizeEnd =
            std::to_chars(std::begin(size), std::end(size), name.size() + 1 + (end - digits)).ptr;
        text.append(kind).append(' ').append(size, sizeEnd - size).append(' ');
        text.append(name).append('=').append(digits, end - digits).append('\n');
    }
}

} // namespace

QString textChecksum(const QByteArray& text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(16));
}

QByteArray nightText(const NightRecord& record)
{
    QByteArray text;
    text.reserve(4096);
    addField(text, "night", record.night.toString());
    addValues(text, "measure", record.measures);
    addValues(text, "factor", record.factors);
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
