#include "core/storage/schema.h"

#include "core/storage/database.h"

namespace supine
{
namespace
{

// A row of `night` exists while anything is known of it. Not recorded is no row, "no" is 0. Instants are
// three columns: UTC milliseconds, the offset from UTC at that time in minutes, and the IANA zone.
constexpr const char* createNight = R"(CREATE TABLE night (
    night TEXT NOT NULL PRIMARY KEY CHECK (length(night) = 10 AND date(night, '+0 days') IS night),
    note TEXT CHECK (length(note) > 0),
    changed_at INTEGER NOT NULL,
    checksum TEXT NOT NULL CHECK (length(checksum) = 16)
) STRICT, WITHOUT ROWID)";

constexpr const char* createMeasure = R"(CREATE TABLE measure (
    night TEXT NOT NULL REFERENCES night (night) ON DELETE CASCADE,
    id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
    value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 1440),
    PRIMARY KEY (night, id)
) STRICT, WITHOUT ROWID)";

constexpr const char* createFactor = R"(CREATE TABLE factor (
    night TEXT NOT NULL REFERENCES night (night) ON DELETE CASCADE,
    id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
    value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 1440),
    PRIMARY KEY (night, id)
) STRICT, WITHOUT ROWID)";

constexpr const char* createSession = R"(CREATE TABLE session (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    night TEXT NOT NULL REFERENCES night (night) ON DELETE RESTRICT,
    routine TEXT NOT NULL CHECK (length(routine) BETWEEN 1 AND 64),
    started_at INTEGER NOT NULL,
    started_offset INTEGER NOT NULL CHECK (started_offset BETWEEN -1080 AND 1080),
    started_zone TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('running', 'completed', 'partial')),
    position_ms INTEGER NOT NULL CHECK (position_ms >= 0),
    held_ms INTEGER NOT NULL CHECK (held_ms >= 0),
    speed INTEGER NOT NULL CHECK (speed BETWEEN 1 AND 120),
    plan TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    checksum TEXT NOT NULL CHECK (length(checksum) = 16)
) STRICT, WITHOUT ROWID)";

constexpr const char* indexSession = R"(CREATE INDEX session_of_night ON session (night))";

// What was there before: one `change` a transaction, one `former` a value it touched (NULL: it was not
// recorded). No reference to `night`: the history of a night outlives it.
constexpr const char* createChange = R"(CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    night TEXT NOT NULL CHECK (date(night, '+0 days') IS night),
    source TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 32),
    changed_at INTEGER NOT NULL,
    changed_offset INTEGER NOT NULL CHECK (changed_offset BETWEEN -1080 AND 1080),
    changed_zone TEXT NOT NULL
) STRICT)";

constexpr const char* indexChange = R"(CREATE INDEX change_of_night ON change (night))";

constexpr const char* createFormer = R"(CREATE TABLE former (
    change INTEGER NOT NULL REFERENCES change (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('measure', 'factor', 'note', 'session')),
    id TEXT NOT NULL,
    value ANY,
    PRIMARY KEY (change, kind, id)
) STRICT, WITHOUT ROWID)";

// What is kept beside the nights: a dated event, a planned test, a pose that hurt. The body is a JSON object.
constexpr const char* createRecord = R"(CREATE TABLE record (
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 32),
    id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
    night TEXT CHECK (night IS NULL OR (length(night) = 10 AND date(night, '+0 days') IS night)),
    body TEXT NOT NULL CHECK (length(body) BETWEEN 2 AND 65536),
    changed_at INTEGER NOT NULL,
    checksum TEXT NOT NULL CHECK (length(checksum) = 16),
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID)";

// What was typed and not yet saved. It counts nowhere.
constexpr const char* createDraft = R"(CREATE TABLE draft (
    form TEXT NOT NULL CHECK (length(form) BETWEEN 1 AND 32),
    night TEXT NOT NULL CHECK (length(night) = 10 AND date(night, '+0 days') IS night),
    body TEXT NOT NULL CHECK (length(body) BETWEEN 2 AND 65536),
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (form, night)
) STRICT, WITHOUT ROWID)";

} // namespace

std::span<const Migration> migrations()
{
    static const std::vector<Migration> list{
        {1,
         "Nights with their measures, factors, notes and sessions, and what each change replaced.",
         {createNight, createMeasure, createFactor, createSession, indexSession, createChange, indexChange,
          createFormer}},
        {2, "What is kept beside the nights, and drafts.", {createRecord, createDraft}},
    };
    return list;
}

Result<void> deleteRows(Database& database)
{
    for (auto table = journalTables.rbegin(); table != journalTables.rend(); ++table) {
        const auto gone = database.execute(QStringLiteral("DELETE FROM main.%1").arg(QLatin1String(*table)));
        if (!gone)
            return gone;
    }
    return {};
}

int latestSchema()
{
    return migrations().back().number;
}

} // namespace supine
