#include "app/library/library_page.h"

#include "app/library/guide_page.h"
#include "app/library/hang_card.h"
#include "app/library/hang_page.h"
#include "app/library/incline_card.h"
#include "app/library/practice_page.h"
#include "app/library/practice_tile.h"
#include "app/library/practices_pane.h"
#include "app/library/tile_grid.h"
#include "app/text/catalogue_text.h"
#include "app/text/catalogue_words.h"
#include "app/text/error_text.h"
#include "app/trends/events_card.h"
#include "app/widgets/buttons.h"
#include "app/widgets/metrics.h"
#include "app/widgets/scroll_page.h"
#include "core/settings/settings_keys.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLineEdit>
#include <QShortcut>

namespace supine
{

namespace
{

const PracticeId hanging{QStringLiteral("dead_hang")};
const PracticeId inclined{QStringLiteral("incline_15")};
constexpr int wordsReadInAMinute = 180;

QString readingTime(const Guide& guide)
{
    qsizetype words = 0;
    for (const GuideEntry& entry : guide.entries)
        words += catalogueText(entry.text).count(' ') + 1;
    const int minutes = int(words / wordsReadInAMinute) + 1;
    //: how long a guide takes to read
    return LibraryPage::tr("%n min to read", nullptr, minutes);
}

} // namespace

LibraryPage::LibraryPage(const Services& services, Guides guides, QWidget* parent)
    : QStackedWidget(parent), m_services(services), m_guides(std::move(guides)),
      m_all(new ScrollPage(QString())),
      m_practices(new PracticesPane(services.catalogue, m_guides, services.settings)),
      m_practice(new PracticePage(services.catalogue)), m_guide(new GuidePage(services.catalogue))
{
    makeChips();
    m_all->content()->addWidget(m_practices);
    for (QWidget* page : std::initializer_list<QWidget*>{m_all, m_practice, m_guide})
        addWidget(page);
    translateWords();
    connectPages();
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        showShelf(Shelf::Practices);
        m_practices->searchField()->setFocus(Qt::ShortcutFocusReason);
    });
}

void LibraryPage::makeChips()
{
    auto* group = new QButtonGroup(this);
    for (size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i] = new Chip(QString());
        m_chips[i]->setChecked(i == 0);
        group->addButton(m_chips[i]);
        m_all->actions()->addWidget(m_chips[i]);
        connect(m_chips[i], &Chip::clicked, this, [this, i] { showShelf(Shelf(i)); });
    }
}

void LibraryPage::connectPages()
{
    connect(m_practices, &PracticesPane::practiceChosen, this, &LibraryPage::showPractice);
    connect(m_practices, &PracticesPane::entryChosen, this, &LibraryPage::showGuide);
    connect(m_practice, &PracticePage::closeRequested, this, &LibraryPage::showAll);
    connect(m_practice, &PracticePage::favouriteChosen, this, &LibraryPage::keepFavourite);
    connect(m_guide, &GuidePage::closeRequested, this, &LibraryPage::showAll);
    connect(m_guide, &GuidePage::linkChosen, this, &LibraryPage::followLink);
}

void LibraryPage::showOwnAnew()
{
    m_practices->reload();
}

