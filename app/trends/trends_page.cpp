#include "app/trends/trends_page.h"

#include "app/journal/body_nights.h"
#include "app/prompts/prompts.h"
#include "app/text/error_text.h"
#include "app/trends/card_columns.h"
#include "app/trends/chart_card.h"
#include "app/trends/chart_files.h"
#include "app/trends/events_card.h"
#include "app/trends/first_week_card.h"
#include "app/trends/habits_card.h"
#include "app/trends/relief_card.h"
#include "app/trends/report_dialog.h"
#include "app/trends/report_paper.h"
#include "app/trends/rise_note.h"
#include "app/trends/summary_cards.h"
#include "app/trends/thirty_nights_card.h"
#include "app/trends/tightness_card.h"
#include "app/trends/trend_words.h"
#include "app/trends/trial_card.h"
#include "app/trends/trial_words.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QSaveFile>

namespace supine
{

namespace
{

constexpr int patience = 200; ///< milliseconds without a word that something is being computed

MeasureId id(const char* text)
{
    return MeasureId(QString::fromLatin1(text));
}

} // namespace

TrendsPage::TrendsPage(Services services, QWidget* parent)
    : ScrollPage(tr("Your last 30 days"), parent), m_services(services),
      m_analyst(services.path), m_question{fittingDays,
                                           Night::of(services.clock.now(), services.dayTurn),
                                           {id("stiffness_morning"), id("stiffness_evening"),
                                            id("pain_evening")},
                                           id("stiffness_morning")},
      m_chart(new ChartCard), m_week(new FirstWeekCard), m_rise(new RiseNote), m_habits(new HabitsCard),
      m_thirty(new ThirtyNightsCard), m_weeks(new WeeksCard), m_sleep(new SleepCard),
      m_relief(new ReliefCard), m_events(new EventsCard(services.journal)), m_tightness(new TightnessCard),
      m_trial(new TrialCard(services.journal)), m_cards(new CardColumns({m_habits, m_thirty, m_sleep})),
      m_more(new CardColumns({m_weeks, m_relief, m_events})), m_report(new PlainButton(tr("Report (PDF)…"))),
      m_ranges(new QWidget), m_progress(new QProgressBar)
{
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(em(this, 0.3));
    m_progress->setAccessibleName(tr("Looking through your nights"));
    makeRanges();
    content()->addWidget(m_progress);
    makeEmptyCard();
    for (QWidget* widget :
         {static_cast<QWidget*>(m_chart), static_cast<QWidget*>(m_rise), static_cast<QWidget*>(m_week),
          static_cast<QWidget*>(m_cards), static_cast<QWidget*>(m_more), static_cast<QWidget*>(m_tightness),
          static_cast<QWidget*>(m_trial)})
        content()->addWidget(widget);
    auto* help = new LinkButton(tr("When to get help with a back"));
    content()->addWidget(help, 0, Qt::AlignLeading);
    connect(help, &QPushButton::clicked, this, &TrendsPage::helpAsked);
    m_progress->hide();
    m_week->hide();
    showContent(true);
    m_empty->hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, m_progress, &QWidget::show);
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &TrendsPage::fillNext);
    connectCards();
}

void TrendsPage::connectCards()
{
    connect(&m_analyst, &TrendAnalyst::answered, this, &TrendsPage::showAnswer);
    connect(&m_analyst, &TrendAnalyst::failed, this, &TrendsPage::showTrouble);
    connect(m_chart, &ChartCard::measureToggled, this, &TrendsPage::toggleMeasure);
    connect(m_chart, &ChartCard::saveAsked, this, &TrendsPage::saveChart);
    connect(m_habits, &HabitsCard::outcomeChosen, this, [this](const MeasureId& outcome) {
        m_question.outcome = outcome;
        refresh();
    });
    connect(m_trial, &TrialCard::printAsked, this, &TrendsPage::saveTrial);
    connect(m_report, &QPushButton::clicked, this, &TrendsPage::openReport);
    connect(m_rise, &RiseNote::reportAsked, this, &TrendsPage::openReport);
    connect(m_rise, &RiseNote::helpAsked, this, &TrendsPage::helpAsked);
    connect(&m_services.journal, &Journal::nightChanged, this, &TrendsPage::refreshSoon);
    connect(&m_services.journal, &Journal::recordChanged, this, &TrendsPage::refreshSoon);
    connect(&m_services.journal, &Journal::changedElsewhere, this, &TrendsPage::refreshSoon);
}

void TrendsPage::makeRanges()
{
    auto* row = new FlowLayout(space(this) * 2 / 3, m_ranges);
    row->preferOneRow();
    row->centreRows();
    m_days = new QButtonGroup(this);
    const std::pair<int, QString> ranges[]{
        {7, tr("7 days")}, {30, tr("30 days")}, {90, tr("90 days")}, {365, tr("1 year")}, {0, tr("All")}};
    for (const auto& [days, name] : ranges) {
        auto* chip = new Chip(name);
        m_days->addButton(chip, days);
        row->addWidget(chip);
    }
    row->addWidget(m_report);
    connect(m_days, &QButtonGroup::idClicked, this, [this](int days) {
        m_question.days = days;
        refresh();
    });
    m_report->setObjectName(QStringLiteral("report"));
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
    std::erase(m_question.chosen, measure);
    if (on)
        m_question.chosen.push_back(measure);
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
    m_question.tonight = Night::of(m_services.clock.now(), m_services.dayTurn);
    m_analyst.ask(m_question);
    m_patience.start();
}

