#include "app/widgets/buttons.h"

namespace supine
{

namespace
{

void keepLine(QWidget& button)
{
    QSizePolicy policy = button.sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Minimum);
    button.setSizePolicy(policy);
}

} // namespace

PrimaryButton::PrimaryButton(const QString& text, QWidget* parent) : Wrapping(text, parent)
{
    keepLine(*this);
    setProperty("kind", QStringLiteral("primary"));
    setCursor(Qt::PointingHandCursor);
}

PlainButton::PlainButton(const QString& text, QWidget* parent) : Wrapping(text, parent)
{
    keepLine(*this);
    setCursor(Qt::PointingHandCursor);
}

LinkButton::LinkButton(const QString& text, QWidget* parent) : Wrapping(text, parent)
{
    setProperty("kind", QStringLiteral("link"));
    setCursor(Qt::PointingHandCursor);
    setFlat(true);
}

Chip::Chip(const QString& text, QWidget* parent) : Wrapping(text, parent)
{
    setProperty("kind", QStringLiteral("chip"));
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
}

} // namespace supine
