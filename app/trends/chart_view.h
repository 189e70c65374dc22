#pragma once

#include "app/trends/chart_geometry.h"

#include <QWidget>

namespace supine
{

/// The chart of nights. Hovering or the arrow keys (Home and End too) choose a
/// night, or the week or month that is drawn as one; nightChosen() tells its
/// first night.
class ChartView : public QWidget
{
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);

    void show(ChartData data);
    using QWidget::show;
    [[nodiscard]] const ChartData& data() const { return m_data; }
    [[nodiscard]] std::optional<Night> chosen() const { return m_chosen; }
    /// The geometry of the present size, as it is painted.
    [[nodiscard]] ChartGeometry geometryNow() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Nothing: no night is chosen any more.
    void nightChosen(std::optional<supine::Night> night);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void choose(std::optional<Night> night);

    ChartData m_data;
    std::optional<Night> m_chosen;
};

} // namespace supine
