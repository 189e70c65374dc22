#include "app/journal/choice_row.h"

#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

#include <QBoxLayout>

namespace supine
{

namespace
{

constexpr double narrowEms = 13; ///< below it two answers stand below the name too

} // namespace

ChoiceRow::ChoiceRow(const QString& name, const std::vector<Answer>& answers, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    // Two answers stand beside the name; more stand below it and wrap where the text is large.
    m_pair = answers.size() <= 2;
    m_row = new QBoxLayout(m_pair ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(em(this, 0.35));
    m_row->addWidget(new Label(TextRole::Body, name), 1);
    QLayout* chips = m_pair ? static_cast<QLayout*>(new QHBoxLayout) : new FlowLayout(em(this, 0.35));
    chips->setSpacing(em(this, 0.35));
    m_row->addLayout(chips);
    for (const Answer& answer : answers) {
        auto* chip = new Chip(answer.text);
        chip->setAccessibleName(tr("%1: %2", "a habit and an answer").arg(name, answer.text));
        connect(chip, &Chip::clicked, this, [this, value = answer.value] {
            setValue(m_value == value ? std::nullopt : std::optional(value));
            emit valueChosen(m_value);
        });
        m_chips.emplace_back(answer.value, chip);
        chips->addWidget(chip);
    }
}

void ChoiceRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool beside = m_pair && width() >= em(this, narrowEms);
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ChoiceRow::setValue(std::optional<int> value)
{
    m_value = value;
    for (const auto& [answer, chip] : m_chips)
        chip->setChecked(value == answer);
}

} // namespace supine
