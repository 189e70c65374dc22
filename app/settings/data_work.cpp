#include "app/settings/data_work.h"

namespace supine
{

DataWork::~DataWork()
{
    m_stopped = true;
    if (m_thread)
        m_thread->wait();
}

void DataWork::begin(std::function<void(const Progress&)> work, std::function<void()> then)
{
    if (m_thread)
        return;
    m_stopped = false;
    const Progress progress = [this](int done, int total) {
        QMetaObject::invokeMethod(
            this, [this, done, total] { emit progressed(done, total); }, Qt::QueuedConnection);
        return !m_stopped;
    };
    m_thread.reset(QThread::create([work = std::move(work), progress] { work(progress); }));
    connect(m_thread.get(), &QThread::finished, this, [this, then = std::move(then)] {
        m_thread.release()->deleteLater();
        emit busyChanged();
        then();
    });
    m_thread->start();
    emit busyChanged();
}

} // namespace supine
