#pragma once

#include "core/catalogue/guides.h"
#include "core/settings/settings.h"

#include <QList>
#include <QWidget>

#include <vector>

class QLineEdit;

namespace supine
{

class FilterBar;
class Label;
class LinkButton;
class PracticeTile;
class TileGrid;

/// Every practice as a card, searched as one types and narrowed by what one has; below, what the guides say
/// of it. Practices with warnings are put away until the user wants to see them.
class PracticesPane : public QWidget
{
    Q_OBJECT
public:
    /// All outlive the pane.
    PracticesPane(const Catalogue& catalogue, const Guides& guides, Settings& settings,
                  QWidget* parent = nullptr);

    void search(const QString& query);
    [[nodiscard]] QLineEdit* searchField() const { return m_search; }
    /// Puts the keyboard on the practice's card, or where one searches if it is not shown.
    void focusPractice(const PracticeId& id);
    /// Makes everything again, in the language there is now.
    void translate();
    /// Takes up the practices as they are now: the user may have own ones.
    void reload();

signals:
    void practiceChosen(const supine::PracticeId& id);
    void entryChosen(const QString& guide, int entry);

private:
    struct Readable {
        const Guide* guide;
        int entry;
        QString text;
    };
    void makeTiles();
    void makeIndex();
    void makeHits();
    void makePutAway();
    void narrow();
    [[nodiscard]] qsizetype showHits(const QStringList& words);
    void showPutAway(const QStringList& names);
    void markFavourites();
    void takeSetting(const QString& name);

    const Catalogue& m_catalogue;
    const Guides& m_guides;
    Settings& m_settings;
    QLineEdit* m_search;
    FilterBar* m_filter = nullptr;
    Label* m_nothing;
    TileGrid* m_grid;
    QWidget* m_hits = nullptr; ///< the three of makeHits()
    Label* m_hitsTitle = nullptr;
    QList<LinkButton*> m_hitLinks;
    QList<const Readable*> m_hitsShown;
    QWidget* m_putAway = nullptr; ///< the two of makePutAway()
    Label* m_putAwayWords = nullptr;
    std::vector<PracticeId> m_ids; ///< of the tiles
    QStringList m_texts;           ///< likewise
    std::vector<Readable> m_readables;
};

} // namespace supine
