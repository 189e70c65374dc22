#include "app/cli/profile.h"

#include "app/application/home.h"
#include "core/storage/data_folder.h"

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

Result<QString> prepareProfile(const QString& folder, const QString& name)
{
    if (const auto checked = checkProfileName(name); !checked)
        return checked.error();
    const auto home = Home::prepareFolder(folder);
    if (!home)
        return home.error();
    const auto profiles = prepareDataFolder(*home + QStringLiteral("/profiles"));
    if (!profiles)
        return profiles.error();
    const QString own = name.normalized(QString::NormalizationForm_C);
    return prepareDataFolder(*profiles + u'/' + own);
}

} // namespace supine
