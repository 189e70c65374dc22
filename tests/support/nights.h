#pragma once

#include "core/journal/night_record.h"

#include <initializer_list>
#include <utility>

namespace supine::test
{

inline Night nightOf(const char* date)
{
    return *Night::parse(QString::fromLatin1(date));
}

/// A night by hand.
inline NightRecord nightWith(Night night, std::initializer_list<std::pair<const char*, int>> measures,
                             std::initializer_list<std::pair<const char*, int>> factors = {})
{
    NightRecord record{night, {}, {}, {}, {}};
    for (const auto& [id, value] : measures)
        record.measures[MeasureId(QString::fromLatin1(id))] = value;
    for (const auto& [id, value] : factors)
        record.factors[FactorId(QString::fromLatin1(id))] = value;
    return record;
}

/// A routine in full, or a rehearsal of one with a speed above 1.
inline SessionRecord sessionOf(Night night, SessionRecord::State state = SessionRecord::State::Completed,
                               int speed = 1)
{
    SessionRecord session{
        SessionId(), night, QStringLiteral("seven-minutes"), QDateTime(night.date(), QTime(22, 30)),
        state,       {},    std::chrono::seconds(420),       speed,
        {}};
    return session;
}

} // namespace supine::test
