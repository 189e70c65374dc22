#pragma once

#include "app/journal/own_factors.h"

#include <QStringList>

#include <vector>

namespace supine
{

/// A line of the wind-down list: a habit to tick.
struct WindDownItem {
    FactorId factor;
    QString name{}; ///< as its user calls it; empty: as shipped
    bool shown = true;
    friend bool operator==(const WindDownItem&, const WindDownItem&) = default;
};
using WindDownList = std::vector<WindDownItem>;

/// The list as its user made it. `setting` names habits in their order, "screens_off", with a name of the
/// user's own as "screens_off=Phone away", after a "-" if it is put away; an own factor has its name in
/// `own`, and is left out there once it is retired. Whatever else there is follows: own factors shown, the
/// shipped ones as they come, five of them shown. What names nothing, a name that cannot be kept and a habit
/// that stands there twice are left out.
[[nodiscard]] WindDownList windDownList(const QStringList& setting, const std::vector<OwnFactor>& own);
[[nodiscard]] QStringList windDownSetting(const WindDownList& list);

/// What a line is called without a name of its user's.
[[nodiscard]] QString shippedTickName(const FactorId& factor);
/// What stands beside the tick.
[[nodiscard]] QString tickName(const WindDownItem& item);

} // namespace supine
