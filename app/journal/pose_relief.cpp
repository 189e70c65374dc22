#include "app/journal/pose_relief.h"

#include "core/journal/journal.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace supine
{

QString reliefKind()
{
    return QStringLiteral("relief");
}

Result<std::map<Night, Reliefs>> reliefNights(const Journal& journal)
{
    const auto records = journal.records(reliefKind());
    if (!records)
        return records.error();
    std::map<Night, Reliefs> nights;
    for (const KeptRecord& record : *records) {
        if (record.night)
            nights.insert({*record.night, readReliefBody(record.body)});
    }
    return nights;
}

Result<Reliefs> reliefOf(const Journal& journal, Night night)
{
    const auto nights = reliefNights(journal);
    if (!nights)
        return nights.error();
    const auto found = nights->find(night);
    return found == nights->end() ? Reliefs() : found->second;
}

Result<void> keepRelief(Journal& journal, Night night, const PracticeId& practice, std::optional<Felt> relief)
{
    auto kept = reliefOf(journal, night);
    if (!kept)
        return kept.error();
    Reliefs reliefs = *kept;
    reliefs.erase(practice);
    if (relief)
        reliefs.insert({practice, *relief});
    if (reliefs == *kept)
        return {};
    if (reliefs.empty())
        return journal.removeRecord(reliefKind(), night.toString());
    return journal.putRecord({reliefKind(), night.toString(), night, reliefBody(reliefs)});
}

std::vector<PracticeId> practisedPoses(const NightRecord& night)
{
    std::vector<PracticeId> practices;
    for (const SessionRecord& session : night.sessions) {
        if (session.speed > 1 || session.state != SessionRecord::State::Completed)
            continue;
        const QJsonObject plan = QJsonDocument::fromJson(session.plan.toUtf8()).object();
        for (const QJsonValue& phase : plan["phases"].toArray()) {
            const PracticeId practice(phase["pose"].toString());
            const bool known = std::find(practices.begin(), practices.end(), practice) != practices.end();
            if (phase["kind"] == QLatin1String("hold") && !known)
                practices.push_back(practice);
        }
    }
    return practices;
}

} // namespace supine
