#pragma once

#include "app/figure/figure_view.h"
#include "app/session/player_controls.h"
#include "app/session/player_page.h"
#include "app/theme/theme.h"
#include "core/figure/posture_library.h"
#include "core/session/session_runner.h"
#include "tests/support/fake_clock.h"
#include "tests/support/manual_ticker.h"
#include "tests/support/places.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <gtest/gtest.h>

namespace supine::test
{

/// The player over the shipped catalogue, on clocks of paper.
class PlayerStage : public ::testing::Test
{
protected:
    PlayerStage()
    {
        static const auto postures = PostureLibrary::load(folder());
        FigureView::setLibrary(postures.ok() ? &postures.value() : nullptr);
        Theme::current().apply(ThemeName::Night);
    }
    ~PlayerStage() override
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        Theme::current().setTextPercent(100);
    }

    static QString folder() { return inSource("/resources/catalogue"); }

    void begin(const char* routine = "seven-minutes", int speed = 1, const TimelineOptions& options = {})
    {
        const Routine& chosen = *shelf.routine(RoutineId(QString::fromLatin1(routine)));
        const Timeline timeline = buildTimeline(chosen, catalogue, options).value();
        page.resize(1180, 760);
        page.show();
        page.show(chosen.name, timeline, speed);
        runner.begin(timeline, speed);
    }
    void pass(std::chrono::milliseconds time)
    {
        constexpr std::chrono::milliseconds most{30'000}; // less than what passes for a machine that slept
        for (auto left = time; left.count() > 0; left -= most) {
            clock.pass(std::min(most, left));
            ticker.tick();
        }
    }
    QPushButton* button(const char* name)
    {
        for (auto* each : page.findChildren<QPushButton*>())
            if (each->accessibleName() == QLatin1String(name))
                return each;
        return nullptr;
    }
    QLabel* label(const char* name) { return page.findChild<QLabel*>(QLatin1String(name)); }
    [[nodiscard]] std::chrono::milliseconds position() const { return runner.engine()->position(); }
    [[nodiscard]] SessionEngine::State state() const { return runner.engine()->state(); }
    /// For the eye: only when SUPINE_GRABS names a folder.
    void keep(const QString& name)
    {
        const QString into = qEnvironmentVariable("SUPINE_GRABS");
        if (!into.isEmpty())
            page.grab().save(into + QLatin1Char('/') + name + QStringLiteral(".png"));
    }

    const Catalogue catalogue = Catalogue::load(folder()).value();
    const RoutineShelf shelf = RoutineShelf::load(folder(), catalogue).value();
    FakeClock clock;
    ManualTicker ticker;
    SessionRunner runner{clock, ticker};
    PlayerPage page{runner, catalogue};
};

} // namespace supine::test
