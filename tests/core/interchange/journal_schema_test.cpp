#include "tests/core/interchange/transfer_fixture.h"
#include "tests/support/places.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace supine;
using namespace supine::test;

namespace
{

QJsonObject schema()
{
    return QJsonDocument::fromJson(bytesOf(inSource("/resources/interchange/supine-journal-1.schema.json")))
        .object();
}

/// What the schema says of a key by its name or its pattern; undefined if nothing.
QJsonValue ruleOf(const QJsonObject& rule, const QString& key)
{
    const QJsonObject properties = rule["properties"].toObject();
    if (properties.contains(key))
        return properties[key];
    const QJsonObject patterns = rule["patternProperties"].toObject();
    for (const QString& pattern : patterns.keys()) {
        if (QRegularExpression(pattern).match(key).hasMatch())
            return patterns[pattern];
    }
    return QJsonValue::Undefined;
}

/// The part of JSON Schema that the published file uses. Gives the first thing that does not fit, or nothing.
QString objection(const QJsonValue& value, const QJsonObject& rule, const QJsonObject& root,
                  const QString& place)
{
    if (rule.contains("$ref"))
        return objection(value, root["$defs"][rule["$ref"].toString().section('/', -1)].toObject(), root,
                         place);
    if (rule.contains("const"))
        return value == rule["const"] ? QString() : place;
    if (rule.contains("enum"))
        return rule["enum"].toArray().contains(value) ? QString() : place;
    if (rule.contains("anyOf")) {
        for (const auto& way : rule["anyOf"].toArray()) {
            if (objection(value, way.toObject(), root, place).isEmpty())
                return {};
        }
        return place;
    }
    const QString type = rule["type"].toString();
    if (type == "null")
        return value.isNull() ? QString() : place;
    if (type == "boolean")
        return value.isBool() ? QString() : place;
    if (type == "integer")
        return value.isDouble() && value.toDouble() >= rule["minimum"].toDouble() &&
                       value.toDouble() <= rule["maximum"].toDouble()
                   ? QString()
                   : place;
    if (type == "string") {
        const bool fits = value.isString() && value.toString().size() >= rule["minLength"].toInt() &&
                          QRegularExpression(rule["pattern"].toString()).match(value.toString()).hasMatch();
        return fits ? QString() : place;
    }
    if (type == "array") {
        qsizetype index = 0;
        for (const auto& entry : value.toArray()) {
            const QString found =
                objection(entry, rule["items"].toObject(), root, QString("%1[%2]").arg(place).arg(index++));
            if (!found.isEmpty())
                return found;
        }
        return value.isArray() ? QString() : place;
    }
    const QJsonObject object = value.toObject();
    for (const auto& key : rule["required"].toArray()) {
        if (!object.contains(key.toString()))
            return place + " lacks " + key.toString();
    }
    for (const QString& key : object.keys()) {
        const QJsonValue own = ruleOf(rule, key);
        if (rule.contains("properties") && own.isUndefined())
            return place + " has " + key;
        const QString found = objection(object[key], own.toObject(), root, place + '.' + key);
        if (rule.contains("properties") && !found.isEmpty())
            return found;
    }
    return value.isObject() ? QString() : place;
}

class JournalSchema : public TransferTest
{
};

TEST_F(JournalSchema, DescribesWhatIsExported)
{
    fill();
    const QJsonObject exported = QJsonDocument::fromJson(json()).object();
    EXPECT_EQ(objection(exported, schema(), schema(), "journal"), "");
    QJsonObject wrong = exported;
    wrong["schema"] = 2;
    EXPECT_EQ(objection(wrong, schema(), schema(), "journal"), "journal.schema");
}

TEST(JournalSchemaFile, KnowsEveryMeasureAndFactorWithItsRange)
{
    const QJsonObject root = schema();
    const QJsonObject known = root["$defs"]["measures"]["properties"].toObject();
    EXPECT_EQ(size_t(known.size()), measures().size());
    for (const Measure& measure : measures()) {
        const QJsonObject rule = known[QString(measure.id)].toObject();
        EXPECT_FALSE(rule.isEmpty()) << measure.id;
        if (measure.kind != Measure::Kind::TimeOfDay) {
            EXPECT_EQ(rule["minimum"].toInt(-1), measure.min) << measure.id;
            EXPECT_EQ(rule["maximum"].toInt(-1), measure.max) << measure.id;
        }
    }
    const QJsonObject factorRules = root["$defs"]["factors"]["properties"].toObject();
    EXPECT_EQ(size_t(factorRules.size()), factors().size());
    for (const Factor& factor : factors())
        EXPECT_TRUE(factorRules.contains(QString(factor.id))) << factor.id;
    const QStringList patterns = root["$defs"]["factors"]["patternProperties"].toObject().keys();
    ASSERT_EQ(patterns.size(), 1);
    for (const Factor& factor : ownFactors())
        EXPECT_TRUE(QRegularExpression(patterns.front()).match(factor.id).hasMatch()) << factor.id;
    EXPECT_FALSE(QRegularExpression(patterns.front()).match("own_49").hasMatch());
}

} // namespace
