#include "core/journal/night_record.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

using namespace std::chrono_literals;

NightRecord blank()
{
    return NightRecord{*Night::parse(QStringLiteral("2026-11-01")), {}, {}, {}, {}};
}

TEST(NightRecord, AnEmptyNightPrintsOnlyItsDate)
{
    EXPECT_EQ(QJsonDocument(toJson(blank())).toJson(QJsonDocument::Compact),
              R"({"factors":{},"measures":{},"night":"2026-11-01","sessions":[]})");
}

TEST(NightRecord, EachKindOfValuePrintsAsWhatItIs)
{
    NightRecord record = blank();
    record.measures = {{MeasureId(QStringLiteral("stiffness_evening")), 0},
                       {MeasureId(QStringLiteral("bed_time")), 7}};
    record.factors = {{FactorId(QStringLiteral("magnesium")), 0},
                      {FactorId(QStringLiteral("hours_sat")), 0},
                      {FactorId(QStringLiteral("sleep_position")), 1}};
    const QJsonObject json = toJson(record);
    EXPECT_EQ(json["measures"].toObject()["stiffness_evening"], QJsonValue(0));
    EXPECT_EQ(json["measures"].toObject()["bed_time"], QJsonValue(QStringLiteral("00:07")));
    EXPECT_EQ(json["factors"].toObject()["magnesium"], QJsonValue(false));
    EXPECT_EQ(json["factors"].toObject()["hours_sat"], QJsonValue(0));
    EXPECT_EQ(json["factors"].toObject()["sleep_position"], QJsonValue(QStringLiteral("back")));
}

TEST(NightRecord, ASessionNamesItsSpeedOnlyWhenItWasARehearsal)
{
    NightRecord record = blank();
    const QDateTime start(QDate(2026, 11, 1), QTime(22, 31, 5), Qt::OffsetFromUTC, 0);
    SessionRecord session{SessionId(QStringLiteral("a")),
                          record.night,
                          QStringLiteral("seven-minutes"),
                          start,
                          SessionRecord::State::Completed,
                          {},
                          419'600ms,
                          1,
                          {}};
    record.sessions = {session};
    session.speed = 30;
    record.sessions.push_back(session);
    const QJsonArray sessions = toJson(record)["sessions"].toArray();
    EXPECT_EQ(sessions[0].toObject(), (QJsonObject{{"id", "a"},
                                                   {"routine", "seven-minutes"},
                                                   {"started", "2026-11-01T22:31:05+00:00"},
                                                   {"held_s", 420},
                                                   {"state", "completed"}}));
    EXPECT_EQ(sessions[1].toObject()["speed"].toInt(), 30);
}

} // namespace
} // namespace supine
