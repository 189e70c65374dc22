#pragma once

#include "app/widgets/wrapping.h"

#include <QPushButton>

namespace supine
{

/// The one thing to do next on a page. Like PlainButton it gives way in a FlowLayout alone; beside other
/// things it keeps its line.
class PrimaryButton : public Wrapping<QPushButton>
{
    Q_OBJECT
public:
    explicit PrimaryButton(const QString& text, QWidget* parent = nullptr);
};

/// Any other thing to do.
class PlainButton : public Wrapping<QPushButton>
{
    Q_OBJECT
public:
    explicit PlainButton(const QString& text, QWidget* parent = nullptr);
};

/// A way to somewhere else, set like text.
class LinkButton : public Wrapping<QPushButton>
{
    Q_OBJECT
public:
    explicit LinkButton(const QString& text, QWidget* parent = nullptr);
};

/// A choice among several, set as a pill; checkable.
class Chip : public Wrapping<QPushButton>
{
    Q_OBJECT
public:
    explicit Chip(const QString& text, QWidget* parent = nullptr);
};

} // namespace supine
