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

std::vector<DatedEvent> eventsOf(const std::vector<KeptRecord>& records)
{
    std::vector<DatedEvent> events;
    for (const KeptRecord& record : records) {
        const QString text = record.body.value(QLatin1String("text")).toString().simplified();
        if (record.kind == eventKind() && record.night && !text.isEmpty())
            events.push_back({record.id, *record.night, text.left(longest)});
    }
    std::stable_sort(events.begin(), events.end(),
                     [](const DatedEvent& a, const DatedEvent& b) { return a.night < b.night; });
    return events;
}

KeptRecord recordOf(const DatedEvent& event)
{
    return {eventKind(), event.id, event.night, QJsonObject{{"text", event.text.simplified().left(longest)}}};
}

} // namespace supine
