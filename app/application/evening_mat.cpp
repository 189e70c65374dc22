#include "app/application/companion.h"
#include "app/application/evening.h"
#include "app/journal/pose_relief.h"
#include "app/journal/relief_part.h"
#include "app/session/after_page.h"
#include "app/session/player_dark.h"
#include "app/session/player_page.h"
#include "app/session/player_partner.h"
#include "app/session/pose_marks.h"
#include "app/session/rest_screen.h"
#include "app/text/catalogue_words.h"
#include "app/text/error_text.h"

#include <QStackedWidget>

// Who is on the mat in an evening, and what they are asked after it.

namespace supine
{

void Evening::accompany(std::unique_ptr<Companion> companion, const QString& ownName)
{
    if (m_runner.active())
        return;
    if (m_companion) { // may hear only after this of the session that ended
        Companion* former = m_companion.release();
        former->setParent(this);
        former->deleteLater();
    }
    m_companion = std::move(companion);
    m_ownName = ownName;
    if (m_companion)
        connect(m_companion.get(), &Companion::notKept, this,
                [this, name = m_companion->name()](const Error& error) {
                    tellUnkept(QStringLiteral("%1: %2").arg(name, errorText(error)));
                });
}

Result<Second> Evening::second() const
{
    if (!m_companion)
        return Second{};
    const auto limits = m_companion->limits(m_services.catalogue);
    if (!limits)
        return limits.error();
    return Second{m_companion->name(), *limits};
}

void Evening::joinSecond(const Second& second, const Timeline& timeline, int speed)
{
    const bool two = !second.name.isEmpty();
    m_unkept.clear();
    m_onMat = {{&m_services.journal, m_night, two ? m_ownName : QString()}};
    if (!two) {
        m_player->partner().set(std::nullopt);
        return;
    }
    m_onMat.push_back({&m_companion->journal(), m_companion->tonight(), second.name});
    const std::set<PracticeId> eased = easedIn(second.limits);
    m_companion->join(timeline, speed, eased);
    m_player->partner().set(Partner{second.name, m_ownName, eased});
}

void Evening::keepHurt(const PracticeId& practice, Caution::Effect effect, bool second)
{
    const Asked& whom = second ? m_onMat.back() : m_onMat.front();
    if (const auto kept = keepMark(*whom.journal, practice, effect, whom.night); !kept)
        m_player->tell(errorText(kept.error()));
}

void Evening::tellUnkept(const QString& sentence)
{
    m_unkept = m_unkept.isEmpty() ? sentence : m_unkept + QLatin1Char(' ') + sentence;
    if (m_after)
        m_after->setNotice(m_unkept);
}

Result<void> Evening::keepAnswers(const NightChange& change)
{
    const Asked& whom = m_onMat.front();
    return whom.journal->record(whom.night, change);
}

void Evening::showAfter(const SessionResult& result)
{
    m_result = result;
    m_whole = result.state == SessionResult::State::Completed;
    if (result.held.count() == 0 || !askNext()) {
        leave();
        return;
    }
    m_asks = m_player->dark().on();
    m_asks ? goOnDark() : showQuestions();
}

void Evening::keepFelt(const PracticeId& practice, std::optional<Felt> felt)
{
    const Asked& whom = m_onMat.front();
    const auto kept = keepRelief(*whom.journal, whom.night, practice, felt);
    m_after->setNotice(kept ? QString() : errorText(kept.error()));
}

void Evening::askOfPoses(const Asked& whom)
{
    std::vector<ReliefPart::Pose> poses;
    if (m_result.speed == 1) {
        for (const PracticeId& practice : m_runner.engine()->heldPractices())
            poses.push_back({practice, practiceName(practice, m_services.catalogue)});
    }
    const auto answered = reliefOf(*whom.journal, whom.night);
    m_after->poses().ask(poses, answered ? *answered : Reliefs());
}

bool Evening::askNext()
{
    if (m_onMat.empty())
        return false;
    const Asked& whom = m_onMat.front();
    const auto record = whom.journal->night(whom.night);
    m_after->ask(m_result, m_runner.engine()->timeline().held(),
                 record ? *record : NightRecord{whom.night, {}, {}, {}, {}}, whom.name);
    askOfPoses(whom);
    m_after->setNotice(record ? m_unkept : errorText(record.error()));
    return true;
}

void Evening::showQuestions()
{
    m_asks = false;
    m_cover->setCurrentWidget(m_after);
    m_after->setFocus();
}

void Evening::goOnDark()
{
    m_rest->continueDark(m_player->dark().ground());
    m_cover->setCurrentWidget(m_rest);
    m_rest->setFocus();
}

void Evening::showRest()
{
    if (!m_whole) {
        leave();
        return;
    }
    m_rest->beginRest();
    m_cover->setCurrentWidget(m_rest);
    m_rest->setFocus();
}

} // namespace supine
