#include "core/storage/data_folder.h"
#include "core/storage/migrator.h"
#include "core/storage/statement.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

class MigratorTest : public ::testing::Test
{
protected:
    QTemporaryDir m_folder;
    Result<Database> m_database = Database::open(journalPath(m_folder.path()));

    int number(const QString& sql)
    {
        const auto value = singleValue(*m_database, sql);
        return value.ok() && value->has_value() ? (*value)->toInt() : -1;
    }
    std::vector<Migration> withOneMore(std::vector<const char*> statements) const
    {
        std::vector<Migration> steps(migrations().begin(), migrations().end());
        steps.push_back({latestSchema() + 1, "One more.", std::move(statements)});
        return steps;
    }
};

TEST_F(MigratorTest, NumbersCountUpFromOne)
{
    int expected = 0;
    for (const Migration& step : migrations())
        EXPECT_EQ(step.number, ++expected);
}

TEST_F(MigratorTest, ALaterStepRunsOnceAndKeepsWhatIsThere)
{
    ASSERT_TRUE(m_database->execute(
        QStringLiteral("INSERT INTO night VALUES ('2026-11-01', 'kept', 0, '0123456789abcdef')")));
    const auto steps = withOneMore({"CREATE TABLE extra (a INTEGER) STRICT", "INSERT INTO extra VALUES (1)"});
    ASSERT_TRUE(migrate(*m_database, steps).ok());
    ASSERT_TRUE(migrate(*m_database, steps).ok());
    EXPECT_EQ(number(QStringLiteral("PRAGMA user_version")), latestSchema() + 1);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM extra")), 1);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM night WHERE note = 'kept'")), 1);
}

TEST_F(MigratorTest, AStepThatFailsHalfwayLeavesTheOldSchema)
{
    const auto steps =
        withOneMore({"CREATE TABLE extra (a INTEGER) STRICT", "INSERT INTO nowhere VALUES (1)"});
    EXPECT_FALSE(migrate(*m_database, steps).ok());
    EXPECT_EQ(number(QStringLiteral("PRAGMA user_version")), latestSchema());
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'extra'")), 0);
}

} // namespace
} // namespace supine
