// Usage: supine_catalogue_strings FOLDER OUT.cpp
// Writes every text of the catalogue's files that people read as QT_TRANSLATE_NOOP("Catalogue", "..."), each
// once and with a note on where it stands, so that translators meet one tool. The output is read by lupdate,
// never compiled.

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <cstdio>

namespace
{

const QSet<QString> readKeys{"name",       "text",        "hint",    "steps", "reason",  "breath_note",
                             "breathe_in", "breathe_out", "summary", "also",  "warnings"};

struct Marked {
    QString text;
    QString place;
};

class Collector
{
public:
    void walk(const QJsonValue& value, const QString& key, const QString& place)
    {
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            const QString own = object.value("id").toString(place);
            for (auto it = object.begin(); it != object.end(); ++it)
                walk(it.value(), it.key(), it.value().isObject() ? own + " " + it.key() : own);
        }
        for (const QJsonValue& entry : value.toArray())
            walk(entry, key, place);
        if (value.isString() && readKeys.contains(key) && !m_seen.contains(value.toString())) {
            m_seen.insert(value.toString());
            m_found.append({value.toString(), place + " " + key});
        }
    }
    [[nodiscard]] const QList<Marked>& found() const { return m_found; }

private:
    QSet<QString> m_seen;
    QList<Marked> m_found;
};

QString literal(QString text)
{
    return '"' + text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n") + '"';
}

int fail(const QString& reason)
{
    std::fprintf(stderr, "supine_catalogue_strings: %s\n", reason.toUtf8().constData());
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return fail("usage: supine_catalogue_strings FOLDER OUT.cpp");
    Collector collector;
    for (const QString name : {"practices", "terms", "routines", "guides"}) {
        QFile file(QString("%1/%2.json").arg(QString::fromLocal8Bit(argv[1]), name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(file.fileName() + ": " + file.errorString());
        QJsonParseError wrong{};
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &wrong);
        if (wrong.error != QJsonParseError::NoError)
            return fail(file.fileName() + ": " + wrong.errorString());
        collector.walk(document.object(), {}, name);
    }
    QString out = "#include <QtGlobal>\n\nstatic const char* const catalogueTexts[] = {\n";
    for (const Marked& marked : collector.found())
        out += QString("    //: %1\n    QT_TRANSLATE_NOOP(\"Catalogue\", %2),\n")
                   .arg(marked.place, literal(marked.text));
    QFile file(QString::fromLocal8Bit(argv[2]));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write((out + "};\n").toUtf8()) < 0)
        return fail(file.fileName() + ": " + file.errorString());
    return 0;
}