void LibraryPage::translateWords()
{
    m_all->setTitle(tr("Library"));
    showSubtitle();
    const QStringList names{tr("Practices"), tr("Guides"), tr("Equipment")};
    for (size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setText(names.at(int(i)));
    m_chips[1]->setVisible(!m_guides.guides().empty());
}

void LibraryPage::showSubtitle()
{
    switch (m_shelf) {
    case Shelf::Practices:
        m_all->setSubtitle(tr("Every pose and practice, with its easier form and when to leave it out."));
        break;
    case Shelf::Guides:
        m_all->setSubtitle(tr("Short things to read, about the poses, the evening and the night."));
        break;
    case Shelf::Equipment:
        m_all->setSubtitle(
            tr("A mattress that sags or a cushion that is new may show in the mornings. What you "
               "note here with its date is marked on the charts."));
        break;
    }
}

void LibraryPage::showShelf(Shelf shelf)
{
    m_shelf = shelf;
    showSubtitle();
    m_chips[size_t(shelf)]->setChecked(true);
    if (shelf == Shelf::Guides && !m_guideTiles)
        makeGuides();
    if (shelf == Shelf::Equipment && !m_equipment)
        makeEquipment();
    m_practices->setVisible(shelf == Shelf::Practices);
    if (m_guideTiles)
        m_guideTiles->setVisible(shelf == Shelf::Guides);
    if (m_equipment)
        m_equipment->setVisible(shelf == Shelf::Equipment);
    setCurrentWidget(m_all);
}

void LibraryPage::makeGuides()
{
    m_guideTiles = new TileGrid;
    QList<QAbstractButton*> tiles;
    for (const Guide& guide : m_guides.guides()) {
        auto* tile = new PracticeTile(guide.posture.text(), catalogueText(guide.name), readingTime(guide),
                                      catalogueText(guide.summary));
        connect(tile, &PracticeTile::clicked, this, [this, id = guide.id] { showGuide(id); });
        tiles.append(tile);
    }
    m_guideTiles->setTiles(tiles);
    m_all->content()->addWidget(m_guideTiles);
}

void LibraryPage::makeEquipment()
{
    m_equipment = new EventsCard(m_services.journal, EventsCard::Of::Equipment);
    m_equipment->setMaximumWidth(em(this, 34));
    m_all->content()->addWidget(m_equipment);
    const auto refresh = [this] {
        if (const auto records = m_services.journal.records(eventKind()))
            m_equipment->show(eventsOf(*records), tonight());
    };
    connect(&m_services.journal, &Journal::recordChanged, m_equipment, refresh);
    connect(&m_services.journal, &Journal::changedElsewhere, m_equipment, refresh);
    refresh();
}

void LibraryPage::search(const QString& query)
{
    showShelf(Shelf::Practices);
    m_practices->search(query);
}

void LibraryPage::showPractice(const PracticeId& id)
{
    const Practice* practice = m_services.catalogue.practice(id);
    if (!practice)
        return;
    m_fromGuide = false;
    openPractice(*practice);
    emit practiceShown(id);
}

void LibraryPage::showAll()
{
    const QWidget* before = currentWidget();
    if (before == m_all)
        return;
    if (before == m_practice && m_fromGuide) {
        setCurrentWidget(m_guide);
        m_guide->takeFocus();
        return;
    }
    showShelf(m_shelf);
    if (m_shelf == Shelf::Guides && m_shownGuide >= 0)
        m_guideTiles->tiles().at(m_shownGuide)->setFocus(Qt::OtherFocusReason);
    else if (m_shelf == Shelf::Practices && before == m_practice)
        m_practices->focusPractice(m_shownPractice);
    else if (m_shelf == Shelf::Practices)
        m_practices->searchField()->setFocus(Qt::OtherFocusReason);
}

void LibraryPage::openPractice(const Practice& practice)
{
    m_shownPractice = practice.id;
    PracticeAside aside;
    if (const PracticeNote* note = m_guides.note(practice.id))
        aside.warnings = note->warnings;
    aside.caution = cautionFor(practice);
    aside.favourite = m_services.settings.value(keys::favourites).contains(practice.id.text());
    if (practice.id == hanging && aside.caution.isEmpty()) {
        auto* card = new HangCard(m_services.journal, m_services.settings, practice.maxHold);
        connect(card, &HangCard::beginRequested, this, &LibraryPage::beginHang);
        aside.own = card;
    }
    if (practice.id == inclined && aside.caution.isEmpty())
        aside.own =
            new InclineCard({m_services.journal, m_services.settings, m_services.clock, m_services.dayTurn});
    m_practice->showPractice(practice, aside);
    setCurrentWidget(m_practice);
    m_practice->takeFocus();
}

/// The strongest thing that the avoid list says of it.
QString LibraryPage::cautionFor(const Practice& practice) const
{
    const QStringList avoided = m_services.settings.value(keys::avoid);
    QString eased;
    for (const Caution& caution : practice.cautions) {
        if (!avoided.contains(caution.flag.text()))
            continue;
        const QString name = termNames(m_services.catalogue.flags(), {caution.flag.text()}).value(0);
        if (caution.effect == Caution::Effect::Skip)
            return tr("You avoid this one: %1.").arg(name);
        eased = tr("For you in its easier form: %1.").arg(name);
    }
    return eased;
}

void LibraryPage::keepFavourite(bool favourite)
{
    QStringList favourites = m_services.settings.value(keys::favourites);
    const QString id = m_shownPractice.text();
    favourites.removeAll(id);
    if (favourite)
        favourites.append(id);
    (void)m_services.settings.set(keys::favourites, favourites);
}

void LibraryPage::showGuide(const QString& id, int entry)
{
    const Guide* guide = m_guides.guide(id);
    if (!guide)
        return;
    m_shownGuide = guide - m_guides.guides().data();
    if (m_guideNight != tonight())
        m_guide->forgetTicks();
    m_guideNight = tonight();
    m_guide->showGuide(*guide, entry);
    setCurrentWidget(m_guide);
    m_guide->takeFocus();
}

void LibraryPage::followLink(const QString& link)
{
    if (m_services.catalogue.practice(PracticeId(link))) {
        showPractice(PracticeId(link));
        m_fromGuide = true;
    } else if (link == QLatin1String("equipment")) {
        showShelf(Shelf::Equipment);
    } else {
        emit placeAsked(link);
    }
}

void LibraryPage::beginHang(std::chrono::seconds target, bool eased)
{
    if (!m_hang) {
        m_hang = new HangPage(m_services.clock);
        addWidget(m_hang);
        connect(m_hang, &HangPage::toneWanted, this, &LibraryPage::toneWanted);
        connect(m_hang, &HangPage::keepChosen, this, &LibraryPage::keepHang);
        connect(m_hang, &HangPage::closeRequested, this, &LibraryPage::leaveHang);
    }
    setCurrentWidget(m_hang);
    m_hang->begin(target, eased);
}

/// A hang is one of the night's habits too.
void LibraryPage::keepHang(std::chrono::seconds held, std::chrono::seconds target, bool eased)
{
    const QDateTime now = m_services.clock.now();
    const QString id = now.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz"));
    auto kept = m_services.journal.putRecord(recordOf(Hang{id, tonight(), held, target, eased}));
    NightChange habit;
    habit.factors[FactorId(hanging.text())] = 1;
    if (kept)
        kept = m_services.journal.record(tonight(), habit);
    if (kept)
        leaveHang();
    else
        m_hang->tellTrouble(errorText(kept.error()));
}

void LibraryPage::leaveHang()
{
    if (currentWidget() == m_hang)
        showPractice(m_shownPractice);
}

Night LibraryPage::tonight() const
{
    return Night::of(m_services.clock.now(), m_services.dayTurn);
}

void LibraryPage::setReducedMotion(bool reduced)
{
    m_practice->setReducedMotion(reduced);
}

void LibraryPage::changeEvent(QEvent* event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    translateWords();
    m_practices->translate();
    delete m_guideTiles;
    m_guideTiles = nullptr;
    delete m_equipment;
    m_equipment = nullptr;
    if (currentWidget() == m_practice)
        showPractice(m_shownPractice);
    else if (currentWidget() == m_guide)
        m_guide->showGuide(m_guides.guides().at(size_t(m_shownGuide)));
    else
        showShelf(m_shelf);
}

} // namespace supine
