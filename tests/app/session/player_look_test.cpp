#include "tests/support/player_stage.h"

#include <QFontInfo>
#include <QImage>
#include <QRegularExpression>

#include <cmath>

namespace supine::test
{
namespace
{

using namespace std::chrono_literals;

struct Light {
    double luminance; ///< relative, 0…1
    double red;
    double blue;
};

Light meanLight(const QImage& picture)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    Light sum{};
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QRgb p = picture.pixel(x, y);
            sum.luminance += 0.2126 * linear(qRed(p) / 255.0) + 0.7152 * linear(qGreen(p) / 255.0) +
                             0.0722 * linear(qBlue(p) / 255.0);
            sum.red += qRed(p);
            sum.blue += qBlue(p);
        }
    }
    const double count = double(picture.width()) * picture.height();
    return {sum.luminance / count, sum.red / count, sum.blue / count};
}

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
        ASSERT_GT(all.size(), 6u);
        for (size_t i = 0; i < all.size(); ++i) {
            EXPECT_TRUE(page.rect().contains(all[i].second)) << qPrintable(when + ": " + all[i].first);
            for (size_t j = i + 1; j < all.size(); ++j)
                EXPECT_FALSE(all[i].second.intersects(all[j].second))
                    << qPrintable(when + ": " + all[i].first + " | " + all[j].first);
        }
        EXPECT_GE(label("remaining")->height(),
                  label("remaining")->isVisible() ? label("remaining")->sizeHint().height() : 0)
            << qPrintable(when);
        for (const QLabel* text : page.findChildren<QLabel*>()) {
            if (text->isVisible() && text->wordWrap()) {
                EXPECT_GE(text->height(), text->heightForWidth(text->width()))
                    << qPrintable(when + ": " + text->text());
            }
        }
    }
    /// Every moment of interest of the routine, at the size.
    void walk(QSize size, const QString& name)
    {
        begin();
        page.resize(size);
        for (int step = 0; step < 7; ++step) {
            pass(2s);
            expectNothingOverlapsOrIsCut(QStringLiteral("%1 prepare %2").arg(name).arg(step));
            keep(QStringLiteral("%1_%2_prepare").arg(name).arg(step));
            pass(step == 6 ? 20s : 30s);
            expectNothingOverlapsOrIsCut(QStringLiteral("%1 hold %2").arg(name).arg(step));
            if (step == 1)
                runner.pause();
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
    for (const QWidget* part : page.findChildren<QWidget*>()) {
        if (part->isVisible() &&
            (qobject_cast<const QLabel*>(part) || qobject_cast<const QPushButton*>(part))) {
            EXPECT_GE(QFontInfo(part->font()).pixelSize(), page.height() * 0.025);
        }
    }
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

TEST_F(PlayerLookTest, TheNightIsDarkAndHasLittleBlue)
{
    begin();
    for (int step = 0; step < 7; ++step) {
        pass(20s);
        const Light light = meanLight(page.grab().toImage());
        EXPECT_LT(light.luminance, 0.08) << step;
        EXPECT_LT(light.blue, light.red / 3) << step << " " << light.red << " " << light.blue;
        runner.forward();
    }
}

double contrast(const QColor& a, const QColor& b)
{
    const auto luminance = [](const QColor& colour) {
        QImage dot(1, 1, QImage::Format_RGB32);
        dot.fill(colour);
        return meanLight(dot).luminance;
    };
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

TEST_F(PlayerLookTest, EveryThemeKeepsItsWordsLegibleOnThePlayersGround)
{
    for (const ThemeName name : {ThemeName::Night, ThemeName::Day, ThemeName::Contrast}) {
        Theme::current().apply(name);
        begin();
        pass(80s);
        const QColor ground = page.grab().toImage().pixelColor(2, 2);
        EXPECT_EQ(ground, tokens().playerGround);
        EXPECT_GE(contrast(tokens().text, ground), 4.5) << int(name);
        EXPECT_GE(contrast(tokens().textMuted, ground), 4.5) << int(name);
        EXPECT_GE(contrast(tokens().accentSoft, ground), 4.5) << int(name);
        EXPECT_GE(contrast(tokens().outline, ground), 3.0) << int(name);
        keep(QStringLiteral("theme_%1").arg(int(name)));
        runner.end();
    }
}

TEST_F(PlayerLookTest, NothingIsPaintedWhilePaused)
{
    struct Counter : QObject {
        int paints = 0;
        bool eventFilter(QObject*, QEvent* event) override
        {
            paints += event->type() == QEvent::Paint;
            return false;
        }
    } counter;
    page.setReducedMotion(true);
    begin();
    pass(20s);
    runner.pause();
    QApplication::processEvents();
    for (QWidget* part : page.findChildren<QWidget*>())
        part->installEventFilter(&counter);
    page.installEventFilter(&counter);
    for (int tick = 0; tick < 30; ++tick) {
        pass(33ms);
        QApplication::processEvents();
    }
    EXPECT_EQ(counter.paints, 0);
}

} // namespace
} // namespace supine::test
