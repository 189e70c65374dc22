#include "app/application/household.h"
#include "app/application/who_dialog.h"
#include "app/cli/arguments.h"

#include <QPushButton>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

class HouseholdTest : public testing::Test
{
protected:
    static QStringList names(const std::vector<Person>& people)
    {
        QStringList names;
        for (const Person& person : people)
            names.append(person.name);
        return names;
    }
    [[nodiscard]] bool asks(const QStringList& words) const
    {
        return asksWho(parseArguments(QStringList{"--data-dir", m_dir.path()} + words).value());
    }

    QTemporaryDir m_dir;
    Household m_household{m_dir.path()};
};

TEST_F(HouseholdTest, TheFirstPersonStandsFirstAndTheOthersByTheAlphabet)
{
    ASSERT_TRUE(m_household.add("Zo\u00eb") && m_household.add("Ben") && m_household.callFirst("Mia"));
    EXPECT_EQ(names(m_household.people()), (QStringList{"Mia", "Ben", "Zo\u00eb"}));
    EXPECT_EQ(names(m_household.others()), (QStringList{"Ben", "Zo\u00eb"}));
    EXPECT_EQ(names(Household(m_dir.path(), "Ben").others()), (QStringList{"Mia", "Zo\u00eb"}));
}

TEST_F(HouseholdTest, NobodyIsCalledAsAnotherOrAsAPath)
{
    ASSERT_TRUE(m_household.callFirst("Mia") && m_household.add("Ben"));
    for (const QString& name : {QStringLiteral("Ben"), QStringLiteral("ben"), QStringLiteral("MIA"),
                                QStringLiteral("../x"), QString()})
        EXPECT_EQ(m_household.add(name).error().kind, Error::Kind::Input) << qPrintable(name);
    EXPECT_EQ(m_household.people().size(), 2U);
}

TEST_F(HouseholdTest, ItIsAskedWhoItIsOnlyOfAPlainStartWithSeveralPeople)
{
    EXPECT_FALSE(asks({}));
    ASSERT_TRUE(m_household.add("Ben"));
    EXPECT_TRUE(asks({}));
    for (const QStringList& words :
         {QStringList{"--first"}, QStringList{"--minimized"}, QStringList{"--demo"},
          QStringList{"--profile", "Ben"}, QStringList{"start", "seven-minutes"}})
        EXPECT_FALSE(asks(words)) << qPrintable(words.join(' '));
    ASSERT_TRUE(m_household.setAsks(false));
    EXPECT_FALSE(asks({}));
}

TEST_F(HouseholdTest, OneButtonAPersonAnswersWhoItIs)
{
    ASSERT_TRUE(m_household.add("Ben"));
    WhoDialog dialog(m_household.people());
    const auto buttons = dialog.findChildren<QPushButton*>();
    ASSERT_EQ(buttons.size(), 2);
    buttons.at(1)->click();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(dialog.profile(), "Ben");
}

} // namespace
} // namespace supine
