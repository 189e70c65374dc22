#pragma once

#include "core/base/strong_id.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace supine
{

using MeasureId = StrongId<struct MeasureTag>;
using FactorId = StrongId<struct FactorTag>;

/// What can be measured of a night: one row of the table of measures. Values are integers: a rating, minutes,
/// a count, or a time of day as minutes after midnight (written "HH:MM" outside).
struct Measure {
    enum class Kind { Rating, Minutes, Count, TimeOfDay, Centimetres };
    enum class Moment { Evening, After, Morning, Occasional };
    const char* id;
    Kind kind;
    Moment moment;
    int min;
    int max;
    const char* name;     ///< short, English source in context "Measures"
    const char* question; ///< as asked, English source
    const char* low;      ///< what `min` means; empty if plain
    const char* high;     ///< what `max` means
};

/// What a person did or took. YesNo is 0 or 1; Number has a range; Choice is an index into `choices`.
struct Factor {
    enum class Kind { YesNo, Number, Choice };
    const char* id;
    Kind kind;
    int min;
    int max;
    const char* name;
    std::span<const char* const> choices; ///< ids, for Choice
};

/// All measures, in the order they are asked.
[[nodiscard]] std::span<const Measure> measures();
/// The shipped ones.
[[nodiscard]] std::span<const Factor> factors();

/// What somebody logs beside those: own_1 to own_48, yes or no, each without a name of its own here. How they
/// are called is kept in records of kind "factor".
[[nodiscard]] std::span<const Factor> ownFactors();
[[nodiscard]] bool isOwn(const Factor& factor);

/// Null if there is none of that id. Own factors are found too.
[[nodiscard]] const Measure* findMeasure(const QString& id);
[[nodiscard]] const Factor* findFactor(const QString& id);

} // namespace supine
