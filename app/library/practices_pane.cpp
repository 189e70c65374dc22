#include "app/library/practices_pane.h"

#include "app/library/filter_bar.h"
#include "app/library/practice_search.h"
#include "app/library/practice_tile.h"
#include "app/library/tile_grid.h"
#include "app/text/catalogue_text.h"
#include "app/text/catalogue_words.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"
#include "core/settings/settings_keys.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace supine
{

namespace
{

constexpr int mostHits = 8;

} // namespace

PracticesPane::PracticesPane(const Catalogue& catalogue, const Guides& guides, Settings& settings,
                             QWidget* parent)
    : QWidget(parent), m_catalogue(catalogue), m_guides(guides), m_settings(settings),
      m_search(new QLineEdit), m_nothing(new Label(TextRole::Muted)), m_grid(new TileGrid)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(this, 2));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(em(this, 24));
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_grid);
    makeHits();
    makePutAway();
    translate();
    connect(m_search, &QLineEdit::textChanged, this, &PracticesPane::narrow);
    connect(&settings, &Settings::changed, this, &PracticesPane::takeSetting);
}

void PracticesPane::translate()
{
    m_search->setPlaceholderText(tr("Name, area or kit"));
    m_search->setAccessibleName(tr("Search the library"));
    m_hitsTitle->setText(tr("In the guides"));
    delete m_filter;
    m_filter = new FilterBar(m_catalogue);
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_filter);
    connect(m_filter, &FilterBar::changed, this, &PracticesPane::narrow);
    makeIndex();
    reload();
}

void PracticesPane::reload()
{
    makeTiles();
    narrow();
}

/// The shipped ones, then the user's own.
void PracticesPane::makeTiles()
{
    QList<QAbstractButton*> tiles;
    m_ids.clear();
    m_texts.clear();
    for (const auto* practices : {&m_catalogue.practices(), &m_catalogue.own()}) {
        for (const Practice& practice : *practices) {
            auto* tile = new PracticeTile(practice);
            connect(tile, &PracticeTile::clicked, this,
                    [this, id = practice.id] { emit practiceChosen(id); });
            tiles.append(tile);
            m_ids.push_back(practice.id);
            m_texts.append(searchTextOf(practice, m_catalogue, m_guides.note(practice.id)));
        }
    }
    m_grid->setTiles(tiles);
    markFavourites();
}

void PracticesPane::makeIndex()
{
    m_readables.clear();
    for (const Guide& guide : m_guides.guides()) {
        for (size_t i = 0; i < guide.entries.size(); ++i)
            m_readables.push_back({&guide, int(i), searchTextOf(guide.entries[i], guide)});
    }
}

/// The links are made once and given other words while one types: to make widgets at every key is slow.
void PracticesPane::makeHits()
{
    auto* card = new Card;
    card->content()->setSpacing(em(this, 0.2));
    m_hits = card;
    m_hitsTitle = new Label(TextRole::Caption);
    card->content()->addWidget(m_hitsTitle);
    for (int i = 0; i < mostHits; ++i) {
        auto* link = new LinkButton(QString());
        link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(link, &LinkButton::clicked, this, [this, i] {
            if (i < m_hitsShown.size())
                emit entryChosen(m_hitsShown.at(i)->guide->id, m_hitsShown.at(i)->entry);
        });
        card->content()->addWidget(link);
        m_hitLinks.append(link);
    }
    layout()->addWidget(card);
}

void PracticesPane::makePutAway()
{
    m_putAway = new QWidget;
    auto* column = new QVBoxLayout(m_putAway);
    column->setContentsMargins({});
    column->setSpacing(em(this, 0.2));
    m_putAwayWords = new Label(TextRole::Muted);
    column->addWidget(m_putAwayWords);
    auto* bring = new LinkButton(tr("Show them, with their warnings first"));
    connect(bring, &LinkButton::clicked, this, [this] { (void)m_settings.set(keys::showWarned, true); });
    column->addWidget(bring, 0, Qt::AlignLeading);
    layout()->addWidget(m_putAway);
}

