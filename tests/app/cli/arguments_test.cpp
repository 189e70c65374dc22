#include "app/cli/arguments.h"

#include <gtest/gtest.h>

namespace supine
{
namespace
{

TEST(Arguments, GeneralOptionsMayStandBeforeOrAfterTheCommand)
{
    for (const QStringList& words : {QStringList{"--data-dir", "/d", "timeline", "seven-minutes", "--json"},
                                     QStringList{"timeline", "seven-minutes", "--json", "--data-dir=/d"}}) {
        const auto arguments = parseArguments(words);
        ASSERT_TRUE(arguments.ok());
        EXPECT_EQ(arguments->dataDir, "/d");
        EXPECT_EQ(arguments->command, "timeline");
        EXPECT_EQ(arguments->rest, QStringList({"seven-minutes", "--json"}));
    }
}

TEST(Arguments, WhatCannotBeIsRefusedByName)
{
    for (const QStringList& words :
         {QStringList{"--frobnicate"}, QStringList{"--theme", "pink"}, QStringList{"--data-dir"},
          QStringList{"--lang", "x"}, QStringList{"--lang", "../../etc"}, QStringList{"--data-dir="}}) {
        const auto arguments = parseArguments(words);
        ASSERT_FALSE(arguments.ok()) << words.join(' ').toStdString();
        EXPECT_EQ(arguments.error().kind, Error::Kind::Input);
        EXPECT_FALSE(arguments.error().detail.isEmpty());
    }
}

TEST(Arguments, NothingOpensTheWindow)
{
    const auto arguments = parseArguments({});
    ASSERT_TRUE(arguments.ok());
    EXPECT_TRUE(arguments->command.isEmpty());
    EXPECT_FALSE(arguments->minimized);
}

TEST(Arguments, ANoteThatLooksLikeAnOptionIsTheCommands)
{
    const auto arguments = parseArguments({"log", "note=--theme pink"});
    ASSERT_TRUE(arguments.ok());
    EXPECT_EQ(arguments->rest, QStringList({"note=--theme pink"}));
}

} // namespace
} // namespace supine
