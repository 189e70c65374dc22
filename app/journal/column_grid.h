#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace supine
{

/// Short rows side by side where there is room for two, so that a name stands near its answer.
class ColumnGrid : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnGrid(QWidget* parent = nullptr);

    /// `whole`: takes a row of its own.
    void add(QWidget* row, bool whole = false);
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row {
        QWidget* widget;
        bool whole;
    };
    void arrange(int columns);

    std::vector<Row> m_rows;
    QGridLayout* m_grid;
    int m_columns = 1;
};

} // namespace supine
