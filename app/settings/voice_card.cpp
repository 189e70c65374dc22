#include "app/settings/voice_card.h"

#include "app/settings/form.h"
#include "app/sound/voice_language.h"
#include "app/text/error_text.h"
#include "app/text/routine_name.h"
#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"
#include "core/settings/settings_keys.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLocale>
#include <QSlider>

namespace supine
{

VoiceCard::VoiceCard(Settings& settings, const RoutineShelf& shelf, VoiceTrial& trial, QWidget* parent)
    : Card(tr("Voice"), parent), m_settings(settings), m_shelf(shelf), m_trial(trial),
      m_form(addForm(content(), this)), m_source(new QComboBox), m_voice(new QComboBox),
      m_routine(new QComboBox), m_amount(new QComboBox), m_try(new PlainButton(tr("Try it"))),
      m_outcome(new Label(TextRole::Notice))
{
    addSource();
    addAmount();
    addTrial();
    takeSource();
}

void VoiceCard::addRow(const QString& label, QWidget* field)
{
    auto* text = new Label(TextRole::Body, label);
    text->singleLine();
    text->setBuddy(field);
    field->setAccessibleName(label);
    field->setMinimumWidth(em(this, 4));
    m_form->addRow(text, field);
}

void VoiceCard::addSource()
{
    m_source->addItem(tr("Supine’s own voice"), QStringLiteral("own"));
    m_source->addItem(tr("The system’s speech"), QStringLiteral("system"));
    m_source->setCurrentIndex(bySystem() ? 1 : 0);
    connect(m_source, &QComboBox::activated, this, [this] {
        keep(keys::voiceSource, m_source->currentData().toString());
        takeSource();
    });
    addRow(tr("Who speaks"), m_source);
    connect(m_voice, &QComboBox::activated, this, [this](int index) {
        if (index >= 0 && index < m_voices.size())
            keep(keys::systemVoice, {m_voices[index].engine, m_voices[index].language, m_voices[index].name});
    });
    addRow(tr("Its voice"), m_voice);
    auto* language = new QComboBox;
    language->addItem(tr("As the window"), QString());
    for (const QString& code : spokenLanguages())
        language->addItem(QLocale(code).nativeLanguageName(), code);
    language->setCurrentIndex(std::max(0, language->findData(m_settings.value(keys::voiceLanguage))));
    connect(language, &QComboBox::activated, this, [this, language] {
        keep(keys::voiceLanguage, language->currentData().toString());
        takeSource();
    });
    addRow(tr("Spoken language"), language);
    connect(&m_trial, &VoiceTrial::listed, this, &VoiceCard::showVoices);
}

void VoiceCard::offerRoutines()
{
    const QString chosen = m_routine->currentData().toString();
    m_routine->clear();
    m_routine->addItem(tr("Every routine"), QString());
    for (const Routine& routine : m_shelf.routines())
        if (!routine.quiet)
            m_routine->addItem(routineName(routine), routine.id.text());
    m_routine->setCurrentIndex(std::max(0, m_routine->findData(chosen)));
    showAmount();
}

void VoiceCard::addAmount()
{
    m_routine->setObjectName(QStringLiteral("voiceRoutine"));
    connect(m_routine, &QComboBox::activated, this, &VoiceCard::showAmount);
    addRow(tr("For"), m_routine);
    m_amount->addItem(tr("Everything needed with eyes shut"));
    m_amount->addItem(tr("Names and sides"));
    m_amount->addItem(tr("Nothing"));
    connect(m_amount, &QComboBox::activated, this, [this](int index) {
        const RoutineId routine(m_routine->currentData().toString());
        const auto kept = setVoiceAmount(
            m_settings, routine,
            index > int(VoiceAmount::Nothing) ? std::nullopt : std::optional(VoiceAmount(index)));
        if (!kept)
            say(errorText(kept.error()));
    });
    addRow(tr("How much is said"), m_amount);
    offerRoutines();
    auto* volume = new QSlider(Qt::Horizontal);
    volume->setRange(0, 100);
    volume->setPageStep(10);
    volume->setValue(m_settings.value(keys::voiceVolume));
    connect(volume, &QSlider::valueChanged, this, [this](int value) { keep(keys::voiceVolume, value); });
    addRow(tr("Voice volume"), volume);
    volume->setMinimumWidth(em(this, 9));
}

void VoiceCard::addTrial()
{
    content()->addWidget(m_try, 0, Qt::AlignLeading);
    content()->addWidget(m_outcome);
    m_outcome->hide();
    connect(m_try, &QPushButton::clicked, this, [this] {
        m_try->setEnabled(false);
        say(tr("Listen now …"));
        m_trial.attempt(voiceChoice(m_settings, RoutineId()));
    });
    connect(&m_trial, &VoiceTrial::settled, this, &VoiceCard::tellOutcome);
}

bool VoiceCard::bySystem() const
{
    return m_settings.value(keys::voiceSource) == QLatin1String("system");
}

/// The voices of the system are looked up when they are wanted, not with the page.
void VoiceCard::takeSource()
{
    m_outcome->hide();
    m_form->labelForField(m_voice)->setVisible(bySystem());
    m_voice->setVisible(bySystem());
    if (bySystem())
        askForVoices();
}

void VoiceCard::askForVoices()
{
    m_voices.clear();
    m_voice->clear();
    m_voice->addItem(tr("Looking for voices …"));
    m_voice->setEnabled(false);
    m_trial.list(voiceChoice(m_settings, RoutineId()).language);
}

void VoiceCard::showVoices(const QList<SystemVoice>& voices)
{
    m_voices = voices;
    m_voice->clear();
    for (const SystemVoice& voice : voices)
        m_voice->addItem(tr("%1 (%2)").arg(voice.name, voice.language));
    m_voice->setEnabled(!voices.isEmpty());
    if (voices.isEmpty()) {
        m_voice->addItem(tr("None"));
        say(tr(
            "No speech service of this computer speaks this language. Supine’s own voice is used instead."));
        return;
    }
    // None by accident: the first of the list is taken by name, and shown.
    const auto chosen = std::max<qsizetype>(0, voices.indexOf(voiceChoice(m_settings, RoutineId()).system));
    m_voice->setCurrentIndex(int(chosen));
    keep(keys::systemVoice, {voices[chosen].engine, voices[chosen].language, voices[chosen].name});
}

void VoiceCard::showAmount()
{
    const RoutineId routine(m_routine->currentData().toString());
    const bool one = !routine.text().isEmpty();
    constexpr int asEvery = int(VoiceAmount::Nothing) + 1;
    if (one && m_amount->count() == asEvery)
        m_amount->addItem(tr("As in every routine"));
    else if (!one)
        m_amount->removeItem(asEvery);
    m_amount->setCurrentIndex(
        one && !hasOwnAmount(m_settings, routine) ? asEvery : int(voiceAmount(m_settings, routine)));
}

void VoiceCard::tellOutcome(VoiceTrial::Outcome outcome)
{
    using O = VoiceTrial::Outcome;
    m_try->setEnabled(true);
    switch (outcome) {
    case O::OwnSpoke:
        return say(
            tr("Supine’s own voice speaks here, with or without a speech service. If you heard nothing, "
               "look at the volume of this computer."));
    case O::OwnMissing:
        return say(
            tr("This copy of Supine was built without a voice of its own. The system’s speech may do."));
    case O::NoDevice:
        return say(tr("No sound device was found, so nothing can be heard. A session goes on in silence."));
    case O::SystemSpoke:
        return say(tr("The system’s speech answers and speaks."));
    case O::SystemSilent:
        return say(tr("The system’s speech does not answer. Supine’s own voice is used instead."));
    }
}

template<class T>
void VoiceCard::keep(const Key<T>& key, const T& value)
{
    if (const auto kept = m_settings.set(key, value); !kept)
        say(errorText(kept.error()));
}

void VoiceCard::say(const QString& sentence)
{
    m_outcome->setText(sentence);
    m_outcome->show();
}

} // namespace supine
