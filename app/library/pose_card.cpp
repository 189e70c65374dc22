#include "app/library/pose_card.h"

#include "app/figure/pictures.h"
#include "app/text/catalogue_text.h"
#include "app/text/catalogue_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace supine
{

namespace
{

class PoseCards
{
    Q_DECLARE_TR_FUNCTIONS(PoseCards)
};

PoseCard cardOf(const Practice& practice, std::optional<Side> side, std::chrono::seconds hold,
                const PostureLibrary* postures, std::optional<BreathPattern> breath = {})
{
    if (!breath)
        breath = practice.breath;
    PoseCard card;
    card.title = practiceTitle(practice, side);
    card.sanskrit = practice.sanskrit;
    card.length = practice.timed ? lengthText(hold) : QString();
    card.posture = postures ? postures->posture(practice.posture.text()) : nullptr;
    if (!card.posture)
        card.picture = pictureInPlaceOf(practice.posture.text());
    card.mirrored = side == Side::Left;
    card.steps = instructionsOf(practice);
    if (breath)
        card.notes.append(PoseCards::tr("Breath: %1").arg(breathText(*breath)));
    if (practice.easier)
        card.notes.append(
            PoseCards::tr("Easier: %1. %2")
                .arg(catalogueText(practice.easier->name), catalogueText(practice.easier->text)));
    return card;
}

} // namespace

std::vector<PoseCard> cardsOf(const Routine& routine, const Catalogue& catalogue,
                              const PostureLibrary* postures)
{
    std::vector<PoseCard> cards;
    for (auto step = routine.steps.begin(); step != routine.steps.end(); ++step) {
        const bool again = routine.own && std::any_of(routine.steps.begin(), step, [&](const Step& earlier) {
                               return earlier.practice == step->practice && earlier.side == step->side &&
                                      earlier.hold == step->hold && earlier.breath == step->breath;
                           });
        const Practice* practice = catalogue.practice(step->practice);
        if (practice && !again)
            cards.push_back(cardOf(*practice, step->side, step->hold, postures, step->breath));
    }
    const Practice* rest = catalogue.practice(PracticeId(QStringLiteral("savasana")));
    if (routine.restOffered && rest)
        cards.push_back(cardOf(*rest, std::nullopt, rest->hold, postures));
    return cards;
}

std::vector<PoseCard> cardsOf(const Practice& practice, const PostureLibrary* postures)
{
    if (!practice.sided)
        return {cardOf(practice, std::nullopt, practice.hold, postures)};
    return {cardOf(practice, Side::Right, practice.hold, postures),
            cardOf(practice, Side::Left, practice.hold, postures)};
}

} // namespace supine
