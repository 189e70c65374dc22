#pragma once

#include <QString>
#include <QStringList>

namespace supine
{

/// Why a sound file of the user's cannot be used.
enum class FileTrouble {
    None,
    NotChosen,
    Missing,
    NotReadable, ///< not a file, or not allowed
    Empty,
    Undecodable, ///< unknown or broken
    TooLong,     ///< for a chime
    TooShort,
    NoSounds ///< a folder without a sound file
};

/// One sentence for people, beginning with the file's name where there is one.
[[nodiscard]] QString troubleText(FileTrouble trouble, const QString& path);

/// The same, and what is heard instead. Empty where there is no trouble.
[[nodiscard]] QString chimeTroubleText(FileTrouble trouble, const QString& path);
[[nodiscard]] QString ambienceTroubleText(FileTrouble trouble, const QString& path);

/// What can be told before decoding. A folder counts as a file if it has sound files in it.
[[nodiscard]] FileTrouble lookAt(const QString& path);
/// The file, or the sound files of the folder by name; readable or not.
[[nodiscard]] QStringList soundFiles(const QString& path);
/// The patterns of what is tried in a folder, such as "*.flac".
[[nodiscard]] QStringList soundPatterns();

} // namespace supine
