#include "app/shell/place_button.h"

#include "app/theme/theme.h"
#include "app/widgets/metrics.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace supine
{

namespace
{

constexpr double smallest = 0.65; ///< of the size of other text

} // namespace

PlaceButton::PlaceButton(const QString& text, QWidget* parent) : QPushButton(text, parent)
{
    setProperty("kind", QStringLiteral("place"));
    setCheckable(true);
    setAutoExclusive(true);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PlaceButton::sizeHint() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int words = QFontMetrics(bold).horizontalAdvance(text());
    if (m_compact)
        return {std::min(words, em(this, 5)) + em(this, 0.7), em(this, 1.75)};
    return {words + em(this, 3.4), em(this, 2.25)};
}

void PlaceButton::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    updateGeometry();
    update();
}

void PlaceButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);

    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = em(this, 0.21);
    const QRect box =
        QStyle::visualRect(layoutDirection(), rect(), QRect(em(this, 0.6), 0, em(this, 0.5), height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? tokens().accent : mixed(tokens().textMuted, tokens().rail, 0.55));
    if (!m_compact)
        painter.drawEllipse(QRectF(box).center(), radius, radius);

    QFont face = font();
    face.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    const QRect words = QStyle::visualRect(
        layoutDirection(), rect(), rect().adjusted(em(this, m_compact ? 0.35 : 1.6), 0, -em(this, 0.3), 0));
    // A long name in a narrow rail is set smaller rather than cut, always as small as when it is chosen.
    QFont widest = face;
    widest.setWeight(QFont::DemiBold);
    const double fits = double(words.width()) / std::max(1, QFontMetrics(widest).horizontalAdvance(text()));
    if (fits < 1)
        face.setPointSizeF(face.pointSizeF() * std::max(fits * 0.98, smallest));
    painter.setFont(face);
    painter.setPen(isChecked() ? tokens().text : tokens().textMuted);
    painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     QFontMetrics(face).elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace supine
