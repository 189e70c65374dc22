#include "app/application/evening.h"

#include "app/application/companion.h"
#include "app/application/narration.h"
#include "app/cli/start_command.h"
#include "app/journal/relief_part.h"
#include "app/platform/keep_awake.h"
#include "app/session/after_page.h"
#include "app/session/player_dark.h"
#include "app/session/player_page.h"
#include "app/session/player_partner.h"
#include "app/session/pose_marks.h"
#include "app/session/rest_screen.h"
#include "app/session/session_awake.h"
#include "app/session/session_keeper.h"
#include "app/session/session_wishes.h"
#include "app/settings/sound_card.h"
#include "app/shell/help_page.h"
#include "app/shell/main_window.h"
#include "app/sound/session_sound.h"
#include "app/sound/voice_trial.h"
#include "app/text/catalogue_words.h"
#include "app/text/error_text.h"
#include "app/text/routine_name.h"
#include "app/tonight/ramp.h"
#include "app/tonight/tonights_plan.h"
#include "app/widgets/buttons.h"
#include "core/routine/avoid.h"
#include "core/session/session_plan.h"
#include "core/settings/settings_keys.h"

#include <QStackedWidget>

namespace supine
{

namespace
{

QTime dayTurnOf(const Settings& settings)
{
    return QTime::fromString(settings.value(keys::dayTurn), QStringLiteral("HH:mm"));
}

} // namespace

Evening::Evening(const Services& services)
    : m_services(services), m_runner(services.clock, services.ticker),
      m_keeper(std::make_unique<SessionKeeper>(m_runner, services.journal, services.clock,
                                               dayTurnOf(services.settings))),
      m_night(tonight())
{
    connect(&m_runner, &SessionRunner::finished, this, &Evening::showAfter);
    connect(m_keeper.get(), &SessionKeeper::notKept, this,
            [this](const Error& error) { tellUnkept(errorText(error)); });
}

Evening::~Evening() = default;

Night Evening::tonight() const
{
    return Night::of(m_services.clock.now(), dayTurnOf(m_services.settings));
}

Result<Plan> Evening::planFor(const RoutineId& id, const Marks& second) const
{
    const bool tonights = id == tonightsRoutine();
    if (id == composedRoutine() || (tonights && isComposed(m_services.journal, tonight())))
        return composeTonight(m_services.journal, m_services.settings, m_services.catalogue, tonight(),
                              second);
    const auto marks = marksOf(m_services.journal);
    if (!marks)
        return marks.error();
    const RoutineId chosen(m_services.settings.value(keys::routine));
    const RoutineId routine = !tonights ? id
                                        : rampFor(chosen, m_services.clock.now(), m_services.shelf,
                                                  m_services.catalogue, m_services.settings)
                                              .routine;
    return planRoutine(routine, m_services.shelf, m_services.catalogue, m_services.settings,
                       sharedMarks(*marks, second));
}

Result<void> Evening::begin(const RoutineId& id, int speed)
{
    if (m_runner.active())
        return {};
    const auto second = this->second();
    if (!second)
        return second.error();
    const auto plan = planFor(id, second->limits);
    if (!plan)
        return plan.error();
    m_night = tonight();
    const Timeline timeline = asWished(plan->timeline, m_services.catalogue, m_services.settings);
    open(timeline, speed);
    joinSecond(*second, timeline, speed);
    m_keeper->begin(timeline, speed);
    return {};
}

Result<Timeline> Evening::replan(const SessionRecord& record) const
{
    return readPlan(record.plan, RoutineId(record.routine), m_services.catalogue);
}

Result<void> Evening::resume(const SessionRecord& record)
{
    if (m_runner.active())
        return {};
    const auto timeline = replan(record);
    if (!timeline)
        return timeline.error();
    m_night = record.night;
    const Timeline wished = asWished(*timeline, m_services.catalogue, m_services.settings);
    open(wished, record.speed);
    joinSecond({}, wished, record.speed); // the second one's row waits with them
    m_keeper->resume(record, wished);
    return {};
}

void Evening::makeCover()
{
    if (m_cover)
        return;
    m_cover = new QStackedWidget;
    m_player = new PlayerPage(m_runner, m_services.catalogue);
    m_after = new AfterPage([this](const NightChange& change) { return keepAnswers(change); });
    m_rest = new RestScreen;
    for (QWidget* page :
         {static_cast<QWidget*>(m_player), static_cast<QWidget*>(m_after), static_cast<QWidget*>(m_rest)})
        m_cover->addWidget(page);
    m_services.window.setCover(m_cover);
    connect(m_player, &PlayerPage::leaveRequested, this, &Evening::leave);
    connect(m_player, &PlayerPage::fullScreenToggled, &m_services.window, &MainWindow::toggleFullScreen);
    connect(&m_player->partner(), &PlayerPartner::formsChanged, this,
            [this](const std::set<PracticeId>& eased) {
                if (m_companion)
                    m_companion->changeForms(eased);
            });
    connect(m_player, &PlayerPage::poseHurt, this, &Evening::keepHurt);
    connect(m_after, &AfterPage::noteDrafted, this, [this](const QString& text) {
        if (!m_onMat.empty()) // the note itself is saved by Done
            (void)m_onMat.front().journal->keepDraft(noteForm, m_onMat.front().night, text);
    });
    connect(m_after, &AfterPage::done, this, [this] {
        if (!m_onMat.empty())
            m_onMat.erase(m_onMat.begin());
        askNext() ? m_after->setFocus() : showRest();
    });
    connect(&m_after->poses(), &ReliefPart::answered, this, &Evening::keepFelt);
    connect(m_rest, &RestScreen::ended, this, [this] { m_asks ? showQuestions() : leave(); });
    connect(m_player, &PlayerPage::helpAsked, this, &Evening::showHelp);
    connect(m_after, &AfterPage::helpAsked, this, &Evening::showHelp);
}

void Evening::makeSound()
{
    if (m_sound)
        return;
    m_sound = new SessionSound(this);
    m_sound->follow(m_runner);
    connect(m_sound, &SessionSound::deviceMissing, this, &Evening::sayNoSound);
    const Settings& settings = m_services.settings;
    connect(m_sound, &SessionSound::chimeFileFailed, this, [this, &settings](FileTrouble trouble) {
        sayOfSound(chimeTroubleText(trouble, settings.value(keys::chimeFile)));
    });
    connect(m_sound, &SessionSound::ambienceFileFailed, this, [this, &settings](FileTrouble trouble) {
        sayOfSound(ambienceTroubleText(trouble, settings.value(keys::ambiencePath)));
    });
    m_awake = KeepAwake::make();
    m_hold = std::make_unique<SessionAwake>(m_runner, *m_awake);
}

VoiceTrial& Evening::voiceTrial()
{
    makeSound();
    if (!m_trial)
        m_trial = std::make_unique<VoiceTrial>(*m_sound);
    m_sound->choose(soundChoice(m_services.settings));
    return *m_trial;
}

void Evening::open(const Timeline& timeline, int speed)
{
    makeCover();
    makeSound();
    if (!m_narration)
        m_narration = std::make_unique<Narration>(
            Narration::Parts{m_runner, *m_sound, *m_player, m_services.catalogue, m_services.settings});
    m_asks = false;
    m_player->setReducedMotion(m_services.settings.value(keys::reducedMotion));
    m_player->show(routineName(timeline.routine, m_services.shelf), timeline, speed);
    m_narration->prepare(timeline, speed);
    m_cover->setCurrentWidget(m_player);
    m_services.window.showCover(m_services.settings.value(keys::fullScreen));
    m_player->setFocus();
    emit begun();
}

void Evening::showHelp()
{
    if (m_runner.active())
        m_runner.pause();
    if (!m_help) {
        auto* page = new HelpPage;
        auto* back = new PlainButton(tr("Back to where I was"));
        back->setShortcut(Qt::Key_Escape);
        page->actions()->addWidget(back);
        page->setFocusProxy(back);
        connect(back, &PlainButton::clicked, this, [this] {
            QWidget* before = m_runner.active() ? static_cast<QWidget*>(m_player) : m_after;
            m_cover->setCurrentWidget(before);
            before->setFocus();
        });
        m_help = page;
        m_cover->addWidget(page);
    }
    m_cover->setCurrentWidget(m_help);
    m_help->setFocus();
}

void Evening::leave()
{
    m_onMat.clear();
    m_services.window.leaveCover();
    emit ended();
}

void Evening::sayNoSound()
{
    if (m_noSound || !m_player || !m_runner.active())
        return;
    m_noSound = true;
    sayOfSound(tr("No sound device was found. The session goes on in silence."));
}

void Evening::sayOfSound(const QString& sentence)
{
    if (m_player && m_runner.active())
        m_player->tell(sentence);
}

void Evening::serve(SoundCard& card)
{
    makeSound();
    SessionSound* sound = m_sound;
    const auto ready = [this, sound] {
        sound->choose(soundChoice(m_services.settings));
        return !m_runner.active();
    };
    connect(&card, &SoundCard::chimeRequested, sound, [sound, ready](Cue cue) {
        if (ready())
            sound->preview(cue);
    });
    connect(&card, &SoundCard::breathRequested, sound, [sound, ready] {
        if (ready())
            sound->previewBreath();
    });
    connect(&card, &SoundCard::ambienceRequested, sound, [sound, ready](bool on) {
        if (ready())
            on ? sound->previewAmbience() : sound->stopAmbience();
    });
    connect(sound, &SessionSound::chimeFileFailed, &card, &SoundCard::showChimeTrouble);
    connect(sound, &SessionSound::ambienceFileFailed, &card, &SoundCard::showAmbienceTrouble);
    connect(sound, &SessionSound::deviceMissing, &card, [&card] { card.showDevice(false); });
    connect(sound, &SessionSound::deviceFound, &card, [&card] { card.showDevice(true); });
    connect(&m_services.settings, &Settings::changed, sound, [sound, this](const QString& name) {
        if (name.startsWith(QLatin1String("sound/")))
            sound->choose(soundChoice(m_services.settings));
    });
}

void Evening::previewChime()
{
    makeSound();
    m_sound->choose(soundChoice(m_services.settings));
    m_sound->preview(Cue::Start);
}

} // namespace supine
