#include "core/figure/posture_library.h"
#include "tests/fuzz/fuzz_input.h"

/// Every posture of the file is read, solved and checked.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString folder = supine::fuzz::scratch();
    supine::fuzz::write(folder + "/postures.json", supine::fuzz::bytes(data, size));
    if (const auto library = supine::PostureLibrary::load(folder))
        library->readAll();
    return 0;
}
