#include "app/sound/voice_choice.h"
#include "app/sound/voice_language.h"
#include "core/settings/settings_keys.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

class VoiceChoiceTest : public ::testing::Test
{
protected:
    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath("settings.ini")};
    const RoutineId m_every;
    const RoutineId m_scan{"body-scan"};
};

TEST_F(VoiceChoiceTest, EverythingIsSaidByTheOwnVoiceUntilSomethingElseIsChosen)
{
    const VoiceChoice choice = voiceChoice(m_settings, m_scan);
    EXPECT_EQ(choice.source, VoiceChoice::Source::Own);
    EXPECT_EQ(choice.amount, VoiceAmount::All);
    EXPECT_TRUE(choice.system.name.isEmpty()) << "no voice of the system by accident";
}

TEST_F(VoiceChoiceTest, ARoutineMayDifferFromTheOthersAndCanBeTakenBack)
{
    ASSERT_TRUE(setVoiceAmount(m_settings, m_every, VoiceAmount::Names));
    ASSERT_TRUE(setVoiceAmount(m_settings, m_scan, VoiceAmount::All));
    EXPECT_EQ(voiceAmount(m_settings, m_scan), VoiceAmount::All);
    EXPECT_TRUE(hasOwnAmount(m_settings, m_scan));
    EXPECT_EQ(voiceAmount(m_settings, RoutineId("seven-minutes")), VoiceAmount::Names);
    ASSERT_TRUE(setVoiceAmount(m_settings, m_scan, VoiceAmount::Nothing));
    EXPECT_EQ(voiceAmount(m_settings, m_scan), VoiceAmount::Nothing);
    ASSERT_TRUE(setVoiceAmount(m_settings, m_scan, std::nullopt));
    EXPECT_EQ(voiceAmount(m_settings, m_scan), VoiceAmount::Names);
    EXPECT_FALSE(hasOwnAmount(m_settings, m_scan));
}

TEST_F(VoiceChoiceTest, TheSpokenLanguageIsTheWindowsUnlessAnotherWasChosen)
{
    ASSERT_TRUE(m_settings.set(keys::language, QString("de")));
    EXPECT_EQ(voiceChoice(m_settings, m_scan).language, "de");
    ASSERT_TRUE(m_settings.set(keys::voiceLanguage, QString("en")));
    EXPECT_EQ(voiceChoice(m_settings, m_scan).language, "en");
    EXPECT_EQ(spokenLanguage("de_AT"), "de");
    EXPECT_EQ(spokenLanguage("ar"), "en");
}

} // namespace
} // namespace supine
