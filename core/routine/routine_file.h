#pragma once

#include "core/routine/own_json.h"

#include <QByteArray>

#include <map>

namespace supine
{

namespace limits
{
inline constexpr qint64 fileBytes = qint64(34) << 20;
inline constexpr qint64 pictureBytes = qint64(2) << 20;
inline constexpr int pictureSide = 4096; ///< pixels, as a file may bring it; it is made smaller then
inline constexpr int mostPractices = 60;
inline constexpr int mostPictures = 12;
} // namespace limits

/// What a `.supine-routine` file brings: one routine, and of the practices it uses those that are its
/// author's own, with their pictures.
struct RoutineFile {
    OwnRoutine routine;
    std::vector<OwnPractice> practices;
    std::map<QString, QByteArray> pictures; ///< by checksum: the bytes of a PNG file
};

/// `{"format":"supine-routine","version":1,"routine":{…},"practices":[…],"pictures":[{"checksum","png"}]}`,
/// the pictures in Base64; resources/interchange/supine-routine-1.schema.json describes it.
[[nodiscard]] QByteArray writeRoutineFile(const RoutineFile& file);

/// Reads `text`, which came from a file called `name`. Every practice is in `catalogue` or in the file, every
/// picture has its checksum and begins as a PNG file of a size that may be, and nothing else is in it.
/// Errors: Format, naming file, key and reason in one line without hidden characters; Newer (a later version
/// wrote it).
[[nodiscard]] Result<RoutineFile> readRoutineFile(const QString& name, const QByteArray& text,
                                                  const Catalogue& catalogue);

/// The practices of its own that a routine uses, each once.
[[nodiscard]] std::set<PracticeId> ownPracticesIn(const OwnRoutine& routine);

/// The checksum a picture is kept under.
[[nodiscard]] QString pictureChecksum(const QByteArray& bytes);

} // namespace supine
