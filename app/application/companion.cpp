#include "app/application/companion.h"

#include "app/application/home.h"
#include "app/session/pose_marks.h"
#include "app/tonight/plan.h"
#include "core/routine/avoid.h"
#include "core/settings/settings_keys.h"

#include <utility>

namespace supine
{

Companion::Companion(QString name, std::unique_ptr<Home> home, SessionRunner& runner, const Clock& clock)
    : m_name(std::move(name)), m_home(std::move(home)), m_settings(m_home->settingsPath()), m_clock(clock),
      m_keeper(runner, m_home->journal(), clock, dayTurn())
{
    connect(&m_keeper, &SessionKeeper::notKept, this, &Companion::notKept);
}

Companion::~Companion() = default;

Result<std::unique_ptr<Companion>> Companion::open(const QString& name, const QString& folder,
                                                   SessionRunner& runner, const Clock& clock)
{
    auto home = Home::open(folder, clock, Database::Check::Later);
    if (!home)
        return home.error();
    return std::unique_ptr<Companion>(new Companion(name, std::move(*home), runner, clock));
}

Journal& Companion::journal()
{
    return m_home->journal();
}

QTime Companion::dayTurn() const
{
    return QTime::fromString(m_settings.value(keys::dayTurn), QStringLiteral("HH:mm"));
}

Night Companion::tonight() const
{
    return Night::of(m_clock.now(), dayTurn());
}

Result<Marks> Companion::limits(const Catalogue& catalogue) const
{
    const auto marks = marksOf(m_home->journal());
    if (!marks)
        return marks.error();
    return limitsOf(catalogue, avoidedIn(m_settings), *marks);
}

void Companion::join(Timeline timeline, int speed, const std::set<PracticeId>& eased)
{
    timeline.eased = eased;
    m_keeper.join(timeline, speed);
}

void Companion::changeForms(const std::set<PracticeId>& eased)
{
    m_keeper.changeForms(eased);
}

std::set<PracticeId> easedIn(const Marks& limits)
{
    std::set<PracticeId> eased;
    for (const auto& [practice, effect] : limits) {
        if (effect == Caution::Effect::Ease)
            eased.insert(practice);
    }
    return eased;
}

} // namespace supine
