#include "core/catalogue/catalogue.h"
#include "tests/fuzz/fuzz_input.h"

/// The practices, beside the terms that are shipped.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString folder = supine::fuzz::scratch();
    static const bool copied = QFile::copy(
        QStringLiteral(SUPINE_SOURCE_DIR "/resources/catalogue/terms.json"), folder + "/terms.json");
    if (!copied)
        std::abort();
    supine::fuzz::write(folder + "/practices.json", supine::fuzz::bytes(data, size));
    static_cast<void>(supine::Catalogue::load(folder));
    return 0;
}
