#include "app/prompts/prompts.h"
#include "app/settings/sound_card.h"
#include "core/settings/settings_keys.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

class Picker final : public Prompts
{
public:
    QString picked;
    void tell(QWidget*, const QString&, const QString&) override {}
    bool confirm(QWidget*, const QString&, const QString&, const QString&) override { return true; }
    QString chooseSave(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    QString openFile(QWidget*, const QString&, const QString&) override { return picked; }
    QString openFolder(QWidget*, const QString&, const QString&) override { return picked; }
};

class SoundCardTest : public ::testing::Test
{
protected:
    template<class T>
    static T* find(const SoundCard& card, const QString& name)
    {
        T* found = card.findChild<T*>(name);
        EXPECT_NE(found, nullptr) << qPrintable(name);
        return found;
    }
    static QString text(const SoundCard& card, const QString& name)
    {
        return find<QLabel>(card, name)->text();
    }

    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath("settings.ini")};
    Picker m_prompts;
};

TEST_F(SoundCardTest, EveryControlHasANameToReadAndToFindItBy)
{
    const SoundCard card(m_settings, m_prompts);
    int controls = 0;
    for (const QWidget* widget : card.findChildren<QWidget*>()) {
        if (qobject_cast<const QSlider*>(widget) || qobject_cast<const QComboBox*>(widget)) {
            ++controls;
            EXPECT_FALSE(widget->accessibleName().isEmpty());
            EXPECT_FALSE(widget->objectName().isEmpty());
        }
    }
    EXPECT_EQ(controls, 8 + 3);
}

TEST_F(SoundCardTest, AChoiceIsKeptAndSaidInWords)
{
    const SoundCard card(m_settings, m_prompts);
    EXPECT_TRUE(text(card, "soundHeard").contains("You will hear: chimes."));
    auto* ambience = find<QComboBox>(card, "sound/ambience");
    ambience->setCurrentIndex(2);
    emit ambience->activated(2);
    EXPECT_EQ(m_settings.value(keys::ambience), "rain");
    EXPECT_TRUE(text(card, "soundHeard").contains("You will hear: chimes, ambience."));
    find<QSlider>(card, "sound/chime_volume")->setValue(0);
    EXPECT_EQ(m_settings.value(keys::chimeVolume), 0);
    EXPECT_TRUE(text(card, "soundHeard").contains("chimes (volume 0 %)"));
    find<QCheckBox>(card, "sound/second_stroke")->setChecked(true);
    EXPECT_TRUE(m_settings.value(keys::secondStroke));
}

TEST_F(SoundCardTest, ListeningAsksForTheChimeOfItsRow)
{
    const SoundCard card(m_settings, m_prompts);
    QList<Cue> asked;
    QObject::connect(&card, &SoundCard::chimeRequested, [&asked](Cue cue) { asked << cue; });
    for (const char* row : {"start", "change", "side", "half", "end"})
        find<QPushButton>(card, QStringLiteral("sound/%1_volume/listen").arg(QLatin1String(row)))->click();
    EXPECT_EQ(asked, (QList<Cue>{Cue::Start, Cue::Change, Cue::SideChange, Cue::Half, Cue::End}));
}

TEST_F(SoundCardTest, WhatIsSwitchedOffOrHasNoFileCannotBeListenedTo)
{
    (void)m_settings.set(keys::ambience, QStringLiteral("own"));
    const SoundCard card(m_settings, m_prompts);
    EXPECT_FALSE(find<QPushButton>(card, "sound/ambience_volume/listen")->isEnabled());
    EXPECT_FALSE(find<QPushButton>(card, "sound/breath_volume/listen")->isEnabled());
    EXPECT_TRUE(text(card, "soundHeard").contains("ambience (no file)"));
}

TEST_F(SoundCardTest, AmbienceIsListenedToUntilItIsStopped)
{
    (void)m_settings.set(keys::ambience, QStringLiteral("rain"));
    const SoundCard card(m_settings, m_prompts);
    QList<bool> asked;
    QObject::connect(&card, &SoundCard::ambienceRequested, [&asked](bool on) { asked << on; });
    auto* listen = find<QPushButton>(card, "sound/ambience_volume/listen");
    listen->click();
    listen->click();
    EXPECT_EQ(asked, (QList<bool>{true, false}));
}

TEST_F(SoundCardTest, AFileThatCannotBeUsedIsNamedWithItsReasonAndWhatIsHeardInstead)
{
    (void)m_settings.set(keys::chimeSet, QStringLiteral("own"));
    const SoundCard card(m_settings, m_prompts);
    EXPECT_TRUE(text(card, "soundChimeTrouble").startsWith("No file has been chosen yet."));
    int asked = 0;
    QObject::connect(&card, &SoundCard::chimeRequested, [&asked] { ++asked; });
    QFile empty(m_folder.filePath("gong.wav"));
    ASSERT_TRUE(empty.open(QIODevice::WriteOnly));
    empty.close();
    m_prompts.picked = empty.fileName();
    find<QPushButton>(card, "soundChimeFile")->click();
    EXPECT_EQ(text(card, "soundChimeTrouble"), "gong.wav is empty. The bowls ring instead.");
    EXPECT_EQ(asked, 0);
    ASSERT_TRUE(empty.open(QIODevice::WriteOnly));
    empty.write("something");
    empty.close();
    find<QPushButton>(card, "soundChimeFile")->click();
    EXPECT_EQ(asked, 1) << "hearing it tells best";
}

TEST_F(SoundCardTest, WhatCameOfListeningIsShown)
{
    SoundCard card(m_settings, m_prompts);
    EXPECT_TRUE(find<QLabel>(card, "soundDevice")->isHidden());
    card.showDevice(false);
    EXPECT_FALSE(find<QLabel>(card, "soundDevice")->isHidden());
    (void)m_settings.set(keys::ambiencePath, QStringLiteral("/music/night.mp3"));
    card.showAmbienceTrouble(FileTrouble::Undecodable);
    EXPECT_TRUE(text(card, "soundAmbienceTrouble").endsWith("There is no ambience then."));
}

} // namespace
} // namespace supine
