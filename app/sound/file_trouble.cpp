#include "app/sound/file_trouble.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace supine
{

QStringList soundPatterns()
{
    QStringList patterns;
    for (const char* suffix : {"wav", "flac", "ogg", "oga", "opus", "mp3", "m4a"})
        patterns.append(QStringLiteral("*.") + QLatin1String(suffix));
    return patterns;
}

QStringList soundFiles(const QString& path)
{
    if (!QFileInfo(path).isDir())
        return {path};
    const QDir folder(path);
    QStringList names = folder.entryList(soundPatterns(), QDir::Files);
    QCollator byName;
    byName.setNumericMode(true);
    std::sort(names.begin(), names.end(), byName);
    for (QString& name : names)
        name = folder.filePath(name);
    return names;
}

FileTrouble lookAt(const QString& path)
{
    if (path.isEmpty())
        return FileTrouble::NotChosen;
    const QFileInfo info(path);
    if (!info.exists())
        return FileTrouble::Missing;
    if (!info.isReadable())
        return FileTrouble::NotReadable;
    if (info.isDir())
        return soundFiles(path).isEmpty() ? FileTrouble::NoSounds : FileTrouble::None;
    if (!info.isFile())
        return FileTrouble::NotReadable;
    return info.size() == 0 ? FileTrouble::Empty : FileTrouble::None;
}

QString troubleText(FileTrouble trouble, const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    switch (trouble) {
    case FileTrouble::None:
        return {};
    case FileTrouble::NotChosen:
        return QCoreApplication::translate("SoundFiles", "No file has been chosen yet.");
    case FileTrouble::Missing:
        return QCoreApplication::translate("SoundFiles", "%1 is not there any more.").arg(name);
    case FileTrouble::NotReadable:
        return QCoreApplication::translate("SoundFiles", "%1 cannot be opened.").arg(name);
    case FileTrouble::Empty:
        return QCoreApplication::translate("SoundFiles", "%1 is empty.").arg(name);
    case FileTrouble::Undecodable:
        return QCoreApplication::translate("SoundFiles",
                                           "%1 is not a sound that can be read, or it is damaged.")
            .arg(name);
    case FileTrouble::TooLong:
        return QCoreApplication::translate("SoundFiles",
                                           "%1 is longer than 20 seconds, too long for a chime.")
            .arg(name);
    case FileTrouble::TooShort:
        return QCoreApplication::translate("SoundFiles", "%1 is too short to be heard.").arg(name);
    case FileTrouble::NoSounds:
        return QCoreApplication::translate("SoundFiles", "There is no sound file in %1.").arg(name);
    }
    return {};
}

QString chimeTroubleText(FileTrouble trouble, const QString& path)
{
    if (trouble == FileTrouble::None)
        return {};
    return QCoreApplication::translate("SoundFiles", "%1 The bowls ring instead.")
        .arg(troubleText(trouble, path));
}

QString ambienceTroubleText(FileTrouble trouble, const QString& path)
{
    if (trouble == FileTrouble::None)
        return {};
    return QCoreApplication::translate("SoundFiles", "%1 There is no ambience then.")
        .arg(troubleText(trouble, path));
}

} // namespace supine
