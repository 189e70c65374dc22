#include "app/tonight/wind_down_list.h"

#include "app/text/journal_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace supine
{
namespace
{

struct ShippedTick {
    const char* factor;
    const char* words; ///< English source, context "WindDownCard"; null: the factor's own
    bool shown;
};

constexpr ShippedTick shippedTicks[] = {
    {"screens_off", QT_TRANSLATE_NOOP("WindDownCard", "Screens away"), true},
    {"mat_unrolled", QT_TRANSLATE_NOOP("WindDownCard", "Mat rolled out"), true},
    {"lumbar_cushion", QT_TRANSLATE_NOOP("WindDownCard", "Cushion behind the low back"), true},
    {"herbal_tea", QT_TRANSLATE_NOOP("WindDownCard", "Herbal tea"), true},
    {"magnesium", QT_TRANSLATE_NOOP("WindDownCard", "Magnesium, if you take it"), true},
    {"lavender", nullptr, false},
    {"quiet_minutes", nullptr, false},
    {"quiet_breathing", nullptr, false},
    {"body_scan", nullptr, false},
    {"legs_chair", nullptr, false},
    {"pillow", nullptr, false},
    {"cbd", nullptr, false},
};

const ShippedTick* shippedTick(const FactorId& factor)
{
    const auto* const end = std::end(shippedTicks);
    const auto* const found = std::find_if(std::begin(shippedTicks), end, [&](const ShippedTick& tick) {
        return factor.text() == QLatin1String(tick.factor);
    });
    return found == end ? nullptr : found;
}

bool holds(const WindDownList& list, const FactorId& factor)
{
    return std::any_of(list.begin(), list.end(),
                       [&](const WindDownItem& item) { return item.factor == factor; });
}

WindDownItem readItem(const QString& text)
{
    const bool away = text.startsWith(QLatin1Char('-'));
    const QString line = away ? text.mid(1) : text;
    const auto equals = line.indexOf(QLatin1Char('='));
    const QString name = equals < 0 ? QString() : line.mid(equals + 1);
    return {FactorId(equals < 0 ? line : line.left(equals)), tickNameFlaw(name).isEmpty() ? name : QString(),
            !away};
}

} // namespace

WindDownList windDownList(const QStringList& setting, const std::vector<OwnFactor>& own)
{
    WindDownList list;
    for (const QString& text : setting) {
        WindDownItem item = readItem(text);
        const auto mine =
            std::find_if(own.begin(), own.end(), [&](const OwnFactor& f) { return f.id == item.factor; });
        const bool there = mine != own.end() && !mine->retired;
        if (there)
            item.name = mine->name;
        if ((there || shippedTick(item.factor)) && !holds(list, item.factor))
            list.push_back(item);
    }
    for (const OwnFactor& factor : own) {
        if (!factor.retired && !holds(list, factor.id))
            list.push_back({factor.id, factor.name, true});
    }
    for (const ShippedTick& tick : shippedTicks) {
        const FactorId factor(QString::fromLatin1(tick.factor));
        if (!holds(list, factor))
            list.push_back({factor, {}, tick.shown});
    }
    return list;
}

QStringList windDownSetting(const WindDownList& list)
{
    QStringList setting;
    for (const WindDownItem& item : list) {
        QString line = item.shown ? QString() : QStringLiteral("-");
        line += item.factor.text();
        if (!item.name.isEmpty() && shippedTick(item.factor))
            line += QLatin1Char('=') + item.name;
        setting.append(line);
    }
    return setting;
}

QString shippedTickName(const FactorId& factor)
{
    const ShippedTick* shipped = shippedTick(factor);
    if (shipped && shipped->words)
        return QCoreApplication::translate("WindDownCard", shipped->words);
    const Factor* known = findFactor(factor.text());
    return known ? factorName(*known) : factor.text();
}

QString tickName(const WindDownItem& item)
{
    return item.name.isEmpty() ? shippedTickName(item.factor) : item.name;
}

} // namespace supine
