#include "app/journal/choice_row.h"

#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

#include <QBoxLayout>

namespace supine
{

ChoiceRow::ChoiceRow(const QString& name, const std::vector<Answer>& answers, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(em(this, 0.35));
    row->addWidget(new Label(TextRole::Body, name), 1);
    for (const Answer& answer : answers) {
        auto* chip = new Chip(answer.text);
        chip->setAccessibleName(tr("%1: %2", "a habit and an answer").arg(name, answer.text));
        connect(chip, &Chip::clicked, this, [this, value = answer.value] {
            setValue(m_value == value ? std::nullopt : std::optional(value));
            emit valueChosen(m_value);
        });
        m_chips.emplace_back(answer.value, chip);
        row->addWidget(chip);
    }
}

void ChoiceRow::setValue(std::optional<int> value)
{
    m_value = value;
    for (const auto& [answer, chip] : m_chips)
        chip->setChecked(value == answer);
}

} // namespace supine
