#include "core/storage/data_folder.h"
#include "core/storage/statement.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

class StatementTest : public ::testing::Test
{
protected:
    QTemporaryDir m_folder;
    Result<Database> m_database = Database::open(journalPath(m_folder.path()));

    Error::Kind kindOf(const QString& sql)
    {
        const auto run = Statement(*m_database, sql).run();
        EXPECT_FALSE(run.ok()) << qPrintable(sql);
        return run.ok() ? Error::Kind::Input : run.error().kind;
    }
};

TEST_F(StatementTest, AValueIsBoundAndComesBackAsItWas)
{
    const QString text = QStringLiteral("'; DROP TABLE night; -- ü 🌙");
    Statement statement(*m_database, QStringLiteral("SELECT ?, ?, ?"));
    statement.bind(text).bind(QVariant()).bind(qint64(1) << 40);
    const auto row = statement.step();
    ASSERT_TRUE(row.ok() && *row);
    EXPECT_EQ(statement.text(0), text);
    EXPECT_TRUE(statement.isNull(1));
    EXPECT_EQ(statement.integer(2), qint64(1) << 40);
    const auto end = statement.step();
    ASSERT_TRUE(end.ok());
    EXPECT_FALSE(*end);
}

TEST_F(StatementTest, AnEmptyTextIsNotNull)
{
    Statement statement(*m_database, QStringLiteral("SELECT ? IS NULL, ? IS NULL"));
    statement.bind(QString()).bind(QVariant());
    ASSERT_TRUE(*statement.step());
    EXPECT_EQ(statement.integer(0), 0);
    EXPECT_EQ(statement.integer(1), 1);
}

TEST_F(StatementTest, WrongSqlIsAnErrorAndNotACrash)
{
    EXPECT_EQ(kindOf(QStringLiteral("SELEC 1")), Error::Kind::Storage);
    EXPECT_FALSE(Statement(*m_database, QStringLiteral("SELECT * FROM nowhere")).step().ok());
}

TEST_F(StatementTest, TheSchemaRefusesWhatCannotBe)
{
    const QString night = QStringLiteral("INSERT INTO night VALUES ('%1', %2, 0, '0123456789abcdef')");
    EXPECT_EQ(kindOf(night.arg("2026-02-30", "NULL")), Error::Kind::Storage);
    EXPECT_EQ(kindOf(night.arg("tonight", "NULL")), Error::Kind::Storage);
    EXPECT_EQ(kindOf(night.arg("2026-11-01", "''")), Error::Kind::Storage);
    ASSERT_TRUE(m_database->execute(night.arg("2026-11-01", "NULL")));
    const QString measure = QStringLiteral("INSERT INTO measure VALUES ('%1', 'stiffness_evening', %2)");
    EXPECT_EQ(kindOf(measure.arg("2026-11-01", "-1")), Error::Kind::Storage);
    EXPECT_EQ(kindOf(measure.arg("2026-11-01", "'five'")), Error::Kind::Storage);
    EXPECT_EQ(kindOf(measure.arg("2026-11-02", "5")), Error::Kind::Storage) << "a measure without its night";
    EXPECT_TRUE(m_database->execute(measure.arg("2026-11-01", "5")));
}

} // namespace
} // namespace supine
