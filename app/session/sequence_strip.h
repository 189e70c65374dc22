#pragma once

#include "core/catalogue/catalogue.h"
#include "core/routine/timeline.h"

#include <QWidget>

namespace supine
{

/// The poses of a session as little figures, or pictures, or by name, in their order, the current one marked,
/// the done ones faint. When there is no room for all of them it shows those around the current one.
class SequenceStrip : public QWidget
{
    Q_OBJECT
public:
    explicit SequenceStrip(QWidget* parent = nullptr);

    void setTimeline(const Timeline& timeline, const Catalogue& catalogue);
    /// Marks the step; one past the last means that all are done.
    void setCurrent(int step);
    /// Height of a cell; its width follows.
    void setCellHeight(int pixels);
    [[nodiscard]] int count() const { return int(m_cells.size()); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Cell {
        QString posture;
        bool mirrored;
        QString name;
    };
    [[nodiscard]] int cellWidth() const { return m_cellHeight * 6 / 5; }
    void paintCell(QPainter& painter, const QRect& box, int step) const;

    std::vector<Cell> m_cells;
    int m_current = 0;
    int m_cellHeight = 64;
};

} // namespace supine
