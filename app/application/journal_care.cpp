#include "app/application/journal_care.h"

#include "app/application/home.h"
#include "core/journal/backups.h"

#include <QThreadPool>

namespace supine
{

JournalCare::JournalCare(Home& home, const Clock& clock, QObject* parent)
    : QObject(parent), m_home(home), m_clock(clock)
{
    m_look.setInterval(std::chrono::seconds(1));
    connect(&m_look, &QTimer::timeout, this, &JournalCare::look);
    // Not at once: a whole check-in becomes one backup.
    m_backUp.setSingleShot(true);
    m_backUp.setInterval(std::chrono::seconds(5));
    connect(&m_backUp, &QTimer::timeout, this, &JournalCare::backUpSoon);
    if (!home.isDemo() && !home.isReadOnly()) {
        const auto change = [this] { m_backUp.start(); };
        connect(&home.journal(), &Journal::nightChanged, this, change);
        connect(&home.journal(), &Journal::recordChanged, this, change);
    }
    m_version = home.database().foreignChanges() ? *home.database().foreignChanges() : -1;
}

JournalCare::~JournalCare()
{
    if (m_backUp.isActive())
        backUpSoon();
    QThreadPool::globalInstance()->waitForDone();
}

void JournalCare::setSeen(bool seen)
{
    if (m_home.isDemo() || m_home.isReadOnly())
        return;
    if (!seen) {
        m_look.stop();
    } else if (!m_look.isActive()) {
        m_look.start();
        look();
    }
}

void JournalCare::look()
{
    if (!m_home.database().inPlace()) {
        takeUpReplaced();
        return;
    }
    m_home.rememberLog();
    const auto version = m_home.database().foreignChanges();
    if (!version || *version == m_version)
        return;
    m_version = *version;
    m_home.journal().takeUpNews();
}

void JournalCare::takeUpReplaced()
{
    const auto taken = m_home.takeUpReplaced(m_clock.now());
    if (taken) {
        m_gone = false;
        m_version = -1;
        m_home.journal().takeUpNews();
        emit told(tr("Another program replaced the journal file. The new one is shown; the former one is "
                     "among the backups."));
    } else if (!m_gone) {
        m_gone = true;
        emit told(
            tr("The journal file was moved or removed by another program. Nothing can be saved until it "
               "is back or Supine is started anew."));
    }
}

Result<void> JournalCare::lookThrough()
{
    if (m_home.isReadOnly())
        return {};
    const auto report = m_home.repairIfDamaged(m_clock.now());
    if (!report)
        return report.error();
    if (!report->needed)
        return {};
    m_version = -1;
    m_home.journal().takeUpNews();
    emit told(sentenceOf(*report));
    return {};
}

void JournalCare::backUpSoon()
{
    m_backUp.stop();
    QThreadPool::globalInstance()->start([this, folder = m_home.folder(), now = m_clock.now()] {
        const auto kept = backUpIfDue(folder, now);
        if (!kept)
            QMetaObject::invokeMethod(this, [this] {
                emit told(tr("Today’s backup could not be made. Check that the disk has room."));
            });
    });
}

QString JournalCare::sentenceOf(const RepairReport& report)
{
    QStringList sentences{tr("The journal was damaged and has been repaired."),
                          tr("%n nights are in it.", nullptr, report.nights)};
    if (const int lost = report.count(Fate::Outcome::Lost); lost > 0)
        sentences.append(tr("%n entries could not be read any more.", nullptr, lost));
    sentences.append(tr("The damaged file and a report are kept in %1").arg(report.aside));
    return sentences.join(u' ');
}

} // namespace supine
