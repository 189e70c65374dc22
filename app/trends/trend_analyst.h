#pragma once

#include "app/trends/trend_answer.h"

#include <QObject>
#include <QThreadPool>

namespace supine
{

/// Reads the journal and computes beside the interface, on a connection of its own, one question at a time.
class TrendAnalyst : public QObject
{
    Q_OBJECT
public:
    /// `path` of the journal.
    explicit TrendAnalyst(QString path, QObject* parent = nullptr);
    /// Waits for what is being computed.
    ~TrendAnalyst() override;

    /// The newest question alone is answered; those that wait are dropped.
    void ask(const TrendQuestion& question);

signals:
    void answered(const supine::TrendAnswer& answer);
    void failed(const supine::Error& error);

private:
    void deliver(int number, const Result<TrendAnswer>& answer);

    QString m_path;
    QThreadPool m_pool;
    int m_number = 0; ///< of the newest question
};

} // namespace supine
