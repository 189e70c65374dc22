#include "core/journal/measures.h"

#include <QSet>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

TEST(Measures, EveryIdIsOneNotionOnly)
{
    QSet<QString> seen;
    for (const Measure& measure : measures()) {
        EXPECT_FALSE(seen.contains(QString::fromLatin1(measure.id))) << measure.id;
        seen.insert(QString::fromLatin1(measure.id));
        EXPECT_EQ(findMeasure(QString::fromLatin1(measure.id)), &measure);
    }
    for (const Factor& factor : factors()) {
        EXPECT_FALSE(seen.contains(QString::fromLatin1(factor.id))) << factor.id;
        seen.insert(QString::fromLatin1(factor.id));
        EXPECT_EQ(findFactor(QString::fromLatin1(factor.id)), &factor);
    }
    for (const Factor& factor : ownFactors()) {
        EXPECT_TRUE(isOwn(factor));
        EXPECT_FALSE(seen.contains(QString::fromLatin1(factor.id))) << factor.id;
        seen.insert(QString::fromLatin1(factor.id));
        EXPECT_EQ(findFactor(QString::fromLatin1(factor.id)), &factor);
    }
    EXPECT_EQ(ownFactors().size(), 48U);
    for (const char* none : {"own_", "own_0", "own_49", "own_1 ", "own_x"})
        EXPECT_EQ(findFactor(QLatin1String(none)), nullptr) << none;
    EXPECT_EQ(findMeasure(QStringLiteral("tst_min")), nullptr) << "what is derived is not entered";
    EXPECT_EQ(findFactor(QStringLiteral("stress")), nullptr) << "stress is a measure";
}

TEST(Measures, EveryRowHasItsWordsAndARangeTheSchemaTakes)
{
    for (const Measure& measure : measures()) {
        EXPECT_GT(qstrlen(measure.name), 0U) << measure.id;
        EXPECT_TRUE(QString::fromUtf8(measure.question).endsWith('?')) << measure.id;
        EXPECT_GE(measure.min, 0) << measure.id;
        EXPECT_LT(measure.min, measure.max) << measure.id;
        EXPECT_LE(measure.max, 1440) << measure.id;
    }
    for (const Factor& factor : factors()) {
        EXPECT_GT(qstrlen(factor.name), 0U) << factor.id;
        EXPECT_EQ(factor.kind == Factor::Kind::Choice, !factor.choices.empty()) << factor.id;
        if (factor.kind == Factor::Kind::Choice) {
            EXPECT_EQ(size_t(factor.max), factor.choices.size() - 1) << factor.id;
        }
    }
}

} // namespace
} // namespace supine
