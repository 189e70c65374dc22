#pragma once

#include <QWidget>

namespace supine
{

/// A likely range drawn as a bar with its middle as a dot, and zero as a mark.
/// Left is lower, right is higher.
class IntervalBar : public QWidget
{
    Q_OBJECT
public:
    /// `reach` is the distance from zero to either end of the scale, above 0;
    /// what lies beyond is cut there.
    IntervalBar(double low, double middle, double high, double reach, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double xOf(double value) const;
    double m_low;
    double m_middle;
    double m_high;
    double m_reach;
};

} // namespace supine
