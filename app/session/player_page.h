#pragma once

#include "app/session/player_keys.h"
#include "app/session/player_words.h"

#include <QWidget>

#include <optional>

class QLabel;
class QTimer;

namespace supine
{

class FigureView;
class PlayerDark;
class PlayerColumn;
class PlayerFooter;
class PlayerHeader;
class PlayerPanels;
class PlayerPartner;
class SessionRunner;

/// The whole window while a session runs. It draws what the runner says and keeps no time of its own. Its
/// keys are those of playerKeys(). A click anywhere but on a button pauses and goes on.
class PlayerPage : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the page.
    PlayerPage(SessionRunner& runner, const Catalogue& catalogue, QWidget* parent = nullptr);
    ~PlayerPage() override;

    /// The routine's name, in the user's language, and the timeline that is about to begin.
    void show(const QString& routineName, const Timeline& timeline, int speed = 1);
    /// No movement: the figure fades from pose to pose, the breath ring keeps still, the controls neither
    /// fade in nor out.
    void setReducedMotion(bool reduced);

    /// The dark that the session may go on in.
    [[nodiscard]] PlayerDark& dark() { return *m_dark; }
    /// What quiet minutes show in the place of their steps; empty: those.
    void setOwnPhrase(const QString& phrase) { m_ownPhrase = phrase; }

    /// The second person of the session that is shown next, or who is here no more.
    [[nodiscard]] PlayerPartner& partner() { return *m_partner; }

    /// Says a sentence above the figure for ten seconds.
    void tell(const QString& sentence);

    using QWidget::show;

signals:
    /// Esc, when no session runs.
    void leaveRequested();
    void fullScreenToggled();
    /// Another amount of what is said.
    void voiceToggled();
    /// The session goes on in the dark, or in the light.
    void darkTurned(bool dark);
    /// The page about getting help is wanted.
    void helpAsked();
    /// The pose hurt (the second of two, or the first); from now on it is to be left out or taken in its
    /// easier form.
    void poseHurt(const supine::PracticeId& practice, supine::Caution::Effect effect, bool second);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void listen();
    void startPhase();
    void showForm();
    void refresh();
    void breathe();
    void wake();
    void act(PlayerAction action);
    void take(PlayerAction action, int key);
    void toggleForm(bool second);
    /// Shows the player's parts, or hides them behind a panel.
    void uncover(bool uncovered);
    void cover(bool dark);
    void showParts(bool shown);
    void arrange();
    struct Density;
    bool arrangeAt(const Density& density);
    [[nodiscard]] const Phase& phase() const;
    [[nodiscard]] const Practice* practice() const;
    [[nodiscard]] bool eased() const;

    SessionRunner& m_runner;
    const Catalogue& m_catalogue;
    std::optional<PlayerWords> m_words;
    QString m_ownPhrase;
    std::optional<qint64> m_lastWheel; ///< ms, of the system's events
    bool m_reducedMotion = false;

    PlayerHeader* m_header;
    QWidget* m_stage;
    FigureView* m_figure;
    QLabel* m_notice;
    QTimer* m_noticeOver;
    PlayerColumn* m_column;
    PlayerFooter* m_footer;
    PlayerPartner* m_partner;
    PlayerPanels* m_panels;
    PlayerDark* m_dark;
};

} // namespace supine
