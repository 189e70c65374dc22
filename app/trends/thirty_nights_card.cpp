#include "app/trends/thirty_nights_card.h"

#include "app/trends/trend_words.h"
#include "app/widgets/buttons.h"

#include <QCoreApplication>

namespace supine
{

ThirtyNightsCard::ThirtyNightsCard(QWidget* parent) : SummaryCard(tr("Thirty nights"), parent) {}

void ThirtyNightsCard::show(const std::optional<Programme>& programme)
{
    m_programme = programme;
    rebuild();
}

void ThirtyNightsCard::rebuild()
{
    clearRows();
    if (!m_programme) {
        addNote(tr("They begin with your first routine in full. Then your first week stands here beside your "
                   "last."));
        finish();
        return;
    }
    addNote(m_programme->night < 30
                ? tr("Night %1 of 30").arg(locale().toString(m_programme->night))
                : tr("The first thirty nights, from %1 on").arg(words::dayAndMonth(m_programme->first)));
    for (const Programme::Expectation& expectation : m_programme->expectations) {
        for (const Programme::Row& row : expectation.rows) {
            const QString name = words::measureName(row.measure);
            const auto text = [&](double value) {
                return words::valueText(row.measure, value, row.nFirst > 1);
            };
            if (row.first && row.last)
                addRow(
                    name,
                    tr("%1 → %2", "from the first week to the last").arg(text(*row.first), text(*row.last)),
                    tr("from %1 to %2").arg(text(*row.first), text(*row.last)));
            else
                addRow(name, row.first ? tr("%1 so far").arg(text(*row.first)) : tr("not enough yet"));
        }
        if (m_reports)
            addNote(QCoreApplication::translate("Programme", expectation.reported));
    }
    addNote(m_reports
                ? tr("Means of the first and the last 7 nights; of what you rate now and then, the first and "
                     "the last value. The sentences are what people tell, not a promise.")
                : tr("Means of the first and the last 7 nights."));
    auto* more = new LinkButton(m_reports ? tr("Hide what people report") : tr("What people report"));
    connect(more, &QPushButton::clicked, this, [this] {
        m_reports = !m_reports;
        QMetaObject::invokeMethod(this, &ThirtyNightsCard::rebuild, Qt::QueuedConnection);
    });
    addButton(more);
    finish();
}

} // namespace supine
