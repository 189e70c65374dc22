#pragma once

#include <QFont>
#include <QPushButton>
#include <QWidget>

namespace supine
{

/// Sets the widget's text that many pixels high: the player's sizes follow the window, to be read from afar.
inline void setTextSize(QWidget* widget, int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont face = widget->font();
    if (face.pixelSize() == pixels && face.weight() == weight)
        return;
    face.setPixelSize(pixels);
    face.setWeight(weight);
    widget->setFont(face);
}

/// The same for a button, whose edges follow its own text and not the program's.
inline void setButtonSize(QPushButton* button, int pixels)
{
    const QString edges = QStringLiteral("font-size: %1px; padding: %2px %3px; min-height: 0")
                              .arg(pixels)
                              .arg(pixels * 2 / 5)
                              .arg(pixels * 4 / 5);
    if (button->styleSheet() == edges)
        return;
    button->setStyleSheet(edges);
    button->ensurePolished();
}

} // namespace supine
