#include "app/settings/people_card.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

QLineEdit* field(PeopleCard& card, const char* name)
{
    for (auto* each : card.findChildren<QLineEdit*>())
        if (each->accessibleName() == QLatin1String(name))
            return each;
    return nullptr;
}

TEST(PeopleCard, EachOtherPersonCanBeOpened)
{
    PeopleCard card;
    std::vector<int> opened;
    QObject::connect(&card, &PeopleCard::openRequested, [&opened](int other) { opened.push_back(other); });
    card.setPeople({{"Ben", "Zoe"}, true, "Mia", true});
    card.setPeople({{"Ben", "Zoe"}, true, "Mia", true});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (auto* button : card.findChildren<QPushButton*>())
        if (button->text().startsWith("Open"))
            button->click();
    EXPECT_EQ(opened, (std::vector<int>{0, 1}));
}

TEST(PeopleCard, SomebodyIsAddedByTheirNameAlone)
{
    PeopleCard card;
    QStringList added;
    QObject::connect(&card, &PeopleCard::addRequested, [&added](const QString& name) { added.append(name); });
    QLineEdit* who = field(card, "Somebody else");
    emit who->returnPressed();
    who->setText("  ");
    emit who->returnPressed();
    EXPECT_TRUE(added.isEmpty());
    who->setText(" Ben ");
    emit who->returnPressed();
    EXPECT_EQ(added, QStringList{"Ben"});
}

TEST(PeopleCard, OnlyTheFirstPersonSaysWhatTheyAreCalledAndOnlySeveralAreAsked)
{
    PeopleCard card;
    card.setPeople({{}, true, {}, true});
    EXPECT_FALSE(field(card, "What you are called")->parentWidget()->isHidden());
    EXPECT_TRUE(card.findChild<QCheckBox*>()->isHidden());
    card.setPeople({{"Mia"}, false, "Mia", true});
    EXPECT_TRUE(field(card, "What you are called")->parentWidget()->isHidden());
    EXPECT_FALSE(card.findChild<QCheckBox*>()->isHidden());
}

} // namespace
} // namespace supine
