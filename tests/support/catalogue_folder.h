#pragma once

#include "core/catalogue/catalogue.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace supine
{

inline const QString shippedCatalogue = QStringLiteral(":/catalogue");

/// A copy of the shipped catalogue to break: what loads it must say what is wrong.
class CatalogueFolder
{
public:
    CatalogueFolder()
    {
        for (const QString& name : QDir(shippedCatalogue).entryList({"*.json"})) {
            QFile::copy(shippedCatalogue + "/" + name, path(name));
            QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner);
        }
    }

    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// Replaces the first place of `before`; a text that is not there fails the test.
    void change(const QString& file, const QByteArray& before, const QByteArray& after)
    {
        QByteArray content = read(file);
        const auto at = content.indexOf(before);
        ASSERT_GE(at, 0) << before.constData();
        write(file, content.replace(at, before.size(), after));
    }

    void write(const QString& file, const QByteArray& content)
    {
        QFile out(path(file));
        ASSERT_TRUE(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        ASSERT_EQ(out.write(content), content.size());
    }

    void remove(const QString& file) { ASSERT_TRUE(QFile::remove(path(file))); }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray read(const QString& name) const
    {
        QFile in(path(name));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

} // namespace supine
