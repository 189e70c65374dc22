#pragma once

#include "app/widgets/scroll_page.h"
#include "core/catalogue/practice.h"
#include "core/journal/journal.h"

#include <QHash>
#include <QTime>

#include <functional>

class QBoxLayout;
class QPushButton;

namespace supine
{

class BodyCard;
class Label;
class MonthCalendar;
class NightEditor;
class PastCard;
class PoseReliefCard;

/// Every night there was: a month to choose from and the record of one night to fill in or correct. Saved as
/// it is given, with undo.
class JournalPage : public ScrollPage
{
    Q_OBJECT
public:
    /// `journal` and `clock` outlive the page. `dayTurn`: when one night ends and the next begins.
    JournalPage(Journal& journal, const Clock& clock, QTime dayTurn, QWidget* parent = nullptr);
    ~JournalPage() override;

    /// False if the present night holds something typed that cannot be kept, which is then said; the page
    /// stays there.
    bool showNight(Night night);
    [[nodiscard]] Night shownNight() const { return m_night; }
    void setDayTurn(QTime dayTurn);
    /// Names to show for ids of routines; without one the id is shown.
    void setRoutineNames(const QHash<QString, QString>& names);
    /// How a practice is called.
    void setPoseNames(std::function<QString(const PracticeId&)> name);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeActions();
    void makeColumns();
    [[nodiscard]] Night tonight() const;
    void load();
    /// A night that was not shown before, with the draft of its note if there is one.
    void showAnew(const NightRecord& record);
    void showPast();
    void refreshMarks();
    void refreshActions();
    void arrange();
    /// Keeps the calendar in sight beside a long record.
    void follow();
    Result<void> save(const NightChange& change);
    void step(Result<std::optional<Night>> (Journal::*walk)());
    void complain(const Error& error);

    Journal& m_journal;
    const Clock& m_clock;
    QTime m_dayTurn;
    Night m_night;
    Night m_tonight;
    bool m_shown = false; ///< the editor has shown this night before
    bool m_wide = false;
    QPushButton* m_undo = nullptr;
    QPushButton* m_redo = nullptr;
    Label* m_notice = nullptr;
    Label* m_heading = nullptr;
    QBoxLayout* m_columns = nullptr;
    QWidget* m_left = nullptr;
    MonthCalendar* m_calendar = nullptr;
    BodyCard* m_body = nullptr;
    NightEditor* m_editor = nullptr;
    PastCard* m_past;
    PoseReliefCard* m_relief = nullptr;
};

} // namespace supine
