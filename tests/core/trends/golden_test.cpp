#include "core/trends/change.h"
#include "core/trends/factor_effect.h"
#include "tests/core/trends/golden.h"

#include <gtest/gtest.h>

namespace supine
{
namespace
{

using test::habitOf;
using test::near;
using test::valuesOf;

/// Computed in exact fractions by golden.py, which shares no code with what it checks.
QJsonObject exact()
{
    return test::golden("golden.json");
}

TEST(Golden, LinesAgreeWithExactFractions)
{
    const QJsonArray cases = exact()["cases"].toArray();
    ASSERT_EQ(cases.size(), 4);
    for (const QJsonValue each : cases) {
        const Values values = valuesOf(each["values"]);
        const auto line = theilSen(values);
        EXPECT_NEAR(line->slope, each["slope"].toDouble(), near);
        EXPECT_NEAR(line->level, each["level"].toDouble(), near);
        EXPECT_NEAR(*lagOne(values), each["lag_one"].toDouble(), near);
        const Values rest = valuesOf(each["detrended"]);
        const Values ours = detrended(values);
        for (size_t i = 0; i < rest.size(); ++i) {
            ASSERT_EQ(ours[i].has_value(), rest[i].has_value());
            EXPECT_NEAR(ours[i].value_or(0), rest[i].value_or(0), near);
        }
    }
}

TEST(Golden, EffectsOfHabitsAgreeWithExactFractions)
{
    for (const QJsonValue each : exact()["cases"].toArray()) {
        const QJsonObject expected = each["effect"].toObject();
        const auto effect = habitEffect(habitOf(each["habit"]), detrended(valuesOf(each["values"])));
        ASSERT_TRUE(effect);
        EXPECT_EQ(effect->nWith, expected["n_with"].toInt());
        EXPECT_EQ(effect->nWithout, expected["n_without"].toInt());
        EXPECT_NEAR(effect->difference, expected["difference"].toDouble(), near);
        EXPECT_NEAR(effect->low, expected["low"].toDouble(), near);
        EXPECT_NEAR(effect->high, expected["high"].toDouble(), near);
        EXPECT_NEAR(effect->p, expected["p"].toDouble(), near);
        EXPECT_NEAR(effect->share, expected["share"].toDouble(), near);
    }
}

TEST(Golden, ChangesAgreeWithExactFractions)
{
    for (const QJsonValue each : exact()["cases"].toArray()) {
        const QJsonObject expected = each["change"].toObject();
        const auto change = firstAndLastWeek(valuesOf(each["values"]));
        ASSERT_TRUE(change);
        EXPECT_NEAR(change->first, expected["first"].toDouble(), near);
        EXPECT_NEAR(change->last, expected["last"].toDouble(), near);
        EXPECT_NEAR(change->low, expected["low"].toDouble(), near);
        EXPECT_NEAR(change->high, expected["high"].toDouble(), near);
        EXPECT_EQ(change->n, expected["n"].toInt());
    }
}

TEST(Golden, QuantilesOfStudentAgreeWithItsIntegratedDensity)
{
    const QJsonArray quantiles = exact()["quantiles"].toArray();
    ASSERT_EQ(quantiles.size(), 21);
    for (const QJsonValue each : quantiles)
        EXPECT_NEAR(studentQuantile(each["p"].toDouble(), each["freedom"].toInt()), each["t"].toDouble(),
                    near);
    EXPECT_NEAR(studentQuantile(0.025, 12), -studentQuantile(0.975, 12), near);
}

TEST(Golden, AdjustedChancesAgreeWithExactFractions)
{
    const QJsonObject expected = exact()["adjusted"].toObject();
    std::vector<double> ps;
    for (const QJsonValue p : expected["p"].toArray())
        ps.push_back(p.toDouble());
    const std::vector<double> qs = adjusted(ps);
    for (size_t i = 0; i < qs.size(); ++i)
        EXPECT_NEAR(qs[i], expected["q"].toArray().at(qsizetype(i)).toDouble(), near);
}

} // namespace
} // namespace supine
