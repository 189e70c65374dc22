#pragma once

#include "app/platform/notifier.h"
#include "app/widgets/scroll_page.h"
#include "core/base/result.h"

class QDateEdit;

namespace supine
{

class BedtimeCard;
class Card;
class Label;
class LinkButton;
class PlainButton;
class ReceiptCard;
class ReminderBook;
class ReminderLedger;
class ReminderListCard;
class ReminderScheduler;
class WakeCard;
class Waker;

/// The evening plan: bedtimes, reminders, how tonight stands, in which way they come, and what became of
/// them.
class RemindersPage : public ScrollPage
{
    Q_OBJECT
public:
    struct Services {
        ReminderBook& book;
        ReminderLedger& ledger;
        ReminderScheduler& scheduler;
        Waker* waker; ///< null where nothing outlives the program
    };
    /// All outlive the page.
    explicit RemindersPage(const Services& services, QWidget* parent = nullptr);

    /// What the system offers to show a reminder with, and whether Supine can wait in a tray.
    void setReach(Notifier::Reach reach);
    void setTray(bool available);
    /// What did not go as wanted when the system was told of the reminders.
    void setWakeNotes(const QStringList& notes);
    /// Reads everything again: also after tonight's routine was done.
    void refresh();

signals:
    /// Show a reminder now, to see what it looks like.
    void testAsked();
    /// Something else is to start Supine from now on.
    void wakeChosen();

protected:
    void showEvent(QShowEvent* event) override;

private:
    Card* makeTonight();
    Card* makeCalendar();
    void toggleSkip();
    void togglePause();
    void pause();
    void saveCalendar();
    void sayOutlook();
    void report(const Result<void>& written);

    Services m_services;
    Label* m_outlook = nullptr;
    Label* m_detail = nullptr;
    PlainButton* m_skip = nullptr;
    PlainButton* m_pause = nullptr;
    QWidget* m_pauseRow = nullptr;
    QDateEdit* m_until = nullptr;
    Label* m_problem = nullptr;
    BedtimeCard* m_bedtime = nullptr;
    ReminderListCard* m_list = nullptr;
    WakeCard* m_wake = nullptr;
    ReceiptCard* m_receipts = nullptr;
    Label* m_saved = nullptr;
};

} // namespace supine
