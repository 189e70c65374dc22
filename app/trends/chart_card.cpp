#include "app/trends/chart_card.h"

#include "app/theme/theme.h"
#include "app/trends/chart_paint.h"
#include "app/trends/chart_view.h"
#include "app/trends/trend_words.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>
#include <QTableWidget>

namespace supine
{

namespace
{

constexpr size_t mostAtOnce = 3;

/// A piece of the n-th line with its dot.
QIcon sampleOf(const QWidget* widget, size_t series, QSize size)
{
    const double ratio = widget->devicePixelRatioF();
    QPixmap sample(size * ratio);
    sample.setDevicePixelRatio(ratio);
    sample.fill(Qt::transparent);
    QPainter painter(&sample);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = size.height() / 2.0;
    painter.setPen(linePen(series, std::max(1.5, size.height() * 0.13)));
    painter.drawLine(QPointF(2, middle), QPointF(size.width() - 2, middle));
    painter.setPen(Qt::NoPen);
    painter.setBrush(seriesColour(series));
    paintDot(painter, series, QPointF(size.width() / 2.0, middle), size.height() * 0.55);
    return QIcon(sample);
}

QTableWidgetItem* cell(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

ChartCard::ChartCard(QWidget* parent)
    : Card({}, parent), m_legend(new FlowLayout(space(this))), m_hint(new Label(TextRole::Caption)),
      m_chart(new ChartView), m_table(new QTableWidget), m_tableToggle(new LinkButton(tr("Show as table")))
{
    setAccessibleName(tr("Chart of your nights"));
    m_tableToggle->setCheckable(true);
    m_table->setAccessibleName(tr("Your nights as a table"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setMinimumHeight(em(this, 14));
    m_table->verticalHeader()->hide();
    m_table->setVisible(false);
    m_hint->setMinimumHeight(em(this, 1.1));

    content()->addLayout(m_legend);
    content()->addWidget(m_chart, 1);
    content()->addWidget(m_table, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_tableToggle, 0, Qt::AlignTop);
    content()->addLayout(foot);

    connect(m_chart, &ChartView::nightChosen, this, &ChartCard::readOut);
    connect(m_tableToggle, &QPushButton::toggled, this, &ChartCard::showTable);
    connect(&Theme::current(), &Theme::changed, this, &ChartCard::refreshLegend);
}

void ChartCard::show(const TrendReport& report, const std::vector<MeasureId>& offered)
{
    m_report = report;
    if (offered != m_offered)
        rebuildLegend(offered);
    refreshLegend();
    m_chart->show({report.from, report.to, report.series, report.practised});
    readOut(m_chart->chosen());
    if (m_table->isVisibleTo(this))
        refreshTable();
}

void ChartCard::rebuildLegend(const std::vector<MeasureId>& offered)
{
    while (QLayoutItem* item = m_legend->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_chips.clear();
    m_offered = offered;
    for (const MeasureId& measure : offered) {
        auto* chip = new Chip(words::measureName(measure));
        m_legend->addWidget(chip);
        m_chips[measure] = chip;
        connect(chip, &QPushButton::toggled, this,
                [this, measure](bool on) { emit measureToggled(measure, on); });
    }
}

void ChartCard::refreshLegend()
{
    if (!m_report)
        return;
    const QSize size(em(this, 1.7), em(this, 0.8));
    for (const auto& [measure, chip] : m_chips) {
        size_t series = 0;
        while (series < m_report->series.size() && m_report->series[series].measure != measure)
            ++series;
        const bool on = series < m_report->series.size();
        const QSignalBlocker quiet(chip);
        chip->setChecked(on);
        chip->setEnabled(on ? m_report->series.size() > 1 : m_report->series.size() < mostAtOnce);
        chip->setIconSize(size);
        chip->setIcon(on ? sampleOf(this, series, size) : QIcon());
        chip->setToolTip(chip->isEnabled() ? QString()
                         : on              ? tr("One measure stays on the chart.")
                                           : tr("Three measures at a time: take one off first."));
    }
}

void ChartCard::refreshHint()
{
    QStringList parts{tr("Line: mean of 7 nights"), tr("gap: not logged"), tr("bar below: practised")};
    for (const Series& series : m_report->series)
        if (onRightScale(series.measure))
            parts << tr("%1: scale on the right").arg(words::measureName(series.measure));
    m_hint->setText(parts.join(QStringLiteral(" · ")));
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
    const QString sentence = words::nightSentence(*m_report, *night);
    m_hint->setText(sentence);
    m_chart->setAccessibleDescription(sentence);
    QAccessibleEvent event(m_chart, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void ChartCard::showTable(bool on)
{
    if (on)
        refreshTable();
    m_table->setVisible(on);
    m_chart->setVisible(!on);
    m_tableToggle->setText(on ? tr("Show as chart") : tr("Show as table"));
}

void ChartCard::refreshTable()
{
    if (!m_report)
        return;
    QStringList columns{tr("Night")};
    for (const Series& series : m_report->series)
        columns << words::measureName(series.measure) << tr("7-night mean");
    columns << tr("Practised");
    m_table->clear();
    m_table->setColumnCount(int(columns.size()));
    m_table->setHorizontalHeaderLabels(columns);
    m_table->setRowCount(int(m_report->practised.size()));
    const QString none = tr("–", "table cell of a value that was not logged");
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Night night = m_report->to.plusDays(-row);
        const auto index = size_t(m_report->from.daysTo(night));
        int column = 0;
        m_table->setItem(row, column++, cell(QLocale().toString(night.date(), QLocale::ShortFormat)));
        for (const Series& series : m_report->series) {
            const auto& value = series.values[index];
            const auto& mean = series.mean7[index];
            m_table->setItem(row, column++, cell(value ? words::decimal(*value) : none));
            m_table->setItem(row, column++, cell(mean ? words::decimal(*mean) : none));
        }
        m_table->setItem(row, column, cell(m_report->practised[index] ? tr("yes") : none));
    }
    m_table->resizeColumnsToContents();
}

} // namespace supine
