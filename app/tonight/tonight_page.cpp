#include "app/tonight/tonight_page.h"

#include "app/journal/body_nights.h"
#include "app/session/pose_marks.h"
#include "app/text/catalogue_text.h"
#include "app/text/error_text.h"
#include "app/tonight/check_in_card.h"
#include "app/tonight/night_strip.h"
#include "app/tonight/partner_row.h"
#include "app/tonight/ramp.h"
#include "app/tonight/rise_card.h"
#include "app/tonight/routine_card.h"
#include "app/tonight/routine_choice_card.h"
#include "app/tonight/test_card.h"
#include "app/tonight/tight_card.h"
#include "app/tonight/tonights_plan.h"
#include "app/tonight/welcome_card.h"
#include "app/tonight/wind_down_card.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"
#include "core/reminders/evening_plan.h"
#include "core/settings/settings_keys.h"

#include <QGridLayout>
#include <QLocale>

#include <array>

namespace supine
{

TonightPage::TonightPage(Journal& journal, Settings& settings, const Catalogue& catalogue,
                         const RoutineShelf& shelf, const Clock& clock, QWidget* parent)
    : ScrollPage(tr("Good evening"), parent), m_journal(journal), m_settings(settings),
      m_catalogue(catalogue), m_shelf(shelf), m_clock(clock), m_grid(new QGridLayout),
      m_main(new QVBoxLayout), m_side(new QVBoxLayout), m_above(new QVBoxLayout),
      m_morning(makeMorningCard()), m_rise(new RiseCard(journal, settings)), m_test(new TestCard(journal)),
      m_evening(makeEveningCard()), m_routine(new RoutineCard(catalogue)), m_partners(new PartnerRow),
      m_choice(new RoutineChoiceCard(shelf)), m_tight(new TightCard(settings, catalogue)),
      m_windDown(new WindDownCard(journal, settings)), m_stripCard(makeStripCard())
{
    m_above->setSpacing(space(this, 2));
    content()->addLayout(m_above);
    if (!settings.value(keys::welcomed)) {
        m_welcome = new WelcomeCard(settings, catalogue);
        m_above->addWidget(m_welcome);
        connect(m_welcome, &WelcomeCard::closed, this, [this] {
            (void)m_settings.set(keys::welcomed, true);
            m_welcome->hide();
        });
    }
    m_above->addWidget(m_morning);
    m_above->addWidget(m_test);
    m_above->addWidget(m_rise);
    for (QLayout* layout :
         {static_cast<QLayout*>(m_grid), static_cast<QLayout*>(m_main), static_cast<QLayout*>(m_side)})
        layout->setSpacing(space(this, 2));
    content()->addLayout(m_grid);
    content()->addWidget(m_stripCard);
    m_routine->content()->addWidget(m_partners);
    setFocusProxy(m_routine);
    arrange();
    m_minute.setSingleShot(true);
    connect(&m_minute, &QTimer::timeout, this, &TonightPage::refresh);
    listen();
}

void TonightPage::listen()
{
    connect(m_routine, &RoutineCard::beginRequested, this, [this] { emit beginRequested(m_offered); });
    connect(m_routine, &RoutineCard::wholeRequested, this, [this] {
        m_whole = tonight();
        showPlan();
    });
    connect(m_partners, &PartnerRow::chosen, this, &TonightPage::partnerWanted);
    connect(m_windDown, &WindDownCard::beginRequested, this,
            [this] { emit beginRequested(RoutineId(QStringLiteral("wind-down"))); });
    connect(m_choice, &RoutineChoiceCard::chosen, this, [this](const RoutineId& id) {
        m_whole = tonight(); // chosen by hand, so taken as it is
        (void)m_settings.set(keys::routine, id.text());
        const auto body = bodyOf(m_journal, tonight());
        if (body && body->composed)
            keepMarks({body->regions, false});
        showPlan();
    });
    connect(m_rise, &RiseCard::helpAsked, this, &TonightPage::helpAsked);
    connect(m_rise, &RiseCard::trendsAsked, this, &TonightPage::trendsAsked);
    connect(m_tight, &TightCard::changed, this, &TonightPage::keepMarks);
    connect(&m_journal, &Journal::nightChanged, this, &TonightPage::showNights);
    connect(&m_journal, &Journal::changedElsewhere, this, &TonightPage::refresh);
    connect(&m_journal, &Journal::recordChanged, this, &TonightPage::showPlan);
    connect(&m_settings, &Settings::changed, this, &TonightPage::showPlan);
    connect(&m_settings, &Settings::changed, this, &TonightPage::showHead);
}

void TonightPage::keepMarks(const BodyNight& body)
{
    const auto kept = keepBody(m_journal, tonight(), body);
    m_tight->setTrouble(kept ? QString() : errorText(kept.error()));
}

QTime TonightPage::dayTurn() const
{
    return QTime::fromString(m_settings.value(keys::dayTurn), QStringLiteral("HH:mm"));
}

Night TonightPage::tonight() const
{
    return Night::of(m_clock.now(), dayTurn());
}

bool TonightPage::morning() const
{
    const QTime now = m_clock.now().time();
    return now >= QTime(4, 0) && now < QTime(14, 0);
}

CheckInCard* TonightPage::makeEveningCard()
{
    const QString anchors = tr("0 none, 10 the worst you can imagine");
    return new CheckInCard(m_journal, tr("Before you start, ten seconds"),
                           {{MeasureId("stiffness_evening"), tr("Stiffness right now"), anchors, {}},
                            {MeasureId("pain_evening"), tr("Pain right now"), {}, {}}});
}

CheckInCard* TonightPage::makeMorningCard()
{
    return new CheckInCard(m_journal, tr("This morning"),
                           {{MeasureId("stiffness_morning"),
                             tr("Stiffness when you woke up"),
                             tr("0 not at all, 10 extremely"),
                             {}},
                            {MeasureId("pain_morning"), tr("Pain since you got up"), {}, {}},
                            {MeasureId("sleep_quality"),
                             tr("How did you sleep?"),
                             {},
                             {tr("very badly"), tr("badly"), tr("so-so"), tr("well"), tr("very well")}}});
}

QWidget* TonightPage::makeStripCard()
{
    auto* card = new Card;
    m_stripRow = new QHBoxLayout;
    m_stripRow->setSpacing(space(this, 4));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget((new Label(TextRole::Caption, tr("Last 30 nights")))->singleLine());
    m_stripText = (new Label(TextRole::Body))->singleLine();
    words->addWidget(m_stripText);
    m_stripRow->addLayout(words);
    m_strip = new NightStrip;
    m_stripRow->addWidget(m_strip, 1);
    card->content()->addLayout(m_stripRow);
    return card;
}

void TonightPage::setNotice(QWidget* notice)
{
    if (m_notice)
        m_notice->deleteLater();
    m_notice = notice;
    if (notice)
        m_above->insertWidget(0, notice);
}

void TonightPage::setPartners(std::function<QStringList()> names)
{
    m_partnerNames = std::move(names);
    m_partners->setNames(m_partnerNames());
}

void TonightPage::setPartner(int index, const Second& second)
{
    m_partners->setChosen(index);
    m_second = second;
    showPlan();
}

void TonightPage::arrange()
{
    const bool narrow = viewport()->width() < em(this, 30);
    m_stripRow->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const bool wide = viewport()->width() > em(this, 46);
    if (m_wide == wide)
        return;
    m_wide = wide;
    const std::array<QWidget*, 5> wideOrder{m_routine, m_evening, m_choice, m_tight, m_windDown};
    const std::array<QWidget*, 5> narrowOrder{m_routine, m_tight, m_evening, m_windDown, m_choice};
    for (QWidget* card : wideOrder) {
        m_main->removeWidget(card);
        m_side->removeWidget(card);
    }
    m_grid->removeItem(m_main);
    m_grid->removeItem(m_side);
    for (size_t i = 0; i < wideOrder.size(); ++i) {
        if (wide)
            (i < 3 ? m_main : m_side)->addWidget(wideOrder.at(i), i == 2 || i == 4 ? 1 : 0);
        else
            m_main->addWidget(narrowOrder.at(i));
    }
    m_grid->addLayout(m_main, 0, 0);
    m_grid->addLayout(m_side, 0, 1);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, wide ? 2 : 0);
    m_grid->setHorizontalSpacing(wide ? space(this, 2) : 0);
}

