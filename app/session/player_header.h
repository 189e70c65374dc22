#pragma once

#include <QWidget>

class QLabel;

namespace supine
{

/// The player's upper edge: what is practised, whether it is a rehearsal, and how far it is.
class PlayerHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PlayerHeader(QWidget* parent = nullptr);

    /// `speed` above 1 is a rehearsal.
    void setRoutine(const QString& name, int speed);
    void setCount(const QString& text);
    /// Sizes in pixels.
    void setSizes(int text, int spacing);

private:
    QLabel* m_routine;
    QLabel* m_rehearsal;
    QLabel* m_count;
};

} // namespace supine
