#include "app/library/step_delegate.h"

#include "app/figure/figure_view.h"
#include "app/library/step_list_model.h"
#include "app/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace supine
{

namespace
{

using Kind = RoutineItem::Kind;

// In lines of the font.
constexpr double stepHeight = 2.9;
constexpr double repeatHeight = 1.9;
constexpr double repeatEndHeight = 1.2;
constexpr double pad = 0.35;
constexpr double indent = 1.1;
constexpr double figureWidth = 3.6;

Kind kindOf(const QModelIndex& index)
{
    return Kind(index.data(StepListModel::KindRole).toInt());
}

/// Rectangles of one line, laid out for a language that is read from the left and mirrored at the end.
struct LinePlace {
    const QStyleOptionViewItem& option;
    int line;
    [[nodiscard]] int ems(double count) const { return int(line * count); }
    [[nodiscard]] QRect mirrored(const QRect& rect) const
    {
        return QStyle::visualRect(option.direction, option.rect, rect);
    }
};

void paintGround(QPainter& painter, const LinePlace& place)
{
    const Tokens& colours = tokens();
    const bool selected = place.option.state & QStyle::State_Selected;
    const bool focused = (place.option.state & QStyle::State_HasFocus) && place.option.widget &&
                         place.option.widget->hasFocus();
    const bool hovered = place.option.state & QStyle::State_MouseOver;
    if (!selected && !focused && !hovered)
        return;
    const double width = focused ? 2 : 1;
    painter.setPen(focused    ? QPen(colours.focus, width)
                   : selected ? QPen(colours.outline, width)
                              : QPen(Qt::NoPen));
    painter.setBrush(selected ? colours.chosen : colours.raised);
    painter.drawRoundedRect(QRectF(place.option.rect).adjusted(2, 1, -2, -1), 8, 8);
}

void paintBar(QPainter& painter, const LinePlace& place)
{
    const QRect& box = place.option.rect;
    const int x = box.left() + place.ems(pad) + place.ems(indent) / 3;
    painter.fillRect(place.mirrored(QRect(x, box.top(), 2, box.height())), tokens().accent);
}

void paintLineWords(QPainter& painter, const LinePlace& place, QRect words, const QModelIndex& index)
{
    const int align = int(Qt::AlignVCenter | Qt::AlignLeading);
    const int visual = int(QStyle::visualAlignment(place.option.direction, Qt::Alignment(align)));
    QFont strong = place.option.font;
    strong.setWeight(QFont::DemiBold);
    const QString detail = index.data(StepListModel::DetailRole).toString();
    const QFontMetrics metrics(strong);
    const auto elided = [&](const QFontMetrics& m, const QString& text) {
        return m.elidedText(text, Qt::ElideRight, words.width());
    };
    const int heights = metrics.height() + (detail.isEmpty() ? 0 : place.line);
    words = QRect(words.left(), words.center().y() - heights / 2, words.width(), metrics.height());
    painter.setFont(strong);
    painter.setPen(tokens().text);
    painter.drawText(place.mirrored(words), visual, elided(metrics, index.data().toString()));
    if (detail.isEmpty())
        return;
    words.translate(0, metrics.height());
    painter.setFont(place.option.font);
    painter.setPen(tokens().textMuted);
    painter.drawText(place.mirrored(words), visual, elided(QFontMetrics(place.option.font), detail));
}

void paintStep(QPainter& painter, const LinePlace& place, const QModelIndex& index)
{
    QRect box = place.option.rect.adjusted(place.ems(pad), 2, -place.ems(pad), -2);
    if (index.data(StepListModel::RepeatedRole).toBool()) {
        paintBar(painter, place);
        box.setLeft(box.left() + place.ems(indent));
    }
    const QRect figure(box.left(), box.top(), place.ems(figureWidth), box.height());
    FigureView::paintSmall(painter, place.mirrored(figure), index.data(StepListModel::PostureRole).toString(),
                           index.data(StepListModel::MirroredRole).toBool(), {});
    const QString length = index.data(StepListModel::LengthRole).toString();
    const int room = QFontMetrics(place.option.font).horizontalAdvance(length);
    QRect digits(box.right() - room, box.top(), room + 1, box.height());
    painter.setFont(place.option.font);
    painter.setPen(tokens().accentSoft);
    painter.drawText(place.mirrored(digits), Qt::AlignCenter, length);
    box.setLeft(figure.right() + place.ems(pad));
    box.setRight(digits.left() - place.ems(pad));
    paintLineWords(painter, place, box, index);
}

void paintHead(QPainter& painter, const LinePlace& place, const QModelIndex& index)
{
    const QRect box = place.option.rect.adjusted(place.ems(pad), 0, -place.ems(pad), 0);
    paintLineWords(painter, place, box.adjusted(place.ems(indent), 0, 0, 0), index);
    const QRect mark(box.left(), box.top(), place.ems(indent), box.height());
    painter.setPen(tokens().accent);
    painter.drawText(place.mirrored(mark), Qt::AlignCenter, QStringLiteral("↻"));
}

void paintFoot(QPainter& painter, const LinePlace& place, const QModelIndex& index)
{
    const QRect& box = place.option.rect;
    const int x = box.left() + place.ems(pad) + place.ems(indent) / 3;
    const int middle = box.center().y();
    painter.fillRect(place.mirrored(QRect(x, box.top(), 2, middle - box.top())), tokens().accent);
    painter.fillRect(place.mirrored(QRect(x, middle, place.ems(indent) / 2, 2)), tokens().accent);
    QFont small = place.option.font;
    small.setPointSizeF(small.pointSizeF() * 0.85);
    painter.setFont(small);
    painter.setPen(tokens().textMuted);
    const QRect words = box.adjusted(place.ems(pad + indent), 0, -place.ems(pad), 0);
    painter.drawText(
        place.mirrored(words),
        int(QStyle::visualAlignment(place.option.direction, Qt::AlignVCenter | Qt::AlignLeading)),
        index.data().toString());
}

} // namespace

void StepDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const LinePlace place{option, option.fontMetrics.height()};
    paintGround(*painter, place);
    switch (kindOf(index)) {
    case Kind::Step:
        paintStep(*painter, place, index);
        break;
    case Kind::Repeat:
        paintHead(*painter, place, index);
        break;
    case Kind::End:
        paintFoot(*painter, place, index);
        break;
    }
    painter->restore();
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    constexpr double narrowest = 12;
    const int line = option.fontMetrics.height();
    const Kind kind = kindOf(index);
    const double height = kind == Kind::Step     ? stepHeight
                          : kind == Kind::Repeat ? repeatHeight
                                                 : repeatEndHeight;
    return {int(line * narrowest), int(line * height)};
}

} // namespace supine
