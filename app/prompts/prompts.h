#pragma once

#include <QList>
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

    /// A kind of file that can be written: in words, and by its suffix.
    struct FileKind {
        QString words;
        QString suffix;
    };
    /// Where to write a file: one of `kinds`, whose suffix the path has. What is there already was agreed to
    /// be replaced. Empty: nothing is to be written.
    [[nodiscard]] virtual QString saveFile(QWidget*, const QString&, const QString&, const QList<FileKind>&)
    {
        return {};
    }
    /// A file that exists; empty: none. Starts in `folder`.
    [[nodiscard]] virtual QString openFile(QWidget*, const QString&, const QString&) { return {}; }
    /// A folder that exists; empty: none. Starts in `folder`.
    [[nodiscard]] virtual QString openFolder(QWidget*, const QString&, const QString&) { return {}; }
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
    [[nodiscard]] QString saveFile(QWidget* parent, const QString& title, const QString& name,
                                   const QList<FileKind>& kinds) override;
    [[nodiscard]] QString openFile(QWidget* parent, const QString& title, const QString& folder) override;
    [[nodiscard]] QString openFolder(QWidget* parent, const QString& title, const QString& folder) override;
};

} // namespace supine