void TrendsPage::showAnswer(const TrendAnswer& answer)
{
    m_patience.stop();
    m_turn.stop();
    m_progress->hide();
    m_answer = answer;
    showContent(answer.empty);
    nameRange(answer);
    m_unfilled.clear();
    if (!answer.empty)
        m_unfilled = {[this] { m_chart->show(m_answer->chart, m_answer->offered, m_answer->events); },
                      [this] { m_rise->show(m_answer->rise); },
                      [this] { m_habits->show(m_answer->habits); },
                      [this] { m_thirty->show(m_answer->programme); },
                      [this] { m_sleep->show(m_answer->weeks.sleep); },
                      [this] { m_weeks->show(m_answer->weeks); },
                      [this] { m_relief->show(m_answer->relief); },
                      [this] { m_events->show(m_answer->events, m_answer->question.tonight); },
                      [this] { m_trial->show(m_answer->trial, m_answer->question.tonight); },
                      [this] {
                          const auto body = bodyNights(m_services.journal);
                          m_tightness->show(body ? *body : std::map<Night, BodyNight>(),
                                            m_answer->question.tonight);
                      }};
    else
        m_tightness->hide();
    m_week->setVisible(answer.firstWeek);
    if (answer.firstWeek)
        m_more->hide(); // nothing is held against anything yet
    if (answer.firstWeek)
        m_unfilled.emplace_back([this] { m_week->show(m_answer->weeks); });
    m_rise->setVisible(answer.rise.has_value());
    fillNext();
}

void TrendsPage::fillNext()
{
    if (m_unfilled.empty()) {
        emit shown();
        return;
    }
    m_unfilled.front()();
    m_unfilled.pop_front();
    m_turn.start();
}

void TrendsPage::showTrouble(const Error& error)
{
    m_patience.stop();
    m_progress->hide();
    setSubtitle(errorText(error));
    emit shown();
}

void TrendsPage::showContent(bool empty)
{
    m_empty->setVisible(empty);
    for (QWidget* widget : {static_cast<QWidget*>(m_chart), static_cast<QWidget*>(m_cards),
                            static_cast<QWidget*>(m_more), static_cast<QWidget*>(m_trial), m_ranges})
        widget->setVisible(!empty);
}

void TrendsPage::nameRange(const TrendAnswer& answer)
{
    const int days = answer.question.days;
    if (QAbstractButton* chip = m_days->button(days))
        chip->setChecked(true);
    setTitle(answer.empty       ? tr("Trends")
             : answer.firstWeek ? tr("Your first week")
             : days == 7        ? tr("Your last 7 days")
             : days == 30       ? tr("Your last 30 days")
             : days == 90       ? tr("Your last 90 days")
             : days > 0         ? tr("Your last year")
                                : tr("All your nights"));
    setSubtitle(answer.empty ? QString() : words::headline(answer.chart));
}

void TrendsPage::openReport()
{
    if (!m_answer)
        return;
    const Night begun = m_answer->chart.begun;
    ClinicianRequest request{begun, m_answer->chart.to, {}, {}};
    auto* dialog =
        new ReportDialog(m_answer->records, m_answer->events, request, m_services.clock.now().date(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReportDialog::saveAsked, this, [this, dialog] {
        saveFile(tr("Save the report"), tr("back-notes.pdf", "file name"), QStringLiteral("pdf"),
                 reportPdf(dialog->report(), m_services.clock.now().date()));
    });
    dialog->open();
}

void TrendsPage::saveChart(const QString& kind)
{
    if (!m_answer)
        return;
    const ChartPicture picture{words::dateRange(m_answer->chart), words::headline(m_answer->chart),
                               m_chart->data()};
    saveFile(tr("Save the chart"), tr("nights", "file name") + '.' + kind, kind, chartFile(picture, kind));
}

void TrendsPage::saveTrial(const TrialState& state)
{
    QStringList lines = words::trialResult(state);
    lines << QString() << tr("Nights as they were drawn (■ with, □ without):")
          << words::trialOrder(state.trial) << QString()
          << tr("Seal shown at the start: %1. Drawn from the seed %2.")
                 .arg(sealOf(state.trial), QString::number(state.trial.seed))
          << tr("A pattern in one person's notes. Supine is not a medical device.");
    saveFile(tr("Save the result"), tr("planned-test.pdf", "file name"), QStringLiteral("pdf"),
             pagePdf(words::trialTitle(state.trial), lines));
}

void TrendsPage::saveFile(const QString& title, const QString& name, const QString& kind,
                          const QByteArray& bytes)
{
    QString path = m_services.prompts.chooseSave(this, title, name,
                                                 QStringLiteral("%1 (*.%2)").arg(kind.toUpper(), kind));
    if (path.isEmpty())
        return;
    if (!path.endsWith('.' + kind, Qt::CaseInsensitive))
        path += '.' + kind;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        m_services.prompts.tell(this, tr("That could not be saved"),
                                tr("%1 could not be written: %2").arg(path, file.errorString()));
}

} // namespace supine
