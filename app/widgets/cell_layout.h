#pragma once

#include <QLayout>
#include <QList>

namespace supine
{

/// Items of one size that fill the width in reading direction: in one row where it is wide enough, in two or
/// three rows of as many columns where it is not.
class CellLayout : public QLayout
{
public:
    /// `gap` in pixels, between cells and between rows.
    explicit CellLayout(int gap, QWidget* parent = nullptr);
    ~CellLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    [[nodiscard]] QSize cell() const;
    [[nodiscard]] int columnsIn(int rows) const;
    [[nodiscard]] int widthOf(int columns) const;
    [[nodiscard]] int rowsFor(int width) const;

    QList<QLayoutItem*> m_items;
    int m_gap;
};

} // namespace supine
