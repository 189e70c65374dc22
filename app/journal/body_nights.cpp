#include "app/journal/body_nights.h"

#include "core/journal/journal.h"

namespace supine
{

QString bodyKind()
{
    return QStringLiteral("body");
}

Result<std::map<Night, BodyNight>> bodyNights(const Journal& journal)
{
    const auto records = journal.records(bodyKind());
    if (!records)
        return records.error();
    std::map<Night, BodyNight> nights;
    for (const KeptRecord& record : *records) {
        if (record.night)
            nights.insert({*record.night, readBodyNight(record.body)});
    }
    return nights;
}

Result<BodyNight> bodyOf(const Journal& journal, Night night)
{
    const auto nights = bodyNights(journal);
    if (!nights)
        return nights.error();
    const auto found = nights->find(night);
    return found == nights->end() ? BodyNight() : found->second;
}

Result<void> keepBody(Journal& journal, Night night, const BodyNight& body)
{
    if (body == BodyNight())
        return journal.removeRecord(bodyKind(), night.toString());
    return journal.putRecord({bodyKind(), night.toString(), night, bodyNightBody(body)});
}

} // namespace supine