void PracticesPane::search(const QString& query)
{
    m_search->setText(query);
}

void PracticesPane::narrow()
{
    const QStringList words = searchWords(m_search->text());
    const QStringList favourites = m_settings.value(keys::favourites);
    const bool warned = m_settings.value(keys::showWarned);
    QList<QAbstractButton*> found;
    QStringList putAway;
    for (size_t i = 0; i < m_ids.size(); ++i) {
        const Practice* practice = m_catalogue.practice(m_ids[i]);
        if (!practice || !findsWords(m_texts.at(qsizetype(i)), words) ||
            !m_filter->filter().takes(*practice, favourites))
            continue;
        if (!warned && m_guides.warnsOf(practice->id))
            putAway.append(practiceName(*practice));
        else
            found.append(m_grid->tiles().at(qsizetype(i)));
    }
    m_grid->showOnly(found);
    m_grid->setVisible(!found.isEmpty());
    const qsizetype hits = showHits(words);
    showPutAway(putAway);
    if (found.isEmpty() && putAway.isEmpty() && hits == 0)
        m_nothing->setText(words.isEmpty()
                               ? tr("No practice is all of this. Loosen one of the choices above.")
                               : tr("Nothing is called “%1” here. Try a part of the body, such as hips, or a "
                                    "thing, such as wall.")
                                     .arg(m_search->text().simplified()));
    m_nothing->setVisible(found.isEmpty() && putAway.isEmpty() && hits == 0);
}

/// Guides answer to words alone: what one has and how one lies is not for them.
qsizetype PracticesPane::showHits(const QStringList& words)
{
    m_hitsShown.clear();
    for (const Readable& readable : m_readables) {
        if (words.isEmpty() || m_hitsShown.size() == mostHits)
            break;
        if (findsWords(readable.text, words))
            m_hitsShown.append(&readable);
    }
    for (qsizetype i = 0; i < m_hitLinks.size(); ++i) {
        LinkButton* link = m_hitLinks.at(i);
        if (i < m_hitsShown.size()) {
            const Readable& hit = *m_hitsShown.at(i);
            //: a guide and what it speaks of: "Myth and fact: It has to hurt a little."
            link->setText(tr("%1: %2").arg(catalogueText(hit.guide->name),
                                           catalogueText(hit.guide->entries[size_t(hit.entry)].name)));
            link->setAccessibleName(link->text());
        }
        link->setVisible(i < m_hitsShown.size());
    }
    m_hits->setVisible(!m_hitsShown.isEmpty());
    return m_hitsShown.size();
}

void PracticesPane::showPutAway(const QStringList& names)
{
    m_putAway->setVisible(!names.isEmpty());
    if (!names.isEmpty())
        m_putAwayWords->setText(tr("Put away: %1. Not for everybody.").arg(names.join(QStringLiteral(", "))));
}

void PracticesPane::markFavourites()
{
    const QStringList favourites = m_settings.value(keys::favourites);
    for (size_t i = 0; i < m_ids.size(); ++i)
        static_cast<PracticeTile*>(m_grid->tiles().at(qsizetype(i)))
            ->setFavourite(favourites.contains(m_ids[i].text()));
}

void PracticesPane::takeSetting(const QString& name)
{
    if (name == QLatin1String(keys::favourites.name))
        markFavourites();
    if (name.startsWith(QLatin1String("library/")))
        narrow();
}

void PracticesPane::focusPractice(const PracticeId& id)
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    QAbstractButton* tile =
        found == m_ids.end() ? nullptr : m_grid->tiles().at(qsizetype(found - m_ids.begin()));
    if (m_grid->shown().contains(tile))
        tile->setFocus(Qt::OtherFocusReason);
    else
        m_search->setFocus(Qt::OtherFocusReason);
}

} // namespace supine
