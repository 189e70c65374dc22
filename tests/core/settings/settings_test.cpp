#include "core/settings/settings_keys.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

class SettingsTest : public testing::Test
{
protected:
    QString path() const { return m_dir.filePath("settings.ini"); }
    void write(const QByteArray& text)
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QTemporaryDir m_dir;
};

TEST_F(SettingsTest, WhatWasNeverChosenHasItsDefault)
{
    const Settings settings(path());
    EXPECT_EQ(settings.value(keys::bedtime), "22:30");
    EXPECT_TRUE(settings.problems().isEmpty());
}

TEST_F(SettingsTest, AChoiceOutlivesTheProgram)
{
    {
        Settings settings(path());
        ASSERT_TRUE(settings.set(keys::prepare, 15).ok());
        ASSERT_TRUE(settings.set(keys::avoid, QStringList({"knee", "wrist"})).ok());
    }
    const Settings settings(path());
    EXPECT_EQ(settings.value(keys::prepare), 15);
    EXPECT_EQ(settings.value(keys::avoid), QStringList({"knee", "wrist"}));
}

TEST_F(SettingsTest, AnImpossibleValueIsRefusedAndNothingChanges)
{
    Settings settings(path());
    const auto refused = settings.set(keys::bedtime, QString("25:00"));
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().kind, Error::Kind::Input);
    EXPECT_EQ(settings.value(keys::bedtime), "22:30");
}

TEST_F(SettingsTest, AHandWrittenImpossibilityReadsAsTheDefaultAndIsNamed)
{
    write("[session]\nprepare_seconds=9000\nrest_seconds=soon\n");
    const Settings settings(path());
    EXPECT_EQ(settings.value(keys::prepare), -1);
    EXPECT_EQ(settings.value(keys::rest), 90);
    EXPECT_EQ(settings.problems(), QStringList({"session/prepare_seconds", "session/rest_seconds"}));
}

TEST_F(SettingsTest, NobodyElseMayReadTheFile)
{
    Settings settings(path());
    ASSERT_TRUE(settings.set(keys::avoid, QStringList({"pregnant"})).ok());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_EQ(QFile::permissions(path()) & others, QFile::Permissions());
}

} // namespace
} // namespace supine
