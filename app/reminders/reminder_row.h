#pragma once

#include "core/reminders/outlook.h"

#include <QWidget>

class QCheckBox;

namespace supine
{

class Label;
class PlainButton;
class ReminderEditor;

/// One reminder in the list: on or off, when, how it stands tonight, and its editor when asked for.
class ReminderRow : public QWidget
{
    Q_OBJECT
public:
    explicit ReminderRow(QWidget* parent = nullptr);
    void show(const Reminder& reminder, const EveningPlan& plan, const Outlook& outlook);
    void openEditor();

signals:
    void changed(const supine::Reminder& reminder);
    void removeAsked(const supine::ReminderId& id);

private:
    void toggleEditor();

    Reminder m_reminder;
    QCheckBox* m_on;
    Label* m_detail;
    PlainButton* m_edit;
    ReminderEditor* m_editor = nullptr; ///< made when first asked for
};

} // namespace supine
