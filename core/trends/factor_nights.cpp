#include "core/trends/graded_effect.h"
#include "core/trends/habit_finding.h"

#include <algorithm>
#include <map>

namespace supine
{

namespace
{

/// Collects nights by factor.
class Collection
{
public:
    Collection(Night from, size_t length) : m_from(from), m_length(length) {}
    void note(const FactorId& factor, Night night, bool done)
    {
        auto& habit = m_habits.try_emplace(factor, Habit(m_length)).first->second;
        habit[index(night)] = done;
    }
    void grade(const FactorId& factor, Night night, double value)
    {
        auto& grades = m_grades.try_emplace(factor, Values(m_length)).first->second;
        grades[index(night)] = value;
    }
    void take(const FactorId& factor, std::vector<FactorNights>& into)
    {
        if (auto node = m_habits.extract(factor))
            into.push_back({std::move(node.key()), std::move(node.mapped()), std::nullopt});
        if (auto node = m_grades.extract(factor))
            into.push_back(
                {std::move(node.key()), upperAgainstLower(node.mapped()), std::move(node.mapped())});
    }

private:
    [[nodiscard]] size_t index(Night night) const { return size_t(m_from.daysTo(night)); }
    Night m_from;
    size_t m_length;
    std::map<FactorId, Habit> m_habits;
    std::map<FactorId, Values> m_grades;
};

FactorId answerOf(const Factor& factor, size_t choice)
{
    return FactorId(QString::fromLatin1(factor.id) + '_' + QLatin1String(factor.choices[choice]));
}

/// With two answers the second is only the first turned round.
void takeAnswers(const Factor& factor, Collection& collection, std::vector<FactorNights>& into)
{
    std::vector<FactorNights> answers;
    for (size_t i = 0; i < factor.choices.size(); ++i)
        collection.take(answerOf(factor, i), answers);
    std::erase_if(answers, [](const FactorNights& answer) {
        return std::find(answer.habit.begin(), answer.habit.end(), std::optional(true)) == answer.habit.end();
    });
    if (answers.size() == 2)
        answers.pop_back();
    std::move(answers.begin(), answers.end(), std::back_inserter(into));
}

void collect(const NightRecord& record, Collection& collection)
{
    for (const auto& [id, value] : record.factors) {
        const Factor* factor = findFactor(id.text());
        if (!factor)
            continue;
        if (factor->kind == Factor::Kind::YesNo)
            collection.note(id, record.night, value != 0);
        else if (factor->kind == Factor::Kind::Number)
            collection.grade(id, record.night, value);
        else
            for (size_t i = 0; i < factor->choices.size(); ++i)
                collection.note(answerOf(*factor, i), record.night, int(i) == value);
    }
    if (record.practised())
        collection.note(practisedFactor(), record.night, true);
    else if (record.sessions.empty() && !(record.measures.empty() && record.factors.empty()))
        collection.note(practisedFactor(), record.night, false);
}

/// Measures that can go before an outcome: tension of the evening, and the quality of the sleep before the
/// day that ends in the outcome. Poor sleep tells more of the pain to come than pain of the sleep to come.
std::vector<MeasureId> measuresBefore(const MeasureId& outcome)
{
    const MeasureId stress(QStringLiteral("stress"));
    const MeasureId sleep(QStringLiteral("sleep_quality"));
    std::vector<MeasureId> before;
    if (outcome != stress)
        before.push_back(stress);
    if (answersNextEvening(outcome) || outcome.text() == QLatin1String("pain_morning"))
        before.push_back(sleep);
    return before;
}

} // namespace

std::vector<FactorNights> factorsOf(const std::vector<NightRecord>& records, Night from, size_t length,
                                    const MeasureId& outcome)
{
    Collection collection(from, length);
    const std::vector<MeasureId> before = measuresBefore(outcome);
    for (const NightRecord& record : records) {
        collect(record, collection);
        for (const MeasureId& measure : before)
            if (const auto found = record.measures.find(measure); found != record.measures.end())
                collection.grade(FactorId(measure.text()), record.night, found->second);
    }
    std::vector<FactorNights> ordered;
    collection.take(practisedFactor(), ordered);
    for (const Factor& factor : factors()) {
        if (factor.kind == Factor::Kind::Choice)
            takeAnswers(factor, collection, ordered);
        else
            collection.take(FactorId(QString::fromLatin1(factor.id)), ordered);
    }
    for (const Factor& own : ownFactors())
        collection.take(FactorId(QString::fromLatin1(own.id)), ordered);
    for (const MeasureId& measure : before)
        collection.take(FactorId(measure.text()), ordered);
    return ordered;
}

FactorId practisedFactor()
{
    return FactorId(QStringLiteral("practised"));
}

bool answersNextEvening(const MeasureId& outcome)
{
    const Quantity* quantity = findQuantity(outcome);
    return quantity && quantity->moment != Measure::Moment::Morning;
}

} // namespace supine
