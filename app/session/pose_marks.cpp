#include "app/session/pose_marks.h"

#include "core/journal/journal.h"

namespace supine
{

QString markKind()
{
    return QStringLiteral("mark");
}

Result<Marks> marksOf(const Journal& journal)
{
    const auto records = journal.records(markKind());
    if (!records)
        return records.error();
    Marks marks;
    for (const KeptRecord& record : *records)
        marks.insert({PracticeId(record.id), readMarkBody(record.body)});
    return marks;
}

Result<void> keepMark(Journal& journal, const PracticeId& practice, Caution::Effect effect, Night night)
{
    return journal.putRecord({markKind(), practice.text(), night, markBody(effect)});
}

} // namespace supine
