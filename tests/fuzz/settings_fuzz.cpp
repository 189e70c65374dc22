#include "core/settings/settings_keys.h"
#include "tests/fuzz/fuzz_input.h"

/// Every setting of a file that anyone may have edited has a usable value.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    // Qt remembers what it read by name and time: each run has a name of its own.
    static int run = 0;
    const QString path = supine::fuzz::scratch() + QStringLiteral("/settings-%1.ini").arg(++run);
    supine::fuzz::write(path, supine::fuzz::bytes(data, size));
    {
        namespace keys = supine::keys;
        const supine::Settings settings(path);
        const auto read = [&](const auto&... key) {
            if ((... || (key.valid && !key.valid(settings.value(key)))))
                std::abort();
            (static_cast<void>(settings.value(key)), ...);
        };
        read(keys::bedtime, keys::bedtimes, keys::waker, keys::reminderOn, keys::reminderLead,
             keys::reminderDays, keys::dayTurn, keys::theme, keys::language, keys::textPercent,
             keys::reducedMotion, keys::figureSkin, keys::figureHair, keys::figureClothes, keys::figureKnot,
             keys::fullScreen, keys::routine, keys::prepare, keys::fit, keys::rest, keys::chimeVolume,
             keys::avoid, keys::welcomed, keys::soundNoticeShown);
    }
    QFile::remove(path);
    return 0;
}
