#include "app/tonight/routine_choice_card.h"

#include "app/text/catalogue_text.h"
#include "app/text/routine_name.h"
#include "app/widgets/metrics.h"
#include "app/widgets/wrapping.h"

#include <QButtonGroup>
#include <QRadioButton>

namespace supine
{

RoutineChoiceCard::RoutineChoiceCard(const RoutineShelf& shelf, QWidget* parent)
    : Card(tr("What suits tonight?"), parent), m_shelf(shelf), m_group(new QButtonGroup(this))
{
    content()->setSpacing(em(this, 0.1));
    content()->addStretch(1);
    offer();
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int index) { emit chosen(m_ids.at(size_t(index))); });
}

void RoutineChoiceCard::offer()
{
    std::vector<RoutineId> ids;
    QStringList names;
    for (const Routine& routine : m_shelf.routines()) {
        ids.push_back(routine.id);
        names.append(routineName(routine));
    }
    if (ids == m_ids && names == m_names)
        return;
    for (QAbstractButton* button : m_group->buttons()) {
        m_group->removeButton(button);
        button->hide();
        button->deleteLater();
    }
    m_ids = std::move(ids);
    m_names = std::move(names);
    for (size_t i = 0; i < m_ids.size(); ++i) {
        const Routine& routine = m_shelf.routines()[i];
        auto* button = new WrappingRadioButton(m_names.at(qsizetype(i)));
        const QString summary = routine.own ? routine.summary : catalogueText(routine.summary);
        button->setToolTip(summary);
        button->setAccessibleDescription(summary);
        m_group->addButton(button, int(i));
        content()->insertWidget(content()->count() - 1, button); // above the stretch
    }
}

void RoutineChoiceCard::setChosen(const RoutineId& id)
{
    offer();
    m_group->setExclusive(false); // so that none can be chosen
    for (size_t i = 0; i < m_ids.size(); ++i)
        m_group->button(int(i))->setChecked(m_ids.at(i) == id);
    m_group->setExclusive(true);
}

} // namespace supine
