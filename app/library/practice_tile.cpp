#include "app/library/practice_tile.h"

#include "app/figure/figure_view.h"
#include "app/text/catalogue_text.h"
#include "app/text/catalogue_words.h"
#include "app/theme/theme.h"
#include "app/widgets/metrics.h"

#include <QEvent>
#include <QPainter>

namespace supine
{

namespace
{

constexpr double widthLines = 10.2;
constexpr double pictureLines = 5.6;
constexpr double edgeLines = 0.5;
constexpr double gapLines = 0.35;
constexpr int mostNameLines = 2;

QString captionOf(const Practice& practice)
{
    if (!practice.sanskrit.isEmpty())
        return practice.sanskrit;
    return practice.timed ? lengthText(practice.hold) : PracticeTile::tr("In your own time");
}

} // namespace

PracticeTile::PracticeTile(const Practice& practice, QWidget* parent)
    : PracticeTile(practice.posture.text(), practiceName(practice), captionOf(practice),
                   catalogueText(practice.reason), parent)
{
    m_words = instructionsOf(practice).join(u' ');
}

PracticeTile::PracticeTile(const QString& posture, const QString& name, const QString& caption,
                           const QString& description, QWidget* parent)
    : QAbstractButton(parent), m_posture(posture), m_caption(caption), m_description(description)
{
    setText(name);
    setAccessibleName(text());
    setAccessibleDescription(m_description);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAttribute(Qt::WA_Hover);
}

void PracticeTile::setFavourite(bool favourite)
{
    m_favourite = favourite;
    //: what a screen reader says of a practice with a star
    setAccessibleDescription(favourite ? tr("Favourite. %1").arg(m_description) : m_description);
    update();
}

QFont PracticeTile::nameFont() const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    return strong;
}

QSize PracticeTile::sizeHint() const
{
    const int width = em(this, widthLines);
    const QFontMetrics strong(nameFont());
    const bool wraps = strong.horizontalAdvance(text()) > width - 2 * em(this, edgeLines);
    const int words = strong.lineSpacing() * (wraps ? mostNameLines : 1) + em(this, gapLines + 1.2);
    return {width, em(this, 2 * edgeLines + pictureLines) + words};
}

bool PracticeTile::event(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void PracticeTile::paintEvent(QPaintEvent*)
{
    const Tokens& colours = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = hasFocus() ? 2.0 : 1.0;
    painter.setPen(QPen(hasFocus() ? colours.focus : underMouse() ? colours.outline : colours.line, line));
    painter.setBrush(isDown() || underMouse() ? colours.raised : colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 14, 14);

    const int edge = em(this, edgeLines);
    const QRect inner = rect().adjusted(edge, edge, -edge, -edge);
    const QRect picture(inner.topLeft(), QSize(inner.width(), em(this, pictureLines)));
    FigureView::paintSmall(painter, picture, m_posture, false, m_words);

    if (m_favourite)
        paintStar(painter);

    const int top = picture.bottom() + em(this, gapLines);
    const QRect words(inner.left(), top, inner.width(),
                      QFontMetrics(nameFont()).lineSpacing() * mostNameLines);
    QRect used;
    painter.setFont(nameFont());
    painter.setPen(colours.text);
    painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text(), &used);
    painter.setFont(font());
    painter.setPen(colours.textMuted);
    const QRect caption(inner.left(), std::min(used.bottom(), words.bottom()) + 1, inner.width(),
                        em(this, 1.1));
    painter.drawText(caption, Qt::AlignCenter,
                     fontMetrics().elidedText(m_caption, Qt::ElideRight, caption.width()));
}

void PracticeTile::paintStar(QPainter& painter) const
{
    const int edge = em(this, edgeLines);
    painter.setPen(tokens().accentSoft);
    painter.drawText(rect().adjusted(edge, edge, -edge, -edge), Qt::AlignTop | Qt::AlignTrailing,
                     QStringLiteral("\u2605"));
}

} // namespace supine
