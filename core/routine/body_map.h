#pragma once

#include <QJsonObject>
#include <QString>

#include <map>
#include <span>

namespace supine
{

/// A part of the body that can be marked as tight.
struct BodyRegion {
    const char* id;
    const char* area; ///< of the catalogue
    const char* name; ///< English source, context "BodyMap"; left and right are the person's own
    bool back;        ///< on the back of the figure; else on its front
};

/// Every region: first those of the back, from the neck down and left to right, then those of the front.
[[nodiscard]] std::span<const BodyRegion> bodyRegions();
/// Null if there is none of that id.
[[nodiscard]] const BodyRegion* bodyRegion(const QString& id);

/// How tight it is where: id of a region → 1 to `tightestRegion`. What is not tight is absent.
using Tightness = std::map<QString, int>;
inline constexpr int tightestRegion = 3;

/// What was marked for a night, and whether tonight's routine is to be made from it.
struct BodyNight {
    Tightness regions;
    bool composed = false;
    friend bool operator==(const BodyNight&, const BodyNight&) = default;
};

/// The body of the record that keeps it: `{"regions":{"neck":2},"composed":true}`.
[[nodiscard]] QJsonObject bodyNightBody(const BodyNight& night);
/// Reads what bodyNightBody() wrote; regions that are not known and numbers out of range are left out.
[[nodiscard]] BodyNight readBodyNight(const QJsonObject& body);

/// Id of an area of the catalogue → the tightest of its regions.
[[nodiscard]] std::map<QString, int> tightAreas(const Tightness& regions);

} // namespace supine
