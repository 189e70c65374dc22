#include "app/application/household.h"

#include "core/settings/settings.h"
#include "core/settings/settings_keys.h"
#include "core/storage/profiles.h"

#include <algorithm>
#include <utility>

namespace supine
{

Household::Household(QString folder, QString here) : m_folder(std::move(folder)), m_here(std::move(here)) {}

QString Household::settingsPath() const
{
    return m_folder + QStringLiteral("/settings.ini");
}

std::vector<Person> Household::people() const
{
    const QString name = firstName();
    std::vector<Person> people{{QString(), name.isEmpty() ? tr("First person") : name}};
    for (const QString& profile : profilesIn(m_folder))
        people.push_back({profile, profile});
    return people;
}

std::vector<Person> Household::others() const
{
    std::vector<Person> others = people();
    std::erase_if(others, [this](const Person& person) { return person.profile == m_here; });
    return others;
}

QString Household::firstName() const
{
    return Settings(settingsPath()).value(keys::firstName);
}

bool Household::asks() const
{
    return !profilesIn(m_folder).isEmpty() && Settings(settingsPath()).value(keys::asksWho);
}

Result<void> Household::callFirst(const QString& name)
{
    if (const auto checked = checkProfileName(name); !checked)
        return checked.error();
    return Settings(settingsPath()).set(keys::firstName, name);
}

Result<void> Household::setAsks(bool asks)
{
    return Settings(settingsPath()).set(keys::asksWho, asks);
}

Result<void> Household::add(const QString& name)
{
    const QString wanted = name.normalized(QString::NormalizationForm_C);
    const auto called = [&wanted](const Person& person) {
        return person.name.compare(wanted, Qt::CaseInsensitive) == 0;
    };
    const std::vector<Person> all = people();
    if (std::any_of(all.begin(), all.end(), called))
        return Error{Error::Kind::Input, QStringLiteral("Somebody is called %1 already.").arg(wanted)};
    if (const auto folder = prepareProfile(m_folder, wanted); !folder)
        return folder.error();
    return {};
}

Result<QString> Household::folderOf(const Person& person) const
{
    return person.profile.isEmpty() ? Result<QString>(m_folder) : prepareProfile(m_folder, person.profile);
}

} // namespace supine
