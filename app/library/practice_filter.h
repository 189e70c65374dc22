#pragma once

#include "core/catalogue/practice.h"

#include <optional>

namespace supine
{

/// What the practices shown must have in common.
struct PracticeFilter {
    /// By the usual time, both sides together.
    enum class Length { Any, OneMinute, TwoMinutes, FiveMinutes, Longer };
    QString area{};          ///< id; empty: any
    QString kit{};           ///< id, needed or good to have; empty: any
    bool withoutKit = false; ///< nothing is needed
    Length length = Length::Any;
    std::optional<Position> position{};
    bool favourites = false;

    [[nodiscard]] bool any() const;
    /// `favourites`: ids of practices.
    [[nodiscard]] bool takes(const Practice& practice, const QStringList& favourites) const;
};

} // namespace supine
