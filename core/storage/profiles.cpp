#include "core/storage/profiles.h"

#include "core/storage/data_folder.h"

#include <QDir>

#include <algorithm>

namespace supine
{
namespace
{

constexpr qsizetype longestName = 40;

bool mayStand(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u' ' || c == u'-' || c == u'_';
}

QString profilesFolder(const QString& home)
{
    return home + QStringLiteral("/profiles");
}

} // namespace

Result<void> checkProfileName(const QString& name)
{
    const bool fits = !name.isEmpty() && name.size() <= longestName && name.front().isLetterOrNumber() &&
                      (name.back().isLetterOrNumber() || name.back().isMark()) &&
                      std::all_of(name.begin(), name.end(), mayStand);
    if (fits)
        return {};
    return Error{
        Error::Kind::Input,
        QStringLiteral("A profile's name has 1 to 40 letters, digits, spaces, '-' or '_', and begins "
                       "and ends with a letter or a digit.")};
}

Result<QString> prepareProfile(const QString& home, const QString& name)
{
    if (const auto checked = checkProfileName(name); !checked)
        return checked.error();
    const auto profiles = prepareDataFolder(profilesFolder(home));
    if (!profiles)
        return profiles.error();
    return prepareDataFolder(*profiles + u'/' + name.normalized(QString::NormalizationForm_C));
}

QStringList profilesIn(const QString& home)
{
    QStringList names = QDir(profilesFolder(home)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    names.removeIf([](const QString& name) { return !checkProfileName(name); });
    std::sort(names.begin(), names.end(),
              [](const QString& a, const QString& b) { return QString::localeAwareCompare(a, b) < 0; });
    return names;
}

Result<void> removeProfile(const QString& home, const QString& name)
{
    const QString own = name.normalized(QString::NormalizationForm_C);
    if (!profilesIn(home).contains(own))
        return Error{Error::Kind::NotFound, QStringLiteral("There is no profile '%1'.").arg(name.left(40))};
    QDir folder(profilesFolder(home) + u'/' + own);
    if (folder.removeRecursively())
        return {};
    return Error{
        Error::Kind::Storage,
        QStringLiteral("%1 could not be removed altogether.").arg(QDir::toNativeSeparators(folder.path()))};
}

} // namespace supine
