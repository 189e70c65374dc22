#include "app/tonight/check_in_card.h"

#include "app/text/error_text.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"
#include "app/widgets/scale_row.h"

#include <algorithm>

namespace supine
{

CheckInCard::CheckInCard(Journal& journal, const QString& title, const std::vector<Question>& questions,
                         QWidget* parent)
    : Card(title, parent), m_journal(journal), m_trouble(new Label(TextRole::Notice))
{
    content()->setSpacing(space(this, 2));
    for (const Question& question : questions) {
        const Measure* measure = findMeasure(question.measure.text());
        Q_ASSERT(measure);
        auto* scale = new ScaleRow(question.text, question.hint, measure->min, measure->max);
        if (!question.words.isEmpty())
            scale->setWords(question.words);
        connect(scale, &ScaleRow::valueChosen, this,
                [this, id = question.measure](std::optional<int> value) { record(id, value); });
        content()->addWidget(scale);
        m_rows.push_back({question.measure, scale});
    }
    m_trouble->hide();
    content()->addWidget(m_trouble);
    content()->addStretch(1);
    connect(&journal, &Journal::nightChanged, this, [this](Night night) {
        if (m_night == night)
            reload();
    });
}

void CheckInCard::setNight(Night night)
{
    m_night = night;
    reload();
}

bool CheckInCard::complete() const
{
    return std::all_of(m_rows.begin(), m_rows.end(),
                       [](const Row& row) { return row.scale->value().has_value(); });
}

void CheckInCard::reload()
{
    const auto record = m_journal.night(*m_night);
    m_trouble->setVisible(!record.ok());
    if (!record) {
        m_trouble->setText(errorText(record.error()));
        return;
    }
    for (const Row& row : m_rows) {
        const auto found = record->measures.find(row.measure);
        row.scale->setValue(found == record->measures.end() ? std::nullopt : std::optional(found->second));
    }
}

void CheckInCard::record(const MeasureId& measure, std::optional<int> value)
{
    if (!m_night)
        return;
    NightChange change;
    change.measures[measure] = value;
    const auto kept = m_journal.record(*m_night, change);
    m_trouble->setVisible(!kept.ok());
    if (!kept)
        m_trouble->setText(errorText(kept.error()));
}

} // namespace supine
