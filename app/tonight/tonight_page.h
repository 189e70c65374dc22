#pragma once

#include "app/tonight/plan.h"
#include "app/widgets/scroll_page.h"
#include "core/journal/journal.h"
#include "core/routine/body_map.h"
#include "core/settings/settings.h"

#include <QTimer>

#include <functional>

class QGridLayout;

namespace supine
{

class CheckInCard;
class Label;
class NightStrip;
class PartnerRow;
class RiseCard;
class RoutineCard;
class RoutineChoiceCard;
class TestCard;
class TightCard;
class WelcomeCard;
class WindDownCard;

/// The first place: one thing to begin, how the back feels now, and the last nights. In the morning it asks
/// about the morning first.
class TonightPage : public ScrollPage
{
    Q_OBJECT
public:
    TonightPage(Journal& journal, Settings& settings, const Catalogue& catalogue, const RoutineShelf& shelf,
                const Clock& clock, QWidget* parent = nullptr);

    /// Takes up the time and the journal as they are now.
    void refresh();
    /// A card above all others: an interrupted session. The page owns it.
    void setNotice(QWidget* notice);

    /// Who else could be on the mat; asked whenever the page is shown.
    void setPartners(std::function<QStringList()> names);
    /// Who is: the one of that index, or nobody below zero.
    void setPartner(int index, const Second& second);

signals:
    void beginRequested(const supine::RoutineId& id);
    /// Below zero: one person alone.
    void partnerWanted(int index);
    /// The page about getting help, or Trends, is wanted.
    void helpAsked();
    void trendsAsked();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QTime dayTurn() const;
    [[nodiscard]] Night tonight() const;
    [[nodiscard]] bool morning() const;
    CheckInCard* makeEveningCard();
    CheckInCard* makeMorningCard();
    QWidget* makeStripCard();
    void arrange();
    void showHead();
    void showPlan();
    [[nodiscard]] RoutineId offered() const;
    [[nodiscard]] Result<Plan> planOffered(bool composed) const;
    void showNights();
    void keepMarks(const BodyNight& body);
    void listen();

    Journal& m_journal;
    Settings& m_settings;
    const Catalogue& m_catalogue;
    const RoutineShelf& m_shelf;
    const Clock& m_clock;
    QGridLayout* m_grid;
    QVBoxLayout* m_main;
    QVBoxLayout* m_side;
    QVBoxLayout* m_above;
    WelcomeCard* m_welcome = nullptr;
    QWidget* m_notice = nullptr;
    CheckInCard* m_morning;
    RiseCard* m_rise;
    TestCard* m_test;
    CheckInCard* m_evening;
    RoutineCard* m_routine;
    PartnerRow* m_partners;
    RoutineChoiceCard* m_choice;
    TightCard* m_tight;
    WindDownCard* m_windDown;
    QBoxLayout* m_stripRow = nullptr;
    NightStrip* m_strip = nullptr; ///< with the text, made by makeStripCard()
    Label* m_stripText = nullptr;
    QWidget* m_stripCard;
    RoutineId m_offered;          ///< the chosen one, a shorter one that still fits, or the composed one
    std::optional<Night> m_whole; ///< the night for which the chosen one is wanted, late or not
    std::optional<bool> m_wide;
    std::function<QStringList()> m_partnerNames;
    Second m_second;
    QTimer m_minute;
};

} // namespace supine
