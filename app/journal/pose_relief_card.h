#pragma once

#include "app/widgets/card.h"
#include "core/journal/night_record.h"
#include "core/routine/relief.h"

#include <functional>
#include <optional>

namespace supine
{

class Journal;
class Label;
class ReliefPart;

/// How each pose of a night felt, to look at and to correct. Hidden on a night without a routine done in full
/// and without an answer.
class PoseReliefCard : public Card
{
    Q_OBJECT
public:
    /// `journal` outlives the card.
    explicit PoseReliefCard(Journal& journal, QWidget* parent = nullptr);
    void show(const NightRecord& record);
    /// How a practice is called; until it is set, and for one that is gone, its id is shown.
    void setPoseNames(std::function<QString(const PracticeId&)> name);

private:
    void reload();
    void keep(const PracticeId& practice, std::optional<Felt> relief);

    Journal& m_journal;
    std::optional<NightRecord> m_record;
    std::function<QString(const PracticeId&)> m_name;
    ReliefPart* m_part;
    Label* m_trouble;
};

} // namespace supine
