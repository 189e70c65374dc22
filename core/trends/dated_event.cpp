#include "core/trends/dated_event.h"

#include <algorithm>

namespace supine
{

namespace
{

constexpr int longest = 80;

} // namespace

QString eventKind()
{
    return QStringLiteral("event");
}

const QStringList& equipmentKinds()
{
    static const QStringList kinds{"mattress", "topper", "pillow", "cushion", "mat"};
    return kinds;
}

std::vector<DatedEvent> eventsOf(const std::vector<KeptRecord>& records)
{
    std::vector<DatedEvent> events;
    for (const KeptRecord& record : records) {
        const QString text = record.body.value(QLatin1String("text")).toString().simplified();
        if (record.kind != eventKind() || !record.night || text.isEmpty())
            continue;
        const QString equipment = record.body.value(QLatin1String("equipment")).toString();
        events.push_back({record.id, *record.night, text.left(longest),
                          equipmentKinds().contains(equipment) ? equipment : QString()});
    }
    std::stable_sort(events.begin(), events.end(),
                     [](const DatedEvent& a, const DatedEvent& b) { return a.night < b.night; });
    return events;
}

KeptRecord recordOf(const DatedEvent& event)
{
    QJsonObject body{{"text", event.text.simplified().left(longest)}};
    if (!event.equipment.isEmpty())
        body.insert(QStringLiteral("equipment"), event.equipment);
    return {eventKind(), event.id, event.night, body};
}

} // namespace supine
