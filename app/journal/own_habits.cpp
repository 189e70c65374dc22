#include "app/journal/own_habits.h"

#include "app/journal/choice_row.h"
#include "app/journal/column_grid.h"

#include <QVBoxLayout>

#include <algorithm>

namespace supine
{

OwnHabits::OwnHabits(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    hide();
}

void OwnHabits::setFactors(const std::vector<OwnFactor>& factors)
{
    m_factors = factors;
    makeRows();
}

void OwnHabits::show(const NightRecord& record)
{
    m_values = record.factors;
    makeRows();
}

void OwnHabits::makeRows()
{
    std::vector<OwnFactor> wanted;
    std::copy_if(m_factors.begin(), m_factors.end(), std::back_inserter(wanted),
                 [this](const OwnFactor& own) { return !own.retired || m_values.contains(own.id); });
    if (wanted != m_listed) {
        m_listed = wanted;
        m_rows.clear();
        if (m_grid) {
            m_grid->hide();
            m_grid->setParent(nullptr);
            m_grid->deleteLater(); // one of its rows may be what was just answered
        }
        m_grid = new ColumnGrid;
        for (const OwnFactor& own : m_listed) {
            auto* row = new ChoiceRow(own.name, {{1, tr("Yes")}, {0, tr("No")}});
            connect(row, &ChoiceRow::valueChosen, this,
                    [this, id = own.id](std::optional<int> value) { emit valueChosen(id, value); });
            m_grid->add(row);
            m_rows.push_back(row);
        }
        layout()->addWidget(m_grid);
        setVisible(!m_listed.empty());
    }
    setValues();
}

void OwnHabits::setValues()
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const auto found = m_values.find(m_listed[i].id);
        m_rows[i]->setValue(found == m_values.end() ? std::nullopt : std::optional(found->second));
    }
}

} // namespace supine
