#pragma once

#include "app/widgets/card.h"
#include "core/trends/trend_report.h"

namespace supine
{

/// Rows of a name and what there is to say of it, rebuilt with each report.
class SummaryCard : public Card
{
    Q_OBJECT
public:
    using Card::Card;

protected:
    /// Takes away what the last report put there.
    void clearRows();
    void addRow(const QString& name, const QString& value, const QString& spoken = {});
    void addNote(const QString& text);
    /// Something to press, at the leading edge.
    void addButton(QWidget* button);
    void finish();
    void resizeEvent(QResizeEvent* event) override;

private:
    QList<QBoxLayout*> m_rows; ///< of names and values, the body's
    bool m_narrow = false;
};

/// The means of the first and the last week, of every measure that has both.
class WeeksCard : public SummaryCard
{
    Q_OBJECT
public:
    explicit WeeksCard(QWidget* parent = nullptr);
    /// `report` with every measure that may have a row.
    void show(const TrendReport& report);
    using QWidget::show;
};

/// Sleep over the last seven nights, as estimated from the diary.
class SleepCard : public SummaryCard
{
    Q_OBJECT
public:
    explicit SleepCard(QWidget* parent = nullptr);
    void show(const SleepWeek& week);
    using QWidget::show;
};

} // namespace supine
