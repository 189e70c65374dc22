#pragma once

#include "app/session/player_keys.h"
#include "core/catalogue/catalogue.h"

#include <QObject>

class QWidget;

namespace supine
{

class PlayerPanel;
class PlayerPartner;
class SessionRunner;

/// The panels over the player, one at a time: what to do about a pose that hurts, and the keys. The session
/// stands still while one is open and goes on after it if it ran before.
class PlayerPanels : public QObject
{
    Q_OBJECT
public:
    /// All outlive it; the panels cover `page`.
    PlayerPanels(QWidget& page, SessionRunner& runner, const Catalogue& catalogue, PlayerPartner& partner);

    void askWhatHurts();
    void showKeys();
    /// Back to the player, without the session going on.
    void close();
    [[nodiscard]] bool open() const { return m_panel != nullptr; }
    /// What a key means while a panel is open.
    void act(PlayerAction action);
    /// The page has another size.
    void fit();

signals:
    void opened();
    void closed();
    void fullScreenToggled();
    /// `second`: it hurt the second of two.
    void poseHurt(const supine::PracticeId& practice, supine::Caution::Effect effect, bool second);

private:
    void show(PlayerPanel* panel);
    void goOn();
    void offerRelief(bool second);
    void settle(Caution::Effect effect, bool second);

    QWidget& m_page;
    SessionRunner& m_runner;
    const Catalogue& m_catalogue;
    PlayerPartner& m_partner;
    PlayerPanel* m_panel = nullptr;
    bool m_ranBefore = false;
};

} // namespace supine
