#pragma once

#include "core/journal/night_record.h"

#include <cmath>
#include <random>
#include <set>

namespace supine::test
{

/// A made-up diary: morning stiffness that wanders, and eight habits with an effect of the first alone.
struct Diary {
    int nights = 60;
    double effect = 0;   ///< points less on mornings after a night with the first habit
    double sticky = 0.3; ///< lag-one autocorrelation of score and habits
    unsigned seed = 1;
    std::set<int> gaps = {}; ///< nights not logged, from 0
};

inline const QStringList& diaryHabits()
{
    static const QStringList habits{"screens_off",   "magnesium",       "herbal_tea", "lavender",
                                    "quiet_minutes", "quiet_breathing", "body_scan",  "lumbar_cushion"};
    return habits;
}

/// A standard normal draw that is the same on every machine.
inline double normal(std::mt19937& random)
{
    const double u = (double(random()) + 1) / 4294967297.0;
    const double v = (double(random()) + 1) / 4294967297.0;
    return std::sqrt(-2 * std::log(u)) * std::cos(6.283185307179586 * v);
}

/// The nights up to `last`. Sticky habits: each is taken over from the night before or drawn anew.
inline std::vector<NightRecord> diary(const Diary& wanted, Night last)
{
    std::mt19937 random(wanted.seed);
    std::vector<NightRecord> records;
    double wander = normal(random);
    std::vector<bool> done(size_t(diaryHabits().size()));
    for (size_t h = 0; h < done.size(); ++h)
        done[h] = random() % 2 == 0;
    for (int i = 0; i < wanted.nights; ++i) {
        wander = wanted.sticky * wander + std::sqrt(1 - wanted.sticky * wanted.sticky) * normal(random);
        NightRecord record{last.plusDays(i + 1 - wanted.nights), {}, {}, {}, {}};
        for (size_t h = 0; h < done.size(); ++h) {
            if (random() % 1000 >= unsigned(1000 * wanted.sticky))
                done[h] = random() % 2 == 0;
            record.factors[FactorId(diaryHabits().at(qsizetype(h)))] = done[h] ? 1 : 0;
        }
        const double score = 5.5 + 1.8 * wander - (done[0] ? wanted.effect : 0);
        record.measures[MeasureId(QStringLiteral("stiffness_morning"))] =
            std::clamp(int(std::lround(score)), 0, 10);
        if (!wanted.gaps.contains(i))
            records.push_back(std::move(record));
    }
    return records;
}

} // namespace supine::test
