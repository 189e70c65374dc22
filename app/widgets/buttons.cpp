#include "app/widgets/buttons.h"

namespace supine
{

PrimaryButton::PrimaryButton(const QString& text, QWidget* parent) : QPushButton(text, parent)
{
    setProperty("kind", QStringLiteral("primary"));
    setCursor(Qt::PointingHandCursor);
}

PlainButton::PlainButton(const QString& text, QWidget* parent) : QPushButton(text, parent)
{
    setCursor(Qt::PointingHandCursor);
}

LinkButton::LinkButton(const QString& text, QWidget* parent) : QPushButton(text, parent)
{
    setProperty("kind", QStringLiteral("link"));
    setCursor(Qt::PointingHandCursor);
    setFlat(true);
}

Chip::Chip(const QString& text, QWidget* parent) : QPushButton(text, parent)
{
    setProperty("kind", QStringLiteral("chip"));
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
}

} // namespace supine
