#pragma once

#include "core/interchange/json_text.h"

#include <QDateTime>
#include <QJsonObject>

#include <initializer_list>
#include <optional>

namespace supine
{

/// Strict reading of the fields of objects. The first thing wrong is kept with the way to it, and what is
/// read from then on is merely some value of the right type; so a caller reads everything and then asks
/// fault().
class JsonFields
{
public:
    /// `now` is what a moment that cannot be read becomes.
    explicit JsonFields(QDateTime now) : m_now(std::move(now)) {}

    [[nodiscard]] const std::optional<QString>& fault() const { return m_fault; }
    [[nodiscard]] const JsonPath& faultPath() const { return m_faultPath; }

    /// Keeps one more step of the way for as long as it lives.
    class Into
    {
    public:
        Into(JsonPath& path, std::variant<QString, qsizetype> step) : m_path(path)
        {
            m_path.push_back(std::move(step));
        }
        ~Into() { m_path.pop_back(); }
        Q_DISABLE_COPY_MOVE(Into)

    private:
        JsonPath& m_path;
    };

    [[nodiscard]] JsonPath& path() { return m_path; }
    [[nodiscard]] const QDateTime& now() const { return m_now; }
    void fail(const QString& reason);
    void fail(const QString& key, const QString& reason);

    /// Any other key is a fault.
    void allow(const QJsonObject& object, std::initializer_list<const char*> keys);
    /// A text of `least` to `most` characters without NUL; with 0 the key may be missing.
    QString text(const QJsonObject& object, const char* key, qsizetype least, qsizetype most);
    qint64 whole(const QJsonObject& object, const char* key, qint64 least, qint64 most);
    /// ISO 8601 with an offset from UTC of whole minutes.
    QDateTime moment(const QJsonObject& object, const char* key);

private:
    QDateTime m_now;
    JsonPath m_path;
    std::optional<QString> m_fault;
    JsonPath m_faultPath;
};

} // namespace supine
