#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace supine
{

/// One page as the write-ahead log has it.
struct LogFrame {
    quint32 number = 0; ///< of the page, counted from 1
    QByteArray page;
};

/// The frames of the log beside a database file up to its last commit, in order; empty without a log. Only
/// frames whose checksums hold count, as for SQLite. Source: https://sqlite.org/fileformat2.html#walformat
[[nodiscard]] std::vector<LogFrame> committedFrames(const QString& path);

} // namespace supine
