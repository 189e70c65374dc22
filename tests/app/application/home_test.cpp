#include "app/application/home.h"
#include "tests/support/fake_clock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

TEST(Home, ADemonstrationIsGoneWhenTheProgramEnds)
{
    const test::FakeClock clock;
    QString folder;
    {
        const auto home = Home::openDemo(clock);
        ASSERT_TRUE(home.ok());
        folder = (*home)->folder();
        EXPECT_TRUE((*home)->isDemo());
        EXPECT_GE((*home)->journal().nights().value().size(), 30U);
        EXPECT_TRUE(QFile::exists(folder + "/journal.sqlite"));
    }
    EXPECT_FALSE(QDir(folder).exists());
}

TEST(Home, AFolderThatIsAFileIsSaidInOneSentence)
{
    const QTemporaryDir dir;
    QFile file(dir.filePath("notes"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const test::FakeClock clock;
    const auto home = Home::open(file.fileName(), clock);
    ASSERT_FALSE(home.ok());
    EXPECT_EQ(home.error().kind, Error::Kind::Storage);
    EXPECT_TRUE(home.error().detail.contains(file.fileName()));
}

} // namespace
} // namespace supine
