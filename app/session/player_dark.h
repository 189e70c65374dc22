#pragma once

#include <QColor>
#include <QPointF>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace supine
{

/// The dark over the player: black or deep red, and nothing on it. A key or a movement lights the player up;
/// after a few seconds without one it gets dark again by itself, until the dark is turned off. Nothing below
/// is painted meanwhile.
class PlayerDark : public QWidget
{
    Q_OBJECT
public:
    explicit PlayerDark(QWidget* page);

    enum class Colour { Black, Red };
    void setColour(Colour colour);
    [[nodiscard]] QColor ground() const;
    void turn(bool on);
    /// The session runs in the dark, whether or not it is lit up for a moment.
    [[nodiscard]] bool on() const { return m_on; }
    /// It is dark now.
    [[nodiscard]] bool covers() const { return m_covers; }
    /// A key was pressed, or something moved.
    void light();
    /// While it is held, such as in a pause, the light stays on.
    void setHeld(bool held) { m_held = held; }
    /// The wait for the dark is over.
    void darken();

signals:
    void turned(bool on);
    /// It got dark, or light.
    void covered(bool dark);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void cover(bool dark);

    QTimer m_wait;
    Colour m_colour = Colour::Black;
    std::optional<QPointF> m_firstSeen;
    bool m_on = false;
    bool m_covers = false;
    bool m_held = false;
};

} // namespace supine
