#include "core/routine/routine.h"
#include "tests/fuzz/fuzz_input.h"

/// Routines of the practices that are shipped.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const auto catalogue =
        supine::Catalogue::load(QStringLiteral(SUPINE_SOURCE_DIR "/resources/catalogue"));
    if (!catalogue)
        std::abort();
    const QString folder = supine::fuzz::scratch();
    supine::fuzz::write(folder + "/routines.json", supine::fuzz::bytes(data, size));
    static_cast<void>(supine::RoutineShelf::load(folder, *catalogue));
    return 0;
}
