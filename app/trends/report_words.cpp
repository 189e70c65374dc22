#include "app/trends/report_words.h"

#include "app/text/journal_text.h"
#include "app/trends/trend_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace supine::words
{

QString reportRange(const ClinicianReport& report)
{
    const auto date = [](Night night) {
        return QLocale().toString(night.date(),
                                  QCoreApplication::translate("Report", "d MMM yyyy", "a date"));
    };
    return QCoreApplication::translate("Report", "%1 to %2", "dates")
        .arg(date(report.request.from), date(report.request.to));
}

QStringList reportSummary(const ClinicianReport& report)
{
    const int all = int(report.request.from.daysTo(report.request.to)) + 1;
    QStringList lines{
        QCoreApplication::translate(
            "Report", "%1 of %n nights logged; a night that was not logged is a gap, not a zero.", nullptr,
            all)
            .arg(report.nights.nights),
        QCoreApplication::translate("Report", "Gentle bedtime routine done in full on %n nights.", nullptr,
                                    report.practised)};
    for (const MeasureSummary& summary : report.nights.summaries) {
        const QString name = measureName(summary.measure);
        if (summary.change)
            lines << QCoreApplication::translate(
                         "Report", "%1: mean %2 in the first 7 nights (n = %3), %4 in the last 7 "
                                   "(n = %5); %6.")
                         .arg(name, mean(summary.change->first), QString::number(summary.change->nFirst),
                              mean(summary.change->last), QString::number(summary.change->nLast),
                              likelyRange(summary.measure, summary.change->low, summary.change->high));
        else if (summary.mean)
            lines << QCoreApplication::translate("Report", "%1: mean %2, from %3 to %4 (n = %5).")
                         .arg(name, mean(*summary.mean), rating(*summary.lowest), rating(*summary.highest),
                              QString::number(summary.nights));
        else if (summary.nights > 0)
            lines << QCoreApplication::translate("Report", "%1: %n nights, too few for a mean.", nullptr,
                                                 summary.nights)
                         .arg(name);
    }
    return lines;
}

QStringList reportAnchors(const ClinicianReport& report)
{
    QStringList lines;
    for (const MeasureId& id : report.columns)
        if (const Measure* measure = findMeasure(id.text()))
            if (const QString hint = measureHint(*measure); !hint.isEmpty())
                lines << QStringLiteral("%1: %2").arg(measureName(id), hint);
    return lines;
}

QString reportHabit(const ClinicianReport::Habit& habit)
{
    return QCoreApplication::translate("Report", "%1: on %2 of %n nights noted", nullptr, habit.noted)
        .arg(factorName(habit.factor))
        .arg(habit.yes);
}

} // namespace supine::words
