#pragma once

#include <QWidget>

class QCheckBox;

namespace supine
{

/// Something to tick whose words wrap where there is little room. A tap on the words ticks it too.
class TickRow : public QWidget
{
    Q_OBJECT
public:
    explicit TickRow(const QString& text, QWidget* parent = nullptr);
    /// The box, whose accessible name the words are.
    [[nodiscard]] QCheckBox* box() const { return m_box; }

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QCheckBox* m_box;
};

} // namespace supine
