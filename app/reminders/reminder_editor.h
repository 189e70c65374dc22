#pragma once

#include "core/reminders/reminder.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace supine
{

class NightChips;

/// Everything of one reminder to change; each change is told at once.
class ReminderEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ReminderEditor(QWidget* parent = nullptr);
    /// Says nothing about it.
    void setReminder(const Reminder& reminder);

signals:
    void changed(const supine::Reminder& reminder);
    void removeAsked();

private:
    QWidget* makeKinds();
    QWidget* makeTiming();
    QWidget* makeManner();
    void tell();
    void showTiming(bool before);

    Reminder m_reminder;
    bool m_quiet = false;
    QButtonGroup* m_kinds = nullptr;
    QButtonGroup* m_timing = nullptr; ///< 0: before bedtime, 1: at a time
    QSpinBox* m_before = nullptr;
    QTimeEdit* m_at = nullptr;
    NightChips* m_nights = nullptr;
    QLineEdit* m_text = nullptr;
    QCheckBox* m_chime = nullptr;
    QCheckBox* m_unlessDone = nullptr;
};

} // namespace supine
