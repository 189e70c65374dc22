#pragma once

#include <QPlainTextEdit>
#include <QTimer>

#include <optional>

namespace supine
{

/// The note of a night. Saves itself at a pause in typing and when it is left; what could not be saved stays.
class NoteBox : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit NoteBox(QWidget* parent = nullptr);

    /// Shows the note of another night.
    void show(const std::optional<QString>& note);
    /// Shows the same night's note as it is kept, unless something unsaved is typed.
    void refresh(const std::optional<QString>& note);
    [[nodiscard]] bool unsaved() const { return m_unsaved; }
    [[nodiscard]] std::optional<QString> note() const;
    void markSaved();
    /// Shows what was typed before the program ended: not saved until it is left or typed into.
    void showDraft(const QString& text);

signals:
    /// The note is to be saved now.
    void settled();
    /// What is typed so far, to be kept as a draft; empty once it is saved.
    void drafted(const QString& text);

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    void typed();

    QTimer m_pause;
    QTimer m_draftPause;
    bool m_unsaved = false;
    bool m_showing = false;
};

} // namespace supine