void TonightPage::refresh()
{
    showHead();
    showPlan();
    m_evening->setNight(tonight());
    m_windDown->setNight(tonight());
    m_rise->setNight(tonight());
    m_test->setNight(morning() ? std::nullopt : std::optional(tonight()));
    if (morning()) {
        m_morning->setNight(*Night::from(m_clock.now().date().addDays(-1)));
        m_morning->setVisible(true);
    } else {
        m_morning->hide();
    }
    showNights();
    if (isVisible())
        m_minute.start(60'000 - m_clock.now().time().msecsSinceStartOfDay() % 60'000);
}

void TonightPage::showHead()
{
    const QDateTime now = m_clock.now();
    const int hour = now.time().hour();
    setTitle(hour >= 4 && hour < 12    ? tr("Good morning")
             : hour >= 12 && hour < 17 ? tr("Good afternoon")
                                       : tr("Good evening"));
    const QTime bedtime = bedtimeOn(tonight(), m_settings);
    QStringList parts{QLocale().toString(now.date(), tr("ddd d MMMM", "date on the first page")),
                      tr("bedtime %1").arg(QLocale().toString(bedtime, QLocale::ShortFormat))};
    const int left = (now.time().secsTo(bedtime) + 24 * 3600) % (24 * 3600) / 60;
    if (left <= 120)
        parts.append(tr("%n minute(s) to go", nullptr, left));
    setSubtitle(parts.join(QStringLiteral(" · ")));
}

