#include "app/session/player_page.h"

#include "app/figure/figure_view.h"
#include "app/session/breath_guide.h"
#include "app/session/player_column.h"
#include "app/session/player_controls.h"
#include "app/session/player_fonts.h"
#include "app/session/progress_line.h"
#include "app/session/sequence_strip.h"
#include "app/session/shown_posture.h"
#include "app/text/catalogue_text.h"
#include "app/theme/theme.h"
#include "core/session/session_runner.h"

#include <QApplication>
#include <QBoxLayout>
#include <QFontInfo>
#include <QGraphicsOpacityEffect>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>

namespace supine
{

PlayerPage::PlayerPage(SessionRunner& runner, const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent), m_runner(runner), m_catalogue(catalogue), m_header(new QWidget(this)),
      m_routine(new QLabel(m_header)), m_rehearsal(new QLabel(m_header)), m_count(new QLabel(m_header)),
      m_stage(new QWidget(this)), m_figure(new FigureView(m_stage)),
      m_dimmed(new QGraphicsOpacityEffect(m_figure)), m_column(new PlayerColumn(this)),
      m_footer(new QWidget(this)), m_progress(new ProgressLine(m_footer)),
      m_strip(new SequenceStrip(m_footer)), m_footerEnd(new QBoxLayout(QBoxLayout::TopToBottom)),
      m_next(new QLabel(m_footer)), m_controls(new PlayerControls(m_footer)), m_stopRule(new QLabel(m_footer))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Session"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    // An effect, so that the figure fades as one picture and its limbs do not show through each other.
    m_dimmed->setOpacity(0.45);
    m_dimmed->setEnabled(false);
    m_figure->setGraphicsEffect(m_dimmed);
    buildHeader();
    buildFooter();
    setMouseTracking(true);
    for (QWidget* part : findChildren<QWidget*>())
        part->setMouseTracking(true); // movement anywhere brings the controls back
    listen();
}

PlayerPage::~PlayerPage() = default;

void PlayerPage::buildHeader()
{
    auto* row = new QHBoxLayout(m_header);
    row->setContentsMargins(0, 0, 0, 0);
    m_routine->setProperty("role", QStringLiteral("muted"));
    m_count->setProperty("role", QStringLiteral("muted"));
    m_rehearsal->setObjectName(QStringLiteral("rehearsal"));
    m_rehearsal->setProperty("role", QStringLiteral("notice"));
    row->addWidget(m_routine);
    row->addStretch(1);
    row->addWidget(m_rehearsal);
    row->addStretch(1);
    row->addWidget(m_count);
}

void PlayerPage::buildFooter()
{
    m_next->setProperty("role", QStringLiteral("muted"));
    m_next->setWordWrap(true);
    m_next->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_stopRule->setProperty("role", QStringLiteral("muted"));
    m_stopRule->setWordWrap(true);
    m_stopRule->setText(
        tr("Stop at sharp or spreading pain, numbness, tingling, dizziness, chest pain, short breath or "
           "a change in sight. A mild stretch is fine, pain is not."));
    auto* column = new QVBoxLayout(m_footer);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->addWidget(m_strip, 1);
    m_footerEnd->addWidget(m_next, 1);
    m_footerEnd->addWidget(m_controls);
    row->addLayout(m_footerEnd, 0);
    column->addWidget(m_progress);
    column->addLayout(row);
    column->addWidget(m_stopRule);
    for (QObject* button : m_controls->children())
        button->installEventFilter(this);
    connect(m_controls, &PlayerControls::backChosen, &m_runner, &SessionRunner::back);
    connect(m_controls, &PlayerControls::toggleChosen, &m_runner, &SessionRunner::toggle);
    connect(m_controls, &PlayerControls::forwardChosen, &m_runner, &SessionRunner::forward);
    connect(m_controls, &PlayerControls::endChosen, &m_runner, &SessionRunner::end);
    connect(m_controls, &PlayerControls::fadedOut, this, [this] { setCursor(Qt::BlankCursor); });
}

