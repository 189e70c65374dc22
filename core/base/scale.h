#pragma once

#include <compare>
#include <optional>

namespace supine
{

/// An integer rating between Min and Max, both included. A value outside does not exist: from() gives
/// nothing.
template<class Tag, int Min, int Max>
class Scale
{
    static_assert(Min < Max);

public:
    static constexpr int min = Min;
    static constexpr int max = Max;

    [[nodiscard]] static constexpr std::optional<Scale> from(int value)
    {
        if (value < Min || value > Max)
            return std::nullopt;
        return Scale(value);
    }
    [[nodiscard]] constexpr int value() const { return m_value; }
    friend constexpr auto operator<=>(const Scale&, const Scale&) = default;

private:
    constexpr explicit Scale(int value) : m_value(value) {}
    int m_value;
};

} // namespace supine
