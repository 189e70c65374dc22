#include "app/trends/trends_page.h"

#include "app/text/error_text.h"
#include "app/trends/card_columns.h"
#include "app/trends/chart_card.h"
#include "app/trends/chart_geometry.h"
#include "app/trends/habits_card.h"
#include "app/trends/summary_cards.h"
#include "app/trends/trend_words.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

#include <QButtonGroup>
#include <QHBoxLayout>

#include <algorithm>

namespace supine
{

namespace
{

constexpr int yearOfNights = 365; ///< as far back as habits are looked at

MeasureId id(const char* text)
{
    return MeasureId(QString::fromLatin1(text));
}

bool recorded(const std::vector<NightRecord>& records, const MeasureId& measure)
{
    return std::any_of(records.begin(), records.end(),
                       [&](const NightRecord& record) { return record.measures.contains(measure); });
}

/// Ratings of a night, in the order they are asked: what a chart can show.
/// Those taken right after a routine tell of that moment alone, so that weeks
/// are not compared by them.
std::vector<MeasureId> ratings(bool afterToo)
{
    std::vector<MeasureId> found;
    for (const Measure& measure : measures())
        if (measure.kind == Measure::Kind::Rating && measure.moment != Measure::Moment::Occasional &&
            (afterToo || measure.moment != Measure::Moment::After))
            found.push_back(id(measure.id));
    return found;
}

} // namespace

TrendsPage::TrendsPage(Journal& journal, const Clock& clock, QTime dayTurn, QWidget* parent)
    : ScrollPage(tr("Your last 30 days"), parent), m_journal(journal), m_clock(clock),
      m_dayTurn(dayTurn), m_chosen{id("stiffness_morning"), id("stiffness_evening"), id("pain_evening")},
      m_chart(new ChartCard), m_habits(new HabitsCard), m_weeks(new WeeksCard), m_sleep(new SleepCard),
      m_cards(new CardColumns({m_habits, m_weeks, m_sleep})), m_ranges(new QWidget), m_empty(nullptr)
{
    makeRanges();
    makeEmptyCard();
    content()->addWidget(m_chart);
    content()->addWidget(m_cards);
    auto* help = new LinkButton(tr("When to get help with a back"));
    content()->addWidget(help, 0, Qt::AlignLeading);
    connect(help, &QPushButton::clicked, this, &TrendsPage::helpAsked);
    connect(m_chart, &ChartCard::measureToggled, this, &TrendsPage::toggleMeasure);
    connect(&m_journal, &Journal::nightChanged, this, &TrendsPage::refreshSoon);
    connect(&m_journal, &Journal::changedElsewhere, this, &TrendsPage::refreshSoon);
}

void TrendsPage::makeRanges()
{
    auto* row = new FlowLayout(space(this) * 2 / 3, m_ranges);
    row->preferOneRow();
    auto* group = new QButtonGroup(this);
    const std::pair<int, QString> ranges[]{
        {30, tr("30 days")}, {90, tr("90 days")}, {365, tr("1 year")}, {0, tr("All")}};
    for (const auto& [days, name] : ranges) {
        auto* chip = new Chip(name);
        chip->setChecked(days == m_days);
        group->addButton(chip, days);
        row->addWidget(chip);
    }
    connect(group, &QButtonGroup::idClicked, this, [this](int days) {
        m_days = days;
        refresh();
    });
    actions()->addWidget(m_ranges);
}

void TrendsPage::makeEmptyCard()
{
    auto* card = new Card;
    card->content()->addWidget(new Label(TextRole::Title, tr("Your nights will appear here")));
    card->content()->addWidget(
        new Label(TextRole::Body, tr("Each night you log becomes a dot, and from the third "
                                     "on a line shows the mean of seven nights. "
                                     "A night you do not log stays a gap.")));
    card->content()->addWidget(
        new Label(TextRole::Muted, tr("To begin, tap how stiff your back is on Tonight. "
                                      "Past nights can be filled in on Journal.")));
    m_empty = card;
    content()->addWidget(m_empty);
}

void TrendsPage::toggleMeasure(const MeasureId& measure, bool on)
{
    std::erase(m_chosen, measure);
    if (on)
        m_chosen.push_back(measure);
    refresh();
}

void TrendsPage::showEvent(QShowEvent* event)
{
    ScrollPage::showEvent(event);
    refresh();
}

void TrendsPage::refreshSoon()
{
    if (m_stale)
        return;
    m_stale = true;
    QMetaObject::invokeMethod(
        this, [this] { return isVisible() ? refresh() : void(); }, Qt::QueuedConnection);
}

void TrendsPage::refresh()
{
    m_stale = false;
    const Night tonight = Night::of(m_clock.now(), m_dayTurn);
    auto read = m_journal.nights(m_days > 0 ? std::optional(tonight.plusDays(-yearOfNights)) : std::nullopt);
    if (read.ok() && read->empty() && m_days > 0)
        read = m_journal.nights();
    if (!read) {
        setSubtitle(errorText(read.error()));
        return;
    }
    const std::vector<NightRecord>& records = *read;
    const bool empty = records.empty();
    m_empty->setVisible(empty);
    m_chart->setVisible(!empty);
    m_cards->setVisible(!empty);
    m_ranges->setVisible(!empty);
    if (empty) {
        setTitle(tr("Trends"));
        setSubtitle({});
        return;
    }
    const Night to = std::max(tonight, records.back().night);
    const Night from =
        m_days > 0 ? to.plusDays(1 - m_days) : std::min(records.front().night, to.plusDays(-6));
    setTitle(m_days == 30    ? tr("Your last 30 days")
             : m_days == 90  ? tr("Your last 90 days")
             : m_days == 365 ? tr("Your last year")
                             : tr("All your nights"));
    refreshChart(records, from, to);

    const TrendReport weeks =
        buildTrendReport(records, {.from = from, .to = to, .shown = ratings(false), .withHabits = false});
    m_weeks->show(weeks);
    m_sleep->show(weeks.sleep);
    m_habits->show(buildTrendReport(
        records,
        {.from = std::max(records.front().night, to.plusDays(1 - yearOfNights)), .to = to, .shown = {}}));
}

void TrendsPage::refreshChart(const std::vector<NightRecord>& records, Night from, Night to)
{
    std::vector<MeasureId> offered;
    for (const MeasureId& measure : ratings(true))
        if (recorded(records, measure) ||
            std::find(m_chosen.begin(), m_chosen.end(), measure) != m_chosen.end())
            offered.push_back(measure);
    const TrendReport report =
        buildTrendReport(records, {.from = from, .to = to, .shown = m_chosen, .withHabits = false});
    setSubtitle(words::headline(report));
    m_chart->show(report, offered, {});
}

} // namespace supine