RoutineId TonightPage::offered() const
{
    const RoutineId chosen(m_settings.value(keys::routine));
    const auto record = m_journal.night(tonight());
    if (m_whole == tonight() || (record && record->practised()))
        return chosen;
    return rampFor(chosen, m_clock.now(), m_shelf, m_catalogue, m_settings).routine;
}

Result<Plan> TonightPage::planOffered(bool composed) const
{
    if (composed)
        return composeTonight(m_journal, m_settings, m_catalogue, tonight(), m_second.limits);
    const auto marks = marksOf(m_journal);
    if (!marks)
        return marks.error();
    return planRoutine(m_offered, m_shelf, m_catalogue, m_settings, sharedMarks(*marks, m_second.limits));
}

void TonightPage::showPlan()
{
    const auto body = bodyOf(m_journal, tonight());
    m_tight->setBody(body ? *body : BodyNight());
    const bool composed = body && body->composed;
    const RoutineId chosen(m_settings.value(keys::routine));
    m_choice->setChosen(composed ? RoutineId() : chosen);
    m_offered = composed ? composedRoutine() : offered();
    const Routine* whole = composed || m_offered == chosen ? nullptr : m_shelf.routine(chosen);
    m_routine->setShortened(whole ? catalogueText(whole->name) : QString());
    const auto plan = planOffered(composed);
    if (plan)
        m_routine->setPlan(*plan, m_second);
    else
        m_routine->showTrouble(errorText(plan.error()));
}

void TonightPage::showNights()
{
    const Night last = tonight();
    const auto records = m_journal.nights(last.plusDays(1 - NightStrip::nights), last);
    if (!records) {
        m_stripText->setText(errorText(records.error()));
        return;
    }
    m_strip->setRecords(*records, last);
    m_stripText->setText(records->empty() ? tr("They fill as you go")
                                          : tr("%1 of 30 practised").arg(m_strip->practised()));
}

void TonightPage::showEvent(QShowEvent* event)
{
    ScrollPage::showEvent(event);
    if (m_partnerNames)
        m_partners->setNames(m_partnerNames());
    refresh();
}

void TonightPage::hideEvent(QHideEvent* event)
{
    m_minute.stop();
    ScrollPage::hideEvent(event);
}

void TonightPage::resizeEvent(QResizeEvent* event)
{
    ScrollPage::resizeEvent(event);
    arrange();
}

} // namespace supine
