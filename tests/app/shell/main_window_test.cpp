#include "app/shell/main_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCloseEvent>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

class MainWindowTest : public testing::Test
{
protected:
    MainWindowTest()
    {
        for (int i = 0; i < placeCount; ++i) {
            m_pages.append(new QWidget);
            m_window.setPage(Place(i), m_pages.last());
        }
        m_cover = new QWidget;
        m_window.setCover(m_cover);
        m_window.show();
    }
    MainWindow m_window;
    QList<QWidget*> m_pages;
    QWidget* m_cover;
};

TEST_F(MainWindowTest, ControlAndADigitShowTheSixPlaces)
{
    const auto actions = m_window.actions();
    ASSERT_EQ(actions.size(), placeCount);
    for (int i = placeCount - 1; i >= 0; --i) {
        EXPECT_EQ(actions.at(i)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)));
        actions.at(i)->trigger();
        EXPECT_TRUE(m_pages.at(i)->isVisible());
    }
}

TEST_F(MainWindowTest, ThePlacesAreNamedForAReader)
{
    QStringList names;
    for (const auto* button : m_window.findChildren<QAbstractButton*>())
        names.append(button->accessibleName());
    for (const char* place : {"Tonight", "Journal", "Trends", "Library", "Reminders", "Settings"})
        EXPECT_TRUE(names.contains(QLatin1String(place))) << place;
}

TEST_F(MainWindowTest, WhileCoveredNoPlaceComesToTheFrontAndLeavingReturnsToTheLast)
{
    m_window.showPlace(Place::Journal);
    m_window.showCover(false);
    EXPECT_TRUE(m_cover->isVisible());
    m_window.showPlace(Place::Trends);
    EXPECT_TRUE(m_cover->isVisible());
    m_window.leaveCover();
    EXPECT_TRUE(m_pages.at(int(Place::Journal))->isVisible());
}

TEST_F(MainWindowTest, WithATrayClosingHidesAndWithoutItAsksToLeave)
{
    int asked = 0;
    QObject::connect(&m_window, &MainWindow::closeRequested, &m_window, [&] { ++asked; });
    m_window.setHidesOnClose(true);
    m_window.close();
    EXPECT_FALSE(m_window.isVisible());
    EXPECT_EQ(asked, 0);
    m_window.show();
    m_window.setHidesOnClose(false);
    m_window.close();
    EXPECT_EQ(asked, 1);
}

TEST_F(MainWindowTest, TheHelpPageIsAskedForOnceAndShown)
{
    int asked = 0;
    QObject::connect(&m_window, &MainWindow::helpAsked, &m_window, [&] {
        ++asked;
        m_window.setHelpPage(new QWidget);
    });
    m_window.showHelp();
    m_window.showPlace(Place::Tonight);
    m_window.showHelp();
    EXPECT_EQ(asked, 1);
    EXPECT_FALSE(m_pages.at(int(Place::Tonight))->isVisible());
}

TEST_F(MainWindowTest, TheRailLeavesMostOfASmallWindowToThePage)
{
    QFont large = QApplication::font();
    const QFont usual = large;
    large.setPointSizeF(large.pointSizeF() * 2.3);
    QApplication::setFont(large);
    MainWindow window;
    auto* page = new QWidget;
    window.setPage(Place::Tonight, page);
    window.resize(800, 560);
    window.show();
    QCoreApplication::sendPostedEvents();
    EXPECT_GE(page->width(), 560);
    EXPECT_LE(window.height(), 560);
    QApplication::setFont(usual);
}

} // namespace
} // namespace supine
