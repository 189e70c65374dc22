#include "app/session/time_digits.h"

#include "app/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace supine
{

TimeDigits::TimeDigits(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setDigitHeight(m_digitHeight);
}

void TimeDigits::setDigitHeight(int pixels)
{
    m_digitHeight = pixels;
    QFont face = font();
    face.setWeight(QFont::Light);
    face.setPixelSize(1000);
    const double share = QFontMetricsF(face).tightBoundingRect(QStringLiteral("0")).height() / 1000.0;
    face.setPixelSize(std::max(1, qCeil(pixels / share)));
    setFont(face);
    updateGeometry();
}

void TimeDigits::setMuted(bool muted)
{
    if (std::exchange(m_muted, muted) != muted)
        update();
}

int TimeDigits::advanceOf(QChar character) const
{
    const QFontMetrics metrics = fontMetrics();
    if (!character.isDigit())
        return metrics.horizontalAdvance(character);
    int widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QLatin1Char(digit)));
    return widest;
}

int TimeDigits::textWidth() const
{
    int width = 0;
    for (const QChar character : text())
        width += advanceOf(character);
    return width;
}

QSize TimeDigits::sizeHint() const
{
    return {textWidth(), m_digitHeight * 6 / 5};
}

void TimeDigits::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    painter.setPen(m_muted ? tokens().textMuted : tokens().accentSoft);
    const int baseline = (height() + m_digitHeight) / 2;
    int x = layoutDirection() == Qt::RightToLeft ? width() - textWidth() : 0;
    for (const QChar character : text()) {
        const int cell = advanceOf(character);
        painter.drawText(x + (cell - fontMetrics().horizontalAdvance(character)) / 2, baseline,
                         QString(character));
        x += cell;
    }
}

} // namespace supine
