#include "app/library/guide_page.h"

#include "app/figure/figure_view.h"
#include "app/text/catalogue_text.h"
#include "app/text/catalogue_words.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"
#include "app/widgets/scroll_page.h"
#include "app/widgets/side_by_side.h"
#include "app/widgets/wrapping.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QTimer>

namespace supine
{

namespace
{

constexpr double columnEms = 46; ///< a line of about 80 letters beside a figure

} // namespace

GuidePage::GuidePage(const Catalogue& catalogue, QWidget* parent)
    : ReadingPage(parent), m_catalogue(catalogue)
{
}

void GuidePage::showGuide(const Guide& guide, int entry)
{
    turnTo(catalogueText(guide.name), catalogueText(guide.summary))->setColumn(columnEms);
    m_places.fill(nullptr, qsizetype(guide.entries.size()));
    if (guide.shape == Guide::Shape::DoAndDont)
        fillDoAndDont(guide);
    else
        fill(guide);
    if (entry < 0 || entry >= m_places.size())
        return;
    // Where it stands is known once the page is laid out.
    QTimer::singleShot(0, page(), [this, place = m_places.at(entry)] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        page()->ensureWidgetVisible(place, 0, em(this, 2));
    });
}

void GuidePage::fill(const Guide& guide)
{
    for (size_t i = 0; i < guide.entries.size(); ++i) {
        QWidget* card = entryCard(guide, guide.entries[i]);
        page()->content()->addWidget(card);
        m_places[qsizetype(i)] = card;
    }
}

void GuidePage::fillDoAndDont(const Guide& guide)
{
    auto* both = new SideBySide(columnEms * 0.7);
    both->row()->setSpacing(space(this, 2));
    for (const GuideEntry::Mark mark : {GuideEntry::Mark::Do, GuideEntry::Mark::Dont})
        both->row()->addWidget(markedCard(guide, mark), 1);
    page()->content()->addWidget(both);
}

QWidget* GuidePage::markedCard(const Guide& guide, GuideEntry::Mark mark)
{
    auto* card = new Card(mark == GuideEntry::Mark::Do ? tr("Do") : tr("Better not"));
    for (size_t i = 0; i < guide.entries.size(); ++i) {
        const GuideEntry& entry = guide.entries[i];
        if (entry.mark != mark)
            continue;
        auto* block = new QWidget;
        auto* words = new QVBoxLayout(block);
        words->setContentsMargins({});
        words->setSpacing(em(this, 0.1));
        addWords(words, guide.shape, entry);
        card->content()->addWidget(block);
        m_places[qsizetype(i)] = block;
    }
    card->content()->addStretch(1);
    return card;
}

QWidget* GuidePage::entryCard(const Guide& guide, const GuideEntry& entry)
{
    auto* card = new Card;
    card->setAccessibleName(catalogueText(entry.name));
    auto* both = new SideBySide(24);
    both->row()->setSpacing(em(this, 1));
    const bool large = guide.shape == Guide::Shape::Figures;
    if (entry.posture && FigureView::draws(entry.posture->text())) {
        auto* figure = new FigureView;
        figure->setPosture(entry.posture->text());
        figure->setFixedSize(em(this, large ? 13 : 7.5), em(this, large ? 7 : 4.5));
        figure->setAccessibleName(tr("Picture: %1").arg(catalogueText(entry.name)));
        both->row()->addWidget(figure, 0, Qt::AlignVCenter | Qt::AlignLeading);
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(em(this, 0.2));
    words->addStretch(1);
    addWords(words, guide.shape, entry);
    words->addStretch(1);
    both->row()->addLayout(words, 1);
    card->content()->addWidget(both);
    return card;
}

void GuidePage::addWords(QVBoxLayout* column, Guide::Shape shape, const GuideEntry& entry)
{
    if (shape == Guide::Shape::Myths) {
        addPair(column, entry);
        return;
    }
    column->addWidget(heading(entry));
    const bool quiet = shape == Guide::Shape::DoAndDont;
    column->addWidget(new Label(quiet ? TextRole::Muted : TextRole::Body, catalogueText(entry.text)));
    if (!entry.link.isEmpty())
        addLink(column, entry.link);
}

QWidget* GuidePage::heading(const GuideEntry& entry)
{
    if (entry.mark != GuideEntry::Mark::Tick)
        return new Label(TextRole::Strong, catalogueText(entry.name));
    auto* box = new WrappingCheckBox(catalogueText(entry.name));
    box->setAccessibleDescription(catalogueText(entry.text));
    box->setChecked(m_ticked.contains(entry.name));
    connect(box, &QCheckBox::toggled, this, [this, name = entry.name](bool on) {
        if (on)
            m_ticked.insert(name);
        else
            m_ticked.remove(name);
    });
    return box;
}

void GuidePage::addPair(QVBoxLayout* column, const GuideEntry& entry)
{
    auto* pair = new QGridLayout;
    pair->setHorizontalSpacing(em(this, 1));
    pair->setVerticalSpacing(em(this, 0.3));
    pair->setColumnStretch(1, 1);
    pair->addWidget((new Label(TextRole::Notice, tr("Myth")))->singleLine(), 0, 0, Qt::AlignTop);
    pair->addWidget(new Label(TextRole::Muted, catalogueText(entry.name)), 0, 1);
    pair->addWidget((new Label(TextRole::Notice, tr("Fact")))->singleLine(), 1, 0, Qt::AlignTop);
    pair->addWidget(new Label(TextRole::Body, catalogueText(entry.text)), 1, 1);
    column->addLayout(pair);
}

void GuidePage::addLink(QVBoxLayout* column, const QString& link)
{
    const QHash<QString, QString> places{
        {"help", tr("When to get help with a back")},   {"journal", tr("To the journal")},
        {"trends", tr("Your own nights, in Trends")},   {"reminders", tr("To the reminders")},
        {"settings", tr("What to avoid, in Settings")}, {"equipment", tr("What you lie on")}};
    const Practice* practice = m_catalogue.practice(PracticeId(link));
    auto* button = new LinkButton(practice ? practiceName(*practice) : places.value(link));
    connect(button, &LinkButton::clicked, this, [this, link] { emit linkChosen(link); });
    column->addWidget(button, 0, Qt::AlignLeading);
}

} // namespace supine
