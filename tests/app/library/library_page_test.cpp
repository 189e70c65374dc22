#include "app/figure/figure_view.h"
#include "app/library/library_page.h"
#include "app/library/practice_page.h"
#include "app/library/practice_tile.h"
#include "app/library/tile_grid.h"
#include "core/figure/posture_library.h"
#include "core/settings/settings_keys.h"
#include "tests/core/journal/journal_fixture.h"
#include "tests/support/catalogue_folder.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVariantAnimation>

namespace supine
{
namespace
{

class LibraryPageTest : public test::JournalTest
{
protected:
    LibraryPageTest()
    {
        FigureView::setLibrary(&m_postures);
        EXPECT_TRUE(m_settings.set(keys::showWarned, true));
        m_page.setReducedMotion(true);
        m_page.resize(605, 560);
        m_page.show();
        m_page.activateWindow();
        QApplication::setActiveWindow(&m_page);
    }
    ~LibraryPageTest() override { FigureView::setLibrary(nullptr); }

    [[nodiscard]] TileGrid& grid() { return *m_page.findChild<TileGrid*>(); }
    [[nodiscard]] QLineEdit& searchField() { return *m_page.findChild<QLineEdit*>(); }
    [[nodiscard]] bool readingAPractice()
    {
        return qobject_cast<PracticePage*>(m_page.currentWidget()) != nullptr;
    }
    [[nodiscard]] QStringList visibleTexts()
    {
        QStringList texts;
        for (const QLabel* label : m_page.currentWidget()->findChildren<QLabel*>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }

    const PostureLibrary m_postures = *PostureLibrary::load(shippedCatalogue);
    const Catalogue m_catalogue = *Catalogue::load(shippedCatalogue);
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    LibraryPage m_page{{m_catalogue, m_settings, m_journal, m_clock, QTime(12, 0)},
                       *Guides::load(shippedCatalogue, m_catalogue)};
};

TEST_F(LibraryPageTest, ShowsACardWithANameForEveryPractice)
{
    ASSERT_EQ(grid().shown().size(), qsizetype(m_catalogue.practices().size()));
    for (const QAbstractButton* tile : grid().shown()) {
        EXPECT_TRUE(tile->isVisible());
        EXPECT_FALSE(tile->accessibleName().isEmpty());
        EXPECT_FALSE(tile->accessibleDescription().isEmpty());
        EXPECT_NE(tile->focusPolicy() & Qt::TabFocus, 0);
    }
}

TEST_F(LibraryPageTest, EveryFigureOfTheCatalogueCanBeDrawn)
{
    for (const Practice& practice : m_catalogue.practices()) {
        for (const auto& form : {practice.easier, practice.harder}) {
            const QString id = form && form->posture ? form->posture->text() : practice.posture.text();
            EXPECT_NE(m_postures.posture(id), nullptr) << qPrintable(id);
        }
    }
}

TEST_F(LibraryPageTest, TypingNarrowsTheCardsAndSaysWhenNoneIsLeft)
{
    QTest::keyClicks(&searchField(), "hips");
    EXPECT_LT(grid().shown().size(), 16);
    EXPECT_GT(grid().shown().size(), 3);
    QTest::keyClicks(&searchField(), "zz");
    EXPECT_TRUE(grid().shown().isEmpty());
    EXPECT_FALSE(visibleTexts().filter("hipszz").isEmpty());
    m_page.search({});
    EXPECT_EQ(grid().shown().size(), 16);
    EXPECT_TRUE(visibleTexts().filter("Nothing is called").isEmpty());
}

TEST_F(LibraryPageTest, APracticeTellsAllThatTheCatalogueKnows)
{
    const Practice& twist = *m_catalogue.practice(PracticeId("supine_twist"));
    m_page.showPractice(twist.id);
    ASSERT_TRUE(readingAPractice());
    const QStringList texts = visibleTexts();
    QStringList expected{twist.name,
                         twist.sanskrit,
                         twist.reason,
                         twist.easier->name,
                         twist.easier->text,
                         twist.harder->name,
                         twist.harder->text,
                         twist.breathNote,
                         "4 s in, 6 s out",
                         "Mat",
                         "Pillow",
                         "Mid back · Lower back · Chest · Hips",
                         "1 min on each side; from 30 s to 2 min by choice"};
    expected += twist.steps;
    for (const Caution& caution : twist.cautions)
        expected.append(caution.text);
    for (const QString& text : expected)
        EXPECT_TRUE(texts.contains(text)) << qPrintable(text);
}

TEST_F(LibraryPageTest, EveryPracticeCanBeReadInOneColumnWithoutCutting)
{
    for (const Practice& practice : m_catalogue.practices()) {
        m_page.showPractice(practice.id);
        QApplication::processEvents();
        const auto* area = m_page.currentWidget()->findChild<QScrollArea*>();
        ASSERT_NE(area, nullptr);
        EXPECT_EQ(area->horizontalScrollBar()->maximum(), 0) << qPrintable(practice.id.text());
    }
}

TEST_F(LibraryPageTest, AWideWindowSetsTheWordsBesideTheFigureAndANarrowOneBelow)
{
    m_page.showPractice(PracticeId("bridge"));
    const auto* figure = m_page.currentWidget()->findChild<FigureView*>();
    const QLabel* step = nullptr;
    for (const QLabel* label : m_page.currentWidget()->findChildren<QLabel*>()) {
        if (label->text() == m_catalogue.practice(PracticeId("bridge"))->steps.first())
            step = label;
    }
    ASSERT_NE(step, nullptr);
    for (const int width : {1100, 500, 1100}) {
        m_page.resize(width, 700);
        QApplication::processEvents();
        const QPoint words = step->mapTo(&m_page, QPoint(0, 0));
        const QRect picture(figure->mapTo(&m_page, QPoint(0, 0)), figure->size());
        EXPECT_EQ(words.x() > picture.right(), width == 1100) << width;
        EXPECT_EQ(words.y() > picture.bottom(), width == 500) << width;
    }
}

TEST_F(LibraryPageTest, TheKeyboardWalksTheCardsOpensOneAndComesBack)
{
    grid().shown().at(0)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    EXPECT_EQ(QApplication::focusWidget(), grid().shown().at(1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    EXPECT_EQ(QApplication::focusWidget(), grid().shown().at(0)) << "nothing before the first";
    QSignalSpy opened(&m_page, &LibraryPage::practiceShown);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(opened.count(), 1);
    EXPECT_TRUE(readingAPractice());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(readingAPractice());
    EXPECT_EQ(QApplication::focusWidget(), grid().shown().at(0));
}

TEST_F(LibraryPageTest, AnOpenedPracticeScrollsByKeyboard)
{
    m_page.showPractice(PracticeId("child"));
    QApplication::processEvents();
    const auto* area = m_page.currentWidget()->findChild<QScrollArea*>();
    ASSERT_EQ(QApplication::focusWidget(), area);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown);
    EXPECT_GT(area->verticalScrollBar()->value(), 0);
}

TEST_F(LibraryPageTest, TheFigureBreathesOnlyWhileItIsShownAndMayMove)
{
    m_page.showPractice(PracticeId("cat_cow"));
    const auto* breath = m_page.findChild<PracticePage*>()->findChild<QVariantAnimation*>();
    ASSERT_NE(breath, nullptr);
    EXPECT_EQ(breath->state(), QAbstractAnimation::Stopped) << "reduced motion";
    m_page.setReducedMotion(false);
    EXPECT_EQ(breath->state(), QAbstractAnimation::Running);
    EXPECT_EQ(breath->duration(), 10000);
    m_page.hide();
    EXPECT_EQ(breath->state(), QAbstractAnimation::Stopped);
    m_page.show();
    EXPECT_EQ(breath->state(), QAbstractAnimation::Running);
    m_page.showPractice(PracticeId("dead_hang"));
    EXPECT_EQ(breath->state(), QAbstractAnimation::Running) << "a body breathes without a pace too";
    EXPECT_EQ(breath->duration(), 5000);
}

TEST_F(LibraryPageTest, ControlFSearchesFromAnywhere)
{
    m_page.showPractice(PracticeId("child"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_FALSE(readingAPractice());
    EXPECT_EQ(QApplication::focusWidget(), &searchField());
}

TEST_F(LibraryPageTest, AnUnknownPracticeChangesNothing)
{
    m_page.showPractice(PracticeId("headstand"));
    EXPECT_FALSE(readingAPractice());
}

TEST_F(LibraryPageTest, TheOtherSideOfATwistIsDrawnMirrored)
{
    m_page.showPractice(PracticeId("supine_twist"));
    auto* figure = m_page.currentWidget()->findChild<FigureView*>();
    const QImage right = figure->grab().toImage();
    m_page.hide();
    for (QAbstractButton* button : m_page.currentWidget()->findChildren<QAbstractButton*>()) {
        if (button->text() == "Left side")
            button->click();
    }
    EXPECT_NE(figure->grab().toImage(), right);
}

TEST_F(LibraryPageTest, APracticeWithoutAFigureLeavesNoEmptyPlace)
{
    FigureView::setLibrary(nullptr);
    PracticePage page(m_catalogue);
    page.showPractice(*m_catalogue.practice(PracticeId(QStringLiteral("child"))));
    EXPECT_TRUE(page.findChildren<FigureView*>().isEmpty());
    FigureView::setLibrary(&m_postures);
    page.showPractice(*m_catalogue.practice(PracticeId(QStringLiteral("child"))));
    EXPECT_EQ(page.findChildren<FigureView*>().size(), 2) << "the pose and its easier form";
    page.showPractice(*m_catalogue.practice(PracticeId(QStringLiteral("sleep_setup"))));
    EXPECT_EQ(page.findChildren<FigureView*>().size(), 4) << "the pose, and one beside each way to lie";
}

} // namespace
} // namespace supine
