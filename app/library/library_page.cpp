#include "app/library/library_page.h"

#include "app/library/practice_page.h"
#include "app/library/practice_search.h"
#include "app/library/practice_tile.h"
#include "app/library/tile_grid.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"
#include "app/widgets/scroll_page.h"

#include <QEvent>
#include <QLineEdit>
#include <QShortcut>

namespace supine
{

LibraryPage::LibraryPage(const Catalogue& catalogue, QWidget* parent)
    : QStackedWidget(parent), m_catalogue(catalogue), m_all(new ScrollPage(QString())),
      m_search(new QLineEdit), m_grid(new TileGrid), m_nothing(new Label(TextRole::Muted)),
      m_practice(new PracticePage(catalogue))
{
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(em(this, 24));
    m_all->content()->addWidget(m_search);
    m_all->content()->addWidget(m_nothing);
    m_all->content()->addWidget(m_grid);
    addWidget(m_all);
    addWidget(m_practice);
    translateWords();
    makeTiles();

    connect(m_search, &QLineEdit::textChanged, this, &LibraryPage::search);
    connect(m_practice, &PracticePage::closeRequested, this, &LibraryPage::showAll);
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        showAll();
        m_search->setFocus(Qt::ShortcutFocusReason);
    });
}

void LibraryPage::translateWords()
{
    m_all->setTitle(tr("Library"));
    m_all->setSubtitle(tr("Every pose and practice, with its easier form and when to leave it out."));
    m_search->setPlaceholderText(tr("Name, area or kit"));
    m_search->setAccessibleName(tr("Search the library"));
}

void LibraryPage::makeTiles()
{
    QList<QAbstractButton*> tiles;
    m_searchTexts.clear();
    for (const Practice& practice : m_catalogue.practices()) {
        auto* tile = new PracticeTile(practice);
        connect(tile, &PracticeTile::clicked, this, [this, id = practice.id] { showPractice(id); });
        tiles.append(tile);
        m_searchTexts.append(searchTextOf(practice, m_catalogue));
    }
    m_grid->setTiles(tiles);
    search(m_search->text());
}

void LibraryPage::search(const QString& query)
{
    if (m_search->text() != query) {
        m_search->setText(query);
        return;
    }
    QList<QAbstractButton*> found;
    for (qsizetype i = 0; i < m_searchTexts.size(); ++i) {
        if (findsIn(m_searchTexts.at(i), query))
            found.append(m_grid->tiles().at(i));
    }
    m_grid->showOnly(found);
    m_nothing->setText(
        tr("Nothing is called “%1” here. Try a part of the body, such as hips, or a thing, such as wall.")
            .arg(query.simplified()));
    m_nothing->setVisible(found.isEmpty());
}

void LibraryPage::showPractice(const PracticeId& id)
{
    const Practice* practice = m_catalogue.practice(id);
    if (!practice)
        return;
    m_shownIndex = practice - m_catalogue.practices().data();
    m_practice->showPractice(*practice);
    setCurrentWidget(m_practice);
    m_practice->takeFocus();
    emit practiceShown(id);
}

void LibraryPage::showAll()
{
    if (currentWidget() == m_all)
        return;
    setCurrentWidget(m_all);
    QAbstractButton* tile = m_grid->tiles().at(m_shownIndex);
    if (m_grid->shown().contains(tile))
        tile->setFocus(Qt::OtherFocusReason);
    else
        m_search->setFocus(Qt::OtherFocusReason);
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
    makeTiles();
    if (currentWidget() == m_practice)
        m_practice->showPractice(m_catalogue.practices().at(size_t(m_shownIndex)));
}

} // namespace supine
