#include "app/widgets/svg_paper.h"

#include <QBuffer>
#include <QImage>
#include <QPaintEngine>
#include <QPainterPath>
#include <QPixmap>
#include <QXmlStreamWriter>

#include <limits>
#include <optional>
#include <utility>

namespace supine
{

namespace
{

/// Many readers know a picture's address by its older name only.
const QString linkSpace = QStringLiteral("http://www.w3.org/1999/xlink");

QString number(double value)
{
    return QString::number(value, 'g', 7);
}

QString outlineOf(const QPainterPath& path)
{
    QString d;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element e = path.elementAt(i);
        static const QString letters = QStringLiteral("MLC ");
        d += letters.at(e.type) + number(e.x) + QLatin1Char(' ') + number(e.y);
    }
    return d;
}

QString matrixOf(const QTransform& t)
{
    return QStringLiteral("matrix(%1 %2 %3 %4 %5 %6)")
        .arg(number(t.m11()), number(t.m12()), number(t.m21()), number(t.m22()), number(t.dx()),
             number(t.dy()));
}

} // namespace

class SvgEngine final : public QPaintEngine
{
public:
    SvgEngine(QIODevice& file, QSizeF size, int unitsPerInch, QString title, QString summary)
        : QPaintEngine(PaintEngineFeatures(AllFeatures & ~PatternBrush & ~PerspectiveTransform &
                                           ~ConicalGradientFill & ~PorterDuff)),
          m_xml(&file), m_size(size), m_unitsPerInch(unitsPerInch), m_title(std::move(title)),
          m_summary(std::move(summary))
    {
    }

    bool begin(QPaintDevice*) override
    {
        const auto millimetres = [this](double units) -> QString {
            return number(units * 25.4 / m_unitsPerInch) + QStringLiteral("mm");
        };
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QStringLiteral("svg"));
        m_xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
        m_xml.writeNamespace(linkSpace, QStringLiteral("xlink"));
        m_xml.writeAttribute(QStringLiteral("width"), millimetres(m_size.width()));
        m_xml.writeAttribute(QStringLiteral("height"), millimetres(m_size.height()));
        m_xml.writeAttribute(
            QStringLiteral("viewBox"),
            QStringLiteral("0 0 %1 %2").arg(number(m_size.width()), number(m_size.height())));
        m_xml.writeTextElement(QStringLiteral("title"), m_title);
        if (!m_summary.isEmpty())
            m_xml.writeTextElement(QStringLiteral("desc"), m_summary);
        return true;
    }
    bool end() override
    {
        m_xml.writeEndDocument();
        return !m_xml.hasError();
    }
    void updateState(const QPaintEngineState& now) override
    {
        if (now.state() & DirtyTransform)
            m_transform = now.transform();
        if (now.state() & DirtyPen)
            m_pen = now.pen();
        if (now.state() & DirtyBrush)
            m_brush = now.brush();
        if (now.state() & DirtyOpacity)
            m_opacity = now.opacity();
    }
    void drawPath(const QPainterPath& path) override
    {
        m_xml.writeEmptyElement(QStringLiteral("path"));
        writeTransform();
        const bool filled = m_brush.style() != Qt::NoBrush;
        writeColour(QStringLiteral("fill"), filled ? std::optional(m_brush.color()) : std::nullopt);
        if (filled && path.fillRule() == Qt::OddEvenFill)
            m_xml.writeAttribute(QStringLiteral("fill-rule"), QStringLiteral("evenodd"));
        if (m_pen.style() != Qt::NoPen)
            writeStroke();
        m_xml.writeAttribute(QStringLiteral("d"), outlineOf(path));
    }
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path;
        path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
        if (mode != PolylineMode)
            path.closeSubpath();
        path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
        const QBrush brush = mode == PolylineMode ? std::exchange(m_brush, QBrush()) : m_brush;
        drawPath(path);
        m_brush = brush;
    }
    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        const QFont font = item.font();
        m_xml.writeStartElement(QStringLiteral("text"));
        writeTransform();
        m_xml.writeAttribute(QStringLiteral("x"), number(at.x()));
        m_xml.writeAttribute(QStringLiteral("y"), number(at.y()));
        m_xml.writeAttribute(QStringLiteral("font-family"), font.family() + QStringLiteral(", sans-serif"));
        constexpr double pointsPerInch = 72;
        const double size =
            font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * m_unitsPerInch / pointsPerInch;
        m_xml.writeAttribute(QStringLiteral("font-size"), number(size));
        m_xml.writeAttribute(QStringLiteral("font-weight"), QString::number(int(font.weight())));
        writeColour(QStringLiteral("fill"), m_pen.color());
        m_xml.writeAttribute(QStringLiteral("textLength"), number(item.width()));
        m_xml.writeAttribute(QStringLiteral("lengthAdjust"), QStringLiteral("spacingAndGlyphs"));
        m_xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
        m_xml.writeCharacters(item.text());
        m_xml.writeEndElement();
    }
    void drawImage(const QRectF& at, const QImage& image, const QRectF& part,
                   Qt::ImageConversionFlags) override
    {
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        image.copy(part.toAlignedRect()).save(&buffer, "PNG");
        m_xml.writeEmptyElement(QStringLiteral("image"));
        writeTransform();
        m_xml.writeAttribute(QStringLiteral("x"), number(at.x()));
        m_xml.writeAttribute(QStringLiteral("y"), number(at.y()));
        m_xml.writeAttribute(QStringLiteral("width"), number(at.width()));
        m_xml.writeAttribute(QStringLiteral("height"), number(at.height()));
        m_xml.writeAttribute(QStringLiteral("preserveAspectRatio"), QStringLiteral("none"));
        m_xml.writeAttribute(linkSpace, QStringLiteral("href"),
                             QStringLiteral("data:image/png;base64,") + QString::fromLatin1(png.toBase64()));
    }
    void drawPixmap(const QRectF& at, const QPixmap& pixmap, const QRectF& part) override
    {
        drawImage(at, pixmap.toImage(), part, Qt::AutoColor);
    }
    [[nodiscard]] Type type() const override { return SVG; }

