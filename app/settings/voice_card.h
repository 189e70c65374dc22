#pragma once

#include "app/sound/voice_trial.h"
#include "app/widgets/card.h"
#include "core/settings/settings.h"

class QComboBox;
class QFormLayout;
class QPushButton;

namespace supine
{

class Label;
class RoutineShelf;

/// Who speaks in a session, and how much; tried here, so that it is known before bedtime what will be heard.
class VoiceCard : public Card
{
    Q_OBJECT
public:
    /// All outlive the card.
    VoiceCard(Settings& settings, const RoutineShelf& shelf, VoiceTrial& trial, QWidget* parent = nullptr);
    /// Those on the shelf now; the one that is chosen stays so.
    void offerRoutines();

private:
    void addSource();
    void addAmount();
    void addTrial();
    void addRow(const QString& label, QWidget* field);
    void takeSource();
    void showAmount();
    void askForVoices();
    void showVoices(const QList<SystemVoice>& voices);
    void tellOutcome(VoiceTrial::Outcome outcome);
    template<class T>
    void keep(const Key<T>& key, const T& value);
    void say(const QString& sentence);
    [[nodiscard]] bool bySystem() const;

    Settings& m_settings;
    const RoutineShelf& m_shelf;
    VoiceTrial& m_trial;
    QFormLayout* m_form;
    QComboBox* m_source;
    QComboBox* m_voice;
    QComboBox* m_routine;
    QComboBox* m_amount;
    QPushButton* m_try;
    Label* m_outcome;
    QList<SystemVoice> m_voices;
};

} // namespace supine
