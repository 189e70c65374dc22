#pragma once

#include "app/tonight/plan.h"
#include "app/widgets/card.h"

namespace supine
{

class Label;
class LinkButton;
class PrimaryButton;
class FlowLayout;

/// The routine of tonight: what it is, how long, what it needs, its poses, why they are there if it was
/// composed, and the button that begins it.
class RoutineCard : public Card
{
    Q_OBJECT
public:
    explicit RoutineCard(const Catalogue& catalogue, QWidget* parent = nullptr);
    /// `second`: who else is on the mat.
    void setPlan(const Plan& plan, const Second& second = {});
    /// Says that this is a shorter one because bedtime is near, with a way back to `whole`; an empty name
    /// says nothing.
    void setShortened(const QString& whole);
    /// Instead of a plan: why there is none.
    void showTrouble(const QString& text);

signals:
    void beginRequested();
    /// The chosen routine after all.
    void wholeRequested();

private:
    void fillPoses(const Plan& plan);
    void fillReasons(const Plan& plan);

    const Catalogue& m_catalogue;
    Label* m_name;
    Label* m_summary;
    Label* m_changes;
    QWidget* m_shortened;
    LinkButton* m_whole;
    PrimaryButton* m_begin;
    QWidget* m_poses;
    FlowLayout* m_flow;
    LinkButton* m_why;
    Label* m_reasons;
};

} // namespace supine
