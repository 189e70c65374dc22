#include "app/session/player_dark.h"

#include "app/theme/theme.h"
#include "app/widgets/metrics.h"

#include <QLineF>
#include <QMouseEvent>
#include <QPainter>

#include <utility>

namespace supine
{

using namespace std::chrono_literals;

PlayerDark::PlayerDark(QWidget* page) : QWidget(page)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setCursor(Qt::BlankCursor);
    setAccessibleName(tr("Lights out. Any key or a move of the mouse turns the light on."));
    m_wait.setSingleShot(true);
    m_wait.setInterval(8s);
    connect(&m_wait, &QTimer::timeout, this, &PlayerDark::darken);
    hide();
}

void PlayerDark::setColour(Colour colour)
{
    m_colour = colour;
    update();
}

QColor PlayerDark::ground() const
{
    return m_colour == Colour::Red ? deepRed() : tokensOf(ThemeName::Contrast).playerGround;
}

void PlayerDark::turn(bool on)
{
    if (std::exchange(m_on, on) != on)
        emit turned(on);
    m_wait.stop();
    cover(on);
}

void PlayerDark::light()
{
    if (!m_on)
        return;
    cover(false);
    m_wait.start();
}

void PlayerDark::darken()
{
    if (m_held)
        m_wait.start();
    else if (m_on)
        cover(true);
}

void PlayerDark::cover(bool dark)
{
    if (std::exchange(m_covers, dark) == dark)
        return;
    m_firstSeen.reset();
    if (dark) {
        setGeometry(parentWidget()->rect());
        raise();
    }
    setVisible(dark);
    emit covered(dark);
}

void PlayerDark::mouseMoveEvent(QMouseEvent* event)
{
    // The first report is only where the mouse lies, and a knock on the table is not a wish.
    if (!m_firstSeen)
        m_firstSeen = event->globalPosition();
    else if (QLineF(*m_firstSeen, event->globalPosition()).length() > em(this))
        light();
}

void PlayerDark::paintEvent(QPaintEvent* event)
{
    QPainter(this).fillRect(event->rect(), ground());
}

} // namespace supine
