#pragma once

#include "core/base/result.h"
#include "core/catalogue/catalogue.h"

#include <chrono>
#include <optional>
#include <vector>

namespace supine
{

using RoutineId = StrongId<struct RoutineTag>;

/// One hold of a routine, for one side if the practice has sides.
struct Step {
    PracticeId practice;
    std::optional<Side> side;
    std::chrono::seconds hold;
};

/// A sequence to be led through. Texts are English sources for translation.
struct Routine {
    RoutineId id;
    QString name;
    QString summary;
    std::vector<Step> steps;  ///< at least one
    bool restOffered = false; ///< ends in an optional rest (Savasana) that is not counted
    bool quiet = false;       ///< no digits, no chimes but the last
};

/// The shipped routines, in the order they are offered.
class RoutineShelf
{
public:
    /// Reads `routines.json` in `folder`; every practice must be in `catalogue`, sides only where it has
    /// them, holds within its limits. Errors are of kind Format and name file, key and reason.
    [[nodiscard]] static Result<RoutineShelf> load(const QString& folder, const Catalogue& catalogue);

    [[nodiscard]] const std::vector<Routine>& routines() const { return m_routines; }
    /// The routine, or null if there is none of that id.
    [[nodiscard]] const Routine* routine(const RoutineId& id) const;

private:
    std::vector<Routine> m_routines;
};

} // namespace supine
