#pragma once

#include <QPushButton>

namespace supine
{

/// A place in the rail: a dot, lit when it is the one shown, and its name.
class PlaceButton : public QPushButton
{
    Q_OBJECT
public:
    explicit PlaceButton(const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// Narrow and low, without the dot: a long name is cut, and told in full by the tool tip.
    void setCompact(bool compact);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_compact = false;
};

} // namespace supine
