#include "app/library/card_painter.h"

#include "app/figure/figure_painter.h"
#include "app/figure/pictures.h"
#include "app/theme/theme.h"
#include "core/figure/pose_shapes.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace supine
{

namespace
{

constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop;
constexpr double padding = 5 * millimetresOnPaper;
constexpr double corner = 3 * millimetresOnPaper;
/// The share of a card's height that the figure gets at least and at most.
constexpr double leastFigure = 0.3;
constexpr double mostFigure = 0.52;

double heightOf(const QString& text, const QFont& font, double width)
{
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e6), wrapped, text).height();
}

/// Writes down a card's column, or only measures it.
class Column
{
public:
    Column(QPainter& painter, const QRectF& box, const Tokens& tokens, bool measuring)
        : m_painter(painter), m_box(box), m_tokens(tokens), m_measuring(measuring), m_y(box.top())
    {
    }
    [[nodiscard]] double used() const { return m_y - m_box.top(); }
    void skip(double height) { m_y += height; }

    void write(const QString& text, const QFont& font, const QColor& colour, double indent = 0)
    {
        const double width = m_box.width() - indent;
        const double height = heightOf(text, font, width);
        if (!m_measuring)
            draw(QRectF(m_box.left() + indent, m_y, width, height), text, font, colour, Qt::AlignLeading);
        m_y += height;
    }
    /// Beside what is written next.
    void aside(const QString& text, const QFont& font, const QColor& colour, Qt::Alignment where)
    {
        if (!m_measuring)
            draw(QRectF(m_box.left(), m_y, m_box.width(), QFontMetricsF(font).height()), text, font, colour,
                 where);
    }
    void figure(const PoseCard& card, double height)
    {
        const QRectF area(m_box.left(), m_y, m_box.width(), height);
        if (!m_measuring && card.posture)
            paintFigure(m_painter, area, ::supine::draw(*card.posture, 0.5, card.mirrored), m_tokens);
        else if (!m_measuring)
            paintPicture(m_painter, area, card.picture);
        m_y += height;
    }

private:
    void draw(QRectF area, const QString& text, const QFont& font, const QColor& colour, Qt::Alignment where)
    {
        if (m_painter.layoutDirection() == Qt::RightToLeft)
            area.moveLeft(m_box.left() + m_box.right() - area.right());
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(area, int(Qt::TextWordWrap | Qt::AlignTop | where), text);
    }
    QPainter& m_painter;
    QRectF m_box;
    const Tokens& m_tokens;
    bool m_measuring;
    double m_y;
};

bool isShown(const PoseCard& card)
{
    return card.posture || !card.picture.isNull();
}

void fill(Column& column, QPainter& painter, const PoseCard& card, const Tokens& tokens, double points,
          double figure)
{
    const QFont body = paperFont(painter, points);
    const QFont small = paperFont(painter, points * 0.86);
    const QFont bold = paperFont(painter, points * 1.25, true);
    const double line = points * pointsOnPaper;
    column.aside(card.length, bold, tokens.accent, Qt::AlignTrailing);
    column.write(card.title, bold, tokens.text);
    if (!card.sanskrit.isEmpty())
        column.write(card.sanskrit, small, tokens.textMuted);
    column.skip(line * 0.5);
    if (isShown(card)) {
        column.figure(card, figure);
        column.skip(line * 0.7);
    }
    // One sentence by itself is no list.
    const bool numbered = card.steps.size() > 1;
    const double indent = !numbered ? 0 : line * (card.steps.size() < 10 ? 1.5 : 2.1);
    for (qsizetype i = 0; i < card.steps.size(); ++i) {
        if (numbered)
            column.aside(QLocale().toString(i + 1), body, tokens.accent, Qt::AlignLeading);
        column.write(card.steps.at(i), body, tokens.text, indent);
        column.skip(line * 0.25);
    }
    for (const QString& note : card.notes) {
        column.skip(line * 0.3);
        column.write(note, small, tokens.textMuted);
    }
}

} // namespace

QFont paperFont(const QPainter& painter, double points, bool bold)
{
    QFont font = painter.font();
    font.setPixelSize(int(points * pointsOnPaper));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void paintCard(QPainter& painter, const QRectF& box, const PoseCard& card, const Tokens& tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.line, 0.8 * pointsOnPaper));
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(box, corner, corner);
    painter.setBrush(Qt::NoBrush);
    const QRectF inside = box.adjusted(padding, padding, -padding, -padding);
    double points = 10.5;
    double room = 0;
    for (;; points -= 0.5) {
        Column measured(painter, inside, tokens, true);
        fill(measured, painter, card, tokens, points, 0);
        room = inside.height() - measured.used();
        if (room >= inside.height() * (isShown(card) ? leastFigure : 0) || points <= 6)
            break;
    }
    Column column(painter, inside, tokens, false);
    fill(column, painter, card, tokens, points, std::clamp(room, 0.0, inside.height() * mostFigure));
    painter.restore();
}

} // namespace supine
