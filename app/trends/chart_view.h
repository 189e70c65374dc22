#pragma once

#include "app/trends/chart_geometry.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

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
    /// The geometry of the present size, as it is painted; valid until anything changes.
    [[nodiscard]] const ChartGeometry& geometryNow() const;

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
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void choose(std::optional<Night> night);
    /// What was laid out and painted holds no longer.
    void forget();
    /// All but the chosen night, which alone changes from one movement of the mouse to the next.
    const QPixmap& picture();

    ChartData m_data;
    mutable std::optional<ChartGeometry> m_geometry; ///< of m_data at the present size
    QPixmap m_picture;                               ///< null until it is wanted
    std::optional<Night> m_chosen;
};

} // namespace supine