void PlayerPage::listen()
{
    connect(&m_runner, &SessionRunner::phaseStarted, this, &PlayerPage::startPhase);
    connect(&m_runner, &SessionRunner::progressed, this, &PlayerPage::refresh);
    connect(&m_runner, &SessionRunner::paused, this, [this] { m_controls->setPaused(true); });
    connect(&m_runner, &SessionRunner::resumed, this, [this] { m_controls->setPaused(false); });
    connect(&m_runner, &SessionRunner::begun, this, [this] { m_controls->setPaused(false); });
}

void PlayerPage::show(const QString& routineName, const Timeline& timeline, int speed)
{
    m_routine->setText(routineName);
    m_rehearsal->setText(speed > 1 ? tr("Rehearsal, %n times as fast", nullptr, speed) : QString());
    m_rehearsal->setVisible(speed > 1);
    m_progress->setTimeline(timeline);
    m_progress->setVisible(!timeline.quiet);
    m_strip->setTimeline(timeline, m_catalogue);
    m_strip->setVisible(m_strip->count() > 1);
    m_words.reset();
    setFocus(Qt::OtherFocusReason);
    wake();
    arrange();
}

void PlayerPage::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    m_figure->setReducedMotion(reduced);
    m_column->breath()->setReducedMotion(reduced);
    m_controls->setReducedMotion(reduced);
}

void PlayerPage::startPhase()
{
    const SessionEngine& engine = *m_runner.engine();
    const Phase& phase = engine.timeline().phases[engine.phase()];
    const ShownPosture shown = shownPosture(phase, engine.timeline().eased, m_catalogue);
    m_figure->setPosture(shown.id.text(), shown.mirrored);
    m_figure->setBreath(0);
    m_strip->setCurrent(phase.step);
    const Practice* practice = m_catalogue.practice(phase.practice);
    const bool breathing = practice && practice->breath && phase.kind == PhaseKind::Hold;
    if (breathing)
        m_column->breath()->setNotes(catalogueText(practice->breatheIn), catalogueText(practice->breatheOut));
    m_column->showBreath(breathing);
    m_words.reset();
    refresh();
}

void PlayerPage::refresh()
{
    const SessionEngine& engine = *m_runner.engine();
    const bool running = engine.state() == SessionEngine::State::Running;
    const Phase& phase = engine.timeline().phases[engine.phase()];
    m_progress->setPosition(engine.position());
    m_dimmed->setEnabled(engine.state() == SessionEngine::State::Paused || phase.kind == PhaseKind::Rest);
    if (running)
        breathe();
    const PlayerWords words = playerWords(engine, m_catalogue);
    if (m_words == words)
        return;
    const bool first = !m_words;
    m_words = words;
    if (m_count->text() != words.count) {
        m_count->setText(words.count);
        m_header->layout()->activate();
    }
    const bool otherNext = m_next->text() != words.next;
    m_next->setText(words.next);
    const bool reshaped = m_column->setWords(words, phase.kind == PhaseKind::Prepare);
    if (first || otherNext || reshaped)
        arrange();
}

void PlayerPage::breathe()
{
    const SessionEngine& engine = *m_runner.engine();
    const Phase& phase = engine.timeline().phases[engine.phase()];
    const Practice* practice = m_catalogue.practice(phase.practice);
    if (!practice || !practice->breath || phase.kind != PhaseKind::Hold)
        return;
    // In a rehearsal the breath keeps its own pace: nobody breathes thirty times as fast.
    const BreathMoment moment =
        breathAt(*practice->breath, (engine.position() - phase.start) / engine.speed());
    m_column->breath()->setMoment(moment);
    if (!m_reducedMotion)
        m_figure->setBreath(moment.fullness);
}

void PlayerPage::wake()
{
    unsetCursor();
    m_controls->wake();
}

bool PlayerPage::handleKey(int key)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_MediaTogglePlayPause:
        m_runner.toggle();
        return true;
    case Qt::Key_MediaPlay:
        // Most keyboards have one key for both and send this one.
        m_runner.toggle();
        return true;
    case Qt::Key_MediaPause:
        m_runner.pause();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        (key == Qt::Key_Right) != mirrored ? m_runner.forward() : m_runner.back();
        return true;
    case Qt::Key_MediaNext:
        m_runner.forward();
        return true;
    case Qt::Key_MediaPrevious:
        m_runner.back();
        return true;
    case Qt::Key_Escape:
    case Qt::Key_MediaStop:
        if (m_runner.active())
            m_runner.end();
        else
            emit leaveRequested();
        return true;
    default:
        return false;
    }
}

