#include "app/session/player_panels.h"

#include "app/session/hurt_panel.h"
#include "app/session/keys_panel.h"
#include "app/session/player_partner.h"
#include "app/session/whom_panel.h"
#include "core/session/session_runner.h"

#include <utility>

namespace supine
{

namespace
{

const Phase& phaseOf(const SessionRunner& runner)
{
    return runner.engine()->timeline().phases[runner.engine()->phase()];
}

} // namespace

PlayerPanels::PlayerPanels(QWidget& page, SessionRunner& runner, const Catalogue& catalogue,
                           PlayerPartner& partner)
    : QObject(&page), m_page(page), m_runner(runner), m_catalogue(catalogue), m_partner(partner)
{
    for (const auto running : {&SessionRunner::begun, &SessionRunner::resumed})
        connect(&runner, running, this, &PlayerPanels::close);
    connect(&runner, &SessionRunner::finished, this, &PlayerPanels::close);
}

void PlayerPanels::askWhatHurts()
{
    if (!m_runner.active())
        return;
    if (!m_partner.partner()) {
        offerRelief(false);
        return;
    }
    auto* panel = new WhomPanel(m_partner.partner()->firstName, m_partner.partner()->name, &m_page);
    connect(panel, &WhomPanel::chosen, this, &PlayerPanels::offerRelief);
    show(panel);
}

/// Leaving a pose out or the session ends it for both; the easier form, and what is kept, are one person's.
void PlayerPanels::offerRelief(bool second)
{
    const Phase& phase = phaseOf(m_runner);
    const Practice* pose = phase.kind == PhaseKind::Rest ? nullptr : m_catalogue.practice(phase.practice);
    const bool eased =
        second ? m_partner.eased() : m_runner.engine()->timeline().eased.contains(phase.practice);
    auto* panel = new HurtPanel(pose, eased, &m_page);
    connect(panel, &HurtPanel::skipChosen, this, [this, second] {
        settle(Caution::Effect::Skip, second);
        m_runner.skip();
        goOn();
    });
    connect(panel, &HurtPanel::easeChosen, this, [this, second] {
        settle(Caution::Effect::Ease, second);
        second ? m_partner.setEased(true) : m_runner.setEased(true);
        goOn();
    });
    connect(panel, &HurtPanel::endChosen, this, [this, second] {
        settle(Caution::Effect::Skip, second);
        m_runner.end();
    });
    show(panel);
}

void PlayerPanels::showKeys()
{
    show(new KeysPanel(&m_page));
}

void PlayerPanels::settle(Caution::Effect effect, bool second)
{
    if (phaseOf(m_runner).kind != PhaseKind::Rest)
        emit poseHurt(phaseOf(m_runner).practice, effect, second);
}

void PlayerPanels::show(PlayerPanel* panel)
{
    const bool runs = m_runner.active() && m_runner.engine()->state() == SessionEngine::State::Running;
    const bool ran = open() ? m_ranBefore : runs;
    close();
    m_ranBefore = ran;
    m_runner.pause();
    m_panel = panel;
    connect(panel, &PlayerPanel::closed, this, &PlayerPanels::goOn);
    fit();
    panel->show();
    emit opened();
    panel->takeFocus();
}

void PlayerPanels::close()
{
    if (!m_panel)
        return;
    m_panel->hide();
    std::exchange(m_panel, nullptr)->deleteLater();
    emit closed();
}

void PlayerPanels::goOn()
{
    close();
    if (m_ranBefore)
        m_runner.resume();
}

void PlayerPanels::act(PlayerAction action)
{
    using A = PlayerAction;
    const bool hurts = qobject_cast<HurtPanel*>(m_panel) || qobject_cast<WhomPanel*>(m_panel);
    if (action == A::FullScreen)
        emit fullScreenToggled();
    else if (action == A::Hurts && !hurts)
        askWhatHurts();
    else if (action == A::Leave || action == A::Toggle || action == (hurts ? A::Hurts : A::Keys))
        goOn();
}

void PlayerPanels::fit()
{
    if (m_panel)
        m_panel->setGeometry(m_page.rect());
}

} // namespace supine
