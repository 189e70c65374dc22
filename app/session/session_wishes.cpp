#include "app/session/session_wishes.h"

#include "core/settings/settings_keys.h"

namespace supine
{

std::optional<BreathPattern> breathFrom(const QString& text)
{
    if (text.isEmpty() || !keys::isBreath(text))
        return std::nullopt;
    return BreathPattern{std::chrono::seconds(text.section(':', 0, 0).toInt()),
                         std::chrono::seconds(text.section(':', 1).toInt())};
}

Timeline asWished(Timeline timeline, const Catalogue& catalogue, const Settings& settings)
{
    const auto chosen = breathFrom(settings.value(keys::breath));
    const bool bell = settings.value(keys::quietBell);
    for (Phase& phase : timeline.phases) {
        const Practice* practice = catalogue.practice(phase.practice);
        if (chosen && phase.kind == PhaseKind::Hold && !phase.breath && practice && practice->breath)
            phase.breath = chosen;
        if (timeline.quiet && !bell)
            phase.cues.clear();
    }
    return timeline;
}

} // namespace supine
