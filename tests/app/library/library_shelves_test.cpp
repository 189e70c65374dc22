#include "app/library/practice_page.h"
#include "app/library/tile_grid.h"
#include "app/trends/events_card.h"
#include "core/trends/dated_event.h"
#include "tests/app/library/library_stage.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

namespace supine
{
namespace
{

class LibraryShelves : public test::LibraryStage
{
protected:
    [[nodiscard]] QStringList shown()
    {
        QStringList names;
        for (const QAbstractButton* tile : m_page.findChild<TileGrid*>()->shown())
            names.append(tile->text());
        return names;
    }
    template<class T>
    T* named(const QString& name)
    {
        for (T* widget : m_page.findChildren<T*>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        ADD_FAILURE() << "no " << qPrintable(name);
        return nullptr;
    }
};

TEST_F(LibraryShelves, HangRollerAndInclineArePutAwayUntilTheyAreWanted)
{
    EXPECT_EQ(shown().size(), 13);
    EXPECT_FALSE(shown().contains("Dead hang"));
    EXPECT_TRUE(words().contains(QStringLiteral("Put away: Dead hang, Upper-back foam roll, Incline bench")));
    m_page.search(QStringLiteral("roller"));
    EXPECT_TRUE(words().contains(QStringLiteral("Put away: Upper-back foam roll.")));
    m_page.search({});
    button(QStringLiteral("Show them, with their warnings first"))->click();
    EXPECT_EQ(shown().size(), 16);
    EXPECT_TRUE(m_settings.value(keys::showWarned));
    EXPECT_FALSE(words().contains(QStringLiteral("Put away")));
}

TEST_F(LibraryShelves, WarningsStandBeforeTheSteps)
{
    for (const char* id : {"dead_hang", "foam_thoracic", "incline_15"}) {
        m_page.showPractice(PracticeId(id));
        const QString text = words();
        const auto first = text.indexOf(QStringLiteral("Read this first"));
        ASSERT_GE(first, 0) << id;
        EXPECT_LT(first, text.indexOf(QStringLiteral("How to do it"))) << id;
    }
    m_page.showPractice(PracticeId("child"));
    EXPECT_FALSE(words().contains(QStringLiteral("Read this first")));
}

TEST_F(LibraryShelves, AFavouriteIsKeptAndCanBeAskedFor)
{
    m_page.showPractice(PracticeId("bridge"));
    button(QStringLiteral("☆ Favourite"))->click();
    EXPECT_EQ(m_settings.value(keys::favourites), QStringList("bridge"));
    m_page.showAll();
    button(QStringLiteral("Favourites"))->click();
    EXPECT_EQ(shown(), QStringList("Bridge"));
    m_page.showPractice(PracticeId("bridge"));
    button(QStringLiteral("★ Favourite"))->click();
    m_page.showAll();
    EXPECT_TRUE(shown().isEmpty());
    EXPECT_TRUE(words().contains(QStringLiteral("No practice is all of this")));
    button(QStringLiteral("Show all"))->click();
    EXPECT_EQ(shown().size(), 13);
}

TEST_F(LibraryShelves, ChoicesAndWordsNarrowTogether)
{
    auto* area = named<QComboBox>(QStringLiteral("Area"));
    area->setCurrentIndex(area->findText(QStringLiteral("Hamstrings")));
    EXPECT_TRUE(shown().contains(QStringLiteral("Legs up the wall")));
    m_page.search(QStringLiteral("wall"));
    EXPECT_EQ(shown(), QStringList("Legs up the wall"));
}

TEST_F(LibraryShelves, WordsAreLookedForInTheGuidesToo)
{
    m_page.search(QStringLiteral("missed"));
    EXPECT_TRUE(shown().isEmpty());
    button(QStringLiteral("Questions and answers: I missed a night. And now?"))->click();
    EXPECT_TRUE(words().contains(QStringLiteral("Go on tonight")));
    m_page.showAll();
    EXPECT_EQ(m_page.findChild<QLineEdit*>()->text(), "missed") << "back to what was found";
}

TEST_F(LibraryShelves, WhatTheUserAvoidsIsSaidOnThePage)
{
    ASSERT_TRUE(m_settings.set(keys::avoid, {"neck"}));
    m_page.showPractice(PracticeId("bridge"));
    EXPECT_TRUE(words().contains(QStringLiteral("You avoid this one: A sensitive neck.")));
    m_page.showPractice(PracticeId("supine_twist"));
    EXPECT_TRUE(words().contains(QStringLiteral("For you in its easier form: A sensitive neck.")));
    m_page.showPractice(PracticeId("legs_wall"));
    EXPECT_FALSE(words().contains(QStringLiteral("sensitive neck.")));
}

TEST_F(LibraryShelves, EquipmentIsKeptAsADatedEventAndMarksTheCharts)
{
    m_page.showShelf(LibraryPage::Shelf::Equipment);
    button(QStringLiteral("Add something…"))->click();
    auto* kind = named<QComboBox>(QStringLiteral("What it is"));
    kind->setCurrentIndex(kind->findText(QStringLiteral("Topper")));
    auto* text = named<QLineEdit>(QStringLiteral("What happened"));
    EXPECT_EQ(text->text(), "Topper") << "a beginning to go on from";
    text->setText(QStringLiteral("Topper, wool"));
    kind->setCurrentIndex(kind->findText(QStringLiteral("Mat")));
    EXPECT_EQ(text->text(), "Topper, wool") << "own words stay";
    kind->setCurrentIndex(kind->findText(QStringLiteral("Topper")));
    button(QStringLiteral("Save"))->click();
    const auto events = eventsOf(*m_journal.records(eventKind()));
    ASSERT_EQ(events.size(), 1u);
    EXPECT_EQ(events[0].text, "Topper, wool");
    EXPECT_EQ(events[0].equipment, "topper");
    EXPECT_EQ(events[0].night, m_tonight);
    EXPECT_FALSE(buttons().filter(QStringLiteral("Topper, wool")).isEmpty());
}

TEST_F(LibraryShelves, OtherEventsAreNotInTheEquipmentLog)
{
    ASSERT_TRUE(m_journal.putRecord(recordOf(DatedEvent{"a", m_tonight, "A journey"})));
    m_page.showShelf(LibraryPage::Shelf::Equipment);
    EXPECT_TRUE(buttons().filter(QStringLiteral("A journey")).isEmpty());
}

TEST_F(LibraryShelves, ChangingAnEventInTrendsKeepsThatItIsEquipment)
{
    EventsCard card(m_journal);
    card.QWidget::show();
    card.show({DatedEvent{"a", m_tonight, "New mat", "mat"}}, m_tonight);
    for (auto* row : card.findChildren<QAbstractButton*>()) {
        if (row->text().contains(QStringLiteral("New mat")))
            row->click();
    }
    for (auto* save : card.findChildren<QAbstractButton*>()) {
        if (save->text() == QLatin1String("Save"))
            save->click();
    }
    const auto events = eventsOf(*m_journal.records(eventKind()));
    ASSERT_EQ(events.size(), 1u);
    EXPECT_EQ(events[0].equipment, "mat");
}

} // namespace
} // namespace supine
