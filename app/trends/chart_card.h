#pragma once

#include "app/widgets/card.h"
#include "core/trends/dated_event.h"
#include "core/trends/trend_report.h"

class QMenu;
class QPushButton;

namespace supine
{

struct ChartData;
class ChartTable;
class ChartView;
class FlowLayout;
class Label;

/// The chart with its legend, a menu of measures (up to three at once), the
/// night that is read out, and the same numbers as a table.
class ChartCard : public Card
{
    Q_OBJECT
public:
    explicit ChartCard(QWidget* parent = nullptr);

    /// `offered` in the order of the table of measures; `report` has the chosen
    /// ones.
    void show(const TrendReport& report, const std::vector<MeasureId>& offered,
              const std::vector<DatedEvent>& events);
    using QWidget::show;

    [[nodiscard]] const ChartData& data() const;

signals:
    /// What is shown is wanted as a file: `png`, `svg` or `pdf`.
    void saveAsked(const QString& kind);
    void measureToggled(const supine::MeasureId& measure, bool on);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeSaveMenu();
    void refreshMenu();
    void refreshLegend();
    void refreshHint();
    void readOut(std::optional<Night> night);
    void showTable(bool on);

    std::optional<TrendReport> m_report;
    std::vector<MeasureId> m_offered;
    std::vector<DatedEvent> m_events;
    QBoxLayout* m_head;
    QBoxLayout* m_foot;
    FlowLayout* m_legend;
    QPushButton* m_choose;
    QPushButton* m_save;
    QMenu* m_menu;
    Label* m_hint;
    ChartView* m_chart;
    ChartTable* m_table;
    QPushButton* m_tableToggle;
};

} // namespace supine
