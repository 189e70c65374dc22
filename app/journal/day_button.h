#pragma once

#include <QAbstractButton>

namespace supine
{

/// One night of the month: its day, a tinted ground when practised, a dot when something was entered.
class DayButton : public QAbstractButton
{
    Q_OBJECT
public:
    struct Marks {
        bool entered = false;
        bool practised = false;
        friend bool operator==(const Marks&, const Marks&) = default;
    };

    explicit DayButton(QWidget* parent = nullptr);

    void setMarks(Marks marks);
    /// Outlined: the night that now is.
    void setTonight(bool tonight);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Marks m_marks;
    bool m_tonight = false;
};

} // namespace supine
