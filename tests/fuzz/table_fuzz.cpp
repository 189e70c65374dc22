#include "core/interchange/nights_csv.h"
#include "core/interchange/table_reader.h"
#include "tests/fuzz/fuzz_input.h"

#include <QTimeZone>

/// Whatever kind of table it is taken for.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const QDateTime now(QDate(2026, 11, 21), QTime(20, 0), QTimeZone::utc());
    const QByteArray text = supine::fuzz::bytes(data, size);
    const auto layout = supine::layoutOf(text);
    if (!layout)
        return 0;
    if (const auto contents = supine::readTable(text, *layout, now, supine::Night::defaultTurn())) {
        static_cast<void>(supine::writeNightsCsv(*contents));
        static_cast<void>(supine::writeSessionsCsv(*contents));
    }
    return 0;
}
