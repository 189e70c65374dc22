#pragma once

#include "core/journal/repair.h"
#include "core/time/clock.h"

#include <QObject>
#include <QTimer>

namespace supine
{

class Home;

/// Looks after the journal while the window is there: what other programs write is shown within two seconds,
/// a file put in its place is noticed, damage is repaired, and the first change of a day is followed by a
/// backup in a thread of its own.
class JournalCare : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this.
    JournalCare(Home& home, const Clock& clock, QObject* parent = nullptr);
    /// Waits for a backup that is being made.
    ~JournalCare() override;

    /// Looks every second while somebody can see it, and at once when that begins.
    void setSeen(bool seen);
    /// Looks the journal through and repairs it if it is damaged. Errors as repairJournal().
    [[nodiscard]] Result<void> lookThrough();
    /// Looks for what others did since the last time.
    void look();

    /// What a repair has done, as a sentence for the window.
    [[nodiscard]] static QString sentenceOf(const RepairReport& report);

signals:
    /// Something the user should know.
    void told(const QString& sentence);

private:
    void backUpSoon();
    void takeUpReplaced();

    Home& m_home;
    const Clock& m_clock;
    QTimer m_look;
    QTimer m_backUp;
    qint64 m_version = -1;
    bool m_gone = false;
};

} // namespace supine
