#pragma once

#include "app/tonight/plan.h"
#include "app/widgets/card.h"

namespace supine
{

class Label;
class PrimaryButton;
class FlowLayout;

/// The routine of tonight: what it is, how long, what it needs, its poses, and the button that begins it.
class RoutineCard : public Card
{
    Q_OBJECT
public:
    explicit RoutineCard(const Catalogue& catalogue, QWidget* parent = nullptr);
    void setPlan(const Plan& plan);
    /// Instead of a plan: why there is none.
    void showTrouble(const QString& text);

signals:
    void beginRequested();

private:
    void fillPoses(const Plan& plan);

    const Catalogue& m_catalogue;
    Label* m_name;
    Label* m_summary;
    Label* m_changes;
    PrimaryButton* m_begin;
    QWidget* m_poses;
    FlowLayout* m_flow;
};

} // namespace supine
