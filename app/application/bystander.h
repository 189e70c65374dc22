#pragma once

#include "app/platform/notifier.h"
#include "app/reminders/waker.h"
#include "core/reminders/judge.h"

#include <QTimer>

#include <functional>

namespace supine
{

class Alarm;

/// Shows what is due while no window is there, and hears the answer.
class Bystander : public QObject
{
    Q_OBJECT
public:
    struct Services {
        ReminderBook& book;
        ReminderLedger& ledger;
        Waker& waker;
        const Clock& clock;
        DoneOn doneOn;
        Notifier& notifier;
        /// Starts Supine, or asks the copy that runs, with these words; false when there is no display.
        std::function<bool(const QStringList&)> open;
    };
    explicit Bystander(Services services);
    ~Bystander() override;

    /// Shows what is due; told() follows, and finished() at once if nothing is.
    void look();
    /// Shows an example.
    void test();

signals:
    /// What happened, in one English sentence, and the exit code for it.
    void told(const QString& sentence, int code);
    /// Nothing stands any more.
    void finished();

private:
    void show(const Notice& notice);
    void takeShown(uint number);
    void takeUnshown();
    void takeHeldBack();
    void takeAction(const QString& key);
    void begin();
    void snooze();
    [[nodiscard]] bool mine() const;
    void end();

    Services m_services;
    std::unique_ptr<Alarm> m_again; ///< for a snooze where nothing else wakes Supine
    std::vector<Showing> m_standing;
    QString m_title;
    QString m_token; ///< by which this copy knows its own notice
    QTimer m_over;
    bool m_testing = false;
};

} // namespace supine
