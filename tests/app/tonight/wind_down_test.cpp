#include "app/tonight/wind_down_card.h"
#include "app/tonight/wind_down_editor.h"
#include "core/settings/settings_keys.h"
#include "tests/support/evening_fixture.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace supine
{
namespace
{

QStringList shownNames(const WindDownList& list)
{
    QStringList names;
    for (const WindDownItem& item : list) {
        if (item.shown)
            names.append(tickName(item));
    }
    return names;
}

TEST(WindDownList, ComesWithFiveLinesAndTheOthersPutAway)
{
    const WindDownList list = windDownList({}, {});
    EXPECT_EQ(shownNames(list), (QStringList{"Screens away", "Mat rolled out", "Cushion behind the low back",
                                             "Herbal tea", "Magnesium, if you take it"}));
    EXPECT_GT(list.size(), 5U);
}

TEST(WindDownList, IsReadAsItWasWritten)
{
    const std::vector<OwnFactor> own{{FactorId("own_1"), "Reading", false}};
    WindDownList list = windDownList({}, own);
    std::swap(list.front(), list.back());
    list[2].name = "Rooibos = good";
    list[3].shown = false;
    EXPECT_EQ(windDownList(windDownSetting(list), own), list);
}

TEST(WindDownList, WhatCannotBeKeptIsLeftOutAndNothingStandsThereTwice)
{
    const std::vector<OwnFactor> own{{FactorId("own_2"), "Bath", true}};
    const QStringList setting{"herbal_tea=" + QString(QChar(0x202E)) + "evil",
                              "herbal_tea",
                              "own_2",
                              "own_9",
                              "no_such_thing",
                              "screens_off=" + QString(61, 'x'),
                              ""};
    const WindDownList list = windDownList(setting, own);
    EXPECT_EQ(shownNames(list).mid(0, 3), (QStringList{"Herbal tea", "Screens away", "Mat rolled out"}));
    EXPECT_EQ(list.size(), windDownList({}, {}).size());
}

class WindDownCardTest : public test::EveningFixture
{
protected:
    WindDownCardTest()
    {
        m_card.setNight(m_tonight);
        m_card.resize(400, 900);
        m_card.show();
    }
    QStringList ticks()
    {
        QStringList texts;
        for (auto* box : m_card.findChildren<QCheckBox*>()) {
            if (!box->accessibleName().startsWith("On the list"))
                texts.append(box->accessibleName());
        }
        return texts;
    }
    QCheckBox* tick(const QString& text)
    {
        for (auto* box : m_card.findChildren<QCheckBox*>()) {
            if (box->accessibleName() == text)
                return box;
        }
        return nullptr;
    }
    template<class T>
    T* named(const QString& name)
    {
        for (auto* widget : m_card.findChildren<T*>()) {
            if ((widget->accessibleName() == name || widget->objectName() == name) && widget->isVisible())
                return widget;
        }
        ADD_FAILURE() << "no " << qPrintable(name);
        return nullptr;
    }
    void press(const QString& text)
    {
        for (auto* button : m_card.findChildren<QPushButton*>()) {
            if (button->isVisible() && (button->text() == text || button->accessibleName() == text)) {
                button->click();
                return;
            }
        }
        ADD_FAILURE() << "no button " << qPrintable(text);
    }
    void type(const QString& field, const QString& text)
    {
        auto* edit = named<QLineEdit>(field);
        edit->setText(text);
        emit edit->editingFinished();
    }
    bool says(const QString& words)
    {
        for (const auto* label : m_card.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }

    const Night m_tonight = Night::of(m_clock.now());
    WindDownCard m_card{m_journal, m_settings};
};

TEST_F(WindDownCardTest, ALineCanBePutAwayAndShownAgain)
{
    press("Change the list");
    named<QCheckBox>("On the list: Herbal tea")->click();
    named<QCheckBox>("On the list: Lavender")->click();
    press("Done");
    EXPECT_EQ(ticks(), (QStringList{"Screens away", "Mat rolled out", "Cushion behind the low back",
                                    "Magnesium, if you take it", "Lavender"}));
}

TEST_F(WindDownCardTest, ALineIsCalledAsItsUserLikesAndTicksTheSameHabit)
{
    press("Change the list");
    type("Name of Screens away", "Phone & tablet in the hall");
    press("Done");
    ASSERT_TRUE(tick("Phone & tablet in the hall"));
    tick("Phone & tablet in the hall")->click();
    EXPECT_EQ(m_journal.night(m_tonight).value().factors.at(FactorId("screens_off")), 1);
    press("Change the list");
    type("Name of Screens away", "");
    EXPECT_EQ(named<QLineEdit>("Name of Screens away")->text(), "Screens away");
}

TEST_F(WindDownCardTest, OneWordOfSixtyLettersDoesNotWidenTheCard)
{
    const QString word(60, 'W');
    const int before = m_card.minimumSizeHint().width();
    press("Change the list");
    type("Name of Herbal tea", word);
    press("Done");
    ASSERT_TRUE(tick(word));
    EXPECT_EQ(m_card.minimumSizeHint().width(), before);
}

TEST_F(WindDownCardTest, ANameThatCannotBeKeptIsRefusedInWordsAndStaysInItsField)
{
    press("Change the list");
    for (const QString& wrong :
         {QString(QString("a") + QChar(0x202E) + "b"), QString(61, 'x'), QString("<b>tea</b>")}) {
        type("Name of Herbal tea", wrong);
        EXPECT_TRUE(says("name")) << qPrintable(wrong);
        EXPECT_EQ(named<QLineEdit>("Name of Herbal tea")->text(), wrong);
    }
    press("Done");
    EXPECT_TRUE(ticks().contains("Herbal tea"));
}

TEST_F(WindDownCardTest, LinesMoveByTheirArrowsAndTheKeyboardStaysOnThem)
{
    press("Change the list");
    named<QToolButton>("herbal_tea up")->click();
    named<QToolButton>("herbal_tea up")->click();
    press("Done");
    EXPECT_EQ(ticks().mid(0, 3), (QStringList{"Screens away", "Herbal tea", "Mat rolled out"}));
}

TEST_F(WindDownCardTest, SomethingOfOnesOwnIsTickedLikeTheOthersAndLivesInTheJournal)
{
    press("Change the list");
    type("Something of your own", "Ten pages");
    press("Add");
    press("Done");
    ASSERT_TRUE(tick("Ten pages"));
    tick("Ten pages")->click();
    EXPECT_EQ(m_journal.night(m_tonight).value().factors.at(FactorId("own_1")), 1);
    ASSERT_EQ(ownFactorsOf(m_journal).value().size(), 1U);
    press("Change the list");
    named<QToolButton>("Remove Ten pages")->click();
    press("Done");
    EXPECT_FALSE(tick("Ten pages"));
    EXPECT_EQ(m_journal.night(m_tonight).value().factors.at(FactorId("own_1")), 1) << "the past stays";
    EXPECT_EQ(addOwnFactor(m_journal, "Another").value(), FactorId("own_2")) << "an id is never used again";
}

TEST_F(WindDownCardTest, ThereAreTwelveOfOnesOwnAtMost)
{
    for (int i = 0; i < 12; ++i)
        ASSERT_TRUE(addOwnFactor(m_journal, QString("Own %1").arg(i)).ok());
    EXPECT_FALSE(addOwnFactor(m_journal, "One more").ok());
    press("Change the list");
    EXPECT_FALSE(named<QLineEdit>("Something of your own")->isEnabled());
    EXPECT_TRUE(says("twelve"));
}

TEST_F(WindDownCardTest, AsItCameBringsBackTheShippedLinesAndKeepsOnesOwn)
{
    ASSERT_TRUE(addOwnFactor(m_journal, "Bath").ok());
    ASSERT_TRUE(m_settings.set(keys::windDown, {"-screens_off=X", "cbd"}).ok());
    press("Change the list");
    press("As it came");
    press("Done");
    EXPECT_EQ(ticks(), (QStringList{"Bath", "Screens away", "Mat rolled out", "Cushion behind the low back",
                                    "Herbal tea", "Magnesium, if you take it"}));
}

} // namespace
} // namespace supine
