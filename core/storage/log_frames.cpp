#include "core/storage/log_frames.h"

#include "core/storage/big_endian.h"
#include "core/storage/durable.h"

#include <QFile>
#include <QtEndian>

namespace supine
{
namespace
{

/// The running checksum of the log, over pairs of words in the byte order its first bytes name.
struct Sum {
    bool bigEndian = false;
    quint32 first = 0;
    quint32 second = 0;

    void add(QByteArrayView bytes)
    {
        for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
            first += word(bytes, at) + second;
            second += word(bytes, at + 4) + first;
        }
    }
    [[nodiscard]] quint32 word(QByteArrayView bytes, qsizetype at) const
    {
        return bigEndian ? qFromBigEndian<quint32>(bytes.data() + at)
                         : qFromLittleEndian<quint32>(bytes.data() + at);
    }
};

} // namespace

std::vector<LogFrame> committedFrames(const QString& path)
{
    QFile log(logOf(path));
    if (!log.open(QIODevice::ReadOnly))
        return {};
    const QByteArray start = log.read(32);
    if (start.size() < 32 || (bigEndianAt(start, 0) & ~1U) != 0x377f0682)
        return {};
    const qint64 page = bigEndianAt(start, 8);
    if (page < 512 || page > 65536)
        return {};
    Sum sum{(bigEndianAt(start, 0) & 1U) != 0};
    sum.add(QByteArrayView(start).first(24));
    std::vector<LogFrame> frames;
    size_t committed = 0;
    while (true) {
        const QByteArray head = log.read(24);
        QByteArray bytes = log.read(page);
        if (head.size() < 24 || bytes.size() < page || head.mid(8, 8) != start.mid(16, 8))
            break;
        sum.add(QByteArrayView(head).first(8));
        sum.add(bytes);
        if (sum.first != bigEndianAt(head, 16) || sum.second != bigEndianAt(head, 20))
            break;
        frames.push_back({bigEndianAt(head, 0), std::move(bytes)});
        if (bigEndianAt(head, 4) != 0)
            committed = frames.size();
    }
    frames.resize(committed);
    return frames;
}

} // namespace supine
