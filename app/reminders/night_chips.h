#pragma once

#include "core/reminders/reminder.h"

#include <QWidget>

namespace supine
{

class Chip;

/// The nights of the week to choose from, in the order of the user's week.
class NightChips : public QWidget
{
    Q_OBJECT
public:
    explicit NightChips(QWidget* parent = nullptr);

    [[nodiscard]] Weekdays days() const;
    /// Says nothing about it.
    void setDays(Weekdays days);

signals:
    void chosen(supine::Weekdays days);

private:
    std::array<Chip*, 7> m_chips{}; ///< by Qt::DayOfWeek - 1
};

} // namespace supine
