#include "app/library/guide_page.h"
#include "tests/app/library/library_stage.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

namespace supine
{
namespace
{

class GuidePageTest : public test::LibraryStage
{
protected:
    [[nodiscard]] bool readingAGuide() { return qobject_cast<GuidePage*>(m_page.currentWidget()) != nullptr; }
    const Guides m_guides = *Guides::load(shippedCatalogue, m_catalogue);
};

TEST_F(GuidePageTest, EveryGuideShowsAllItHasToSayWithoutCutting)
{
    m_page.resize(605, 560);
    for (const Guide& guide : m_guides.guides()) {
        m_page.showGuide(guide.id);
        QApplication::processEvents();
        ASSERT_TRUE(readingAGuide());
        const QString shown = words() + buttons().join('\n');
        EXPECT_TRUE(shown.contains(guide.summary)) << qPrintable(guide.id);
        for (const GuideEntry& entry : guide.entries) {
            EXPECT_TRUE(shown.contains(entry.name)) << qPrintable(entry.name);
            EXPECT_TRUE(shown.contains(entry.text)) << qPrintable(entry.name);
        }
        const auto* area = m_page.currentWidget()->findChild<QScrollArea*>();
        EXPECT_EQ(area->horizontalScrollBar()->maximum(), 0) << qPrintable(guide.id);
    }
}

TEST_F(GuidePageTest, TheThreeWaysToSleepAreDrawn)
{
    m_page.showGuide(QStringLiteral("sleep"));
    QStringList drawn;
    for (const FigureView* figure : m_page.currentWidget()->findChildren<FigureView*>())
        drawn.append(figure->postureId());
    EXPECT_EQ(drawn, QStringList({"sleep_side", "sleep_back", "sleep_front"}));
}

TEST_F(GuidePageTest, GoesToTheEntryThatWasFound)
{
    m_page.showGuide(QStringLiteral("questions"), 7);
    QApplication::processEvents();
    QApplication::processEvents();
    EXPECT_GT(m_page.currentWidget()->findChild<QScrollArea*>()->verticalScrollBar()->value(), 0);
}

TEST_F(GuidePageTest, APracticeThatAGuideNamesComesBackToTheGuide)
{
    m_page.showGuide(QStringLiteral("winding-down"));
    button(QStringLiteral("Body scan"))->click();
    EXPECT_FALSE(readingAGuide());
    EXPECT_TRUE(words().contains(QStringLiteral("Notice feet and toes")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(readingAGuide());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(readingAGuide());
}

TEST_F(GuidePageTest, OtherPlacesAreAskedForByName)
{
    QSignalSpy asked(&m_page, &LibraryPage::placeAsked);
    m_page.showGuide(QStringLiteral("do-dont"));
    button(QStringLiteral("When to get help with a back"))->click();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.first().first().toString(), "help");
}

TEST_F(GuidePageTest, WhatIsReadyStaysTickedForTheEveningAlone)
{
    m_page.showGuide(QStringLiteral("before"));
    button(QStringLiteral("Low light"))->click();
    m_page.showGuide(QStringLiteral("before"));
    EXPECT_TRUE(button(QStringLiteral("Low light"))->isChecked());
    EXPECT_FALSE(button(QStringLiteral("A firm place"))->isChecked());
    m_clock.pass(std::chrono::hours(24));
    m_page.showGuide(QStringLiteral("before"));
    EXPECT_FALSE(button(QStringLiteral("Low light"))->isChecked());
}

TEST_F(GuidePageTest, AnUnknownGuideChangesNothing)
{
    m_page.showGuide(QStringLiteral("headstands"));
    EXPECT_FALSE(readingAGuide());
}

} // namespace
} // namespace supine
