#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;
class QGridLayout;

namespace supine
{

/// Buttons of one size in as many equal columns as fit. Arrow keys move among those shown.
class TileGrid : public QWidget
{
    Q_OBJECT
public:
    explicit TileGrid(QWidget* parent = nullptr);

    /// Takes the tiles over; those before are deleted.
    void setTiles(const QList<QAbstractButton*>& tiles);
    [[nodiscard]] const QList<QAbstractButton*>& tiles() const { return m_tiles; }
    /// Shows these of its tiles, in their order, and hides the others.
    void showOnly(const QList<QAbstractButton*>& shown);
    [[nodiscard]] const QList<QAbstractButton*>& shown() const { return m_shown; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    [[nodiscard]] int fittingColumns() const;

    QGridLayout* m_grid;
    QList<QAbstractButton*> m_tiles;
    QList<QAbstractButton*> m_shown;
    int m_columns = 0;
};

} // namespace supine
