#include "app/reminders/night_chips.h"

#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/metrics.h"

#include <QLocale>
#include <QSignalBlocker>

namespace supine
{

NightChips::NightChips(QWidget* parent) : QWidget(parent)
{
    auto* row = new FlowLayout(space(this), this);
    const QLocale locale;
    for (int i = 0; i < 7; ++i) {
        const int day = (locale.firstDayOfWeek() - 1 + i) % 7 + 1;
        auto* chip = new Chip(locale.standaloneDayName(day, QLocale::ShortFormat));
        chip->setAccessibleName(locale.standaloneDayName(day));
        connect(chip, &QPushButton::toggled, this, [this] { emit chosen(days()); });
        m_chips[size_t(day - 1)] = chip;
        row->addWidget(chip);
    }
}

Weekdays NightChips::days() const
{
    Weekdays days;
    for (size_t day = 0; day < m_chips.size(); ++day)
        days.set(day, m_chips[day]->isChecked());
    return days;
}

void NightChips::setDays(Weekdays days)
{
    for (size_t day = 0; day < m_chips.size(); ++day) {
        const QSignalBlocker quiet(m_chips[day]);
        m_chips[day]->setChecked(days.test(day));
    }
}

} // namespace supine
