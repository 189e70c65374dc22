#include "app/library/hang_page.h"

#include "app/session/time_digits.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace supine
{

namespace
{

using namespace std::chrono_literals;
using std::chrono::duration_cast;
using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr seconds toGetThere{15};
constexpr int longestNoted = 600;

} // namespace

HangPage::HangPage(const Clock& clock, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_title(new Label(TextRole::Hero)), m_digits(new TimeDigits),
      m_hint(new Label(TextRole::Muted)), m_stop(new PlainButton(tr("Stop"))), m_result(makeResult())
{
    setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(em(this, 1.5), em(this, 1), em(this, 1.5), em(this, 1));
    column->setSpacing(space(this, 2));
    for (Label* label : {m_title, m_hint})
        label->setAlignment(Qt::AlignHCenter);
    m_stop->setFocusPolicy(Qt::TabFocus);
    m_stop->setToolTip(tr("Space or a click anywhere stops too"));
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_digits, 0, Qt::AlignHCenter);
    column->addWidget(m_hint);
    column->addWidget(m_result, 0, Qt::AlignHCenter);
    column->addWidget(m_stop, 0, Qt::AlignHCenter);
    column->addStretch(1);
    m_ticks.setInterval(100ms);
    connect(&m_ticks, &QTimer::timeout, this, &HangPage::tick);
    connect(m_stop, &PlainButton::clicked, this, &HangPage::stop);
}

QWidget* HangPage::makeResult()
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setSpacing(space(this));
    auto* question = new Label(TextRole::Body, tr("Held for"));
    question->singleLine();
    m_held = new QSpinBox;
    m_held->setRange(1, longestNoted);
    m_held->setSuffix(tr(" s"));
    m_held->setAccessibleName(tr("Seconds held"));
    question->setBuddy(m_held);
    m_keep = new PrimaryButton(tr("Keep"));
    auto* drop = new PlainButton(tr("Do not keep"));
    for (QWidget* part : std::initializer_list<QWidget*>{question, m_held, m_keep, drop})
        line->addWidget(part);
    connect(m_keep, &PrimaryButton::clicked, this,
            [this] { emit keepChosen(seconds(m_held->value()), m_target, m_eased); });
    connect(drop, &PlainButton::clicked, this, &HangPage::leave);
    return row;
}

void HangPage::begin(seconds target, bool eased)
{
    m_target = target;
    m_eased = eased;
    enter(Phase::Ready, tr("Go to the bar"),
          tr("A tone begins the hang, another ends it. No key is needed; Esc leaves."));
    m_since = m_clock.uptime();
    showSeconds(toGetThere);
    m_ticks.start();
    setFocus(Qt::OtherFocusReason);
}

void HangPage::enter(Phase phase, const QString& title, const QString& hint)
{
    m_phase = phase;
    m_title->setText(title);
    m_hint->setText(hint);
    m_digits->setMuted(phase == Phase::Ready);
    m_result->setVisible(phase == Phase::Over);
    m_stop->setVisible(phase != Phase::Over);
    setAccessibleName(title);
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void HangPage::tick()
{
    const milliseconds past = m_clock.uptime() - m_since;
    if (m_phase == Phase::Ready && past < toGetThere) {
        showSeconds(toGetThere - past);
    } else if (m_phase == Phase::Ready) {
        m_since += toGetThere;
        enter(Phase::Hanging, m_eased ? tr("Hang, with the feet on the stool") : tr("Hang"),
              tr("Breathe as usual. Step down whenever you like; space or a click stops the time."));
        emit toneWanted();
        tick();
    } else if (m_phase == Phase::Hanging && past < m_target) {
        showSeconds(m_target - past);
    } else if (m_phase == Phase::Hanging) {
        emit toneWanted();
        endWith(m_target);
    }
}

void HangPage::stop()
{
    if (m_phase == Phase::Hanging && m_clock.uptime() - m_since >= 1s)
        endWith(duration_cast<seconds>(m_clock.uptime() - m_since));
    else if (m_phase != Phase::Over)
        leave();
}

void HangPage::leave()
{
    m_ticks.stop();
    m_phase = Phase::Idle;
    emit closeRequested();
}

void HangPage::endWith(seconds held)
{
    m_ticks.stop();
    enter(Phase::Over, tr("Step down"), tr("If you stayed longer or let go earlier, set it right."));
    m_held->setValue(int(held.count()));
    showSeconds(held);
    m_keep->setFocus(Qt::OtherFocusReason);
}

void HangPage::tellTrouble(const QString& sentence)
{
    m_hint->setText(sentence);
}

void HangPage::showSeconds(milliseconds left)
{
    m_digits->setText(QString::number((left + 999ms) / 1s));
}

void HangPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->key() == Qt::Key_Space || event->key() == Qt::Key_MediaTogglePlayPause)
        stop();
    else
        QWidget::keyPressEvent(event);
}

void HangPage::mousePressEvent(QMouseEvent*)
{
    if (m_phase == Phase::Hanging)
        stop();
}

void HangPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_digits->setDigitHeight(std::clamp(height() * 2 / 5, em(this, 3), em(this, 30)));
}

/// Nobody looks any more: no tone later on. A hang that is over can still be kept.
void HangPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (m_phase == Phase::Ready || m_phase == Phase::Hanging)
        leave();
}

} // namespace supine
