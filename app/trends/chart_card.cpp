#include "app/trends/chart_card.h"

#include "app/theme/theme.h"
#include "app/trends/chart_paint.h"
#include "app/trends/chart_table.h"
#include "app/trends/chart_view.h"
#include "app/trends/trend_words.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace supine
{

namespace
{

constexpr size_t mostAtOnce = 3;

/// A piece of the n-th line with its dot.
QPixmap sampleOf(const QWidget* widget, size_t series, QSize size)
{
    const double ratio = widget->devicePixelRatioF();
    QPixmap sample(size * ratio);
    sample.setDevicePixelRatio(ratio);
    sample.fill(Qt::transparent);
    QPainter painter(&sample);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSample(painter, series, QRectF(QPointF(), QSizeF(size)), tokens());
    return sample;
}

} // namespace

ChartCard::ChartCard(QWidget* parent)
    : Card({}, parent), m_head(new QHBoxLayout), m_foot(new QHBoxLayout),
      m_legend(new FlowLayout(space(this, 2))), m_choose(new PlainButton(tr("Measures…"))),
      m_save(new LinkButton(tr("Save…"))), m_menu(new QMenu(this)), m_hint(new Label(TextRole::Caption)),
      m_chart(new ChartView), m_table(new ChartTable), m_tableToggle(new LinkButton(tr("Show as table")))
{
    setAccessibleName(tr("Chart of your nights"));
    m_choose->setAccessibleName(tr("Choose the measures on the chart"));
    m_tableToggle->setCheckable(true);
    m_table->setVisible(false);

    m_head->addLayout(m_legend, 1);
    m_head->addWidget(m_choose, 0, Qt::AlignTop);
    content()->addLayout(m_head);
    content()->addWidget(m_chart, 1);
    content()->addWidget(m_table, 1);
    m_foot->addWidget(m_hint, 1);
    m_foot->addWidget(m_tableToggle, 0, Qt::AlignTop | Qt::AlignLeading);
    m_foot->addWidget(m_save, 0, Qt::AlignTop | Qt::AlignLeading);
    content()->addLayout(m_foot);

    makeSaveMenu();
    connect(m_chart, &ChartView::nightChosen, this, &ChartCard::readOut);
    connect(m_choose, &QPushButton::clicked, this,
            [this] { m_menu->popup(m_choose->mapToGlobal(QPoint(0, m_choose->height()))); });
    connect(m_tableToggle, &QPushButton::toggled, this, &ChartCard::showTable);
    connect(&Theme::current(), &Theme::changed, this, &ChartCard::refreshLegend);
}

void ChartCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    const bool narrow = width() < em(this, 24);
    for (QBoxLayout* row : {m_head, m_foot})
        row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ChartCard::show(const TrendReport& report, const std::vector<MeasureId>& offered,
                     const std::vector<DatedEvent>& events)
{
    m_report = report;
    m_offered = offered;
    m_events = events;
    refreshMenu();
    refreshLegend();
    m_chart->show({report.from, report.to, report.series, report.practised, events});
    readOut(m_chart->chosen());
    if (m_table->isVisibleTo(this))
        m_table->show(report, events);
}

const ChartData& ChartCard::data() const
{
    return m_chart->data();
}

void ChartCard::makeSaveMenu()
{
    auto* menu = new QMenu(this);
    const std::pair<const char*, QString> kinds[]{
        {"png", tr("Picture (PNG)…")}, {"svg", tr("Drawing (SVG)…")}, {"pdf", tr("Page (PDF)…")}};
    for (const auto& [kind, name] : kinds)
        connect(menu->addAction(name), &QAction::triggered, this,
                [this, ending = QString::fromLatin1(kind)] { emit saveAsked(ending); });
    m_save->setAccessibleName(tr("Save the chart as a file"));
    connect(m_save, &QPushButton::clicked, this,
            [this, menu] { menu->popup(m_save->mapToGlobal(QPoint(0, m_save->height()))); });
}

void ChartCard::refreshMenu()
{
    m_menu->clear();
    m_menu->addAction(tr("Up to three at once"))->setEnabled(false);
    m_menu->addSeparator();
    const std::vector<Series>& series = m_report->series;
    std::vector<MeasureId> shown;
    for (const Series& each : series)
        shown.push_back(each.measure);
    for (const MeasureId& measure : m_offered) {
        const bool on = std::any_of(series.begin(), series.end(),
                                    [&](const Series& each) { return each.measure == measure; });
        QAction* action = m_menu->addAction(words::measureName(measure));
        action->setCheckable(true);
        action->setChecked(on);
        action->setEnabled(on ? series.size() > 1 : series.size() < mostAtOnce && fitsBeside(shown, measure));
        connect(action, &QAction::triggered, this,
                [this, measure](bool now) { emit measureToggled(measure, now); });
    }
}

void ChartCard::refreshLegend()
{
    while (QLayoutItem* item = m_legend->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QSize size(em(this, 1.9), em(this, 0.85));
    for (size_t i = 0; m_report && i < m_report->series.size(); ++i) {
        auto* entry = new QWidget(this);
        auto* row = new QHBoxLayout(entry);
        row->setContentsMargins(0, space(this) / 2, 0, 0);
        row->setSpacing(space(this) * 2 / 3);
        auto* sample = new QLabel;
        sample->setPixmap(sampleOf(this, i, size));
        row->addWidget(sample);
        row->addWidget(
            (new Label(TextRole::Body, words::measureName(m_report->series[i].measure)))->singleLine());
        m_legend->addWidget(entry);
        entry->show();
    }
}

void ChartCard::refreshHint()
{
    m_hint->setText(words::chartLegend(m_chart->data()).join(QStringLiteral(" · ")));
}

void ChartCard::readOut(std::optional<Night> night)
{
    if (!m_report)
        return;
    const QString summary = words::chartSummary(*m_report);
    if (!night) {
        refreshHint();
        m_chart->setAccessibleDescription(summary);
        return;
    }
    const ChartGeometry geometry = m_chart->geometryNow();
    const ChartGeometry::Stop& stop = geometry.stops[geometry.stopOf(*night)];
    const QString sentence = geometry.period == Period::Night
                                 ? words::nightSentence(*m_report, *night, m_events)
                                 : words::periodSentence(*m_report, stop.from, stop.to, m_events);
    m_hint->setText(sentence);
    m_chart->setAccessibleDescription(sentence);
    QAccessibleEvent event(m_chart, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void ChartCard::showTable(bool on)
{
    m_table->setVisible(on);
    m_chart->setVisible(!on);
    if (on && m_report)
        m_table->show(*m_report, m_events);
    m_tableToggle->setText(on ? tr("Show as chart") : tr("Show as table"));
}

} // namespace supine
