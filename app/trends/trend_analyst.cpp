#include "app/trends/trend_analyst.h"

#include "core/storage/database.h"

namespace supine
{

namespace
{

Result<TrendAnswer> answerFrom(const QString& path, const TrendQuestion& question)
{
    auto database = Database::open(path, Database::Access::ReadOnly, Database::Check::Later);
    if (!database)
        return database.error();
    const SystemClock clock;
    const Journal journal(*database, clock);
    const auto records = journal.nights();
    if (!records)
        return records.error();
    const auto kept = journal.records();
    if (!kept)
        return kept.error();
    return answerTo(question, *records, *kept);
}

} // namespace

TrendAnalyst::TrendAnalyst(QString path, QObject* parent) : QObject(parent), m_path(std::move(path))
{
    m_pool.setMaxThreadCount(1);
}

TrendAnalyst::~TrendAnalyst()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void TrendAnalyst::ask(const TrendQuestion& question)
{
    m_pool.clear();
    const int number = ++m_number;
    m_pool.start([this, number, question] {
        const auto answer = std::make_shared<const Result<TrendAnswer>>(answerFrom(m_path, question));
        QMetaObject::invokeMethod(
            this, [this, number, answer] { deliver(number, *answer); }, Qt::QueuedConnection);
    });
}

void TrendAnalyst::deliver(int number, const Result<TrendAnswer>& answer)
{
    if (number != m_number)
        return;
    if (answer)
        emit answered(*answer);
    else
        emit failed(answer.error());
}

} // namespace supine
