#include "core/figure/posture_library.h"

#include "core/figure/posture_check.h"
#include "core/figure/posture_reader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace supine
{

namespace
{

const QString fileName = "postures.json";

Error wrong(const QString& what)
{
    return {Error::Kind::Format, fileName + ": " + what};
}

} // namespace

Result<PostureLibrary> PostureLibrary::load(const QString& folder)
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
    QStringList ids;
    std::map<QString, std::shared_ptr<Posture>> read;
    for (const QJsonValue& value : list.toArray()) {
        Result<Posture> posture = readPosture(value.toObject(), fileName);
        if (!posture)
            return posture.error();
        if (const Result<void> held = checkPosture(*posture, fileName); !held)
            return held.error();
        const QString id = posture->id;
        if (!read.emplace(id, std::make_shared<Posture>(std::move(posture).value())).second)
            return wrong("posture " + id + ": id: named twice");
        ids.append(id);
    }
    PostureLibrary library;
    library.m_ids = ids;
    for (auto& [id, posture] : read) {
        if (!posture->inhaleId.isEmpty()) {
            const auto found = read.find(posture->inhaleId);
            if (found == read.end() || found->second->inhaleId == id)
                return wrong("posture " + id + ": inhale: no posture " + posture->inhaleId);
            posture->inhale = found->second;
        }
        library.m_postures.emplace(id, posture);
    }
    return library;
}

const Posture* PostureLibrary::posture(const QString& id) const
{
    const auto found = m_postures.find(id);
    return found == m_postures.end() ? nullptr : found->second.get();
}

} // namespace supine
