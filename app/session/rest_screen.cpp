#include "app/session/rest_screen.h"

#include "app/theme/theme.h"
#include "app/widgets/metrics.h"

#include <QLineF>
#include <QMouseEvent>
#include <QPainter>

namespace supine
{

RestScreen::RestScreen(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::BlankCursor);
    setAccessibleName(tr("Resting screen. Any key comes back."));
    m_hint.setSingleShot(true);
    m_hint.setInterval(8000);
    beginRest();
    connect(&m_hint, &QTimer::timeout, this, qOverload<>(&QWidget::update));
}

void RestScreen::continueDark(const QColor& ground)
{
    m_ground = ground;
    m_silent = true;
    m_hint.stop();
}

void RestScreen::beginRest()
{
    m_ground = tokensOf(ThemeName::Contrast).playerGround;
    m_silent = false;
}

void RestScreen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_firstSeen.reset();
    if (!m_silent)
        m_hint.start();
    setFocus(Qt::OtherFocusReason);
}

void RestScreen::keyPressEvent(QKeyEvent*)
{
    emit ended();
}

void RestScreen::mousePressEvent(QMouseEvent*)
{
    emit ended();
}

void RestScreen::mouseMoveEvent(QMouseEvent* event)
{
    // The first report is only where the mouse lies, and a knock on the table is not a wish.
    if (!m_firstSeen)
        m_firstSeen = event->globalPosition();
    else if (QLineF(*m_firstSeen, event->globalPosition()).length() > em(this))
        emit ended();
}

void RestScreen::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_ground);
    if (!m_hint.isActive())
        return;
    painter.setPen(tokensOf(ThemeName::Night).outline);
    painter.drawText(rect().adjusted(0, 0, 0, -em(this, 2)), Qt::AlignHCenter | Qt::AlignBottom,
                     tr("Any key or a move of the mouse comes back"));
}

} // namespace supine
