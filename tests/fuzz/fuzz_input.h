#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdlib>

/// What each fuzz target gives to libFuzzer: it is called with bytes that may be anything, and has to come
/// back.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace supine::fuzz
{

inline QByteArray bytes(const std::uint8_t* data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char*>(data), qsizetype(size));
}

/// A folder of this run, removed at its end; what the readers log is not shown.
inline QString scratch()
{
    static const QTemporaryDir folder;
    static const auto quiet =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    Q_UNUSED(quiet)
    return folder.path();
}

/// Puts the bytes into the place of a file, for readers that take only a path.
inline void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text) != text.size())
        std::abort();
}

} // namespace supine::fuzz
