#include "app/cli/arguments.h"
#include "app/cli/profile.h"

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
        EXPECT_FALSE(parseArguments({"--profile=" + name}));
    }
}

TEST(Profile, HasAFolderOfItsOwnClosedToOthers)
{
    const QTemporaryDir dir;
    const QString home = dir.filePath("home");
    const auto ada = prepareProfile(home, "Ada");
    const auto ben = prepareProfile(home, "Ben");
    ASSERT_TRUE(ada && ben);
    EXPECT_NE(*ada, *ben);
    EXPECT_EQ(*prepareProfile(home, "Ada"), *ada);
    EXPECT_TRUE(ada->startsWith(QFileInfo(home).canonicalFilePath() + "/profiles/"));
    EXPECT_FALSE(QFileInfo(*ada).permissions() & (QFile::ReadOther | QFile::ReadGroup));
}

} // namespace
} // namespace supine
