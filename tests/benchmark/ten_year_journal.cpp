#include "core/storage/database.h"
#include "tests/benchmark/ten_years.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

using namespace supine;

/// ten_year_journal FOLDER: writes FOLDER/journal.sqlite with ten years of nights up to tonight.
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
        std::fputs("Usage: ten_year_journal FOLDER\n", stderr);
        return 2;
    }
    auto database = Database::open(QDir(QString::fromLocal8Bit(argv[1])).filePath("journal.sqlite"));
    if (!database)
        return 3;
    const SystemClock clock;
    Journal journal(*database, clock);
    return fillTenYears(journal, Night::of(clock.now())) ? 0 : 3;
}