void PlayerPage::keyPressEvent(QKeyEvent* event)
{
    wake();
    if (event->isAutoRepeat() || !handleKey(event->key()))
        QWidget::keyPressEvent(event);
}

void PlayerPage::mouseMoveEvent(QMouseEvent*)
{
    wake();
}

void PlayerPage::mousePressEvent(QMouseEvent* event)
{
    wake();
    if (event->button() == Qt::LeftButton)
        m_runner.toggle();
}

bool PlayerPage::eventFilter(QObject* watched, QEvent* event)
{
    // A focused button would take the arrows to walk to the next one, and a media key would end at it.
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() != Qt::Key_Space && handleKey(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PlayerPage::paintEvent(QPaintEvent* event)
{
    QPainter(this).fillRect(event->rect(), tokens().playerGround);
}

void PlayerPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PlayerPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

/// One way to share the page, from the roomy one to the last resort.
struct PlayerPage::Density {
    double cell;   ///< height of the sequence's figures, as a share of the page's; 0: left out
    double column; ///< width of the words, likewise
    PlayerColumn::Leave leave;
    double text; ///< of the smallest text
};

void PlayerPage::arrange()
{
    using Leave = PlayerColumn::Leave;
    static constexpr Density densities[] = {
        {0.105, 0.42, Leave::Nothing, 1.0}, {0.08, 0.42, Leave::Sanskrit, 1.0},
        {0, 0.42, Leave::Sanskrit, 1.0},    {0, 0.55, Leave::BreathNote, 1.0},
        {0, 0.55, Leave::BreathNote, 0.85}, {0, 0.6, Leave::BreathNote, 0.7},
    };
    for (const Density& density : densities)
        if (arrangeAt(density))
            break;
}

bool PlayerPage::arrangeAt(const Density& density)
{
    // 2.5 % of the height can be read from three metres; who chose larger text gets it as far as the page has
    // room.
    const int chosen = QFontInfo(QApplication::font()).pixelSize();
    const int small = std::max(height() * 26 / 1000, int(chosen * density.text));
    const bool roomy = density.cell > 0;
    const bool strip = roomy && m_strip->count() > 1;
    const int margin = std::max(8, std::min(width(), height()) * (roomy ? 4 : 3) / 100);
    for (QWidget* text : {m_routine, m_rehearsal, m_count, m_next, m_stopRule})
        setTextSize(text, small);
    m_controls->setTextPixels(small);
    m_progress->setFixedHeight(std::max(4, height() / 150));
    m_footer->layout()->setSpacing(margin / 2);
    m_header->layout()->setSpacing(margin);
    m_strip->setVisible(strip);
    m_strip->setCellHeight(int(height() * density.cell));
    m_footerEnd->setDirection(strip ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_next->setAlignment((strip ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);

    const QRect inner = rect().adjusted(margin, margin, -margin, -margin);
    const int head = m_header->sizeHint().height();
    const int foot = m_footer->layout()->totalHeightForWidth(inner.width());
    const int columnWidth = int(inner.width() * density.column);
    const QRect middle = inner.adjusted(0, head + margin / 2, 0, -foot - margin);
    const auto place = [this](QWidget* part, const QRect& box) {
        part->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
    };
    place(m_header, QRect(inner.left(), inner.top(), inner.width(), head));
    place(m_footer, QRect(inner.left(), inner.bottom() - foot + 1, inner.width(), foot));
    place(m_stage,
          QRect(middle.left(), middle.top(), middle.width() - columnWidth - margin, middle.height()));
    place(m_column, QRect(middle.right() - columnWidth + 1, middle.top(), columnWidth, middle.height()));
    m_figure->setGeometry(m_stage->rect());
    return m_column->fit(m_column->size(), height(), small, density.leave);
}

} // namespace supine
