#include "core/routine/routine_file.h"
#include "tests/fuzz/fuzz_input.h"

/// Routines that somebody else sent: what is read can be written, and reads the same again.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace supine;
    static const auto catalogue = Catalogue::load(QStringLiteral(SUPINE_SOURCE_DIR "/resources/catalogue"));
    if (!catalogue)
        std::abort();
    const auto file = readRoutineFile(QStringLiteral("fuzz"), fuzz::bytes(data, size), *catalogue);
    if (!file)
        return 0;
    const auto again = readRoutineFile(QStringLiteral("again"), writeRoutineFile(*file), *catalogue);
    if (!again || !(again->routine == file->routine) || again->practices != file->practices)
        std::abort();
    return 0;
}
