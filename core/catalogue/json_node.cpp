#include "core/catalogue/json_node.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace supine
{

namespace
{

QString written(const QJsonValue& value)
{
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2)).left(40);
}

} // namespace

JsonNode::JsonNode(QString place, QJsonObject object, Fault fault)
    : m_place(std::move(place)), m_object(std::move(object)), m_fault(std::move(fault))
{
}

Result<JsonNode> JsonNode::open(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Format, name + ": cannot be read: " + file.errorString()};
    return read(name, file.readAll());
}

Result<JsonNode> JsonNode::read(const QString& name, const QByteArray& text)
{
    QJsonParseError wrong{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &wrong);
    if (wrong.error != QJsonParseError::NoError) {
        return Error{Error::Kind::Format,
                     QString("%1: byte %2: %3").arg(name).arg(wrong.offset).arg(wrong.errorString())};
    }
    if (!document.isObject())
        return Error{Error::Kind::Format, name + ": must hold one object"};
    return of(name, document.object());
}

JsonNode JsonNode::of(const QString& name, const QJsonObject& object)
{
    return {name + ": ", object, std::make_shared<std::optional<Error>>()};
}

QJsonValue JsonNode::take(const QString& key, bool optional)
{
    m_asked.insert(key);
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() && !optional)
        fail(key, "is missing");
    return value;
}

QString JsonNode::text(const QString& key, const std::optional<QString>& otherwise)
{
    const QJsonValue value = take(key, otherwise.has_value());
    if (value.isUndefined())
        return otherwise.value_or(QString());
    const QString text = value.toString();
    if (text.trimmed().isEmpty())
        fail(key, "must be a text that is not empty, is " + written(value));
    return text;
}

int JsonNode::whole(const QString& key, int least, int most, std::optional<int> otherwise)
{
    const QJsonValue value = take(key, otherwise.has_value());
    if (value.isUndefined())
        return otherwise.value_or(least);
    const double number = value.toDouble(least - 1.0);
    const int rounded = static_cast<int>(std::clamp(number, least - 1.0, most + 1.0));
    if (!value.isDouble() || number != rounded || rounded < least || rounded > most) {
        fail(key,
             QString("must be a whole number from %1 to %2, is %3").arg(least).arg(most).arg(written(value)));
        return least;
    }
    return rounded;
}

double JsonNode::number(const QString& key, double least, double most)
{
    const QJsonValue value = take(key, false);
    const double number = value.toDouble(least - 1);
    if (!value.isDouble() || !(number >= least && number <= most)) {
        fail(key, QString("must be a number from %1 to %2, is %3").arg(least).arg(most).arg(written(value)));
        return least;
    }
    return number;
}

bool JsonNode::truth(const QString& key, bool otherwise)
{
    const QJsonValue value = take(key, true);
    if (!value.isUndefined() && !value.isBool())
        fail(key, "must be true or false, is " + written(value));
    return value.toBool(otherwise);
}

size_t JsonNode::oneOf(const QString& key, const QStringList& allowed)
{
    const QJsonValue value = take(key, false);
    const auto index = allowed.indexOf(value.toString());
    if (index < 0)
        fail(key, "must be one of " + allowed.join(", ") + ", is " + written(value));
    return index < 0 ? 0 : static_cast<size_t>(index);
}

QJsonArray JsonNode::list(const QString& key, bool optional, qsizetype most, const QString& ofWhat)
{
    const QJsonValue value = take(key, optional);
    if (!value.isUndefined() && !value.isArray())
        fail(key, QString("must be a list of %1, is %2").arg(ofWhat, written(value)));
    QJsonArray entries = value.toArray();
    if (entries.size() <= most)
        return entries;
    fail(key, QString("has %1 entries, and may have %2").arg(entries.size()).arg(most));
    return {};
}

QStringList JsonNode::texts(const QString& key, bool optional, qsizetype most)
{
    QStringList found;
    for (const QJsonValue& entry : list(key, optional, most, "texts")) {
        if (entry.toString().trimmed().isEmpty())
            fail(QString("%1[%2]").arg(key).arg(found.size()),
                 "must be a text that is not empty, is " + written(entry));
        found.append(entry.toString());
    }
    return found;
}

std::vector<JsonNode> JsonNode::objects(const QString& key, bool optional, qsizetype most)
{
    std::vector<JsonNode> found;
    for (const QJsonValue& entry : list(key, optional, most, "objects")) {
        const QString place = QString("%1[%2]").arg(key).arg(found.size());
        if (!entry.isObject())
            fail(place, "must be an object, is " + written(entry));
        found.push_back(JsonNode(m_place + place + ".", entry.toObject(), m_fault));
    }
    return found;
}

std::optional<JsonNode> JsonNode::object(const QString& key)
{
    const QJsonValue value = take(key, true);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isObject())
        fail(key, "must be an object, is " + written(value));
    return JsonNode(m_place + key + ".", value.toObject(), m_fault);
}

void JsonNode::refuseOthers()
{
    for (const QString& key : m_object.keys()) {
        if (!m_asked.contains(key))
            fail(key, "is not a key known here");
    }
}

void JsonNode::fail(const QString& key, const QString& reason)
{
    if (!*m_fault)
        *m_fault = Error{Error::Kind::Format, m_place + key + ": " + reason};
}

} // namespace supine
