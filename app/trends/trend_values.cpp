#include "app/text/journal_text.h"
#include "app/trends/trend_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace supine::words
{

QString measureName(const MeasureId& measure)
{
    static constexpr std::pair<const char*, const char*> derived[] = {
        {"relief_tonight", QT_TRANSLATE_NOOP("TrendWords", "Relief tonight")},
        {"left_by_morning", QT_TRANSLATE_NOOP("TrendWords", "Left by morning")},
        {"tst_min", QT_TRANSLATE_NOOP("TrendWords", "Time asleep")},
        {"tib_min", QT_TRANSLATE_NOOP("TrendWords", "Time in bed")},
        {"sleep_eff", QT_TRANSLATE_NOOP("TrendWords", "Sleep efficiency")},
    };
    if (const Measure* known = findMeasure(measure.text()))
        return QCoreApplication::translate("Measures", known->name);
    for (const auto& [id, name] : derived)
        if (measure.text() == QLatin1String(id))
            return QCoreApplication::translate("TrendWords", name);
    return measure.text();
}

QString factorName(const FactorId& factor)
{
    if (factor == practisedFactor())
        return QCoreApplication::translate("TrendWords", "Practised");
    if (const Factor* known = findFactor(factor.text()))
        return supine::factorName(*known);
    for (const Factor& each : factors())
        for (const char* choice : each.choices)
            if (factor.text() == QLatin1String(each.id) + '_' + QLatin1String(choice))
                return choiceName(QString::fromLatin1(choice));
    return measureName(MeasureId(factor.text()));
}

QString outcomeName(const MeasureId& measure)
{
    if (measure.text() == QLatin1String("stiffness_evening"))
        return QCoreApplication::translate("TrendWords", "Stiffness the next evening");
    if (measure.text() == QLatin1String("pain_evening"))
        return QCoreApplication::translate("TrendWords", "Pain the next evening");
    return measureName(measure);
}

QString dayAndMonth(Night night)
{
    const bool monthFirst = QLocale().dateFormat(QLocale::ShortFormat).startsWith('M');
    const QString format =
        QCoreApplication::translate("TrendWords", "d MMM", "a day below the chart, as in 23 Oct");
    return QLocale().toString(night.date(), monthFirst ? QStringLiteral("MMM d") : format);
}

QString monthAndYear(Night night)
{
    return QLocale().toString(night.date(), QStringLiteral("MMM yyyy"));
}

QString rating(double value)
{
    return QLocale().toString(int(std::lround(value)));
}

QString mean(double value)
{
    return QLocale().toString(std::round(value * 10) / 10 + 0.0, 'f', 1);
}

QString valueText(const MeasureId& measure, double value, bool fine)
{
    const Quantity* known = findQuantity(measure);
    const int whole = int(std::lround(value));
    switch (known ? known->unit : Quantity::Unit::Points) {
    case Quantity::Unit::Minutes:
        return duration(value);
    case Quantity::Unit::TimeOfDay:
        return gridText(Quantity::Unit::TimeOfDay, whole);
    case Quantity::Unit::Percent:
        return QCoreApplication::translate("TrendWords", "%1 %", "percent").arg(QLocale().toString(whole));
    case Quantity::Unit::Centimetres:
        return QCoreApplication::translate("TrendWords", "%1 cm").arg(QLocale().toString(whole));
    case Quantity::Unit::Times:
    case Quantity::Unit::Points:
        break;
    }
    const bool half = std::abs(value - std::round(value)) > 1e-9;
    return fine || half ? mean(value) : rating(value);
}

QString gridText(Quantity::Unit unit, int value)
{
    constexpr int day = 24 * 60;
    if (unit == Quantity::Unit::TimeOfDay)
        return QLocale().toString(QTime(0, 0).addSecs(60 * ((value + day / 2) % day)),
                                  QStringLiteral("HH:mm"));
    if (unit == Quantity::Unit::Minutes && value >= 120 && value % 60 == 0)
        return QCoreApplication::translate("TrendWords", "%1 h").arg(QLocale().toString(value / 60));
    return QLocale().toString(value);
}

QString duration(double minutes)
{
    const int all = int(std::lround(minutes));
    if (all < 60)
        return QCoreApplication::translate("TrendWords", "%1 min").arg(QLocale().toString(all));
    return QCoreApplication::translate("TrendWords", "%1 h %2 min")
        .arg(QLocale().toString(all / 60), QLocale().toString(all % 60));
}

} // namespace supine::words
