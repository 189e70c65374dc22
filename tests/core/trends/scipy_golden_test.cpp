#include "core/trends/graded_effect.h"
#include "core/trends/slope.h"
#include "core/trends/trial.h"
#include "tests/core/trends/golden.h"
#include "tests/support/nights.h"

#include <gtest/gtest.h>

namespace supine
{
namespace
{

using test::habitOf;
using test::near;
using test::valuesOf;

/// Computed with SciPy and NumPy by scipy_golden.py; the file names their versions.
QJsonObject scipy()
{
    return test::golden("scipy_golden.json");
}

double number(const QJsonValue& object, const char* key)
{
    EXPECT_TRUE(object[QLatin1String(key)].isDouble()) << key;
    return object[QLatin1String(key)].toDouble();
}

TEST(ScipyGolden, LinesAndMiddlesAgree)
{
    const QJsonArray cases = scipy()["cases"].toArray();
    ASSERT_EQ(cases.size(), 3);
    for (const QJsonValue each : cases) {
        const Values values = valuesOf(each["values"]);
        EXPECT_NEAR(theilSen(values)->slope, number(each, "slope"), near);
        EXPECT_NEAR(theilSen(values)->level, number(each, "level"), near);
        EXPECT_NEAR(*lagOne(values), number(each, "lag_one"), near);
        EXPECT_NEAR(*meanOf(known(values)), number(each, "mean"), near);
        EXPECT_NEAR(*medianOf(known(values)), number(each, "median"), near);
    }
}

TEST(ScipyGolden, SlopesWithTheirRangesAgree)
{
    for (const QJsonValue each : scipy()["cases"].toArray()) {
        const auto slope = slopeOf(valuesOf(each["values"]));
        ASSERT_TRUE(slope);
        const QJsonValue expected = each["slope_of"];
        EXPECT_NEAR(slope->perMonth, number(expected, "per_month"), near);
        EXPECT_NEAR(slope->z, number(expected, "z"), near);
        EXPECT_NEAR(slope->low, number(expected, "low"), near);
        EXPECT_NEAR(slope->high, number(expected, "high"), near);
    }
}

TEST(ScipyGolden, GradedFactorsAgree)
{
    for (const QJsonValue each : scipy()["cases"].toArray()) {
        const Values grades = valuesOf(each["grades"]);
        const Values score = detrended(valuesOf(each["values"]));
        const auto effect = gradedEffect(grades, score);
        ASSERT_TRUE(effect);
        const QJsonValue expected = each["graded"];
        EXPECT_NEAR(*rankCorrelation(grades, score), number(expected, "rho"), near);
        EXPECT_NEAR(effect->p, number(expected, "p"), near);
        EXPECT_NEAR(effect->difference, number(expected, "difference"), near);
        EXPECT_EQ(effect->nWith, int(number(expected, "n_with")));
        EXPECT_EQ(effect->nWithout, int(number(expected, "n_without")));
    }
}

TEST(ScipyGolden, StudentsQuantilesAgree)
{
    const QJsonArray quantiles = scipy()["student"].toArray();
    ASSERT_EQ(quantiles.size(), 40);
    for (const QJsonValue each : quantiles) {
        const double t = number(each, "t");
        EXPECT_NEAR(studentQuantile(number(each, "p"), int(number(each, "freedom"))), t,
                    near * std::max(1.0, std::abs(t)));
    }
}

TEST(ScipyGolden, AdjustedChancesTogethernessAndSharesAgree)
{
    const QJsonObject all = scipy();
    std::vector<double> ps;
    for (const QJsonValue p : all["adjusted"]["p"].toArray())
        ps.push_back(p.toDouble());
    const std::vector<double> qs = adjusted(ps);
    for (size_t i = 0; i < qs.size(); ++i)
        EXPECT_NEAR(qs[i], all["adjusted"]["q"][qsizetype(i)].toDouble(), near);
    for (const QJsonValue each : all["phi"].toArray())
        EXPECT_NEAR(*togetherness(habitOf(each["a"]), habitOf(each["b"])), number(each, "phi"), near);
    for (const QJsonValue each : all["share"].toArray()) {
        Values score = valuesOf(each["a"]);
        Habit habit(score.size(), true);
        for (const auto& value : valuesOf(each["b"])) {
            score.push_back(value);
            habit.push_back(false);
        }
        EXPECT_NEAR(habitEffect(habit, score)->share, number(each, "lower"), near);
    }
}

TEST(ScipyGolden, PlannedTestsAreDrawnAndOpenedAlike)
{
    const Night first = test::nightOf("2026-08-01");
    for (const QJsonValue each : scipy()["trials"].toArray()) {
        const quint64 seed = each["seed"].toString().toULongLong(nullptr, 16);
        const Trial trial{"t",   FactorId("screens_off"),     MeasureId("stiffness_morning"),
                          first, int(number(each, "nights")), seed,
                          {}};
        std::vector<bool> order;
        for (const QJsonValue with : each["order"].toArray())
            order.push_back(with.toBool());
        EXPECT_EQ(drawOrder(seed, trial.nights), order);
        EXPECT_EQ(sealOf(trial), each["seal"].toString());
        std::vector<NightRecord> records;
        const Values values = valuesOf(each["values"]);
        for (size_t i = 0; i < values.size(); ++i)
            if (values[i])
                records.push_back(
                    test::nightWith(first.plusDays(qint64(i)), {{"stiffness_morning", int(*values[i])}}));
        const auto result = openTrial(trial, records);
        ASSERT_TRUE(result);
        EXPECT_NEAR(result->difference, number(each, "difference"), near);
        EXPECT_NEAR(result->p, number(each, "p"), near);
        EXPECT_LT(result->low, result->difference);
        EXPECT_GT(result->high, result->difference);
    }
}

} // namespace
} // namespace supine
