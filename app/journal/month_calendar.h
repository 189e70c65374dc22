#pragma once

#include "app/journal/day_button.h"
#include "app/widgets/card.h"
#include "core/time/night.h"

#include <QMap>

#include <array>

class QGridLayout;

namespace supine
{

class Label;

/// The nights of one month. Arrow keys go by a night or a week, Page Up and Page Down by a month, Home to
/// tonight; nights to come cannot be chosen.
class MonthCalendar : public Card
{
    Q_OBJECT
public:
    MonthCalendar(Night chosen, Night tonight, QWidget* parent = nullptr);

    [[nodiscard]] Night chosen() const { return m_chosen; }
    /// Shows the night's month and marks it, without a signal.
    void setChosen(Night night);
    void setTonight(Night tonight);
    /// What is known of the nights shown; others have no marks.
    void setMarks(const QMap<QDate, DayButton::Marks>& marks);

    /// The first and last night of the month shown.
    [[nodiscard]] Night first() const;
    [[nodiscard]] Night last() const;

signals:
    /// The user asks for a night that is not in the future. What happens is up to setChosen().
    void nightAsked(supine::Night night);
    void monthShown();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeHead();
    void makeDays();
    void makeLegend();
    void showMonth(QDate month);
    void turnMonth(int months);
    void layDays();
    void nameDays();
    [[nodiscard]] Night nightOf(int index) const { return first().plusDays(index); }
    bool handleKey(int index, int key);
    void ask(Night night);

    Night m_chosen;
    Night m_tonight;
    QDate m_month; ///< its first day
    QMap<QDate, DayButton::Marks> m_marks;
    Label* m_title;
    QAbstractButton* m_next = nullptr;
    QGridLayout* m_grid;
    std::array<Label*, 7> m_names{};
    std::array<DayButton*, 31> m_days{};
};

} // namespace supine
