#include "app/library/practice_cards.h"

#include "app/figure/figure_view.h"
#include "app/text/catalogue_text.h"
#include "app/text/catalogue_words.h"
#include "app/widgets/card.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"
#include "app/widgets/side_by_side.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLocale>

#include <algorithm>

namespace supine
{

namespace
{

class PracticeCards
{
    Q_DECLARE_TR_FUNCTIONS(PracticeCards)
};

void addFact(Card* card, const QString& name, const QString& value, const QString& note = {})
{
    auto* block = new QVBoxLayout;
    block->setSpacing(em(card, 0.1));
    block->addWidget(new Label(TextRole::Caption, name));
    block->addWidget(new Label(TextRole::Body, value));
    if (!note.isEmpty())
        block->addWidget(new Label(TextRole::Muted, note));
    card->content()->addLayout(block);
}

QString holdText(const Practice& practice)
{
    if (!practice.timed)
        return PracticeCards::tr("In your own time");
    const QString length = lengthText(practice.hold);
    const QString usual = practice.sided ? PracticeCards::tr("%1 on each side").arg(length) : length;
    return PracticeCards::tr("%1; from %2 to %3 by choice")
        .arg(usual, lengthText(practice.minHold), lengthText(practice.maxHold));
}

QString flagName(const Catalogue& catalogue, const FlagId& id)
{
    return termNames(catalogue.flags(), {id.text()}).value(0);
}

void addCautions(Card* card, const QString& title, Caution::Effect effect, const Practice& practice,
                 const Catalogue& catalogue)
{
    const auto applies = [effect](const Caution& caution) { return caution.effect == effect; };
    if (std::none_of(practice.cautions.begin(), practice.cautions.end(), applies))
        return;
    if (card->content()->count() > 0)
        card->content()->addSpacing(space(card));
    card->content()->addWidget(new Label(TextRole::Caption, title));
    for (const Caution& caution : practice.cautions) {
        if (!applies(caution))
            continue;
        auto* block = new QVBoxLayout;
        block->setSpacing(em(card, 0.1));
        block->addWidget(new Label(TextRole::Body, flagName(catalogue, caution.flag)));
        block->addWidget(new Label(TextRole::Muted, catalogueText(caution.text)));
        card->content()->addLayout(block);
    }
}

} // namespace

QWidget* warningsCard(const QStringList& warnings)
{
    auto* card = new Card;
    card->setAccessibleName(PracticeCards::tr("Read this first"));
    card->content()->addWidget(new Label(TextRole::Title, PracticeCards::tr("Read this first")));
    for (const QString& warning : warnings)
        card->content()->addWidget(new Label(TextRole::Notice, catalogueText(warning)));
    return card;
}

QWidget* stepsCard(const Practice& practice)
{
    auto* card = new Card(PracticeCards::tr("How to do it"));
    auto* steps = new QGridLayout;
    steps->setHorizontalSpacing(em(card, 0.6));
    steps->setVerticalSpacing(em(card, 0.4));
    steps->setColumnStretch(practice.stepPostures.isEmpty() ? 1 : 2, 1);
    QStringList read;
    for (int i = 0; i < practice.steps.size(); ++i) {
        const QString text = catalogueText(practice.steps.at(i));
        auto* number = new Label(TextRole::Notice, QLocale().toString(i + 1));
        number->singleLine();
        steps->addWidget(number, i, 0, Qt::AlignTop | Qt::AlignTrailing);
        const int words = practice.stepPostures.isEmpty() ? 1 : 2;
        steps->addWidget(new Label(TextRole::Body, text), i, words,
                         words == 2 ? Qt::AlignVCenter : Qt::Alignment());
        if (words == 2) {
            auto* figure = new FigureView;
            figure->setPosture(practice.stepPostures.at(i));
            figure->setFixedSize(em(card, 6.5), em(card, 4));
            figure->setAccessibleName(PracticeCards::tr("Picture: %1").arg(text));
            steps->addWidget(figure, i, 1);
        }
        read.append(text);
    }
    card->content()->addLayout(steps);
    card->setAccessibleDescription(read.join(' '));
    return card;
}

QWidget* reasonCard(const Practice& practice)
{
    auto* card = new Card(PracticeCards::tr("Why people do it"));
    card->content()->addWidget(new Label(TextRole::Body, catalogueText(practice.reason)));
    if (!practice.proposed)
        card->content()->addWidget(
            new Label(TextRole::Notice,
                      PracticeCards::tr("Never suggested. It is here only for those who ask for it.")));
    return card;
}

QWidget* formCard(const QString& title, const Form& form)
{
    auto* card = new Card(title);
    auto* both = new SideBySide(19);
    both->row()->setSpacing(em(card, 0.8));
    card->content()->addWidget(both);
    if (form.posture && FigureView::draws(form.posture->text())) {
        auto* figure = new FigureView;
        figure->setPosture(form.posture->text());
        figure->setFixedSize(em(card, 6.5), em(card, 4));
        figure->setAccessibleName(PracticeCards::tr("Picture: %1").arg(catalogueText(form.name)));
        both->row()->addWidget(figure, 0, Qt::AlignVCenter | Qt::AlignLeading);
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(em(card, 0.2));
    words->addWidget(new Label(TextRole::Strong, catalogueText(form.name)));
    words->addWidget(new Label(TextRole::Body, catalogueText(form.text)));
    words->addStretch(1);
    both->row()->addLayout(words, 1);
    return card;
}

QWidget* factsCard(const Practice& practice, const Catalogue& catalogue)
{
    const QString dot = QStringLiteral(" · ");
    auto* card = new Card;
    card->content()->setSpacing(em(card, 0.7));
    addFact(card, PracticeCards::tr("How long"), holdText(practice));
    const QString breath = practice.breath ? breathText(*practice.breath) : PracticeCards::tr("As it comes");
    if (practice.breath || !practice.breathNote.isEmpty())
        addFact(card, PracticeCards::tr("Breath"), breath, catalogueText(practice.breathNote));
    const QStringList needed = termNames(catalogue.kit(), practice.kit);
    addFact(card, PracticeCards::tr("What you need"),
            needed.isEmpty() ? PracticeCards::tr("Nothing") : needed.join(dot));
    const QStringList optional = termNames(catalogue.kit(), practice.kitOptional);
    if (!optional.isEmpty())
        addFact(card, PracticeCards::tr("Good to have"), optional.join(dot));
    const QStringList areas = areaNames(practice, catalogue);
    if (!areas.isEmpty())
        addFact(card, PracticeCards::tr("Where you feel it"), areas.join(dot));
    return card;
}

QWidget* cautionsCard(const Practice& practice, const Catalogue& catalogue)
{
    auto* card = new Card;
    card->setAccessibleName(PracticeCards::tr("When to take care"));
    addCautions(card, PracticeCards::tr("Leave it out with"), Caution::Effect::Skip, practice, catalogue);
    addCautions(card, PracticeCards::tr("Go easier with"), Caution::Effect::Ease, practice, catalogue);
    return card;
}

} // namespace supine
