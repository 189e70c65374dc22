#include "app/reminders/reminder_row.h"

#include "app/reminders/reminder_editor.h"
#include "app/reminders/reminder_words.h"
#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"
#include "app/widgets/wrapping.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace supine
{

ReminderRow::ReminderRow(QWidget* parent)
    : QWidget(parent), m_on(new WrappingCheckBox), m_detail(new Label(TextRole::Muted)),
      m_edit(new PlainButton(tr("Change")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* words = new QVBoxLayout;
    words->setSpacing(space(this) / 2);
    words->addWidget(m_on);
    words->addWidget(m_detail);
    auto* head = new QHBoxLayout;
    head->addLayout(words, 1);
    head->addWidget(m_edit, 0, Qt::AlignTop);
    column->addLayout(head);
    connect(m_on, &QCheckBox::clicked, this, [this](bool on) {
        Reminder reminder = m_reminder;
        reminder.enabled = on;
        emit changed(reminder);
    });
    connect(m_edit, &QPushButton::clicked, this, &ReminderRow::toggleEditor);
}

void ReminderRow::show(const Reminder& reminder, const EveningPlan& plan, const Outlook& outlook)
{
    m_reminder = reminder;
    const QString name = reminder.text.isEmpty() ? kindText(reminder.kind) : reminder.text;
    const WeekTimes times = timesOf(reminder, plan);
    const auto& tonight = times[size_t(outlook.night.date().dayOfWeek() - 1)];
    m_on->setText(tonight && reminder.before ? QStringLiteral("%1 · %2").arg(clockText(*tonight), name)
                  : reminder.before          ? name
                                             : QStringLiteral("%1 · %2").arg(clockText(reminder.at), name));
    m_on->setChecked(reminder.enabled);
    QStringList parts;
    if (reminder.before)
        parts << timingText(reminder);
    parts << nightsText(reminder.days);
    if (!reminder.chime)
        parts << tr("without a chime");
    if (reminder.enabled)
        parts << outlookTitle(outlook);
    m_detail->setText(parts.join(QStringLiteral(" · ")));
    m_edit->setAccessibleName(tr("Change %1").arg(name));
    if (m_editor)
        m_editor->setReminder(reminder);
}

void ReminderRow::openEditor()
{
    if (!m_editor || m_editor->isHidden())
        toggleEditor();
}

void ReminderRow::toggleEditor()
{
    if (!m_editor) {
        m_editor = new ReminderEditor;
        m_editor->setReminder(m_reminder);
        m_editor->hide();
        layout()->addWidget(m_editor);
        connect(m_editor, &ReminderEditor::changed, this, &ReminderRow::changed);
        connect(m_editor, &ReminderEditor::removeAsked, this, [this] { emit removeAsked(m_reminder.id); });
    }
    m_editor->setVisible(m_editor->isHidden());
    m_edit->setText(m_editor->isHidden() ? tr("Change") : tr("Close"));
}

} // namespace supine
