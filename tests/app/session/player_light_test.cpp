#include "tests/support/player_stage.h"

#include <QFontInfo>
#include <QHash>
#include <QImage>
#include <QKeyEvent>

#include <cmath>

namespace supine::test
{
namespace
{

using namespace std::chrono_literals;

double linear(int channel)
{
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(QRgb p)
{
    return 0.2126 * linear(qRed(p)) + 0.7152 * linear(qGreen(p)) + 0.0722 * linear(qBlue(p));
}

/// Relative luminance 0…1 and the mean channels of a picture.
struct Light {
    double luminance = 0;
    double red = 0;
    double blue = 0;
};

Light meanLight(const QImage& picture)
{
    Light sum;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QRgb p = picture.pixel(x, y);
            sum.luminance += luminance(p);
            sum.red += qRed(p);
            sum.blue += qBlue(p);
        }
    }
    const double count = double(picture.width()) * picture.height();
    return {sum.luminance / count, sum.red / count, sum.blue / count};
}

/// The contrast of the text in a picture: of its most frequent colour, the ground, with the one that stands
/// out the most.
double contrastIn(const QImage& picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    QRgb ground = 0;
    int most = 0;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        if (each.value() > most) {
            most = each.value();
            ground = each.key();
        }
    }
    double best = 1;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        const double a = luminance(ground) + 0.05;
        const double b = luminance(each.key()) + 0.05;
        best = std::max(best, std::max(a, b) / std::min(a, b));
    }
    return best;
}

class PlayerLightTest : public PlayerStage
{
protected:
    void press(int key)
    {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(&page, &event);
    }
    /// Looks at every state of the player.
    template<class Look>
    void inEveryState(Look look)
    {
        begin();
        pass(4s);
        look("get ready");
        for (int step = 0; step < 7; ++step) {
            pass(20s);
            look("hold");
            runner.forward();
        }
        look("rest");
        runner.back();
        pass(30s);
        runner.pause();
        look("paused");
        press(Qt::Key_H);
        look("hurts");
        press(Qt::Key_Escape);
        press(Qt::Key_Question);
        look("keys");
        press(Qt::Key_Escape);
        runner.end();
    }
};

TEST_F(PlayerLightTest, TheNightIsDarkAndHasLittleBlueInEveryState)
{
    inEveryState([this](const char* state) {
        const Light light = meanLight(page.grab().toImage());
        EXPECT_LT(light.luminance, 0.08) << state;
        EXPECT_LT(light.blue, light.red / 3) << state << " " << light.red << " " << light.blue;
    });
}

TEST_F(PlayerLightTest, EveryTextInEveryStateAndThemeIsLegible)
{
    for (const ThemeName theme : {ThemeName::Night, ThemeName::Day, ThemeName::Contrast}) {
        Theme::current().apply(theme);
        inEveryState([this, theme](const char* state) {
            for (QWidget* part : page.findChildren<QWidget*>()) {
                const auto* text = qobject_cast<QLabel*>(part);
                const auto* button = qobject_cast<QPushButton*>(part);
                if (!part->isVisible() || (!text && !button) ||
                    (text ? text->text() : button->text()).isEmpty())
                    continue;
                const bool large = QFontInfo(part->font()).pixelSize() >= 24;
                const QRect place(part->mapTo(&page, QPoint()), part->size());
                EXPECT_GE(contrastIn(page.grab(place).toImage()), large ? 3.0 : 4.5)
                    << int(theme) << " " << state << " " << qPrintable(text ? text->text() : button->text());
            }
        });
    }
}

} // namespace
} // namespace supine::test
