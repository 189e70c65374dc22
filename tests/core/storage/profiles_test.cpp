#include "core/storage/profiles.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

TEST(Profile, NamesArePlainWordsOfAnyScript)
{
    for (const QString& name : {QStringLiteral("Ada"), QStringLiteral("Zoë B"), QStringLiteral("אבא"),
                                QStringLiteral("2"), QStringLiteral("a-b_c")})
        EXPECT_TRUE(checkProfileName(name)) << qPrintable(name);
}

TEST(Profile, NothingThatLeadsElsewhereIsAName)
{
    for (const QString& name :
         {QString(), QStringLiteral(".."), QStringLiteral("a/b"), QStringLiteral("a\\b"), QStringLiteral("."),
          QStringLiteral(" a"), QStringLiteral("a "), QStringLiteral("a\u202Eb"), QStringLiteral("a\nb"),
          QStringLiteral("C:"), QStringLiteral("-a"), QString(41, u'a'), QString(5000, u'a')}) {
        const auto checked = checkProfileName(name);
        ASSERT_FALSE(checked) << qPrintable(name);
        EXPECT_LT(checked.error().detail.size(), 200);
    }
}

TEST(Profile, HasAFolderOfItsOwnClosedToOthers)
{
    const QTemporaryDir dir;
    const QString home = dir.path();
    const auto ada = prepareProfile(home, "Ada");
    const auto ben = prepareProfile(home, "Ben");
    ASSERT_TRUE(ada && ben);
    EXPECT_NE(*ada, *ben);
    EXPECT_EQ(*prepareProfile(home, "Ada"), *ada);
    EXPECT_TRUE(ada->startsWith(QFileInfo(home).canonicalFilePath() + "/profiles/"));
    EXPECT_FALSE(QFileInfo(*ada).permissions() & (QFile::ReadOther | QFile::ReadGroup));
}

TEST(Profile, AllAreFoundAndNothingElse)
{
    const QTemporaryDir dir;
    EXPECT_TRUE(profilesIn(dir.path()).isEmpty());
    ASSERT_TRUE(prepareProfile(dir.path(), "Ben") && prepareProfile(dir.path(), "ada") &&
                prepareProfile(dir.path(), "Zoe\u0308"));
    QDir(dir.filePath("profiles")).mkdir(".hidden");
    QFile stray(dir.filePath("profiles/note.txt"));
    ASSERT_TRUE(stray.open(QIODevice::WriteOnly));
    const QStringList names = profilesIn(dir.path());
    EXPECT_EQ(QSet<QString>(names.begin(), names.end()), (QSet<QString>{"ada", "Ben", "Zo\u00eb"}));
    EXPECT_EQ(names.size(), 3);
}

TEST(Profile, OneThatIsRemovedTakesEverythingOfItsOwnAndNothingElse)
{
    const QTemporaryDir dir;
    const QString ada = prepareProfile(dir.path(), "Ada").value();
    ASSERT_TRUE(prepareProfile(dir.path(), "Ben"));
    QDir(ada).mkpath("backups/deep");
    EXPECT_TRUE(removeProfile(dir.path(), "Ada"));
    EXPECT_FALSE(QFileInfo::exists(ada));
    EXPECT_EQ(profilesIn(dir.path()), QStringList{"Ben"});
    EXPECT_EQ(removeProfile(dir.path(), "Ada").error().kind, Error::Kind::NotFound);
    EXPECT_EQ(removeProfile(dir.path(), "../..").error().kind, Error::Kind::NotFound);
}

} // namespace
} // namespace supine
