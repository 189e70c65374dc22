#include "core/figure/posture_library.h"

#include "core/figure/posture_check.h"
#include "core/figure/posture_reader.h"

#include <QDebug>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace supine
{

namespace
{

const QString fileName = "postures.json";

Error wrong(const QString& what)
{
    return {Error::Kind::Format, fileName + ": " + what};
}

Result<QJsonArray> listIn(const QString& folder)
{
    QFile file(folder + "/" + fileName);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::NotFound, fileName + ": " + file.errorString()};
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &parse);
    if (document.isNull())
        return wrong(QString("not JSON at byte %1: %2").arg(parse.offset).arg(parse.errorString()));
    const QJsonValue list = document.object().value("postures");
    if (!list.isArray())
        return wrong("postures: is not a list");
    return list.toArray();
}

} // namespace

struct PostureLibrary::Shelf {
    struct Entry {
        QJsonObject source;
        std::shared_ptr<const Posture> posture;
        bool asked = false;
    };
    QStringList ids;
    QHash<QString, Entry> entries;
    std::vector<Error> refused;

    void refuse(const Error& error)
    {
        qWarning().noquote() << error.detail;
        refused.push_back(error);
    }
    void put(const QJsonValue& value, qsizetype number)
    {
        const QJsonObject source = value.toObject();
        const QString id = source.value("id").toString();
        if (id.isEmpty())
            refuse(wrong(QString("posture number %1: id: missing").arg(number)));
        else if (entries.contains(id))
            refuse(wrong("posture " + id + ": id: named twice"));
        else {
            ids.append(id);
            entries.insert(id, {source, nullptr, false});
        }
    }
    std::shared_ptr<const Posture> find(const QString& id)
    {
        const auto found = entries.find(id);
        if (found == entries.end())
            return nullptr;
        if (!found->asked) {
            found->asked = true; // before reading: two that breathe into each other must not go on for ever
            const QJsonObject source = std::exchange(found->source, {});
            auto posture = read(source);
            if (posture)
                entries[id].posture = std::make_shared<const Posture>(std::move(posture).value());
            else
                refuse(posture.error());
        }
        return entries.value(id).posture;
    }
    Result<Posture> read(const QJsonObject& source)
    {
        Result<Posture> posture = readPosture(source, fileName);
        if (!posture)
            return posture;
        if (const Result<void> held = checkPosture(*posture, fileName); !held)
            return held.error();
        if (posture->inhaleId.isEmpty())
            return posture;
        const auto inhale = find(posture->inhaleId);
        if (!inhale)
            return wrong("posture " + posture->id + ": inhale: no posture " + posture->inhaleId +
                         " that can be drawn");
        posture->inhale = inhale;
        return posture;
    }
};

PostureLibrary::PostureLibrary(std::shared_ptr<Shelf> shelf) : m_shelf(std::move(shelf)) {}

Result<PostureLibrary> PostureLibrary::load(const QString& folder)
{
    const auto list = listIn(folder);
    if (!list)
        return list.error();
    auto shelf = std::make_shared<Shelf>();
    for (qsizetype i = 0; i < list->size(); ++i)
        shelf->put(list->at(i), i + 1);
    return PostureLibrary(std::move(shelf));
}

const Posture* PostureLibrary::posture(const QString& id) const
{
    return m_shelf->find(id).get();
}

const QStringList& PostureLibrary::ids() const
{
    return m_shelf->ids;
}

const std::vector<Error>& PostureLibrary::refused() const
{
    return m_shelf->refused;
}

const std::vector<Error>& PostureLibrary::readAll() const
{
    for (const QString& id : m_shelf->ids)
        (void)m_shelf->find(id);
    return m_shelf->refused;
}

} // namespace supine
