#include "app/session/player_controls.h"

#include "app/session/player_fonts.h"
#include "app/theme/theme.h"
#include "app/widgets/buttons.h"

#include <QEvent>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QIcon>
#include <QPainter>

namespace supine
{

namespace
{

/// A filled triangle that points back or forward.
QIcon arrow(bool forward, const QColor& colour)
{
    constexpr int size = 64;
    QPixmap picture(size, size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colour);
    if (!forward) {
        painter.translate(size, 0);
        painter.scale(-1, 1);
    }
    painter.drawPolygon(QPolygonF({QPointF(18, 12), QPointF(52, 32), QPointF(18, 52)}));
    return QIcon(picture);
}

} // namespace

PlayerControls::PlayerControls(QWidget* parent)
    : QWidget(parent), m_back(new PlainButton(QString(), this)),
      m_toggle(new PrimaryButton(tr("Pause"), this)), m_forward(new PlainButton(QString(), this)),
      m_end(new PlainButton(tr("End"), this)), m_effect(new QGraphicsOpacityEffect(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    addButton(m_back, tr("Back"), &PlayerControls::backChosen);
    addButton(m_toggle, tr("Pause"), &PlayerControls::toggleChosen);
    addButton(m_forward, tr("Forward"), &PlayerControls::forwardChosen);
    addButton(m_end, tr("End"), &PlayerControls::endChosen);
    m_effect->setEnabled(false);
    setGraphicsEffect(m_effect);
    m_wait.setSingleShot(true);
    m_wait.setInterval(4000);
    connect(&m_wait, &QTimer::timeout, this, &PlayerControls::fade);
    m_fading.setDuration(700);
    connect(&m_fading, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& v) { setOpacity(v.toDouble()); });
    drawIcons();
    connect(&Theme::current(), &Theme::changed, this, &PlayerControls::drawIcons);
}

QPushButton* PlayerControls::addButton(QPushButton* button, const QString& name,
                                       void (PlayerControls::*chosen)())
{
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard with the player, where Space pauses
    button->installEventFilter(this);
    connect(button, &QPushButton::clicked, this, chosen);
    layout()->addWidget(button);
    return button;
}

void PlayerControls::wake()
{
    m_fading.stop();
    setOpacity(1.0);
    m_wait.start();
}

void PlayerControls::setPaused(bool paused)
{
    m_paused = paused;
    const QString name = paused ? tr("Resume") : tr("Pause");
    m_toggle->setText(name);
    m_toggle->setAccessibleName(name);
    m_toggle->setToolTip(name);
    wake();
}

void PlayerControls::setTextPixels(int pixels)
{
    for (QPushButton* button : {m_back, m_toggle, m_forward, m_end}) {
        setTextSize(button, pixels);
        button->setIconSize(QSize(pixels, pixels));
    }
    layout()->setSpacing(pixels / 2);
    // As wide as the longer word, so that nothing moves when it changes.
    const QFontMetrics metrics = m_toggle->fontMetrics();
    const int words =
        std::max(metrics.horizontalAdvance(tr("Pause")), metrics.horizontalAdvance(tr("Resume")));
    m_toggle->setMinimumWidth(words + pixels * 5 / 2);
}

bool PlayerControls::faded() const
{
    return m_effect->isEnabled() && m_effect->opacity() <= 0.0;
}

void PlayerControls::fade()
{
    m_wait.stop();
    const bool focused = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    if (m_paused || focused || faded())
        return;
    if (m_reducedMotion || !isVisible()) {
        setOpacity(0.0);
        return;
    }
    m_fading.setStartValue(1.0);
    m_fading.setEndValue(0.0);
    m_fading.start();
}

bool PlayerControls::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut ||
        event->type() == QEvent::Enter)
        wake();
    return QWidget::eventFilter(watched, event);
}

void PlayerControls::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        drawIcons();
}

void PlayerControls::drawIcons()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_back->setIcon(arrow(mirrored, tokens().text));
    m_forward->setIcon(arrow(!mirrored, tokens().text));
}

void PlayerControls::setOpacity(double opacity)
{
    m_effect->setOpacity(opacity);
    m_effect->setEnabled(opacity < 1.0); // whole, they are drawn directly and crisp
    if (faded())
        emit fadedOut();
}

} // namespace supine
