#pragma once

#include "app/session/player_words.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QGraphicsOpacityEffect;
class QLabel;

namespace supine
{

class BreathGuide;
class FigureView;
class PlayerColumn;
class PlayerControls;
class ProgressLine;
class SequenceStrip;
class SessionRunner;

/// The whole window while a session runs. It draws what the runner says and keeps no time of its own. Keys:
/// Space and the media keys pause and go on, Left and Right go a pose back and forward (mirrored where the
/// language is), Esc ends. A click anywhere but on a button pauses and goes on.
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

    using QWidget::show;

signals:
    /// Esc, when no session runs.
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void listen();
    void startPhase();
    void refresh();
    void breathe();
    void wake();
    bool handleKey(int key);
    void arrange();
    struct Density;
    bool arrangeAt(const Density& density);
    void buildHeader();
    void buildFooter();

    SessionRunner& m_runner;
    const Catalogue& m_catalogue;
    std::optional<PlayerWords> m_words;
    bool m_reducedMotion = false;

    QWidget* m_header;
    QLabel* m_routine;
    QLabel* m_rehearsal;
    QLabel* m_count;
    QWidget* m_stage;
    FigureView* m_figure;
    QGraphicsOpacityEffect* m_dimmed;
    PlayerColumn* m_column;
    QWidget* m_footer;
    ProgressLine* m_progress;
    SequenceStrip* m_strip;
    QBoxLayout* m_footerEnd;
    QLabel* m_next;
    PlayerControls* m_controls;
    QLabel* m_stopRule;
};

} // namespace supine
