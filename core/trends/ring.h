#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace supine
{

/// A value for each night of the calendar closed to a ring, so that it can be slid along it. Held twice in a
/// row: every shift is then a plain run of numbers.
class Ring
{
public:
    explicit Ring(std::vector<double> values) : m_nights(values.size()), m_twice(std::move(values))
    {
        m_twice.insert(m_twice.end(), m_twice.begin(), m_twice.begin() + std::ptrdiff_t(m_nights));
    }

    /// Σ fixed[t] · value of `shift` nights after t. `fixed` is as long as the ring; shift < its length.
    [[nodiscard]] double sum(const std::vector<double>& fixed, size_t shift) const
    {
        const double* slid = m_twice.data() + shift;
        std::array<double, lanes> sums{}; // several at once: one sum would wait for each of its additions
        size_t t = 0;
        for (; t + lanes <= m_nights; t += lanes)
            for (size_t lane = 0; lane < lanes; ++lane)
                sums[lane] += fixed[t + lane] * slid[t + lane];
        double rest = 0;
        for (; t < m_nights; ++t)
            rest += fixed[t] * slid[t];
        return (sums[0] + sums[1]) + (sums[2] + sums[3]) + rest;
    }

private:
    static constexpr size_t lanes = 4;
    size_t m_nights;
    std::vector<double> m_twice;
};

/// What `number` makes of each night's value; zero for a night without one.
template<class Value, class Number>
[[nodiscard]] std::vector<double> numbers(const std::vector<std::optional<Value>>& values, Number&& number)
{
    std::vector<double> all;
    all.reserve(values.size());
    for (const auto& value : values)
        all.push_back(value ? number(*value) : 0.0);
    return all;
}

} // namespace supine
