#pragma once

#include <QPushButton>

namespace supine
{

/// The one thing to do next on a page.
class PrimaryButton : public QPushButton
{
    Q_OBJECT
public:
    explicit PrimaryButton(const QString& text, QWidget* parent = nullptr);
};

/// Any other thing to do.
class PlainButton : public QPushButton
{
    Q_OBJECT
public:
    explicit PlainButton(const QString& text, QWidget* parent = nullptr);
};

/// A way to somewhere else, set like text.
class LinkButton : public QPushButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString& text, QWidget* parent = nullptr);
};

/// A choice among several, set as a pill; checkable.
class Chip : public QPushButton
{
    Q_OBJECT
public:
    explicit Chip(const QString& text, QWidget* parent = nullptr);
};

} // namespace supine
