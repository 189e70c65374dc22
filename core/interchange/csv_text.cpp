#include "core/interchange/csv_text.h"

#include <algorithm>

namespace supine
{
namespace
{

/// What makes a formula of a cell in one table program or another.
bool startsFormula(QChar c)
{
    return QStringView(u"=+-@\t\r\uff1d\uff0b\uff0d\uff20").contains(c);
}

bool looksGuarded(const QString& text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != QLatin1Char('\''); });
    return first != text.end() && startsFormula(*first);
}

} // namespace

Error CsvReader::wrong(int column, const QString& reason) const
{
    return {Error::Kind::Input, QStringLiteral("Line %1, column %2: %3").arg(m_line).arg(column).arg(reason)};
}

bool CsvReader::atEndOfCell() const
{
    return m_at >= m_text.size() || m_text.at(m_at) == m_delimiter || m_text.at(m_at) == '\n' ||
           m_text.at(m_at) == '\r';
}

Result<QString> CsvReader::readQuoted(int column)
{
    QByteArray cell;
    const int opened = m_line;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        const char c = m_text.at(m_at);
        if (c == '"') {
            const bool doubled = m_at + 1 < m_text.size() && m_text.at(m_at + 1) == '"';
            ++m_at;
            if (!doubled) {
                if (!atEndOfCell())
                    return wrong(column, QStringLiteral("there is text after the closing quote."));
                return QString::fromUtf8(cell);
            }
        } else if (c == '\n') {
            ++m_line;
        }
        if (cell.size() >= longestCsvCell)
            return wrong(column, QStringLiteral("this cell is longer than 64 KiB."));
        cell += c;
    }
    m_line = opened;
    return wrong(column, QStringLiteral("the quote that opens here never closes."));
}

Result<QString> CsvReader::readCell(int column)
{
    if (m_at < m_text.size() && m_text.at(m_at) == '"')
        return readQuoted(column);
    const qsizetype start = m_at;
    while (!atEndOfCell()) {
        if (m_text.at(m_at) == '"')
            return wrong(column, QStringLiteral("a quote stands inside a cell that is not quoted."));
        ++m_at;
    }
    if (m_at - start > longestCsvCell)
        return wrong(column, QStringLiteral("this cell is longer than 64 KiB."));
    return QString::fromUtf8(QByteArrayView(m_text).sliced(start, m_at - start));
}

Result<std::optional<CsvRow>> CsvReader::next()
{
    while (m_at < m_text.size() && (m_text.at(m_at) == '\n' || m_text.at(m_at) == '\r')) {
        m_line += m_text.at(m_at) == '\n' || !m_text.mid(m_at + 1, 1).startsWith('\n');
        ++m_at;
    }
    if (m_at >= m_text.size())
        return std::optional<CsvRow>();
    CsvRow row{m_line, {}};
    while (true) {
        const int column = int(row.cells.size()) + 1;
        if (column > mostCsvColumns)
            return wrong(column, QStringLiteral("there are more than %1 columns.").arg(mostCsvColumns));
        auto cell = readCell(column);
        if (!cell)
            return cell.error();
        row.cells.push_back(std::move(*cell));
        if (m_at >= m_text.size() || m_text.at(m_at) != m_delimiter)
            return std::optional<CsvRow>(std::move(row));
        ++m_at;
    }
}

char CsvReader::delimiterOf(QByteArrayView text)
{
    qsizetype counts[3] = {0, 0, 0};
    const QByteArrayView candidates(",;\t");
    bool quoted = false;
    for (const char c : text.first(std::min<qsizetype>(text.size(), longestCsvCell))) {
        if (c == '"')
            quoted = !quoted;
        if (!quoted && (c == '\n' || c == '\r'))
            break;
        if (const qsizetype which = candidates.indexOf(c); which >= 0 && !quoted)
            ++counts[which];
    }
    const auto most = std::max_element(std::begin(counts), std::end(counts));
    return candidates.at(most - std::begin(counts));
}

QByteArray csvText(const QString& text)
{
    QString cell = looksGuarded(text) ? QLatin1Char('\'') + text : text;
    const bool quoted = cell.contains(QLatin1Char('"')) || cell.contains(QLatin1Char(',')) ||
                        cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('\r')) ||
                        cell.startsWith(QLatin1Char(' ')) || cell.endsWith(QLatin1Char(' '));
    if (!quoted)
        return cell.toUtf8();
    return '"' + cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")).toUtf8() + '"';
}

QString unguarded(const QString& cell)
{
    return cell.startsWith(QLatin1Char('\'')) && looksGuarded(cell) ? cell.mid(1) : cell;
}

} // namespace supine
