#pragma once

#include "core/routine/routine_edit.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;

namespace supine
{

class DurationBox;
class Label;

/// What the chosen lines of a routine say, to be changed: of several, all of them together.
class StepPanel : public QWidget
{
    Q_OBJECT
public:
    /// The catalogue outlives this.
    explicit StepPanel(const Catalogue& catalogue, QWidget* parent = nullptr);

    /// Shows the first of the rows; without rows a sentence.
    void show(const OwnRoutine& routine, const RoutineEdit::Rows& rows);

signals:
    /// To be done to each chosen line; changes under the same words are undone together.
    void edited(const QString& words, const std::function<void(supine::RoutineItem&)>& edit);
    void easierChosen(const supine::PracticeId& practice, bool easier);
    void repeatGivenUp();
    void refused(supine::RoutineFlaw flaw);

private:
    void makeBreath();
    void connectFields();
    void showStep(const OwnRoutine& routine, const Step& step);
    void setRow(QWidget* field, bool visible);
    [[nodiscard]] std::optional<BreathPattern> breathChosen() const;

    const Catalogue& m_catalogue;
    Label* m_title;
    QFormLayout* m_form;
    DurationBox* m_hold;
    QComboBox* m_side;
    DurationBox* m_prepare;
    QComboBox* m_breath;
    QWidget* m_breathRow;
    QDoubleSpinBox* m_in;
    QDoubleSpinBox* m_out;
    QCheckBox* m_easier;
    QSpinBox* m_times;
    QWidget* m_giveUp;
    PracticeId m_practice;
    bool m_showing = false;
};

} // namespace supine
