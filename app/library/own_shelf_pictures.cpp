#include "app/library/own_shelf.h"
#include "core/journal/journal.h"
#include "core/routine/routine_file.h"

#include <QJsonObject>

#include <algorithm>

namespace supine
{

namespace
{

const QString copyKind = QStringLiteral("picture");
const QString copyKey = QStringLiteral("copy");

} // namespace

std::optional<QString> OwnShelf::pictureOnlyOf(const PracticeId& id, const PostureId& posture) const
{
    const bool shared = std::any_of(m_practices.begin(), m_practices.end(), [&](const OwnPractice& practice) {
        return practice.posture == posture && practice.id != id;
    });
    return shared ? std::nullopt : pictureOf(posture);
}

Result<void> OwnShelf::keepCopyOf(const PostureId& posture)
{
    const auto checksum = pictureOf(posture);
    const auto png = checksum ? m_pictures.bytes(*checksum) : std::nullopt;
    if (!png)
        return {};
    const auto kept = m_journal.records(copyKind);
    if (!kept)
        return kept.error();
    const bool known = std::any_of(kept->begin(), kept->end(),
                                   [&](const KeptRecord& record) { return record.id == *checksum; });
    const QByteArray copy = known ? QByteArray() : OwnPictures::smallCopy(*png);
    if (copy.isEmpty())
        return {};
    return m_journal.putRecord(
        {copyKind, *checksum, std::nullopt, {{copyKey, QString::fromLatin1(copy.toBase64())}}});
}

/// The journal came from elsewhere, or somebody tidied up.
void OwnShelf::fetchLostPictures()
{
    QStringList lost;
    for (const OwnPractice& practice : m_practices) {
        const auto checksum = pictureOf(practice.posture);
        if (checksum && !m_pictures.has(*checksum))
            lost.append(*checksum);
    }
    if (lost.isEmpty())
        return;
    const auto copies = m_journal.records(copyKind);
    if (!copies)
        return; // shown in words
    for (const KeptRecord& record : *copies) {
        if (lost.contains(record.id))
            (void)m_pictures.keepCopy(
                record.id, QByteArray::fromBase64(record.body.value(copyKey).toString().toLatin1()));
    }
}

Result<void> OwnShelf::takePictures(RoutineFile& file)
{
    for (const auto& [checksum, bytes] : file.pictures) {
        const auto png = OwnPictures::prepared(file.routine.name, bytes);
        if (!png)
            return png.error();
        const auto kept = m_pictures.keep(*png);
        if (!kept)
            return kept.error();
        for (OwnPractice& practice : file.practices) {
            if (practice.posture == picturePosture(checksum))
                practice.posture = picturePosture(*kept);
        }
    }
    return {};
}

} // namespace supine
