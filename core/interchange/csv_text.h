#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace supine
{

/// Limits that no honest table reaches.
inline constexpr qsizetype mostCsvColumns = 1024;
inline constexpr qsizetype longestCsvCell = 64 * 1024; ///< bytes

struct CsvRow {
    int line = 0; ///< of the file, from 1, where the row begins
    std::vector<QString> cells;
};

/// Reads CSV by RFC 4180 from UTF-8: quotes only around a whole cell, doubled inside, line ends \n, \r\n or
/// \r. Lines without a character are passed over.
class CsvReader
{
public:
    CsvReader(QByteArray text, char delimiter) : m_text(std::move(text)), m_delimiter(delimiter) {}

    /// The next row; nothing at the end. Errors (Input), with line and column: a quote where none may be, a
    /// quote that never closes, more columns or a longer cell than the limits.
    [[nodiscard]] Result<std::optional<CsvRow>> next();

    /// Comma, semicolon or tab: whichever is most frequent in the first line, outside quotes.
    [[nodiscard]] static char delimiterOf(QByteArrayView text);

private:
    Result<QString> readCell(int column);
    Result<QString> readQuoted(int column);
    [[nodiscard]] Error wrong(int column, const QString& reason) const;
    [[nodiscard]] bool atEndOfCell() const;

    QByteArray m_text;
    char m_delimiter;
    qsizetype m_at = 0;
    int m_line = 1;
};

/// A text as a cell. Where a table program would take it for a formula, an apostrophe stands before it, and
/// one more before a text that already looks like that, so that unguarded() gives back exactly what it was.
[[nodiscard]] QByteArray csvText(const QString& text);
[[nodiscard]] QString unguarded(const QString& cell);

} // namespace supine
