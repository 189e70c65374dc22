#include "core/routine/routine_file.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>

namespace supine
{

namespace
{

const QString formatName = QStringLiteral("supine-routine");
constexpr int version = 1;

/// The first 24 bytes of a PNG file end with its width and height.
bool beginsAsPng(const QByteArray& bytes)
{
    static const QByteArray begin("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR", 16);
    constexpr qsizetype widthAt = 16;
    constexpr qsizetype heightAt = 20;
    if (bytes.size() < heightAt + 4 || !bytes.startsWith(begin))
        return false;
    const auto fits = [&](qsizetype at) {
        const quint32 side = qFromBigEndian<quint32>(bytes.constData() + at);
        return side > 0 && side <= quint32(limits::pictureSide);
    };
    return fits(widthAt) && fits(heightAt);
}

void readPicture(JsonNode& node, std::map<QString, QByteArray>& pictures)
{
    const QString checksum = node.text("checksum");
    const auto decoded =
        QByteArray::fromBase64Encoding(node.text("png").toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty())
        node.fail("png", "is not in Base64");
    else if (decoded.decoded.size() > limits::pictureBytes)
        node.fail("png", QString("is larger than %1 MB").arg(limits::pictureBytes >> 20));
    else if (!beginsAsPng(decoded.decoded))
        node.fail("png",
                  QString("is not a PNG picture of at most %1 pixels a side").arg(limits::pictureSide));
    else if (pictureChecksum(decoded.decoded) != checksum)
        node.fail("checksum", "is not that of the picture");
    else if (!pictures.insert({checksum, decoded.decoded}).second)
        node.fail("checksum", "appears twice");
    node.refuseOthers();
}

void readPractices(JsonNode& root, RoutineFile& file)
{
    std::set<PracticeId> seen;
    for (JsonNode& node : root.objects("practices", true, limits::mostPractices)) {
        OwnPractice practice = readOwnPractice(node);
        if (!seen.insert(practice.id).second)
            node.fail("id", practice.id.text() + " appears twice");
        const auto picture = pictureOf(practice.posture);
        if (picture && !file.pictures.contains(*picture))
            node.fail("picture", "is not in the file");
        file.practices.push_back(std::move(practice));
    }
}

void checkPractices(JsonNode& root, const RoutineFile& file, const Catalogue& catalogue)
{
    std::set<PracticeId> used;
    size_t at = 0;
    for (const RoutineItem& item : file.routine.items) {
        const QString key = QString("routine.steps: step %1").arg(++at);
        if (item.kind != RoutineItem::Kind::Step)
            continue;
        const auto own = std::find_if(file.practices.begin(), file.practices.end(),
                                      [&](const OwnPractice& p) { return p.id == item.step.practice; });
        used.insert(item.step.practice);
        const bool here = own != file.practices.end();
        const Practice* shipped =
            isOwnId(item.step.practice.text()) ? nullptr : catalogue.practice(item.step.practice);
        if (!here && !shipped)
            root.fail(key, "there is no practice " + item.step.practice.text());
        else if (item.step.side && !(here ? own->sided : shipped->sided))
            root.fail(key, item.step.practice.text() + " has no sides");
    }
    for (const PracticeId& easier : file.routine.easier) {
        if (!used.contains(easier))
            root.fail("routine.easier", easier.text() + " is in none of its steps");
    }
}

Error cleaned(const Error& error)
{
    return {error.kind, shownText(error.detail)};
}

/// With the file's own practices in the place of those of the user.
std::optional<Error> flawIn(const QString& name, const RoutineFile& file, const Catalogue& catalogue)
{
    Catalogue theirs = catalogue;
    std::vector<Practice> own;
    for (const OwnPractice& practice : file.practices)
        own.push_back(asPractice(practice));
    theirs.setOwn(std::move(own));
    const auto flaw = flawOf(file.routine, theirs);
    if (!flaw)
        return std::nullopt;
    return Error{Error::Kind::Format, name + ": " + QString::fromLatin1(sentenceOf(*flaw))};
}

std::optional<Error> foreign(const QString& name, JsonNode& root)
{
    if (root.text("format") != formatName)
        return Error{Error::Kind::Format, name + ": is no file of a routine"};
    constexpr int latest = 1'000'000;
    if (root.whole("version", 1, latest) > version)
        return Error{Error::Kind::Newer, name + ": was written by a later version of Supine"};
    return root.fault();
}

} // namespace

QString pictureChecksum(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

std::set<PracticeId> ownPracticesIn(const OwnRoutine& routine)
{
    std::set<PracticeId> used;
    for (const RoutineItem& item : routine.items) {
        if (item.kind == RoutineItem::Kind::Step && isOwnId(item.step.practice.text()))
            used.insert(item.step.practice);
    }
    return used;
}

QByteArray writeRoutineFile(const RoutineFile& file)
{
    QJsonArray practices;
    for (const OwnPractice& practice : file.practices)
        practices.append(toJson(practice));
    QJsonArray pictures;
    for (const auto& [checksum, bytes] : file.pictures)
        pictures.append(QJsonObject{{"checksum", checksum}, {"png", QString::fromLatin1(bytes.toBase64())}});
    const QJsonObject root{{"format", formatName},
                           {"version", version},
                           {"routine", toJson(file.routine)},
                           {"practices", practices},
                           {"pictures", pictures}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

Result<RoutineFile> readRoutineFile(const QString& name, const QByteArray& text, const Catalogue& catalogue)
{
    if (text.size() > limits::fileBytes)
        return cleaned({Error::Kind::Format,
                        QString("%1: is larger than %2 MB").arg(name).arg(limits::fileBytes >> 20)});
    auto root = JsonNode::read(name, text);
    if (!root)
        return cleaned(root.error());
    if (const auto wrong = foreign(name, *root))
        return cleaned(*wrong);
    RoutineFile file;
    auto routine = root->object("routine");
    if (routine)
        file.routine = readOwnRoutine(*routine);
    else
        root->fail("routine", "is missing");
    for (JsonNode& picture : root->objects("pictures", true, limits::mostPictures))
        readPicture(picture, file.pictures);
    readPractices(*root, file);
    checkPractices(*root, file, catalogue);
    root->refuseOthers();
    if (root->fault())
        return cleaned(*root->fault());
    if (const auto wrong = flawIn(name, file, catalogue))
        return cleaned(*wrong);
    return file;
}

} // namespace supine
