#pragma once

#include "app/platform/notifier.h"
#include "app/widgets/scroll_page.h"
#include "core/base/result.h"

#include <array>

class QButtonGroup;
class QCheckBox;
class QTimeEdit;

namespace supine
{

class Card;
class Chip;
class Label;
class PlainButton;
class ReminderScheduler;
class Settings;

/// Bedtime and its reminder: when, on which nights, how tonight stands, and in which way it will come.
class RemindersPage : public ScrollPage
{
    Q_OBJECT
public:
    /// Both outlive the page.
    RemindersPage(Settings& settings, ReminderScheduler& scheduler, QWidget* parent = nullptr);

    /// What the system offers to show a reminder with, and whether Supine can wait in a tray.
    void setReach(Notifier::Reach reach);
    void setTray(bool available);
    /// Reads everything again: also after tonight's routine was done.
    void refresh();

signals:
    /// Show a reminder now, to see what it looks like.
    void testAsked();

protected:
    void showEvent(QShowEvent* event) override;

private:
    Card* makeTonight();
    Card* makeEvening();
    Card* makeNights();
    Card* makeWay();
    void addLead(int minutes);
    void moveBedtime(int minutes);
    void readSettings();
    void writeDays();
    void toggleSkip();
    void sayOutlook();
    void sayWay();
    void report(const Result<void>& written);

    Settings& m_settings;
    ReminderScheduler& m_scheduler;
    Notifier::Reach m_reach = Notifier::Reach::Unknown;
    bool m_tray = false;
    Label* m_outlook = nullptr;
    Label* m_detail = nullptr;
    PlainButton* m_skip = nullptr;
    QTimeEdit* m_bedtime = nullptr;
    QCheckBox* m_on = nullptr;
    QButtonGroup* m_lead = nullptr; ///< ids are minutes
    QWidget* m_leadRow = nullptr;
    Label* m_problem = nullptr;
    std::array<Chip*, 7> m_days{}; ///< by Qt::DayOfWeek - 1
    Label* m_way = nullptr;
    Label* m_running = nullptr;
};

} // namespace supine
