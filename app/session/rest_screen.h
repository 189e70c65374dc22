#pragma once

#include <QColor>
#include <QPointF>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace supine
{

/// Nearly black, so that the room is dark. Says for a few seconds how to come back, then nothing.
class RestScreen : public QWidget
{
    Q_OBJECT
public:
    explicit RestScreen(QWidget* parent = nullptr);

    /// After a session in the dark: its own colour, and not a word.
    void continueDark(const QColor& ground);
    /// Black, with the hint.
    void beginRest();

signals:
    /// A key, a click, or the mouse moved on purpose.
    void ended();

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QTimer m_hint;
    QColor m_ground;
    bool m_silent = false;
    std::optional<QPointF> m_firstSeen;
};

} // namespace supine
