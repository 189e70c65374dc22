#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace supine
{

/// Cards side by side where there is room, below each other where there is not.
class CardColumns : public QWidget
{
    Q_OBJECT
public:
    explicit CardColumns(const std::vector<QWidget*>& cards, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(int columns);
    std::vector<QWidget*> m_cards;
    QGridLayout* m_grid;
    int m_columns = 0;
};

} // namespace supine
