#include "core/base/result.h"
#include "core/base/scale.h"
#include "core/base/strong_id.h"

#include <gtest/gtest.h>

namespace supine
{
namespace
{

TEST(Result, HoldsEitherTheValueOrTheReason)
{
    const Result<int> good = 7;
    const Result<int> bad = Error{Error::Kind::NotFound, "no such night"};
    ASSERT_TRUE(good.ok());
    EXPECT_EQ(*good, 7);
    ASSERT_FALSE(bad.ok());
    EXPECT_EQ(bad.error().kind, Error::Kind::NotFound);
    EXPECT_EQ(bad.error().detail, "no such night");
}

TEST(Result, WithoutAValueSaysOnlyWhetherItWorked)
{
    EXPECT_TRUE(Result<void>().ok());
    EXPECT_FALSE(Result<void>(Error{Error::Kind::Storage, "disk full"}).ok());
}

TEST(Scale, AValueOutsideDoesNotExist)
{
    using Stiffness = Scale<struct StiffnessTag, 0, 10>;
    EXPECT_FALSE(Stiffness::from(11));
    EXPECT_FALSE(Stiffness::from(-1));
    ASSERT_TRUE(Stiffness::from(10));
    EXPECT_EQ(Stiffness::from(10)->value(), 10);
}

TEST(StrongId, ComparesByItsText)
{
    using Id = StrongId<struct SomeTag>;
    EXPECT_EQ(Id("a"), Id("a"));
    EXPECT_LT(Id("a"), Id("b"));
    EXPECT_TRUE(Id().isEmpty());
}

} // namespace
} // namespace supine
