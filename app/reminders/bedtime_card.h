#pragma once

#include "app/widgets/card.h"
#include "core/reminders/reminder_book.h"

#include <array>

class QTimeEdit;

namespace supine
{

class Chip;
class Label;

/// The usual bedtime, and others on some nights of the week.
class BedtimeCard : public Card
{
    Q_OBJECT
public:
    /// `book` outlives the card.
    explicit BedtimeCard(ReminderBook& book, QWidget* parent = nullptr);
    /// Reads everything again.
    void refresh();

signals:
    void written(const supine::Result<void>& outcome);

private:
    [[nodiscard]] QTimeEdit* makeTime(const QString& name);
    void move(int minutes);
    void writeUsual(QTime time);
    void writeWeek();
    void showWeek(bool shown);

    ReminderBook& m_book;
    QTimeEdit* m_usual;
    Chip* m_vary;
    QWidget* m_week;
    Label* m_short; ///< which reminders bedtime leaves no room for
    std::array<QTimeEdit*, 7> m_days{};
};

} // namespace supine
