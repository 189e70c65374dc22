#include "app/trends/trend_words.h"

#include <QCoreApplication>

namespace supine::words
{

namespace
{

QString unitNote(Quantity::Unit unit)
{
    switch (unit) {
    case Quantity::Unit::Minutes:
        return QCoreApplication::translate("TrendWords", "minutes");
    case Quantity::Unit::Percent:
        return QCoreApplication::translate("TrendWords", "percent");
    case Quantity::Unit::Centimetres:
        return QCoreApplication::translate("TrendWords", "centimetres");
    case Quantity::Unit::Times:
        return QCoreApplication::translate("TrendWords", "times");
    case Quantity::Unit::TimeOfDay:
        return QCoreApplication::translate("TrendWords", "time of day");
    case Quantity::Unit::Points:
        break;
    }
    return QCoreApplication::translate("TrendWords", "points");
}

/// What a derived measure is made of.
QString derivation(const MeasureId& measure)
{
    static constexpr std::pair<const char*, const char*> notes[] = {
        {"relief_tonight", QT_TRANSLATE_NOOP("TrendWords", "evening minus after the routine")},
        {"left_by_morning", QT_TRANSLATE_NOOP("TrendWords", "evening minus morning")},
        {"tst_min", QT_TRANSLATE_NOOP("TrendWords", "estimated from the diary")},
        {"tib_min", QT_TRANSLATE_NOOP("TrendWords", "from the diary times")},
        {"sleep_eff", QT_TRANSLATE_NOOP("TrendWords",
                                        "estimated: asleep, of the time from trying to sleep to getting up")},
    };
    for (const auto& [id, note] : notes)
        if (measure.text() == QLatin1String(id))
            return QCoreApplication::translate("TrendWords", note);
    return {};
}

} // namespace

QStringList chartLegend(const ChartData& data)
{
    QStringList parts;
    switch (periodFor(data.from.daysTo(data.to) + 1)) {
    case Period::Night:
        parts << QCoreApplication::translate("TrendWords", "Line: mean of 7 nights");
        break;
    case Period::Week:
        parts << QCoreApplication::translate("TrendWords", "Dot: middle value of a week")
              << QCoreApplication::translate("TrendWords", "stroke: its lowest to its highest night");
        break;
    case Period::Month:
        parts << QCoreApplication::translate("TrendWords", "Dot: middle value of a month")
              << QCoreApplication::translate("TrendWords", "stroke: its lowest to its highest night");
        break;
    }
    parts << QCoreApplication::translate("TrendWords", "gap: not logged")
          << QCoreApplication::translate("TrendWords", "bar below: practised");
    const std::vector<ChartScale> scales = scalesOf(data.series);
    for (const Series& series : data.series) {
        const ChartScale kind = scaleKind(series.measure);
        if (scales.size() > 1 && !kind.alike(scales.front()))
            parts << QCoreApplication::translate("TrendWords", "%1: scale on the right, in %2")
                         .arg(measureName(series.measure), unitNote(kind.unit));
        if (const QString note = derivation(series.measure); !note.isEmpty())
            parts << QStringLiteral("%1: %2").arg(measureName(series.measure), note);
    }
    return parts;
}

} // namespace supine::words
