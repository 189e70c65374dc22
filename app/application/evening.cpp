#include "app/application/evening.h"

#include "app/platform/keep_awake.h"
#include "app/session/player_page.h"
#include "app/shell/main_window.h"
#include "app/sound/session_sound.h"
#include "app/text/catalogue_text.h"
#include "core/session/session_plan.h"
#include "core/settings/settings_keys.h"

#include <QStackedWidget>

namespace supine
{

Evening::Evening(const Services& services) : m_services(services), m_runner(services.clock, services.ticker)
{
    connect(&m_runner, &SessionRunner::finished, this, &Evening::showAfter);
}

Evening::~Evening() = default;

Result<void> Evening::begin(const RoutineId& id, int speed)
{
    if (m_runner.active())
        return {};
    const auto plan = planRoutine(id, m_services.shelf, m_services.catalogue, m_services.settings);
    if (!plan)
        return plan.error();
    play(*plan, speed, {}, {});
    return {};
}

Result<void> Evening::resume(const SessionRecord& record)
{
    (void)record;
    return {};
}

void Evening::makeCover()
{
    if (m_cover)
        return;
    m_cover = new QStackedWidget;
    m_player = new PlayerPage(m_runner, m_services.catalogue);
    m_cover->addWidget(m_player);
    m_services.window.setCover(m_cover);
    m_cover->setFocusProxy(m_player);
    connect(m_player, &PlayerPage::leaveRequested, this, &Evening::leave);
}

void Evening::makeServices()
{
    if (m_sound)
        return;
    m_sound = new SessionSound(this);
    m_sound->follow(m_runner);
    m_awake = KeepAwake::make();
}

void Evening::play(const Plan& plan, int speed, std::chrono::milliseconds from,
                   std::chrono::milliseconds held)
{
    makeCover();
    makeServices();
    m_sound->setVolume(m_services.settings.value(keys::chimeVolume));
    m_player->setReducedMotion(m_services.settings.value(keys::reducedMotion));
    m_player->show(catalogueText(plan.adapted.routine.name), plan.timeline, speed);
    m_cover->setCurrentWidget(m_player);
    m_services.window.showCover(m_services.settings.value(keys::fullScreen));
    m_awake->hold(tr("A routine is running"));
    m_runner.begin(plan.timeline, speed, from, held);
}

void Evening::showAfter(const SessionResult& result)
{
    (void)result;
    m_awake->release();
    leave();
}

void Evening::leave()
{
    m_services.window.leaveCover();
    emit ended();
}

void Evening::previewChime()
{
    makeServices();
    m_sound->setVolume(m_services.settings.value(keys::chimeVolume));
    m_sound->preview(Cue::Start);
}

} // namespace supine
