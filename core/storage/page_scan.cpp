#include "core/storage/page_scan.h"

#include "core/storage/log_frames.h"

#include <QFile>
#include <QtEndian>

#include <bit>
#include <optional>

namespace supine
{
namespace
{

constexpr qint64 largestFile = qint64(1) << 30;
constexpr qint64 largestRow = 1 << 22;
constexpr quint32 usualPage = 4096;

/// The bytes of one page from some place on; reading past the end gives nothing.
struct Reader {
    QByteArrayView bytes;
    qsizetype at = 0;

    std::optional<quint64> number(int size)
    {
        if (at < 0 || at + size > bytes.size())
            return std::nullopt;
        quint64 value = 0;
        for (int i = 0; i < size; ++i)
            value = value << 8 | uchar(bytes[at++]);
        return value;
    }
    std::optional<quint64> varint()
    {
        quint64 value = 0;
        for (int i = 0; i < 9; ++i) {
            const auto next = number(1);
            if (!next)
                return std::nullopt;
            if (i == 8)
                return value << 8 | *next;
            value = value << 7 | (*next & 0x7f);
            if (*next < 0x80)
                return value;
        }
        return value;
    }
};

struct Pages {
    QByteArray bytes;
    quint32 size = usualPage;
    [[nodiscard]] quint32 count() const { return quint32(bytes.size() / size); }
    /// Pages count from 1.
    [[nodiscard]] QByteArrayView page(quint32 number) const
    {
        if (number < 1 || number > count())
            return {};
        return QByteArrayView(bytes).sliced(qsizetype(number - 1) * size, size);
    }
};

quint32 pageSizeOf(const QByteArray& bytes)
{
    if (bytes.size() < 18)
        return usualPage;
    const quint32 said = qFromBigEndian<quint16>(bytes.constData() + 16);
    const quint32 size = said == 1 ? 65536 : said;
    return size >= 512 && std::has_single_bit(size) ? size : usualPage;
}

Result<Pages> readPages(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return Error{Error::Kind::Storage, QStringLiteral("The file %1 cannot be read.").arg(path)};
    Pages pages{file.readAll(), usualPage};
    pages.size = pageSizeOf(pages.bytes);
    for (const LogFrame& frame : committedFrames(path)) {
        if (quint32(frame.page.size()) != pages.size || qint64(frame.number) * pages.size > largestFile)
            continue;
        const qsizetype end = qsizetype(frame.number) * pages.size;
        if (pages.bytes.size() < end)
            pages.bytes.append(end - pages.bytes.size(), '\0');
        pages.bytes.replace(end - qsizetype(pages.size), pages.size, frame.page);
    }
    // What is left of a page that was cut through is looked at too.
    if (const qsizetype rest = pages.bytes.size() % pages.size; rest > 0)
        pages.bytes.append(pages.size - rest, '\0');
    return pages;
}

/// How many bytes of a row lie on its own page.
qint64 localSize(qint64 size, qint64 usable, bool table)
{
    const qint64 most = table ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    const qint64 least = (usable - 12) * 32 / 255 - 23;
    if (size <= most)
        return size;
    const qint64 fit = least + (size - least) % (usable - 4);
    return fit <= most ? fit : least;
}

/// The row's bytes with what overflowed to other pages; nothing when they are not all there.
std::optional<QByteArray> payload(const Pages& pages, Reader& cell, qint64 size, bool table)
{
    const qint64 local = localSize(size, pages.size, table);
    if (size > largestRow || local < 0 || cell.at + local > cell.bytes.size())
        return std::nullopt;
    QByteArray bytes = cell.bytes.sliced(cell.at, local).toByteArray();
    cell.at += local;
    quint32 next = size > local ? quint32(cell.number(4).value_or(0)) : 0;
    for (quint32 steps = 0; bytes.size() < size && steps < pages.count(); ++steps) {
        const QByteArrayView page = pages.page(next);
        if (page.isEmpty())
            return std::nullopt;
        next = qFromBigEndian<quint32>(page.data());
        bytes += page.sliced(4, std::min<qsizetype>(page.size() - 4, size - bytes.size())).toByteArray();
    }
    return bytes.size() == size ? std::optional(bytes) : std::nullopt;
}

std::optional<QVariant> valueOf(quint64 type, Reader& body)
{
    static constexpr int sizes[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (type == 0)
        return QVariant();
    if (type < 10) {
        const auto raw = body.number(sizes[type]);
        if (!raw)
            return std::nullopt;
        if (type == 7)
            return std::bit_cast<double>(*raw);
        if (type >= 8)
            return qlonglong(type - 8);
        const int unused = 64 - sizes[type] * 8;
        return qlonglong(qint64(*raw << unused) >> unused); // the sign
    }
    const quint64 length = (type - 12) / 2;
    if (type < 12 || length > quint64(body.bytes.size() - body.at))
        return std::nullopt;
    const QByteArray bytes = body.bytes.sliced(body.at, qsizetype(length)).toByteArray();
    body.at += qsizetype(length);
    const QString text = QString::fromUtf8(bytes);
    return type % 2 && text.toUtf8() == bytes ? QVariant(text) : QVariant(bytes);
}

std::optional<FoundRow> rowOf(const QByteArray& bytes)
{
    Reader head{bytes, 0};
    const auto headSize = head.varint();
    if (!headSize || *headSize > quint64(bytes.size()))
        return std::nullopt;
    Reader body{bytes, qsizetype(*headSize)};
    FoundRow row;
    while (head.at < qsizetype(*headSize)) {
        const auto type = head.varint();
        auto value = type ? valueOf(*type, body) : std::nullopt;
        if (!value || row.values.size() > 64)
            return std::nullopt;
        row.values.push_back(std::move(*value));
    }
    return row;
}

/// A cell of a leaf (0x0d of a table, 0x0a of an index or a table WITHOUT ROWID) or of an inner page of the
/// latter (0x02), which holds rows as well.
std::optional<FoundRow> cellAt(const Pages& pages, QByteArrayView page, int kind, qsizetype at)
{
    Reader cell{page, at};
    if (kind == 0x02)
        cell.at += 4;
    const auto size = cell.varint();
    const auto rowId = kind == 0x0d ? cell.varint() : std::optional<quint64>(0);
    if (!size || !rowId || *size > quint64(largestRow))
        return std::nullopt;
    const auto bytes = payload(pages, cell, qint64(*size), kind == 0x0d);
    auto row = bytes ? rowOf(*bytes) : std::nullopt;
    if (row)
        row->rowId = qint64(*rowId);
    return row;
}

void scanPage(const Pages& pages, quint32 number, std::vector<FoundRow>& rows)
{
    const QByteArrayView page = pages.page(number);
    Reader head{page, number == 1 ? 100 : 0};
    const int kind = int(head.number(1).value_or(0));
    if (kind != 0x0d && kind != 0x0a && kind != 0x02)
        return;
    head.at += 2;
    const quint64 cells = head.number(2).value_or(0);
    head.at += kind == 0x02 ? 7 : 3;
    for (quint64 i = 0; i < cells; ++i) {
        const auto at = head.number(2);
        if (!at)
            return;
        if (auto row = cellAt(pages, page, kind, qsizetype(*at)))
            rows.push_back(std::move(*row));
    }
}

} // namespace

Result<std::vector<FoundRow>> scanPages(const QString& path)
{
    const auto pages = readPages(path);
    if (!pages)
        return pages.error();
    std::vector<FoundRow> rows;
    for (quint32 number = 1; number <= pages->count(); ++number)
        scanPage(*pages, number, rows);
    return rows;
}

} // namespace supine
