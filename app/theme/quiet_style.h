#pragma once

#include <QProxyStyle>

namespace supine
{

/// Fusion with the controls that a style sheet cannot draw without pictures, in the theme's colours: ticks,
/// radio dots, and boxes to choose or count in, all with an outline that can be seen in the dark.
class QuietStyle : public QProxyStyle
{
    Q_OBJECT
public:
    QuietStyle();

    using QProxyStyle::polish;
    /// A choice with long answers may become narrower than they are, so that no page is wider than its
    /// window. The wheel turns a value only where the keyboard is: elsewhere it scrolls the page.
    void polish(QWidget* widget) override;

    bool eventFilter(QObject* watched, QEvent* event) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                       SubControl part, const QWidget* widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                         const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option,
                                  const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* data) const override;
};

} // namespace supine
