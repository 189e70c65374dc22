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

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace supine
