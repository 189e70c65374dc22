#include "core/interchange/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace supine
{
namespace
{

struct Key {
    QByteArray text;
    qsizetype offset;
    friend bool operator<(const Key& a, const Key& b) { return a.text < b.text; }
};

/// An object or a list that is open at the place the walk has come to.
struct Level {
    bool object;
    bool keyNext;
    qsizetype index = 0;
    std::vector<Key> keys{};
};

/// A key as it is meant: an escape stands for its character.
QByteArray meant(const QByteArray& raw)
{
    if (!raw.contains('\\'))
        return raw;
    const auto list = QJsonDocument::fromJson("[\"" + raw + "\"]").array();
    return list.isEmpty() ? raw : list.at(0).toString().toUtf8();
}

/// Goes through a valid JSON text without recursion.
class Walk
{
public:
    explicit Walk(const QByteArray& text) : m_text(text) {}

    /// The offset of the second of two equal keys of one object.
    std::optional<Key> duplicate()
    {
        std::optional<Key> found;
        run([] { return false; },
            [&found](std::vector<Key>& keys) {
                std::stable_sort(keys.begin(), keys.end());
                const auto twice = std::adjacent_find(
                    keys.begin(), keys.end(), [](const Key& a, const Key& b) { return a.text == b.text; });
                if (twice != keys.end())
                    found = *std::next(twice);
                return found.has_value();
            });
        return found;
    }

    qsizetype find(const JsonPath& path)
    {
        return run([&] { return isAt(path); }, [](std::vector<Key>&) { return false; }) ? m_at : 0;
    }

private:
    /// Both may end the walk by saying true.
    template<class Value, class Closed>
    bool run(Value&& value, Closed&& closed)
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at) {
            const char c = m_text.at(m_at);
            if (c == ',') {
                ++m_levels.back().index;
                m_levels.back().keyNext = m_levels.back().object;
            } else if (c == '}' || c == ']') {
                if (closed(m_levels.back().keys))
                    return true;
                m_levels.pop_back();
            } else if (c == '"' && !m_levels.empty() && m_levels.back().keyNext) {
                readKey();
            } else if (c != ':' && c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                if (value())
                    return true;
                pass(c);
            }
        }
        return false;
    }

    [[nodiscard]] qsizetype endOfString() const
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text.at(end) != '"')
            end += m_text.at(end) == '\\' ? 2 : 1;
        return end;
    }

    void readKey()
    {
        const qsizetype end = endOfString();
        const QByteArray raw = QByteArray::fromRawData(m_text.constData() + m_at + 1, end - m_at - 1);
        m_levels.back().keys.push_back({meant(raw), m_at});
        m_levels.back().keyNext = false;
        m_at = end;
    }

    /// Over a value that begins here, into it if it holds others.
    void pass(char c)
    {
        if (c == '{' || c == '[') {
            m_levels.push_back({c == '{', c == '{'});
        } else if (c == '"') {
            m_at = endOfString();
        } else {
            while (m_at + 1 < m_text.size() && !QByteArrayView(",]} \n\r\t").contains(m_text.at(m_at + 1)))
                ++m_at;
        }
    }

    [[nodiscard]] bool isAt(const JsonPath& path) const
    {
        if (path.size() != m_levels.size())
            return false;
        for (size_t i = 0; i < path.size(); ++i) {
            const Level& level = m_levels.at(i);
            const auto* key = std::get_if<QString>(&path.at(i));
            if (level.object != (key != nullptr))
                return false;
            if (key ? level.keys.empty() || level.keys.back().text != key->toUtf8()
                    : level.index != std::get<qsizetype>(path.at(i)))
                return false;
        }
        return true;
    }

    const QByteArray& m_text;
    qsizetype m_at = 0;
    std::vector<Level> m_levels;
};

Error wrong(const QByteArray& text, qsizetype offset, const QString& reason)
{
    return {Error::Kind::Input, QStringLiteral("%1: %2").arg(placeText(text, offset), reason)};
}

} // namespace

QString placeText(QByteArrayView text, qsizetype offset)
{
    const QByteArrayView before = text.first(std::clamp<qsizetype>(offset, 0, text.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const QByteArrayView start = before.sliced(before.lastIndexOf('\n') + 1);
    return QStringLiteral("Line %1, column %2").arg(line).arg(QString::fromUtf8(start).size() + 1);
}

Result<QJsonObject> readJsonObject(const QByteArray& text)
{
    QJsonParseError fault{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &fault);
    if (fault.error != QJsonParseError::NoError)
        return wrong(text, fault.offset, QStringLiteral("this is not JSON: %1.").arg(fault.errorString()));
    if (!document.isObject())
        return wrong(text, 0, QStringLiteral("one object was expected."));
    if (const auto twice = Walk(text).duplicate())
        return wrong(text, twice->offset,
                     QStringLiteral("the key \"%1\" is there twice.")
                         .arg(QString::fromUtf8(twice->text).left(64).simplified()));
    return document.object();
}

qsizetype offsetOf(const QByteArray& text, const JsonPath& path)
{
    return Walk(text).find(path);
}

} // namespace supine
