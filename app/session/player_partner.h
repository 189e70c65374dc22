#pragma once

#include "core/catalogue/catalogue.h"
#include "core/routine/timeline.h"

#include <QObject>

#include <optional>
#include <set>

class QLabel;
class QWidget;

namespace supine
{

class FigureView;
class SessionRunner;

/// The second of two on one mat.
struct Partner {
    QString name;
    QString firstName; ///< of the one whose session it is
    std::set<PracticeId> eased;
};

/// The second person in the player. Where the two take a pose in different forms, the second figure stands
/// beside the first, each with its name; elsewhere there is one figure for both.
class PlayerPartner : public QObject
{
    Q_OBJECT
public:
    /// All outlive it; the figures stand on `stage`.
    PlayerPartner(QWidget& stage, FigureView& first, const SessionRunner& runner, const Catalogue& catalogue);

    /// Nothing: one person alone.
    void set(std::optional<Partner> partner);
    [[nodiscard]] const std::optional<Partner>& partner() const { return m_partner; }
    /// Whether the pose of this moment is taken in its easier form by the second person.
    [[nodiscard]] bool eased() const;
    void setEased(bool eased);
    /// The pose of the moment, or a form of it, is another one.
    void showForms();
    /// Shares the stage between the figures. `text`: pixels of the names.
    void arrange(int text);
    /// What both figures do, as of FigureView.
    void breathe(double breath);
    void setDimmed(bool dimmed);
    void setReducedMotion(bool reduced);

signals:
    /// The second person takes poses in these forms from now on.
    void formsChanged(const std::set<supine::PracticeId>& eased);

private:
    [[nodiscard]] const Phase& phase() const;
    void makeParts();

    QWidget& m_stage;
    FigureView& m_first;
    const SessionRunner& m_runner;
    const Catalogue& m_catalogue;
    std::optional<Partner> m_partner;
    FigureView* m_second = nullptr; ///< the three of makeParts()
    QLabel* m_firstName = nullptr;
    QLabel* m_secondName = nullptr;
    bool m_two = false; ///< the forms differ now
    bool m_reducedMotion = false;
};

} // namespace supine
