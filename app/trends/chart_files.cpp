#include "app/trends/chart_files.h"

#include "app/theme/theme.h"
#include "app/trends/chart_paint.h"
#include "app/trends/trend_words.h"
#include "app/widgets/svg_paper.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

namespace supine
{

namespace
{

constexpr QSizeF pagePoints(720, 440);
constexpr double marginPoints = 24;
constexpr int pictureScale = 3; ///< pixels to a point

QFont bodyFont(const QPainter& painter, double size, QFont::Weight weight = QFont::Normal)
{
    QFont font = textFace(painter.font());
    font.setPointSizeF(size);
    font.setWeight(weight);
    return font;
}

/// Wraps `text` at the top of `rest` and gives what is left below it.
QRectF writeText(QPainter& painter, const QRectF& rest, const QString& text, const QColor& colour)
{
    const int flags = Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop;
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double height = metrics.boundingRect(QRectF(0, 0, rest.width(), 1e6), flags, text).height();
    painter.setPen(colour);
    painter.drawText(QRectF(rest.left(), rest.top(), rest.width(), height), flags, text);
    return rest.adjusted(0, height + metrics.height() * 0.3, 0, 0);
}

void paintPicture(QPainter& painter, const QRectF& page, const ChartPicture& picture)
{
    const Tokens& t = paperTokens();
    painter.setLayoutDirection(QGuiApplication::layoutDirection());
    painter.setFont(bodyFont(painter, 15, QFont::DemiBold));
    QRectF rest = writeText(painter, page, picture.title, t.text);
    painter.setFont(bodyFont(painter, 10));
    rest = writeText(painter, rest, picture.summary, t.textMuted);
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double line = metrics.height();
    paintLegend(painter, picture.data, QRectF(rest.left(), rest.top(), rest.width(), line), t);
    rest.setTop(rest.top() + line * 1.3);
    const QString legend = words::chartLegend(picture.data).join(QStringLiteral(" · "));
    const QRectF chart = rest.adjusted(0, 0, 0, -line * 2.4);
    paintChart(painter, layOutFor(picture.data, chart, metrics), std::nullopt, t);
    writeText(painter, QRectF(rest.left(), chart.bottom() + line * 0.3, rest.width(), line * 2), legend,
              t.textMuted);
}

QRectF innerPage(double scale)
{
    return QRectF(QPointF(), pagePoints * scale)
        .adjusted(marginPoints * scale, marginPoints * scale, -marginPoints * scale, -marginPoints * scale);
}

void writePng(QIODevice& out, const ChartPicture& picture)
{
    QImage image((pagePoints * pictureScale).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(int(pointsPerInch * pictureScale / 0.0254));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(paperTokens().ground);
    QPainter painter(&image);
    paintPicture(painter, innerPage(pictureScale), picture);
    painter.end();
    image.save(&out, "PNG");
}

void writeSvg(QIODevice& out, const ChartPicture& picture)
{
    SvgPaper svg(out, pagePoints, int(pointsPerInch), picture.title, picture.summary);
    QPainter painter(&svg);
    painter.fillRect(QRectF(QPointF(), pagePoints), paperTokens().ground);
    paintPicture(painter, innerPage(1), picture);
}

void setUp(QPdfWriter& pdf, const QString& title, const QPageSize& size, double margin)
{
    pdf.setTitle(title);
    pdf.setCreator(QStringLiteral("Supine"));
    pdf.setResolution(int(pointsPerInch) * 4);
    pdf.setPageLayout(QPageLayout(size, QPageLayout::Portrait, QMarginsF(margin, margin, margin, margin),
                                  QPageLayout::Point));
}

QRectF pageOf(const QPdfWriter& pdf)
{
    return {QPointF(), pdf.pageLayout().paintRectPixels(pdf.resolution()).size()};
}

void writePdf(QIODevice& out, const ChartPicture& picture)
{
    QPdfWriter pdf(static_cast<QIODevice*>(&out));
    setUp(pdf, picture.title, QPageSize(pagePoints, QPageSize::Point), marginPoints);
    QPainter painter(&pdf);
    paintPicture(painter, pageOf(pdf), picture);
}

} // namespace

QByteArray chartFile(const ChartPicture& picture, const QString& kind)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (kind == QLatin1String("png"))
        writePng(buffer, picture);
    else if (kind == QLatin1String("svg"))
        writeSvg(buffer, picture);
    else if (kind == QLatin1String("pdf"))
        writePdf(buffer, picture);
    return bytes;
}

QByteArray pagePdf(const QString& title, const QStringList& lines)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    setUp(pdf, title, QPageSize(QPageSize::A4), 2 * marginPoints);
    QPainter painter(&pdf);
    painter.setLayoutDirection(QGuiApplication::layoutDirection());
    painter.setFont(bodyFont(painter, 15, QFont::DemiBold));
    QRectF rest = writeText(painter, pageOf(pdf), title, paperTokens().text);
    painter.setFont(bodyFont(painter, 10.5));
    for (const QString& line : lines)
        rest = writeText(painter, rest, line, paperTokens().text);
    painter.end();
    return bytes;
}

} // namespace supine
