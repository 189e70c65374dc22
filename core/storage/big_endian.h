#pragma once

#include <QByteArray>
#include <QtEndian>

namespace supine
{

/// The four bytes at `at` as SQLite writes its numbers; they must be there.
[[nodiscard]] inline quint32 bigEndianAt(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

} // namespace supine
