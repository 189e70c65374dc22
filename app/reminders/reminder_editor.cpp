#include "app/reminders/reminder_editor.h"

#include "app/reminders/night_chips.h"
#include "app/reminders/reminder_words.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"
#include "app/widgets/wrapping.h"
#include "core/reminders/reminder_json.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace supine
{
namespace
{

constexpr ReminderKind kinds[] = {ReminderKind::Routine,   ReminderKind::WindDown, ReminderKind::Screens,
                                  ReminderKind::LightsOut, ReminderKind::Morning,  ReminderKind::Own};

} // namespace

ReminderEditor::ReminderEditor(QWidget* parent) : QWidget(parent), m_nights(new NightChips)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space(this), 0, space(this, 2));
    column->setSpacing(space(this));
    m_text = new QLineEdit;
    m_text->setMaxLength(longestText);
    m_text->setPlaceholderText(tr("Words of your own, if you like"));
    m_text->setAccessibleName(tr("Words of this reminder"));
    connect(m_text, &QLineEdit::editingFinished, this, &ReminderEditor::tell);
    connect(m_nights, &NightChips::chosen, this, &ReminderEditor::tell);
    column->addWidget(makeKinds());
    column->addWidget(makeTiming());
    column->addWidget(m_nights);
    column->addWidget(m_text);
    column->addWidget(makeManner());
}

QWidget* ReminderEditor::makeKinds()
{
    m_kinds = new QButtonGroup(this);
    QList<QWidget*> chips;
    for (const ReminderKind kind : kinds) {
        auto* chip = new Chip(kindText(kind));
        m_kinds->addButton(chip, int(kind));
        chips << chip;
    }
    connect(m_kinds, &QButtonGroup::idClicked, this, &ReminderEditor::tell);
    return flowing(this, chips);
}

QWidget* ReminderEditor::makeTiming()
{
    auto* before = new Chip(tr("Before bedtime"));
    auto* at = new Chip(tr("At a time"));
    m_timing = new QButtonGroup(this);
    m_timing->addButton(before, 0);
    m_timing->addButton(at, 1);
    m_before = new QSpinBox;
    m_before->setRange(0, longestBefore);
    m_before->setSingleStep(5);
    m_before->setSuffix(tr(" min"));
    m_before->setAccessibleName(tr("Minutes before bedtime"));
    m_before->setKeyboardTracking(false);
    m_at = new QTimeEdit;
    m_at->setDisplayFormat(clockFormat());
    m_at->setAccessibleName(tr("Time of this reminder"));
    m_at->setKeyboardTracking(false);
    m_at->setWrapping(true);
    connect(m_timing, &QButtonGroup::idClicked, this, [this](int id) {
        showTiming(id == 0);
        tell();
    });
    connect(m_before, &QSpinBox::valueChanged, this, &ReminderEditor::tell);
    connect(m_at, &QTimeEdit::timeChanged, this, &ReminderEditor::tell);
    before->ensurePolished();
    m_before->setMinimumHeight(before->sizeHint().height());
    m_at->setMinimumHeight(before->sizeHint().height());
    return flowing(this, {before, at, m_before, m_at});
}

QWidget* ReminderEditor::makeManner()
{
    m_chime = new WrappingCheckBox(tr("With a chime"));
    m_unlessDone = new WrappingCheckBox(tr("Not if already done"));
    auto* remove = new PlainButton(tr("Remove"));
    remove->setAccessibleName(tr("Remove this reminder"));
    connect(m_chime, &QCheckBox::clicked, this, &ReminderEditor::tell);
    connect(m_unlessDone, &QCheckBox::clicked, this, &ReminderEditor::tell);
    connect(remove, &QPushButton::clicked, this, &ReminderEditor::removeAsked);
    return flowing(this, {m_chime, m_unlessDone, remove});
}

void ReminderEditor::setReminder(const Reminder& reminder)
{
    m_quiet = true;
    m_reminder = reminder;
    m_kinds->button(int(reminder.kind))->setChecked(true);
    m_timing->button(reminder.before ? 0 : 1)->setChecked(true);
    if (reminder.before)
        m_before->setValue(int(reminder.before->count()));
    else
        m_at->setTime(reminder.at);
    m_nights->setDays(reminder.days);
    if (m_text->text() != reminder.text)
        m_text->setText(reminder.text);
    m_chime->setChecked(reminder.chime);
    m_unlessDone->setChecked(reminder.unlessDone);
    m_unlessDone->setVisible(reminder.kind != ReminderKind::LightsOut);
    showTiming(reminder.before.has_value());
    m_quiet = false;
}

void ReminderEditor::showTiming(bool before)
{
    m_before->setVisible(before);
    m_at->setVisible(!before);
}

void ReminderEditor::tell()
{
    if (m_quiet)
        return;
    Reminder reminder = m_reminder;
    reminder.kind = ReminderKind(m_kinds->checkedId());
    reminder.before.reset();
    if (m_timing->checkedId() == 0)
        reminder.before = std::chrono::minutes(m_before->value());
    else
        reminder.at = m_at->time();
    reminder.days = m_nights->days();
    reminder.text = m_text->text().simplified();
    reminder.chime = m_chime->isChecked();
    reminder.unlessDone = m_unlessDone->isChecked();
    if (reminder != m_reminder)
        emit changed(reminder);
}

} // namespace supine
