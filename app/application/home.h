#pragma once

#include "core/base/result.h"
#include "core/journal/journal.h"
#include "core/journal/repair.h"
#include "core/storage/database.h"
#include "core/storage/file_header.h"

#include <QString>

#include <memory>

class QTemporaryDir;

namespace supine
{

/// The folder that holds everything of one person, with its journal open.
class Home
{
public:
    /// The folder to keep everything in, made if need be; empty: the platform's application-data folder.
    /// Errors as prepareDataFolder().
    [[nodiscard]] static Result<QString> prepareFolder(const QString& folder);
    /// `folder` empty: the platform's application-data folder, made if need be. Errors as Database::open()
    /// and prepareDataFolder().
    [[nodiscard]] static Result<std::unique_ptr<Home>> open(const QString& folder, const Clock& clock,
                                                            Database::Check check = Database::Check::Now);
    /// A journal that a later version wrote, as a private copy to look at: nothing is ever written to it.
    /// Errors as Database::open().
    [[nodiscard]] static Result<std::unique_ptr<Home>> openToRead(const QString& folder, const Clock& clock);
    /// A journal of plausible nights that is gone when the program ends.
    [[nodiscard]] static Result<std::unique_ptr<Home>> openDemo(const Clock& clock);
    ~Home();

    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] Journal& journal() { return *m_journal; }
    [[nodiscard]] Database& database() { return *m_database; }
    /// Looks through the whole journal and repairs it if it is damaged. Errors as repairJournal().
    [[nodiscard]] Result<RepairReport> repairIfDamaged(const QDateTime& now);
    /// Opens the file that another program put in the place of the journal, after a copy of what was open has
    /// gone among the backups. Errors: NotFound (there is none), as Database::open().
    [[nodiscard]] Result<void> takeUpReplaced(const QDateTime& now);
    /// Which log belongs to the journal that is open, so that takeUpReplaced() can tell it from another's.
    void rememberLog();
    [[nodiscard]] bool isReadOnly() const { return m_database->isReadOnly(); }
    [[nodiscard]] bool isDemo() const { return m_throwAway != nullptr; }
    [[nodiscard]] QString settingsPath() const;

private:
    Home();
    std::unique_ptr<QTemporaryDir> m_throwAway;
    std::unique_ptr<QTemporaryDir> m_copy; ///< of a journal that is only read
    QString m_folder;
    std::unique_ptr<Database> m_database;
    FilePlace m_log;
    std::unique_ptr<Journal> m_journal;
};

} // namespace supine
