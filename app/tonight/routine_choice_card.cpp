#include "app/tonight/routine_choice_card.h"

#include "app/text/catalogue_text.h"
#include "app/widgets/metrics.h"

#include <QButtonGroup>
#include <QRadioButton>

namespace supine
{

RoutineChoiceCard::RoutineChoiceCard(const RoutineShelf& shelf, QWidget* parent)
    : Card(tr("What suits tonight?"), parent), m_group(new QButtonGroup(this))
{
    content()->setSpacing(em(this, 0.1));
    for (const Routine& routine : shelf.routines()) {
        auto* button = new QRadioButton(catalogueText(routine.name));
        button->setToolTip(catalogueText(routine.summary));
        button->setAccessibleDescription(catalogueText(routine.summary));
        m_group->addButton(button, int(m_ids.size()));
        m_ids.push_back(routine.id);
        content()->addWidget(button);
    }
    content()->addStretch(1);
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int index) { emit chosen(m_ids.at(size_t(index))); });
}

void RoutineChoiceCard::setChosen(const RoutineId& id)
{
    m_group->setExclusive(false); // so that none can be chosen
    for (size_t i = 0; i < m_ids.size(); ++i)
        m_group->button(int(i))->setChecked(m_ids.at(i) == id);
    m_group->setExclusive(true);
}

} // namespace supine
