#pragma once

#include <QLayout>
#include <QList>

namespace supine
{

/// Items side by side in reading direction, wrapped to the next row where the width ends.
class FlowLayout : public QLayout
{
public:
    /// `gap` in pixels, between items and between rows.
    explicit FlowLayout(int gap, QWidget* parent = nullptr);
    ~FlowLayout() override;

    /// Items stand in columns of one width that fill the row.
    void spreadEvenly() { m_even = true; }
    /// Asks for all items in one row where that can be had.
    void preferOneRow() { m_oneRow = true; }
    /// What is lower than the others of its row stands at the height of their middle.
    void centreRows() { m_centred = true; }

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    [[nodiscard]] int columnWidth(int width) const;
    [[nodiscard]] QSize sizeIn(const QLayoutItem& item, int width) const;
    int arrange(const QRect& rect, bool place) const;
    QList<QLayoutItem*> m_items;
    int m_gap;
    bool m_even = false;
    bool m_oneRow = false;
    bool m_centred = false;
};

/// The widgets in such a layout, a space of `metric` apart.
[[nodiscard]] QWidget* flowing(const QWidget* metric, const QList<QWidget*>& widgets);

} // namespace supine
