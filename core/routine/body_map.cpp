#include "core/routine/body_map.h"

#include <QtGlobal>

#include <algorithm>

namespace supine
{
namespace
{

constexpr BodyRegion regions[]{
    {"neck", "neck", QT_TRANSLATE_NOOP("BodyMap", "Neck"), true},
    {"shoulder_left", "shoulders", QT_TRANSLATE_NOOP("BodyMap", "Left shoulder"), true},
    {"shoulder_right", "shoulders", QT_TRANSLATE_NOOP("BodyMap", "Right shoulder"), true},
    {"upper_back_left", "upper_back", QT_TRANSLATE_NOOP("BodyMap", "Upper back, left"), true},
    {"upper_back", "upper_back", QT_TRANSLATE_NOOP("BodyMap", "Upper back, middle"), true},
    {"upper_back_right", "upper_back", QT_TRANSLATE_NOOP("BodyMap", "Upper back, right"), true},
    {"mid_back_left", "mid_back", QT_TRANSLATE_NOOP("BodyMap", "Mid back, left"), true},
    {"mid_back", "mid_back", QT_TRANSLATE_NOOP("BodyMap", "Mid back, middle"), true},
    {"mid_back_right", "mid_back", QT_TRANSLATE_NOOP("BodyMap", "Mid back, right"), true},
    {"lower_back_left", "lower_back", QT_TRANSLATE_NOOP("BodyMap", "Lower back, left"), true},
    {"lower_back", "lower_back", QT_TRANSLATE_NOOP("BodyMap", "Lower back, middle"), true},
    {"lower_back_right", "lower_back", QT_TRANSLATE_NOOP("BodyMap", "Lower back, right"), true},
    {"glute_left", "glutes", QT_TRANSLATE_NOOP("BodyMap", "Left buttock"), true},
    {"glute_right", "glutes", QT_TRANSLATE_NOOP("BodyMap", "Right buttock"), true},
    {"hamstring_left", "hamstrings", QT_TRANSLATE_NOOP("BodyMap", "Left hamstring"), true},
    {"hamstring_right", "hamstrings", QT_TRANSLATE_NOOP("BodyMap", "Right hamstring"), true},
    {"jaw", "jaw", QT_TRANSLATE_NOOP("BodyMap", "Jaw"), false},
    {"chest", "chest", QT_TRANSLATE_NOOP("BodyMap", "Chest"), false},
    {"hip_right", "hips", QT_TRANSLATE_NOOP("BodyMap", "Right hip"), false},
    {"hip_left", "hips", QT_TRANSLATE_NOOP("BodyMap", "Left hip"), false},
    {"thigh_right", "legs", QT_TRANSLATE_NOOP("BodyMap", "Right thigh"), false},
    {"thigh_left", "legs", QT_TRANSLATE_NOOP("BodyMap", "Left thigh"), false},
};

} // namespace

std::span<const BodyRegion> bodyRegions()
{
    return regions;
}

const BodyRegion* bodyRegion(const QString& id)
{
    const auto* const found =
        std::find_if(std::begin(regions), std::end(regions),
                     [&](const BodyRegion& region) { return id == QLatin1String(region.id); });
    return found == std::end(regions) ? nullptr : found;
}

QJsonObject bodyNightBody(const BodyNight& night)
{
    QJsonObject tight;
    for (const auto& [id, value] : night.regions)
        tight.insert(id, value);
    return {{"regions", tight}, {"composed", night.composed}};
}

BodyNight readBodyNight(const QJsonObject& body)
{
    BodyNight night;
    night.composed = body["composed"].toBool();
    const QJsonObject tight = body["regions"].toObject();
    for (auto region = tight.begin(); region != tight.end(); ++region) {
        const int value = region.value().toInt();
        if (bodyRegion(region.key()) && value >= 1 && value <= tightestRegion)
            night.regions.insert({region.key(), value});
    }
    return night;
}

std::map<QString, int> tightAreas(const Tightness& tight)
{
    std::map<QString, int> areas;
    for (const auto& [id, value] : tight) {
        if (const BodyRegion* region = bodyRegion(id)) {
            int& most = areas[QString::fromLatin1(region->area)];
            most = std::max(most, value);
        }
    }
    return areas;
}

} // namespace supine
