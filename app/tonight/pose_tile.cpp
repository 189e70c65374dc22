#include "app/tonight/pose_tile.h"

#include "app/figure/figure_view.h"
#include "app/theme/theme.h"
#include "app/widgets/metrics.h"

#include <QPainter>

namespace supine
{

PoseTile::PoseTile(const QString& posture, bool mirrored, const QString& name, const QString& detail,
                   QWidget* parent)
    : QWidget(parent), m_posture(posture), m_mirrored(mirrored), m_name(name), m_detail(detail)
{
    setAccessibleName(name);
    setAccessibleDescription(detail);
    setToolTip(name);
}

QSize PoseTile::sizeHint() const
{
    return {em(this, 7.9), em(this, m_reason.isEmpty() ? 6.2 : 7.2)};
}

void PoseTile::setWords(const QString& words)
{
    m_words = words;
    update();
}

void PoseTile::setReason(const QString& words, const QString& whole)
{
    m_reason = words;
    setAccessibleDescription(m_detail + QStringLiteral(". ") + whole);
    setToolTip(m_name + QStringLiteral("\n") + whole);
    updateGeometry();
}

void PoseTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect picture(0, 0, width(), em(this, 3.7));
    FigureView::paintSmall(painter, picture, m_posture, m_mirrored, m_words);
    painter.setPen(tokens().text);
    const QRect name(0, picture.bottom() + em(this, 0.15), width(), em(this, 1.15));
    painter.drawText(name, Qt::AlignCenter, fontMetrics().elidedText(m_name, Qt::ElideRight, width()));
    painter.setPen(tokens().textMuted);
    painter.drawText(name.translated(0, em(this, 1.05)), Qt::AlignCenter, m_detail);
    painter.drawText(name.translated(0, em(this, 2.1)), Qt::AlignCenter,
                     fontMetrics().elidedText(m_reason, Qt::ElideRight, width()));
}

} // namespace supine
