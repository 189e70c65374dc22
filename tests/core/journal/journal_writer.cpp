#include "core/journal/journal.h"
#include "core/storage/database.h"
#include "tests/support/fake_clock.h"

#include <QCoreApplication>

#include <cstdio>

/// journal_writer FILE FIRST: records night after night from number FIRST on, and says each number on a line
/// of its own once it is kept. Runs until it is killed.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    auto database = supine::Database::open(QString::fromLocal8Bit(argv[1]));
    if (!database)
        return 3;
    const supine::test::FakeClock clock;
    supine::Journal journal(*database, clock);
    const supine::Night start = *supine::Night::from(QDate(2000, 1, 1));
    for (int number = QString::fromLocal8Bit(argv[2]).toInt(); number < 9000; ++number) {
        supine::NightChange change;
        change.measures.emplace(supine::MeasureId(QStringLiteral("stiffness_evening")), number % 11);
        change.factors.emplace(supine::FactorId(QStringLiteral("magnesium")), number % 2);
        change.note = QString::number(number);
        if (!journal.record(start.plusDays(number), change))
            return 3;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
    return 0;
}
