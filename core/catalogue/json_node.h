#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace supine
{

/// Strict reading of one object of a JSON file. Every reader asks for keys by name and type; the first thing
/// wrong anywhere below one root is kept as an Error of kind Format ("file: key: reason") and what is read
/// from then on is merely some value of the right type. So a caller reads everything, then asks fault() once.
class JsonNode
{
public:
    static constexpr qsizetype anyNumber = std::numeric_limits<qsizetype>::max();

    /// The file's outermost object.
    [[nodiscard]] static Result<JsonNode> open(const QString& path);

    /// The outermost object of `text`, which came from a file of that name.
    [[nodiscard]] static Result<JsonNode> read(const QString& name, const QByteArray& text);
    /// An object that is read already, of that name.
    [[nodiscard]] static JsonNode of(const QString& name, const QJsonObject& object);

    [[nodiscard]] bool has(const QString& key) const { return m_object.contains(key); }
    /// A text of at least one character; `otherwise` allows the key to be missing.
    [[nodiscard]] QString text(const QString& key, const std::optional<QString>& otherwise = {});
    /// A whole number within both limits.
    [[nodiscard]] int whole(const QString& key, int least, int most, std::optional<int> otherwise = {});
    /// A number within both limits.
    [[nodiscard]] double number(const QString& key, double least, double most);
    [[nodiscard]] bool truth(const QString& key, bool otherwise);
    /// A text that is one of `allowed`, as its index.
    [[nodiscard]] size_t oneOf(const QString& key, const QStringList& allowed);
    /// Texts, in order; missing is a fault unless `optional`, and so are more than `most`, of which none is
    /// read then.
    [[nodiscard]] QStringList texts(const QString& key, bool optional = false, qsizetype most = anyNumber);
    /// Objects, in order; missing is a fault unless `optional`, and so are more than `most`, of which none is
    /// read then.
    [[nodiscard]] std::vector<JsonNode> objects(const QString& key, bool optional = false,
                                                qsizetype most = anyNumber);
    [[nodiscard]] std::optional<JsonNode> object(const QString& key);

    /// Any key nobody asked for is a fault.
    void refuseOthers();
    void fail(const QString& key, const QString& reason);
    [[nodiscard]] const std::optional<Error>& fault() const { return *m_fault; }

private:
    using Fault = std::shared_ptr<std::optional<Error>>;
    JsonNode(QString place, QJsonObject object, Fault fault);
    QJsonValue take(const QString& key, bool optional);
    /// The list; empty, and a fault, when it is none or has more than `most` entries.
    QJsonArray list(const QString& key, bool optional, qsizetype most, const QString& ofWhat);

    QString m_place; ///< file and path, such as "practices.json: practices[3]."
    QJsonObject m_object;
    QSet<QString> m_asked;
    Fault m_fault;
};

} // namespace supine
