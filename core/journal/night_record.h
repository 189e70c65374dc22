#pragma once

#include "core/journal/measures.h"
#include "core/time/night.h"

#include <QDateTime>
#include <QJsonObject>

#include <chrono>
#include <map>
#include <optional>
#include <vector>

namespace supine
{

using SessionId = StrongId<struct SessionTag>;

/// One session as kept. A row exists from its first second on; Running means it never ended (killed, or
/// running now).
struct SessionRecord {
    enum class State { Running, Completed, Partial };
    SessionId id; ///< a UUID
    Night night;
    QString routine;   ///< the routine's id
    QDateTime started; ///< with the offset from UTC of that time
    State state = State::Running;
    std::chrono::milliseconds position{}; ///< where it was last seen on its timeline
    std::chrono::milliseconds held{};
    int speed = 1;  ///< above 1: a rehearsal, which does not count as practised
    QString plan;   ///< the timeline's choices as JSON, so that it can be resumed
    QString zone{}; ///< where it began, as an IANA id, if `started` has none itself
};

/// Everything known of a night. What was not recorded is absent: not zero, not no.
struct NightRecord {
    Night night;
    std::map<MeasureId, int> measures;
    std::map<FactorId, int> factors;
    std::optional<QString> note;
    std::vector<SessionRecord> sessions; ///< by start

    /// A session in full, at speed 1.
    [[nodiscard]] bool practised() const;
    /// Nothing recorded and no session.
    [[nodiscard]] bool empty() const
    {
        return measures.empty() && factors.empty() && !note && sessions.empty();
    }
};

/// A thing kept beside the nights: a dated event, a planned test, a pose that hurt.
struct KeptRecord {
    QString kind; ///< 1 to 32 of a-z and '-'
    QString id;   ///< 1 to 64 characters, one of its kind
    std::optional<Night> night;
    QJsonObject body; ///< what the kind says; at most 64 KiB as JSON
    friend bool operator==(const KeptRecord&, const KeptRecord&) = default;
};

/// `running`, `completed` or `partial`, as stored and as printed.
[[nodiscard]] const char* stateName(SessionRecord::State state);

/// A value as it is written outside: a number, "HH:MM", true or false, a choice's id.
[[nodiscard]] QJsonValue valueJson(const MeasureId& id, int value);
[[nodiscard]] QJsonValue valueJson(const FactorId& id, int value);

/// `{"night","measures","factors","sessions","note"}` as the command line prints it.
[[nodiscard]] QJsonObject toJson(const NightRecord& record);

} // namespace supine
