#pragma once

#include "core/base/result.h"
#include "core/journal/journal.h"
#include "core/storage/database.h"

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
    /// A journal of plausible nights that is gone when the program ends.
    [[nodiscard]] static Result<std::unique_ptr<Home>> openDemo(const Clock& clock);
    ~Home();

    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] Journal& journal() { return *m_journal; }
    /// Looks through the whole journal, as Database::check().
    [[nodiscard]] Result<void> check() { return m_database->check(); }
    [[nodiscard]] bool isDemo() const { return m_throwAway != nullptr; }
    [[nodiscard]] QString settingsPath() const;

private:
    Home();
    std::unique_ptr<QTemporaryDir> m_throwAway;
    QString m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Journal> m_journal;
};

} // namespace supine
