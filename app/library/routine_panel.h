#pragma once

#include "core/routine/own_routine.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace supine
{

class DurationBox;

/// What a routine says as a whole, besides its name: a line about it, the rest at its end, tones, voice, and
/// whether digits are shown.
class RoutinePanel : public QWidget
{
    Q_OBJECT
public:
    explicit RoutinePanel(QWidget* parent = nullptr);

    void show(const OwnRoutine& routine);

signals:
    /// Only what is shown here differs from what was given.
    void edited(const QString& words, const supine::OwnRoutine& routine);
    /// A line that cannot be taken as it is, or nothing any more.
    void summaryRefused(std::optional<supine::TextFlaw> flaw);

private:
    void tell(const QString& words);

    QLineEdit* m_summary;
    QCheckBox* m_rests;
    DurationBox* m_rest;
    QComboBox* m_tones;
    QComboBox* m_voice;
    QCheckBox* m_quiet;
    OwnRoutine m_shown;
    bool m_showing = false;
};

} // namespace supine
