#include "app/library/routines_pane.h"

#include "app/library/own_shelf.h"
#include "app/text/catalogue_text.h"
#include "app/text/catalogue_words.h"
#include "app/text/routine_name.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

#include <QFrame>
#include <QVBoxLayout>

namespace supine
{

namespace
{

QFrame* rule()
{
    auto* line = new QFrame;
    line->setProperty("kind", QStringLiteral("rule"));
    return line;
}

} // namespace

RoutinesPane::RoutinesPane(OwnShelf& own, const RoutineShelf& shelf, const Catalogue& catalogue,
                           QWidget* parent)
    : QWidget(parent), m_own(own), m_shelf(shelf), m_catalogue(catalogue),
      m_notice(new Label(TextRole::Notice)), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(space(this, 2));
    m_notice->setObjectName(QStringLiteral("routinesNotice"));
    m_notice->hide();
    m_column->addWidget(m_notice);
    connect(&own, &OwnShelf::changed, this, &RoutinesPane::refresh);
    refresh();
}

void RoutinesPane::tell(const QString& sentence)
{
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

void RoutinesPane::refresh()
{
    if (m_cards) {
        m_cards->hide();
        m_cards->deleteLater();
    }
    m_cards = new QWidget;
    auto* column = new QVBoxLayout(m_cards);
    column->setContentsMargins({});
    column->setSpacing(space(this, 2));
    column->addWidget(makeOwn());
    column->addWidget(makeShipped());
    column->addWidget(makePractices());
    m_column->addWidget(m_cards);
}

QWidget* RoutinesPane::makeRow(const Routine& routine)
{
    auto* row = new QWidget;
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins({});
    column->setSpacing(0);
    const QString name = routineName(routine);
    column->addWidget(new Label(TextRole::Strong, name));
    QStringList facts;
    if (const auto timeline = buildTimeline(routine, m_catalogue))
        facts.append(timelineLengthText(*timeline));
    facts.append(poseCountText(routine));
    if (const QString kit = kitText(routine, m_catalogue); !kit.isEmpty())
        facts.append(kit);
    column->addWidget(new Label(TextRole::Muted, facts.join(QStringLiteral(" · "))));
    QList<QWidget*> links;
    const auto link = [&](const QString& text, const QString& what,
                          void (RoutinesPane::*asked)(const RoutineId&)) {
        auto* button = new LinkButton(text);
        button->setObjectName(what + '-' + routine.id.text());
        button->setAccessibleName(tr("%1: %2", "what to do, and the routine's name").arg(text, name));
        connect(button, &QPushButton::clicked, this,
                [this, asked, id = routine.id] { emit(this->*asked)(id); });
        links.append(button);
    };
    link(tr("Begin"), QStringLiteral("begin"), &RoutinesPane::beginAsked);
    if (routine.own)
        link(tr("Change"), QStringLiteral("edit"), &RoutinesPane::editAsked);
    link(routine.own ? tr("Double") : tr("Make it yours"), QStringLiteral("copy"), &RoutinesPane::copyAsked);
    link(tr("Cards to print"), QStringLiteral("cards"), &RoutinesPane::cardsAsked);
    if (routine.own) {
        link(tr("Save as a file"), QStringLiteral("export"), &RoutinesPane::exportAsked);
        link(tr("Remove"), QStringLiteral("remove"), &RoutinesPane::removeAsked);
    }
    column->addWidget(flowing(this, links));
    return row;
}

QWidget* RoutinesPane::makeOwn()
{
    auto* card = new Card(tr("Your routines"));
    for (const Routine& routine : m_shelf.routines()) {
        if (!routine.own)
            continue;
        card->content()->addWidget(makeRow(routine));
        card->content()->addWidget(rule());
    }
    if (m_own.routines().empty())
        card->content()->addWidget(
            new Label(TextRole::Muted,
                      tr("None yet. Put your own evening together, or make one of the routines below yours. "
                         "A file with a routine can be dragged onto this window.")));
    for (const QString& problem : m_own.leftOut())
        card->content()->addWidget(new Label(TextRole::Notice, tr("Left out: %1").arg(problem)));
    auto* fresh = new PlainButton(tr("New routine"));
    fresh->setObjectName(QStringLiteral("newRoutine"));
    auto* bring = new PlainButton(tr("Bring in a file…"));
    bring->setObjectName(QStringLiteral("importRoutine"));
    connect(fresh, &QPushButton::clicked, this, &RoutinesPane::newAsked);
    connect(bring, &QPushButton::clicked, this, &RoutinesPane::importAsked);
    card->content()->addWidget(flowing(this, {fresh, bring}));
    return card;
}

QWidget* RoutinesPane::makeShipped()
{
    auto* card = new Card(tr("Routines that come with Supine"));
    bool first = true;
    for (const Routine& routine : m_shelf.routines()) {
        if (routine.own)
            continue;
        if (!std::exchange(first, false))
            card->content()->addWidget(rule());
        card->content()->addWidget(makeRow(routine));
    }
    return card;
}

QWidget* RoutinesPane::makePractices()
{
    auto* card = new Card(tr("Your practices"));
    for (const OwnPractice& practice : m_own.practices()) {
        auto* link = new LinkButton(practice.name);
        link->setObjectName("practice-" + practice.id.text());
        connect(link, &QPushButton::clicked, this, [this, id = practice.id] { emit practiceAsked(id); });
        card->content()->addWidget(link, 0, Qt::AlignLeading);
    }
    if (m_own.practices().empty())
        card->content()->addWidget(new Label(
            TextRole::Muted, tr("A movement that is not in the library can be added for your routines.")));
    auto* fresh = new PlainButton(tr("New practice"));
    fresh->setObjectName(QStringLiteral("newOwnPractice"));
    connect(fresh, &QPushButton::clicked, this, &RoutinesPane::newPracticeAsked);
    card->content()->addWidget(flowing(this, {fresh}));
    return card;
}

} // namespace supine
