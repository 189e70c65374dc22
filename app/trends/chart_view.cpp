#include "app/trends/chart_view.h"

#include "app/theme/theme.h"
#include "app/trends/chart_paint.h"
#include "app/trends/trend_words.h"
#include "app/widgets/metrics.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace supine
{

ChartView::ChartView(QWidget* parent)
    : QWidget(parent), m_data{*Night::from(QDate(2000, 1, 1)), *Night::from(QDate(2000, 1, 1)), {}, {}, {}}
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Chart of your nights"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSizePolicy(policy);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        forget();
        update();
    });
}

void ChartView::show(ChartData data)
{
    m_data = std::move(data);
    forget();
    if (m_chosen && (*m_chosen < m_data.from || *m_chosen > m_data.to))
        choose(std::nullopt);
    update();
}

const ChartGeometry& ChartView::geometryNow() const
{
    if (!m_geometry) {
        const QFontMetricsF metrics(font());
        const double margin = metrics.height() * 0.25;
        m_geometry = layOutFor(m_data, QRectF(rect()).adjusted(margin, 0, -margin, 0), metrics);
    }
    return *m_geometry;
}

void ChartView::forget()
{
    m_geometry.reset();
    m_picture = {};
}

const QPixmap& ChartView::picture()
{
    const double ratio = devicePixelRatioF();
    if (m_picture.isNull() || m_picture.devicePixelRatio() != ratio) {
        m_picture = QPixmap((QSizeF(size()) * ratio).toSize());
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(Qt::transparent);
        QPainter painter(&m_picture);
        painter.setFont(font());
        painter.setLayoutDirection(layoutDirection());
        paintChart(painter, geometryNow(), std::nullopt, tokens());
    }
    return m_picture;
}

QSize ChartView::sizeHint() const
{
    return {em(this, 40), em(this, 17)};
}

QSize ChartView::minimumSizeHint() const
{
    return {em(this, 11), em(this, 15)};
}

void ChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_chosen)
        paintCursor(painter, geometryNow(), *m_chosen, tokens());
    painter.drawPixmap(0, 0, picture());
    if (m_chosen)
        paintChosen(painter, geometryNow(), *m_chosen, tokens());
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens().focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space(this) * 0.6, space(this) * 0.6);
    }
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    choose(geometryNow().nightAt(event->position().x()));
}

void ChartView::leaveEvent(QEvent*)
{
    if (!hasFocus())
        choose(std::nullopt);
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    choose(std::nullopt);
    QWidget::focusOutEvent(event);
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    forget();
    QWidget::resizeEvent(event);
}

void ChartView::hideEvent(QHideEvent* event)
{
    m_picture = {};
    QWidget::hideEvent(event);
}

void ChartView::changeEvent(QEvent* event)
{
    forget(); // fonts, direction, language
    QWidget::changeEvent(event);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const ChartGeometry& geometry = geometryNow();
    const auto last = qint64(geometry.stops.size()) - 1;
    const bool left = event->key() == Qt::Key_Left;
    const qint64 now = m_chosen ? qint64(geometry.stopOf(*m_chosen)) : last + (left ? 1 : 0);
    const auto go = [&](qint64 stop) {
        choose(geometry.stops[size_t(std::clamp<qint64>(stop, 0, last))].from);
    };
    const int page = geometry.period == Period::Night ? 7 : geometry.period == Period::Week ? 4 : 12;
    switch (event->key()) {
    case Qt::Key_Left:
        return go(now - 1);
    case Qt::Key_Right:
        return go(now + (m_chosen ? 1 : 0));
    case Qt::Key_PageUp:
        return go(now - page);
    case Qt::Key_PageDown:
        return go(now + page);
    case Qt::Key_Home:
        return go(0);
    case Qt::Key_End:
        return go(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::choose(std::optional<Night> night)
{
    if (m_chosen == night)
        return;
    m_chosen = night;
    update();
    emit nightChosen(night);
}

} // namespace supine
