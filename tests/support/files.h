#pragma once

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMap>

namespace supine::test
{

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

/// Every file of a folder with its content: equal before and after means that not one byte changed.
inline QMap<QString, QByteArray> contentOf(const QString& folder)
{
    QMap<QString, QByteArray> content;
    for (const QString& name : QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System))
        content.insert(name, bytesOf(QDir(folder).filePath(name)));
    return content;
}

} // namespace supine::test
