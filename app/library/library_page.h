#pragma once

#include "core/catalogue/guides.h"
#include "core/journal/journal.h"
#include "core/settings/settings.h"

#include <QStackedWidget>

#include <array>

namespace supine
{

class Chip;
class EventsCard;
class GuidePage;
class HangPage;
class PracticePage;
class PracticesPane;
class ScrollPage;
class TileGrid;

/// Every practice as a card, searched as one types; the guides; and what one lies on. A card opens a page of
/// its own. Ctrl+F searches, Esc or Alt+Left goes back.
class LibraryPage : public QStackedWidget
{
    Q_OBJECT
public:
    /// All outlive the page.
    struct Services {
        const Catalogue& catalogue;
        Settings& settings;
        Journal& journal;
        const Clock& clock;
        QTime dayTurn;
    };
    /// Figures are those of FigureView::library().
    explicit LibraryPage(const Services& services, Guides guides, QWidget* parent = nullptr);

    enum class Shelf { Practices, Guides, Equipment };
    /// Opens a practice's page; an unknown id changes nothing.
    void showPractice(const PracticeId& id);
    /// Opens a guide, at an entry or at its top; an unknown id changes nothing.
    void showGuide(const QString& id, int entry = -1);
    void showShelf(Shelf shelf);
    /// Back from a practice or a guide to where it was chosen.
    void showAll();
    void search(const QString& query);
    /// The catalogue's own practices are others now.
    void showOwnAnew();
    /// With reduced motion a practice's figure is still.
    void setReducedMotion(bool reduced);

signals:
    void practiceShown(const supine::PracticeId& id);
    /// One of Guides::places() that is not here.
    void placeAsked(const QString& place);
    void toneWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeChips();
    void makeGuides();
    void makeEquipment();
    void connectPages();
    void translateWords();
    void showSubtitle();
    void followLink(const QString& link);
    void openPractice(const Practice& practice);
    [[nodiscard]] QString cautionFor(const Practice& practice) const;
    void keepFavourite(bool favourite);
    void beginHang(std::chrono::seconds target, bool eased);
    void keepHang(std::chrono::seconds held, std::chrono::seconds target, bool eased);
    void leaveHang();
    [[nodiscard]] Night tonight() const;

    Services m_services;
    Guides m_guides;
    ScrollPage* m_all;
    std::array<Chip*, 3> m_chips{};
    PracticesPane* m_practices;
    TileGrid* m_guideTiles = nullptr; ///< once they are looked at
    EventsCard* m_equipment = nullptr;
    PracticePage* m_practice;
    GuidePage* m_guide;
    HangPage* m_hang = nullptr;
    Shelf m_shelf = Shelf::Practices;
    PracticeId m_shownPractice; ///< the last one; its own place may change while it is shown
    qsizetype m_shownGuide = -1;
    std::optional<Night> m_guideNight; ///< when a guide was read last
    bool m_fromGuide = false;          ///< the practice was a guide's link
};

} // namespace supine
