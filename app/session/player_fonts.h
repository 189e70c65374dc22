#pragma once

#include <QFont>
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

} // namespace supine
