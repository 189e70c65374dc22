#include "core/settings/settings.h"

#include <QFile>
#include <QMap>
#include <QSet>
#include <QSettings>

#include <utility>

namespace supine
{

Settings::Settings(const QString& path, QObject* parent)
    : QObject(parent), m_file(std::make_unique<QSettings>(path, QSettings::IniFormat))
{
    if (m_file->status() != QSettings::NoError)
        m_problems.append(path);
}

Settings::~Settings() = default;

QVariant Settings::read(const char* name) const
{
    return m_file->value(QLatin1String(name));
}

Result<void> Settings::write(const char* name, const QVariant& value)
{
    const QString key = QLatin1String(name);
    if (m_file->value(key) == value)
        return {};
    m_file->setValue(key, value);
    m_file->sync();
    if (m_file->status() != QSettings::NoError)
        return Error{Error::Kind::Storage,
                     QStringLiteral("The settings file %1 cannot be written.").arg(m_file->fileName())};
    QFile::setPermissions(m_file->fileName(), QFile::ReadOwner | QFile::WriteOwner);
    m_problems.removeAll(key);
    emit changed(key);
    return {};
}

void Settings::takeChangesFromOutside()
{
    const auto all = [this] {
        QMap<QString, QVariant> values;
        for (const QString& key : m_file->allKeys())
            values.insert(key, m_file->value(key));
        return values;
    };
    const QMap<QString, QVariant> before = all();
    m_file->sync();
    const QMap<QString, QVariant> after = all();
    QSet<QString> names(before.keyBegin(), before.keyEnd());
    names.unite(QSet<QString>(after.keyBegin(), after.keyEnd()));
    for (const QString& key : std::as_const(names))
        if (before.value(key) != after.value(key))
            emit changed(key);
}

void Settings::noteProblem(const char* name) const
{
    const QString key = QLatin1String(name);
    if (!m_problems.contains(key))
        m_problems.append(key);
}

} // namespace supine
