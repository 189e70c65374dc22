#pragma once

#include "app/widgets/card.h"
#include "core/routine/routine.h"

class QButtonGroup;

namespace supine
{

/// The other evenings to choose from: all on the shelf, as it is whenever one is chosen.
class RoutineChoiceCard : public Card
{
    Q_OBJECT
public:
    explicit RoutineChoiceCard(const RoutineShelf& shelf, QWidget* parent = nullptr);
    /// An id that is not among them: none is.
    void setChosen(const RoutineId& id);

signals:
    void chosen(const supine::RoutineId& id);

private:
    void offer();

    const RoutineShelf& m_shelf;
    QButtonGroup* m_group;
    std::vector<RoutineId> m_ids;
    QStringList m_names;
};

} // namespace supine