private:
    /// Nothing: none.
    void writeColour(const QString& what, const std::optional<QColor>& colour)
    {
        m_xml.writeAttribute(what, colour ? colour->name() : QStringLiteral("none"));
        if (colour && colour->alpha() < 255)
            m_xml.writeAttribute(what + QStringLiteral("-opacity"), number(colour->alphaF()));
    }
    void writeStroke()
    {
        writeColour(QStringLiteral("stroke"), m_pen.color());
        const double width = m_pen.widthF() > 0 ? m_pen.widthF() : 1; // none is a hairline
        m_xml.writeAttribute(QStringLiteral("stroke-width"), number(width));
        if (m_pen.capStyle() != Qt::FlatCap)
            m_xml.writeAttribute(QStringLiteral("stroke-linecap"), m_pen.capStyle() == Qt::RoundCap
                                                                       ? QStringLiteral("round")
                                                                       : QStringLiteral("square"));
        if (m_pen.joinStyle() == Qt::RoundJoin)
            m_xml.writeAttribute(QStringLiteral("stroke-linejoin"), QStringLiteral("round"));
        if (m_pen.style() == Qt::SolidLine)
            return;
        QStringList dashes;
        for (const double dash : m_pen.dashPattern())
            dashes.append(number(dash * width));
        m_xml.writeAttribute(QStringLiteral("stroke-dasharray"), dashes.join(u' '));
        m_xml.writeAttribute(QStringLiteral("stroke-dashoffset"), number(m_pen.dashOffset() * width));
    }
    void writeTransform()
    {
        if (!m_transform.isIdentity())
            m_xml.writeAttribute(QStringLiteral("transform"), matrixOf(m_transform));
        if (m_opacity < 1)
            m_xml.writeAttribute(QStringLiteral("opacity"), number(m_opacity));
    }
    QXmlStreamWriter m_xml;
    QSizeF m_size;
    int m_unitsPerInch;
    QString m_title;
    QString m_summary;
    QTransform m_transform;
    QPen m_pen;
    QBrush m_brush;
    double m_opacity = 1;
};

SvgPaper::SvgPaper(QIODevice& file, QSizeF size, int unitsPerInch, const QString& title,
                   const QString& summary)
    : m_size(size), m_unitsPerInch(unitsPerInch),
      m_engine(std::make_unique<SvgEngine>(file, size, unitsPerInch, title, summary))
{
}

SvgPaper::~SvgPaper() = default;

QPaintEngine* SvgPaper::paintEngine() const
{
    return m_engine.get();
}

int SvgPaper::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return int(m_size.width());
    case PdmHeight:
        return int(m_size.height());
    case PdmWidthMM:
        return int(m_size.width() * 25.4 / m_unitsPerInch);
    case PdmHeightMM:
        return int(m_size.height() * 25.4 / m_unitsPerInch);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return m_unitsPerInch;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return int(devicePixelRatioFScale());
    case PdmNumColors:
        return std::numeric_limits<int>::max();
    case PdmDepth:
        return 24;
    default:
        return QPaintDevice::metric(metric);
    }
}

} // namespace supine
