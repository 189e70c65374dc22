#include "core/storage/data_folder.h"
#include "core/storage/database.h"
#include "core/storage/schema.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/support/files.h"

#include <QTemporaryDir>
#include <QtEndian>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

class DatabaseTest : public ::testing::Test
{
protected:
    [[nodiscard]] QString path() const { return journalPath(m_folder.path()); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// A sound journal that is closed again.
    void makeJournal() const
    {
        auto database = Database::open(path());
        ASSERT_TRUE(database.ok()) << qPrintable(database.error().detail);
        ASSERT_TRUE(database->execute(
            QStringLiteral("INSERT INTO night VALUES ('2026-11-01', 'kept', 0, '0123456789abcdef')")));
    }

    /// The same journal after somebody put `number` at `offset` of its header.
    void patch(qsizetype offset, quint32 number) const
    {
        QByteArray bytes = test::bytesOf(path());
        qToBigEndian(number, bytes.data() + offset);
        ASSERT_TRUE(test::writeBytes(path(), bytes));
    }

    void expectRefused(Error::Kind kind) const
    {
        const auto before = test::contentOf(folder());
        for (const auto access : {Database::Access::ReadWrite, Database::Access::ReadOnly}) {
            const auto opened = Database::open(path(), access);
            ASSERT_FALSE(opened.ok());
            EXPECT_EQ(opened.error().kind, kind) << qPrintable(opened.error().detail);
            EXPECT_TRUE(opened.error().detail.contains(path())) << qPrintable(opened.error().detail);
        }
        EXPECT_EQ(test::contentOf(folder()), before) << "something in the folder changed";
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(DatabaseTest, ANewJournalCarriesItsNameAndSchema)
{
    makeJournal();
    const QByteArray header = test::bytesOf(path()).left(100);
    EXPECT_EQ(header.mid(68, 4), "Supn");
    EXPECT_EQ(qFromBigEndian<quint32>(header.constData() + 60), quint32(latestSchema()));
}

TEST_F(DatabaseTest, EveryPragmaIsInForce)
{
    auto database = Database::open(path());
    ASSERT_TRUE(database.ok());
    const QMap<QString, QString> expected{
        {"foreign_keys", "1"},    {"journal_mode", "wal"}, {"synchronous", "2"}, {"trusted_schema", "0"},
        {"cell_size_check", "1"}, {"secure_delete", "1"},  {"mmap_size", "0"},   {"recursive_triggers", "1"},
        {"temp_store", "2"},      {"busy_timeout", "5000"}};
    for (auto pragma = expected.begin(); pragma != expected.end(); ++pragma) {
        const auto value = singleValue(*database, QStringLiteral("PRAGMA %1").arg(pragma.key()));
        ASSERT_TRUE(value.ok() && value->has_value()) << qPrintable(pragma.key());
        EXPECT_EQ((*value)->toString(), pragma.value()) << qPrintable(pragma.key());
    }
}

TEST_F(DatabaseTest, ANewerSchemaIsRefusedWithoutChangingAByte)
{
    makeJournal();
    patch(60, quint32(latestSchema()) + 1);
    expectRefused(Error::Kind::Newer);
}

TEST_F(DatabaseTest, ANewerSchemaStillInTheWriteAheadLogIsSeenBeforeAnythingIsTouched)
{
    {
        auto database = Database::open(path());
        ASSERT_TRUE(database.ok());
        ASSERT_TRUE(database->execute(QStringLiteral("PRAGMA user_version = %1").arg(latestSchema() + 1)));
        const QByteArray log = test::bytesOf(path() + "-wal");
        const QByteArray main = test::bytesOf(path());
        ASSERT_FALSE(log.isEmpty());
        database = Error{Error::Kind::Storage, {}}; // closed; as a kill would, leave the log behind
        ASSERT_TRUE(test::writeBytes(path(), main));
        ASSERT_TRUE(test::writeBytes(path() + "-wal", log));
    }
    expectRefused(Error::Kind::Newer);
}

TEST_F(DatabaseTest, AnotherApplicationsDatabaseIsRefusedUntouched)
{
    makeJournal();
    patch(68, 0x12345678);
    expectRefused(Error::Kind::Format);
}

TEST_F(DatabaseTest, ADatabaseWithTablesButNoNameIsNotOurs)
{
    makeJournal();
    patch(68, 0);
    patch(60, 0);
    const QByteArray before = test::bytesOf(path());
    const auto opened = Database::open(path());
    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(opened.error().kind, Error::Kind::Format);
    EXPECT_EQ(test::bytesOf(path()), before);
}

TEST_F(DatabaseTest, AFileThatIsNoDatabaseIsRefused)
{
    for (const QByteArray& bytes :
         {QByteArray("x"), QByteArray("night,stiffness\n").repeated(400), QByteArray(8192, '\0')}) {
        ASSERT_TRUE(test::writeBytes(path(), bytes));
        expectRefused(Error::Kind::Format);
    }
}

TEST_F(DatabaseTest, ACutJournalIsDamaged)
{
    makeJournal();
    const QByteArray whole = test::bytesOf(path());
    for (const qsizetype length : {qsizetype(50), qsizetype(100), qsizetype(4096), whole.size() - 1}) {
        ASSERT_TRUE(test::writeBytes(path(), whole.left(length)));
        expectRefused(Error::Kind::Format);
    }
}

TEST_F(DatabaseTest, AJournalWithAZeroedPageIsDamaged)
{
    makeJournal();
    QByteArray bytes = test::bytesOf(path());
    ASSERT_GT(bytes.size(), 3 * 4096);
    bytes.replace(4096, 4096, QByteArray(4096, '\0'));
    ASSERT_TRUE(test::writeBytes(path(), bytes));
    const auto opened = Database::open(path());
    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(opened.error().kind, Error::Kind::Format);
}

TEST_F(DatabaseTest, ACheckPutOffStillFindsTheDamage)
{
    makeJournal();
    QByteArray bytes = test::bytesOf(path());
    bytes.replace(bytes.size() - 4096, 4096, QByteArray(4096, '\0'));
    ASSERT_TRUE(test::writeBytes(path(), bytes));
    ASSERT_FALSE(Database::open(path()).ok());
    auto opened = Database::open(path(), Database::Access::ReadWrite, Database::Check::Later);
    ASSERT_TRUE(opened.ok()) << qPrintable(opened.error().detail);
    const auto checked = opened->check();
    ASSERT_FALSE(checked.ok());
    EXPECT_EQ(checked.error().kind, Error::Kind::Format);
}

TEST_F(DatabaseTest, WhatIsNoJournalIsRefusedEvenWithTheCheckPutOff)
{
    makeJournal();
    const QByteArray whole = test::bytesOf(path());
    for (const QByteArray& bytes :
         {QByteArray("night,stiffness\n").repeated(400), whole.left(whole.size() - 1)}) {
        ASSERT_TRUE(test::writeBytes(path(), bytes));
        EXPECT_FALSE(Database::open(path(), Database::Access::ReadWrite, Database::Check::Later).ok());
    }
}

TEST_F(DatabaseTest, AFolderInTheJournalsPlaceIsRefused)
{
    ASSERT_TRUE(QDir().mkdir(path()));
    const auto opened = Database::open(path());
    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(opened.error().kind, Error::Kind::Storage);
}

TEST_F(DatabaseTest, AJournalWithTwoNamesIsRefused)
{
    makeJournal();
    const QString elsewhere = folder() + "/elsewhere.sqlite";
    ASSERT_TRUE(QFile::rename(path(), elsewhere));
    ASSERT_TRUE(QFile::link(elsewhere, path()));
    expectRefused(Error::Kind::Storage);
}

TEST_F(DatabaseTest, ReadingNeverCreatesAJournal)
{
    const auto opened = Database::open(path(), Database::Access::ReadOnly);
    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(opened.error().kind, Error::Kind::NotFound);
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(DatabaseTest, AnEmptyFileLeftByAKilledFirstStartBecomesAJournal)
{
    ASSERT_TRUE(test::writeBytes(path(), {}));
    makeJournal();
}

TEST_F(DatabaseTest, TwoConnectionsShareOneJournal)
{
    auto one = Database::open(path());
    auto two = Database::open(path());
    ASSERT_TRUE(one.ok() && two.ok());
    ASSERT_TRUE(
        one->execute(QStringLiteral("INSERT INTO night VALUES ('2026-11-01', NULL, 0, '0123456789abcdef')")));
    const auto count = singleValue(*two, QStringLiteral("SELECT count(*) FROM night"));
    ASSERT_TRUE(count.ok());
    EXPECT_EQ((*count)->toInt(), 1);
}

TEST_F(DatabaseTest, WhatIsNotCommittedIsRolledBack)
{
    auto database = Database::open(path());
    ASSERT_TRUE(database.ok());
    {
        auto transaction = Transaction::begin(*database);
        ASSERT_TRUE(transaction.ok());
        ASSERT_TRUE(database->execute(
            QStringLiteral("INSERT INTO night VALUES ('2026-11-01', NULL, 0, '0123456789abcdef')")));
    }
    const auto count = singleValue(*database, QStringLiteral("SELECT count(*) FROM night"));
    ASSERT_TRUE(count.ok());
    EXPECT_EQ((*count)->toInt(), 0);
}

} // namespace
} // namespace supine
