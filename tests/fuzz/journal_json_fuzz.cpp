#include "core/interchange/journal_json.h"
#include "tests/fuzz/fuzz_input.h"

#include <QTimeZone>

/// What can be read can be written, and reads the same again.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const QDateTime now(QDate(2026, 11, 21), QTime(20, 0), QTimeZone::utc());
    const auto contents = supine::readJournalJson(supine::fuzz::bytes(data, size), now);
    if (!contents)
        return 0;
    const QByteArray written = *supine::writeJournalJson(*contents);
    const auto again = supine::readJournalJson(written, now);
    if (!again || *supine::writeJournalJson(*again) != written)
        std::abort();
    return 0;
}
