#include "app/session/player_page.h"

#include "app/figure/figure_view.h"
#include "app/session/breath_guide.h"
#include "app/session/figure_moment.h"
#include "app/session/player_column.h"
#include "app/session/player_controls.h"
#include "app/session/player_dark.h"
#include "app/session/player_footer.h"
#include "app/session/player_header.h"
#include "app/session/player_panels.h"
#include "app/session/player_partner.h"
#include "app/session/progress_line.h"
#include "app/session/sequence_strip.h"
#include "app/session/shown_posture.h"
#include "app/text/catalogue_text.h"
#include "app/theme/theme.h"
#include "core/session/breath.h"
#include "core/session/session_runner.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QWheelEvent>

namespace supine
{

PlayerPage::PlayerPage(SessionRunner& runner, const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent), m_runner(runner), m_catalogue(catalogue), m_header(new PlayerHeader(this)),
      m_stage(new QWidget(this)), m_figure(new FigureView(m_stage)), m_notice(new QLabel(m_stage)),
      m_noticeOver(new QTimer(this)), m_column(new PlayerColumn(this)), m_footer(new PlayerFooter(this)),
      m_partner(new PlayerPartner(*m_stage, *m_figure, runner, catalogue)),
      m_panels(new PlayerPanels(*this, runner, catalogue, *m_partner)), m_dark(new PlayerDark(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Session"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->setProperty("role", QStringLiteral("notice"));
    m_notice->setWordWrap(true);
    m_notice->hide();
    m_noticeOver->setSingleShot(true);
    connect(m_noticeOver, &QTimer::timeout, m_notice, &QLabel::hide);
    setMouseTracking(true);
    for (QWidget* part : findChildren<QWidget*>())
        part->setMouseTracking(true); // movement anywhere brings the controls back
    listen();
}

PlayerPage::~PlayerPage() = default;

void PlayerPage::listen()
{
    PlayerControls* controls = m_footer->controls();
    for (QPushButton* button : controls->buttons())
        button->installEventFilter(this);
    connect(controls, &PlayerControls::chosen, this, &PlayerPage::act);
    connect(controls, &PlayerControls::fadedOut, this, [this] { setCursor(Qt::BlankCursor); });
    connect(&m_runner, &SessionRunner::phaseStarted, this, &PlayerPage::startPhase);
    connect(&m_runner, &SessionRunner::formChanged, this, &PlayerPage::showForm);
    connect(&m_runner, &SessionRunner::progressed, this, &PlayerPage::refresh);
    connect(&m_runner, &SessionRunner::paused, this, [controls] { controls->setPaused(true); });
    for (const auto running : {&SessionRunner::begun, &SessionRunner::resumed})
        connect(&m_runner, running, this, [controls] { controls->setPaused(false); });
    for (const auto still : {&SessionRunner::paused, &SessionRunner::begun, &SessionRunner::resumed})
        connect(&m_runner, still, m_dark,
                [this, held = still == &SessionRunner::paused] { m_dark->setHeld(held); });
    connect(m_partner, &PlayerPartner::formsChanged, this, [this] {
        showForm();
        refresh();
    });
    connect(m_dark, &PlayerDark::covered, this, &PlayerPage::cover);
    connect(m_dark, &PlayerDark::turned, this, &PlayerPage::darkTurned);
    connect(m_panels, &PlayerPanels::opened, this, [this] { uncover(false); });
    connect(m_panels, &PlayerPanels::closed, this, [this] { uncover(true); });
    connect(m_panels, &PlayerPanels::fullScreenToggled, this, &PlayerPage::fullScreenToggled);
    connect(m_panels, &PlayerPanels::poseHurt, this, &PlayerPage::poseHurt);
}

void PlayerPage::show(const QString& routineName, const Timeline& timeline, int speed)
{
    m_panels->close();
    m_dark->turn(false);
    m_dark->setHeld(false);
    m_notice->hide();
    m_header->setRoutine(routineName, speed);
    m_footer->setTimeline(timeline, m_catalogue);
    m_words.reset();
    setFocus(Qt::OtherFocusReason);
    wake();
    arrange();
}

void PlayerPage::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    m_partner->setReducedMotion(reduced);
    m_column->breath()->setReducedMotion(reduced);
    m_footer->controls()->setReducedMotion(reduced);
}

const Phase& PlayerPage::phase() const
{
    return m_runner.engine()->timeline().phases[m_runner.engine()->phase()];
}

const Practice* PlayerPage::practice() const
{
    return m_catalogue.practice(phase().practice);
}

bool PlayerPage::eased() const
{
    return m_runner.engine()->timeline().eased.contains(phase().practice);
}

void PlayerPage::startPhase()
{
    m_partner->breathe(0);
    const Practice* now = practice();
    const bool breathing = breathOf(phase(), now).has_value();
    if (breathing)
        m_column->breath()->setNotes(catalogueText(now->breatheIn), catalogueText(now->breatheOut));
    m_column->showBreath(breathing);
    showForm();
    refresh();
}

void PlayerPage::showForm()
{
    using Other = PlayerControls::OtherForm;
    const Timeline& timeline = m_runner.engine()->timeline();
    const ShownPosture shown = shownPosture(phase(), timeline.eased, m_catalogue);
    const Practice* now = practice();
    const bool other = now && now->easier && phase().kind != PhaseKind::Rest;
    m_figure->setPosture(shown.id.text(), shown.mirrored);
    m_partner->showForms();
    m_footer->strip()->setTimeline(timeline, m_catalogue);
    m_footer->strip()->setCurrent(phase().step);
    m_footer->controls()->setOtherForm(!other ? Other::None : eased() ? Other::Usual : Other::Easier);
    m_words.reset();
}

void PlayerPage::refresh()
{
    if (m_dark->covers())
        return; // nothing is painted in the dark
    const SessionEngine& engine = *m_runner.engine();
    // Without motion the line goes on with the digits, not between them.
    const auto position = m_reducedMotion
                              ? std::chrono::milliseconds(std::chrono::floor<std::chrono::seconds>(
                                    engine.position() + std::chrono::milliseconds(999)))
                              : engine.position();
    m_footer->progress()->setPosition(position);
    m_partner->setDimmed(engine.state() == SessionEngine::State::Paused || phase().kind == PhaseKind::Rest);
    if (engine.state() == SessionEngine::State::Running)
        breathe();
    showMoment(*m_figure, engine, m_catalogue);
    const PlayerWords words = playerWords(engine, m_catalogue, m_ownPhrase);
    if (m_words == words)
        return;
    const bool first = !m_words;
    m_words = words;
    m_header->setCount(words.count);
    const bool otherNext = m_footer->setNext(words.next);
    const bool reshaped = m_column->setWords(words, phase().kind == PhaseKind::Prepare);
    if (first || otherNext || reshaped)
        arrange();
}

void PlayerPage::breathe()
{
    const SessionEngine& engine = *m_runner.engine();
    const auto pattern = breathOf(phase(), practice());
    if (!pattern)
        return;
    // In a rehearsal the breath keeps its own pace: nobody breathes thirty times as fast.
    const BreathMoment moment = breathAt(*pattern, (engine.position() - phase().start) / engine.speed());
    m_column->breath()->setMoment(moment);
    const int breaths = breathsIn(*pattern, phase().length / engine.speed());
    m_column->breath()->setCount(std::min(moment.count + 1, breaths), breaths);
    if (!m_reducedMotion)
        m_partner->breathe(moment.fullness);
}

void PlayerPage::wake()
{
    m_dark->light();
    unsetCursor();
    m_footer->controls()->wake();
}

void PlayerPage::tell(const QString& sentence)
{
    using namespace std::chrono_literals;
    m_notice->setText(sentence);
    m_notice->show();
    m_notice->raise();
    m_noticeOver->start(10s);
    arrange();
}

void PlayerPage::act(PlayerAction action)
{
    switch (action) {
    case PlayerAction::Toggle:
        return m_runner.toggle();
    case PlayerAction::Pause:
        return m_runner.pause();
    case PlayerAction::Back:
        return m_runner.back();
    case PlayerAction::Forward:
        return m_runner.forward();
    case PlayerAction::Restart:
        return m_runner.restart();
    case PlayerAction::Form:
        return toggleForm(false);
    case PlayerAction::PartnerForm:
        return toggleForm(true);
    case PlayerAction::Hurts:
        return m_panels->askWhatHurts();
    case PlayerAction::Voice:
        emit voiceToggled();
        return;
    case PlayerAction::Dark:
        return m_dark->turn(!m_dark->on());
    case PlayerAction::FullScreen:
        emit fullScreenToggled();
        return;
    case PlayerAction::Keys:
        return m_panels->showKeys();
    case PlayerAction::Help:
        return helpAsked();
    case PlayerAction::Leave:
        if (m_runner.active())
            m_runner.end();
        else
            emit leaveRequested();
        return;
    }
}

void PlayerPage::toggleForm(bool second)
{
    if (!m_runner.active())
        return;
    const Practice* now = practice();
    if (second && !m_partner->partner())
        tell(tr("One person is on the mat tonight."));
    else if (now && now->easier && phase().kind != PhaseKind::Rest)
        second ? m_partner->setEased(!m_partner->eased()) : m_runner.setEased(!eased());
    else
        tell(tr("This pose has no easier form."));
}

void PlayerPage::uncover(bool uncovered)
{
    showParts(uncovered);
    wake();
    if (!uncovered)
        return;
    setFocus(Qt::OtherFocusReason);
    arrange();
}

void PlayerPage::cover(bool dark)
{
    setFocus(Qt::OtherFocusReason);
    showParts(!dark);
    if (dark || !m_runner.engine())
        return;
    m_words.reset();
    refresh();
    if (m_dark->on())
        tell(tr("It gets dark again by itself. L leaves the light on."));
}

void PlayerPage::keyPressEvent(QKeyEvent* event)
{
    if (!isRemoteKey(event->key()))
        wake();
    const auto action = playerAction(*event, layoutDirection() == Qt::RightToLeft);
    if (event->isAutoRepeat() || !action)
        QWidget::keyPressEvent(event);
    else
        take(*action, event->key());
}

void PlayerPage::take(PlayerAction action, int key)
{
    if (!m_panels->open())
        act(action);
    else if (action != PlayerAction::Toggle || key == Qt::Key_Space) // no stray letter closes a panel
        m_panels->act(action);
}

void PlayerPage::mouseMoveEvent(QMouseEvent*)
{
    wake();
}

void PlayerPage::mousePressEvent(QMouseEvent* event)
{
    wake();
    if (event->button() != Qt::NoButton)
        m_runner.toggle();
}

void PlayerPage::wheelEvent(QWheelEvent* event)
{
    constexpr qint64 turnsApart = 700; // ms; one turn of a wheel comes as many events
    const auto now = qint64(event->timestamp());
    const auto last = std::exchange(m_lastWheel, now);
    if (!m_panels->open() && (!last || now - *last > turnsApart))
        m_runner.toggle();
}

bool PlayerPage::eventFilter(QObject* watched, QEvent* event)
{
    // A focused button would take the arrows to walk to the next one, and a media key would end at it.
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto action = playerAction(*key, layoutDirection() == Qt::RightToLeft);
        const bool presses =
            key->key() == Qt::Key_Space || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (action && !presses) {
            act(*action);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PlayerPage::paintEvent(QPaintEvent* event)
{
    QPainter(this).fillRect(event->rect(), tokens().playerGround);
}

} // namespace supine
