#include "core/trends/programme.h"

#include "core/trends/estimates.h"

#include <QtGlobal>

#include <algorithm>

namespace supine
{

namespace
{

constexpr int week = 7;
constexpr int nightsInAll = 30;
constexpr size_t leastInWeek = 3;

struct Hope {
    const char* name;
    const char* reported;
    std::vector<const char*> measures;
};

const std::vector<Hope>& hopes()
{
    static const std::vector<Hope> all{
        {QT_TRANSLATE_NOOP("Programme", "Stiffness and pain"),
         QT_TRANSLATE_NOOP("Programme",
                           "Many people say that the back feels looser after two to four weeks."),
         {"stiffness_evening", "pain_evening"}},
        {QT_TRANSLATE_NOOP("Programme", "Sleep"),
         QT_TRANSLATE_NOOP("Programme", "Many people say that they settle sooner within the first week."),
         {"sleep_quality"}},
        {QT_TRANSLATE_NOOP("Programme", "Flexibility"),
         QT_TRANSLATE_NOOP("Programme", "Many people reach further after about a month."),
         {"reach_cm"}},
        {QT_TRANSLATE_NOOP("Programme", "Posture"),
         QT_TRANSLATE_NOOP("Programme", "Some people say that sitting upright takes less effort."),
         {"posture"}},
        {QT_TRANSLATE_NOOP("Programme", "Body awareness"),
         QT_TRANSLATE_NOOP("Programme", "Some people say that they notice tension sooner."),
         {"body_awareness"}},
        {QT_TRANSLATE_NOOP("Programme", "Tension of the day"),
         QT_TRANSLATE_NOOP("Programme", "Many people say that the quiet minutes let the day go."),
         {"stress"}},
        {QT_TRANSLATE_NOOP("Programme", "Stiff mornings"),
         QT_TRANSLATE_NOOP("Programme", "Many people say that getting up is easier after a few weeks."),
         {"stiffness_morning"}},
    };
    return all;
}

Programme::Row rowOf(const std::vector<NightRecord>& records, const MeasureId& measure, Night from, Night to)
{
    const Measure* known = findMeasure(measure.text());
    const Values values = buildSeries(records, measure, from, to).values;
    Programme::Row row{measure, {}, {}, 0, 0};
    if (known && known->moment == Measure::Moment::Occasional) {
        const std::vector<double> there = supine::known(values);
        if (there.size() >= 2) {
            row.first = there.front();
            row.last = there.back();
        }
        row.nFirst = there.empty() ? 0 : 1;
        row.nLast = there.size() >= 2 ? 1 : 0;
        return row;
    }
    const size_t length = values.size();
    const auto begin = values.begin();
    const size_t lastBegin = std::max(size_t(week), length - std::min<size_t>(week, length));
    const std::vector<double> first =
        supine::known(Values(begin, begin + std::ptrdiff_t(std::min<size_t>(week, length))));
    const std::vector<double> last =
        lastBegin < length ? supine::known(Values(begin + std::ptrdiff_t(lastBegin), values.end()))
                           : std::vector<double>();
    row.nFirst = int(first.size());
    row.nLast = int(last.size());
    if (first.size() >= leastInWeek)
        row.first = meanOf(first);
    if (last.size() >= leastInWeek)
        row.last = meanOf(last);
    return row;
}

} // namespace

std::optional<Programme> programmeOf(const std::vector<NightRecord>& records, Night tonight)
{
    std::optional<Night> first;
    for (const NightRecord& record : records)
        if (record.practised() && record.night <= tonight && (!first || record.night < *first))
            first = record.night;
    if (!first)
        return std::nullopt;
    const int night = int(std::min<qint64>(nightsInAll, first->daysTo(tonight) + 1));
    Programme programme{*first, night, {}};
    for (const Hope& hope : hopes()) {
        Programme::Expectation expectation{hope.name, hope.reported, {}};
        for (const char* measure : hope.measures)
            expectation.rows.push_back(
                rowOf(records, MeasureId(QString::fromLatin1(measure)), *first, first->plusDays(night - 1)));
        programme.expectations.push_back(std::move(expectation));
    }
    return programme;
}

} // namespace supine
