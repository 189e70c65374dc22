#include "app/text/translations.h"
#include "tests/support/player_stage.h"

#include <QFontInfo>
#include <QImage>
#include <QKeyEvent>
#include <QRegularExpression>

#include <cmath>

namespace supine::test
{
namespace
{

using namespace std::chrono_literals;

class PlayerLookTest : public PlayerStage
{
protected:
    /// Every visible text and button, with its place on the page.
    std::vector<std::pair<QString, QRect>> places()
    {
        std::vector<std::pair<QString, QRect>> found;
        for (QWidget* part : page.findChildren<QWidget*>()) {
            const auto* text = qobject_cast<QLabel*>(part);
            const auto* button = qobject_cast<QPushButton*>(part);
            if (!part->isVisible() || (!button && (!text || text->text().isEmpty())))
                continue;
            found.push_back({button ? button->accessibleName() : text->text(),
                             {part->mapTo(&page, QPoint()), part->size()}});
        }
        return found;
    }
    void expectNothingOverlapsOrIsCut(const QString& when)
    {
        const auto all = places();
        ASSERT_GE(all.size(), 6u);
        for (size_t i = 0; i < all.size(); ++i) {
            EXPECT_TRUE(page.rect().contains(all[i].second)) << qPrintable(when + ": " + all[i].first);
            for (size_t j = i + 1; j < all.size(); ++j)
                EXPECT_FALSE(all[i].second.intersects(all[j].second))
                    << qPrintable(when + ": " + all[i].first + " | " + all[j].first);
        }
        if (label("remaining")->isVisible()) {
            EXPECT_GE(label("remaining")->height(), label("remaining")->sizeHint().height())
                << qPrintable(when);
        }
        for (const QPushButton* button : page.findChildren<QPushButton*>()) {
            if (button->isVisible() && !button->text().isEmpty()) {
                EXPECT_GE(button->width(), button->fontMetrics().horizontalAdvance(button->text()))
                    << qPrintable(when + ": " + button->text());
                EXPECT_GE(button->height(), button->fontMetrics().height()) << qPrintable(when);
            }
        }
        for (const QLabel* text : page.findChildren<QLabel*>()) {
            if (text->isVisible() && text->wordWrap()) {
                EXPECT_GE(text->height(), text->heightForWidth(text->width()))
                    << qPrintable(when + ": " + text->text());
            }
        }
    }
    void expectNoTextIsSmall()
    {
        for (const QWidget* part : page.findChildren<QWidget*>()) {
            if (part->isVisible() &&
                (qobject_cast<const QLabel*>(part) || qobject_cast<const QPushButton*>(part))) {
                EXPECT_GE(QFontInfo(part->font()).pixelSize(), page.height() * 0.025);
            }
        }
    }
    void lookAtPanels(const QString& name)
    {
        for (const int key : {int(Qt::Key_H), int(Qt::Key_Question)}) {
            QKeyEvent open(QEvent::KeyPress, key, Qt::NoModifier);
            QApplication::sendEvent(&page, &open);
            QApplication::processEvents();
            expectNothingOverlapsOrIsCut(QStringLiteral("%1 panel %2").arg(name).arg(key));
            expectNoTextIsSmall();
            keep(QStringLiteral("%1_panel_%2").arg(name).arg(key));
            QKeyEvent close(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
            QApplication::sendEvent(&page, &close);
        }
    }
    /// Every moment of interest of the routine, at the size.
    void walk(QSize size, const QString& name)
    {
        begin();
        page.resize(size);
        QApplication::processEvents();
        for (int step = 0; step < 7; ++step) {
            pass(2s);
            expectNothingOverlapsOrIsCut(QStringLiteral("%1 prepare %2").arg(name).arg(step));
            keep(QStringLiteral("%1_%2_prepare").arg(name).arg(step));
            pass(step == 6 ? 20s : 30s);
            expectNothingOverlapsOrIsCut(QStringLiteral("%1 hold %2").arg(name).arg(step));
            if (step == 1)
                runner.pause();
            if (step == 2)
                lookAtPanels(name);
            expectNothingOverlapsOrIsCut(QStringLiteral("%1 paused %2").arg(name).arg(step));
            keep(QStringLiteral("%1_%2_hold").arg(name).arg(step));
            runner.resume();
            runner.forward();
        }
        pass(3s);
        keep(name + QStringLiteral("_rest"));
        expectNothingOverlapsOrIsCut(name + QStringLiteral(" rest"));
    }
};

TEST_F(PlayerLookTest, TheRemainingTimeIsLegibleFromThreeMetres)
{
    begin();
    pass(20s);
    QLabel* time = label("remaining");
    const QImage picture = time->grab().toImage();
    int top = picture.height();
    int bottom = 0;
    const QRgb ground = picture.pixel(0, 0);
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (std::abs(qRed(picture.pixel(x, y)) - qRed(ground)) > 90) {
                top = std::min(top, y);
                bottom = std::max(bottom, y);
            }
    EXPECT_GE(bottom - top + 1, 0.12 * page.height());
}

TEST_F(PlayerLookTest, NoTextIsUnderAFortiethOfTheHeight)
{
    begin("seven-minutes", 30);
    pass(1s);
    expectNoTextIsSmall();
}

TEST_F(PlayerLookTest, NothingOverlapsAtAnyMoment)
{
    walk({1180, 760}, "wide");
    runner.end();
    walk({800, 560}, "small");
}

TEST_F(PlayerLookTest, NothingOverlapsWithTheTextTwiceAsLarge)
{
    Theme::current().setTextPercent(200);
    walk({1180, 760}, "wide200");
    runner.end();
    walk({800, 560}, "small200");
}

TEST_F(PlayerLookTest, MirroredNothingOverlapsAndTheWordsStandLeft)
{
    page.setLayoutDirection(Qt::RightToLeft);
    walk({800, 560}, "mirrored");
    EXPECT_LT(label("remaining")->mapTo(&page, QPoint()).x(), page.width() / 2);
}

/// Turns the program German before the page is made, and back.
struct GermanWords {
    GermanWords() { installTranslations(*qApp, QStringLiteral("de")); }
    ~GermanWords() { installTranslations(*qApp, QStringLiteral("en")); }
};

class GermanPlayerLookTest : private GermanWords, public PlayerLookTest
{
};

TEST_F(GermanPlayerLookTest, NothingOverlapsInGerman)
{
    walk({1180, 760}, "wide_de");
    EXPECT_TRUE(label("instruction")->text() != catalogue.practice(PracticeId("savasana"))->steps.first());
    runner.end();
    walk({800, 560}, "small_de");
}

TEST_F(GermanPlayerLookTest, NothingOverlapsInGermanWithTheTextTwiceAsLarge)
{
    Theme::current().setTextPercent(200);
    walk({1180, 760}, "wide200_de");
    runner.end();
    walk({800, 560}, "small200_de");
}

TEST_F(PlayerLookTest, OnALargeScreenEverythingGrowsWithIt)
{
    walk({3840, 2160}, "huge");
    expectNoTextIsSmall();
}

TEST_F(PlayerLookTest, AMirroredLanguageNeverMirrorsTheBody)
{
    TimelineOptions quick;
    quick.prepare = std::chrono::seconds(0);
    begin("seven-minutes", 1, quick);
    pass(70s); // the twist to the right
    auto* figure = page.findChild<FigureView*>();
    const auto picture = [&] {
        page.hide(); // what moves is at its end
        page.show();
        return figure->grab().toImage();
    };
    const QImage left = picture();
    page.setLayoutDirection(Qt::RightToLeft);
    const QImage right = picture();
    EXPECT_GT(figure->mapTo(&page, QPoint()).x(), page.width() / 3);
    EXPECT_EQ(left, right);
}

} // namespace
} // namespace supine::test
