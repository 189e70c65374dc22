#include "app/session/player_controls.h"

#include "app/session/player_fonts.h"
#include "app/theme/theme.h"
#include "app/widgets/buttons.h"

#include <QEvent>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QIcon>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

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
    : QWidget(parent), m_aside(new QWidget(parent)), m_effects{new QGraphicsOpacityEffect(this),
                                                               new QGraphicsOpacityEffect(m_aside)}
{
    for (QWidget* row : {static_cast<QWidget*>(this), m_aside})
        (new QHBoxLayout(row))->setContentsMargins(0, 0, 0, 0);
    m_back = addButton(new PlainButton(QString(), this), tr("Back"), PlayerAction::Back);
    m_toggle = addButton(new PrimaryButton(tr("Pause"), this), tr("Pause"), PlayerAction::Toggle);
    m_forward = addButton(new PlainButton(QString(), this), tr("Forward"), PlayerAction::Forward);
    addButton(new PlainButton(tr("End"), this), tr("End"), PlayerAction::Leave);
    addButton(new PlainButton(tr("This hurts"), m_aside), tr("This hurts"), PlayerAction::Hurts);
    m_form = addButton(new PlainButton(tr("Easier form"), m_aside), tr("Easier form"), PlayerAction::Form);
    addButton(new PlainButton(tr("Keys"), m_aside), tr("Keys"), PlayerAction::Keys);
    m_help = addButton(new PlainButton(tr("Get help"), m_aside), tr("When to get help with a back"),
                       PlayerAction::Help);
    setGraphicsEffect(m_effects[0]);
    m_aside->setGraphicsEffect(m_effects[1]);
    for (QGraphicsOpacityEffect* effect : m_effects)
        effect->setEnabled(false);
    m_wait.setSingleShot(true);
    m_wait.setInterval(4000);
    connect(&m_wait, &QTimer::timeout, this, &PlayerControls::fade);
    m_fading.setDuration(700);
    connect(&m_fading, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& v) { setOpacity(v.toDouble()); });
    drawIcons();
    connect(&Theme::current(), &Theme::changed, this, &PlayerControls::drawIcons);
}

QPushButton* PlayerControls::addButton(QPushButton* button, const QString& name, PlayerAction action)
{
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard with the player, where Space pauses
    button->installEventFilter(this);
    connect(button, &QPushButton::clicked, this, [this, action] { emit chosen(action); });
    button->parentWidget()->layout()->addWidget(button);
    m_buttons.append(button);
    return button;
}

void PlayerControls::setOtherForm(OtherForm form)
{
    const QString name = form == OtherForm::Usual ? tr("Usual form") : tr("Easier form");
    m_form->setText(name);
    m_form->setAccessibleName(name);
    m_form->setToolTip(name);
    m_form->setVisible(form != OtherForm::None);
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

void PlayerControls::setTextPixels(int pixels, bool roomy)
{
    m_help->setVisible(roomy);
    for (QPushButton* button : m_buttons) {
        setButtonSize(button, pixels);
        button->setIconSize(QSize(pixels, pixels));
    }
    layout()->setSpacing(pixels / 2);
    m_aside->layout()->setSpacing(pixels / 2);
    // As wide as the longer word, so that nothing moves when it changes.
    const QFontMetrics metrics = m_toggle->fontMetrics();
    const int words =
        std::max(metrics.horizontalAdvance(tr("Pause")), metrics.horizontalAdvance(tr("Resume")));
    m_toggle->setMinimumWidth(words + pixels * 9 / 4);
    for (QWidget* row : {static_cast<QWidget*>(this), m_aside}) {
        row->layout()->invalidate();
        row->updateGeometry(); // at once: the page asks for the size before the next event
    }
}

bool PlayerControls::faded() const
{
    return m_effects[0]->isEnabled() && m_effects[0]->opacity() <= 0.0;
}

bool PlayerControls::hasKeyboard() const
{
    return std::any_of(m_buttons.begin(), m_buttons.end(),
                       [](const QPushButton* b) { return b->hasFocus(); });
}

void PlayerControls::fade()
{
    m_wait.stop();
    if (m_paused || hasKeyboard() || faded())
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
    for (QGraphicsOpacityEffect* effect : m_effects) {
        effect->setOpacity(opacity);
        effect->setEnabled(opacity < 1.0); // whole, they are drawn directly and crisp
    }
    if (faded())
        emit fadedOut();
}

} // namespace supine
