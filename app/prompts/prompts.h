#pragma once

#include <QString>

class QWidget;

namespace supine
{

/// Every modal question. Tests answer in place of the user.
class Prompts
{
public:
    virtual ~Prompts() = default;
    /// Tells something that must be read before going on.
    virtual void tell(QWidget* parent, const QString& title, const QString& text) = 0;
    /// Asks to confirm; `action` names what will be done.
    [[nodiscard]] virtual bool confirm(QWidget* parent, const QString& title, const QString& text,
                                       const QString& action) = 0;
    /// Asks where to save a file; `suggestion` is its name, `kind` such as "PDF (*.pdf)". Empty: nowhere.
    [[nodiscard]] virtual QString chooseSave(QWidget* parent, const QString& title, const QString& suggestion,
                                             const QString& kind) = 0;
};

/// The ones a person sees.
class DialogPrompts final : public Prompts
{
public:
    void tell(QWidget* parent, const QString& title, const QString& text) override;
    [[nodiscard]] bool confirm(QWidget* parent, const QString& title, const QString& text,
                               const QString& action) override;
    [[nodiscard]] QString chooseSave(QWidget* parent, const QString& title, const QString& suggestion,
                                     const QString& kind) override;
};

} // namespace supine
