#include "app/figure/words_painter.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <vector>

namespace supine
{

namespace
{

constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop;
/// A line of about so many letters is read most easily.
constexpr double widestInEms = 22;
constexpr double excerptScale = 0.85;

struct Setting {
    QFont font;
    double width;  ///< of the column of words
    double number; ///< of the column of numbers
    double gap;    ///< between two steps
    std::vector<double> heights;
    double height = 0;
};

Setting settingOf(const QRectF& box, const QStringList& steps, QFont font, double scale)
{
    font.setPointSizeF(font.pointSizeF() * scale);
    const QFontMetricsF metrics(font);
    const double em = metrics.height();
    const double number = metrics.horizontalAdvance(QLocale().toString(steps.size())) + em * 0.7;
    Setting set{font, std::min(box.width() * 0.9 - number, widestInEms * em), number, em * 0.55, {}, 0};
    for (const QString& step : steps) {
        set.heights.push_back(metrics.boundingRect(QRectF(0, 0, set.width, 1e5), wrapped, step).height());
        set.height += set.heights.back();
    }
    set.height += set.gap * double(steps.size() - 1);
    return set;
}

} // namespace

void paintWords(QPainter& painter, const QRectF& box, const QStringList& steps, const Tokens& tokens)
{
    if (steps.isEmpty())
        return;
    const QFont font = painter.font();
    Setting set;
    for (const double scale : {2.0, 1.7, 1.4, 1.2, 1.0}) {
        set = settingOf(box, steps, font, scale);
        if (set.height <= box.height() * 0.92)
            break;
    }
    const bool rightToLeft = painter.layoutDirection() == Qt::RightToLeft;
    const double whole = set.width + set.number;
    const double left = box.center().x() - whole / 2;
    double y = std::max(box.top(), box.center().y() - set.height / 2);
    painter.save();
    painter.setFont(set.font);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const double height = set.heights[size_t(i)];
        painter.setPen(tokens.accentSoft);
        painter.drawText(QRectF(rightToLeft ? left + set.width : left, y, set.number, height), wrapped,
                         QLocale().toString(i + 1));
        painter.setPen(tokens.text);
        painter.drawText(QRectF(rightToLeft ? left : left + set.number, y, set.width, height), wrapped,
                         steps[i]);
        y += height + set.gap;
    }
    painter.restore();
}

void paintExcerpt(QPainter& painter, const QRectF& box, const QString& words, const Tokens& tokens)
{
    QFont font = painter.font();
    font.setPointSizeF(font.pointSizeF() * excerptScale);
    const QFontMetricsF metrics(font);
    const int most = int(box.height() / metrics.lineSpacing());
    QStringList lines;
    QTextLayout layout(words, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < most;
         line = layout.createLine()) {
        line.setLineWidth(box.width());
        const bool last = lines.size() == most - 1;
        lines.append(words.mid(line.textStart(), last ? -1 : line.textLength()).trimmed());
    }
    layout.endLayout();
    if (lines.isEmpty())
        return;
    lines.last() = metrics.elidedText(lines.last(), Qt::ElideRight, box.width());
    painter.save();
    painter.setFont(font);
    painter.setPen(tokens.textMuted);
    painter.drawText(box, Qt::AlignCenter, lines.join(u'\n'));
    painter.restore();
}

} // namespace supine
