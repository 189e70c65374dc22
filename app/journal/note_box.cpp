#include "app/journal/note_box.h"

#include "app/widgets/metrics.h"

#include <QScopedValueRollback>

namespace supine
{

NoteBox::NoteBox(QWidget* parent) : QPlainTextEdit(parent)
{
    setAccessibleName(tr("Note"));
    setPlaceholderText(tr("Anything worth remembering about this day or night"));
    setTabChangesFocus(true);
    setFixedHeight(em(this, 6));
    m_pause.setSingleShot(true);
    m_pause.setInterval(1500);
    connect(&m_pause, &QTimer::timeout, this, &NoteBox::settled);
    m_draftPause.setSingleShot(true);
    m_draftPause.setInterval(300);
    connect(&m_draftPause, &QTimer::timeout, this, [this] { emit drafted(toPlainText()); });
    connect(this, &QPlainTextEdit::textChanged, this, &NoteBox::typed);
}

void NoteBox::show(const std::optional<QString>& note)
{
    m_pause.stop();
    m_draftPause.stop();
    m_unsaved = false;
    const QScopedValueRollback showing(m_showing, true);
    setPlainText(note.value_or(QString()));
}

void NoteBox::refresh(const std::optional<QString>& kept)
{
    // A blank text counts as no note, but what is on the screen is left alone.
    if (!m_unsaved && note() != kept)
        show(kept);
}

std::optional<QString> NoteBox::note() const
{
    const QString text = toPlainText();
    return text.trimmed().isEmpty() ? std::nullopt : std::optional(text);
}

void NoteBox::typed()
{
    if (m_showing)
        return;
    m_unsaved = true;
    m_pause.start();
    if (!m_draftPause.isActive())
        m_draftPause.start();
}

void NoteBox::markSaved()
{
    m_unsaved = false;
    m_draftPause.stop();
    emit drafted({});
}

void NoteBox::showDraft(const QString& text)
{
    show(text);
    m_unsaved = true;
}

void NoteBox::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (m_unsaved)
        emit settled();
}

} // namespace supine
