#include "app/session/player_words.h"

#include "app/text/catalogue_text.h"
#include "app/text/catalogue_words.h"
#include "app/text/duration_text.h"
#include "core/session/instruction.h"

#include <QCoreApplication>

namespace supine
{

using std::chrono::milliseconds;

namespace
{

/// The practice's instructions in the form that is shown.
QStringList instructions(const Practice& practice, bool eased)
{
    if (eased && practice.easier)
        return {catalogueText(practice.easier->text)};
    return instructionsOf(practice);
}

QString nextText(const Timeline& timeline, int step, const Catalogue& catalogue)
{
    for (const Phase& phase : timeline.phases) {
        if (phase.step <= step)
            continue;
        if (phase.kind == PhaseKind::Rest)
            return QCoreApplication::translate("Player", "Next: rest");
        const Practice* practice = catalogue.practice(phase.practice);
        QString name = practice ? catalogueText(practice->name) : phase.practice.text();
        if (phase.side)
            name = QCoreApplication::translate("Player", "%1, %2").arg(name, sideText(*phase.side));
        return QCoreApplication::translate("Player", "Next: %1").arg(name);
    }
    return {};
}

QString countText(const SessionEngine& engine)
{
    const Timeline& timeline = engine.timeline();
    const Phase& phase = timeline.phases[engine.phase()];
    int holds = 0;
    milliseconds end{};
    for (const Phase& each : timeline.phases) {
        if (each.kind == PhaseKind::Hold)
            ++holds;
        if (each.kind != PhaseKind::Rest)
            end = each.end();
    }
    const QString left =
        QCoreApplication::translate("Player", "%1 left").arg(clockText(end - engine.position()));
    if (holds < 2)
        return left;
    return QCoreApplication::translate("Player", "%1 of %2 · %3").arg(phase.step + 1).arg(holds).arg(left);
}

QStringList stepsNow(const QStringList& all, const Phase& phase, milliseconds position)
{
    if (phase.kind == PhaseKind::Prepare || all.isEmpty())
        return all.mid(0, 2);
    return {all.at(instructionAt(int(all.size()), position - phase.start, phase.length))};
}

} // namespace

PlayerWords playerWords(const SessionEngine& engine, const Catalogue& catalogue, const QString& ownPhrase)
{
    const Timeline& timeline = engine.timeline();
    const Phase& phase = timeline.phases[engine.phase()];
    const bool resting = phase.kind == PhaseKind::Rest;
    PlayerWords words;
    if (engine.state() == SessionEngine::State::Paused)
        words.state = QCoreApplication::translate("Player", "Paused");
    else if (phase.kind == PhaseKind::Prepare)
        words.state = QCoreApplication::translate("Player", "Get into place");
    const Practice* practice = catalogue.practice(phase.practice);
    words.name = practice ? catalogueText(practice->name) : phase.practice.text();
    if (practice) {
        const bool eased = timeline.eased.contains(phase.practice) && practice->easier;
        words.sanskrit = practice->sanskrit;
        words.steps = stepsNow(instructions(*practice, eased), phase, engine.position());
        if (eased)
            words.side = QCoreApplication::translate("Player", "Easier form");
    }
    if (phase.side)
        words.side =
            words.side.isEmpty()
                ? sideTitle(*phase.side)
                : QCoreApplication::translate("Player", "%1 · %2").arg(sideTitle(*phase.side), words.side);
    if (!timeline.quiet && !resting) {
        words.time = clockText(phase.end() - engine.position());
        words.count = countText(engine);
    }
    if (phase.practice == PracticeId(QStringLiteral("quiet_sit")) && !ownPhrase.isEmpty())
        words.steps = QStringList{ownPhrase};
    words.next = nextText(timeline, phase.step, catalogue);
    return words;
}

} // namespace supine
