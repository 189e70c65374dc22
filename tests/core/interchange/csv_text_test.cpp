#include "core/interchange/csv_text.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace supine;

namespace
{

/// Rows as `a|b`, or the error.
QStringList rowsOf(const QByteArray& text, char delimiter = ',')
{
    CsvReader reader(text, delimiter);
    QStringList rows;
    while (true) {
        const auto row = reader.next();
        if (!row)
            return {row.error().detail};
        if (!*row)
            return rows;
        rows.append(QStringList((*row)->cells.begin(), (*row)->cells.end()).join('|'));
    }
}

TEST(CsvText, QuotedCellsMayHoldAnything)
{
    EXPECT_EQ(rowsOf("a,\"b,\"\"c\"\"\r\nd\",\r\n1,2,3"), (QStringList{"a|b,\"c\"\r\nd|", "1|2|3"}));
    EXPECT_EQ(rowsOf("a;b\rc;d\r", ';'), (QStringList{"a|b", "c|d"}));
    EXPECT_EQ(rowsOf("\n\na\n"), (QStringList{"a"}));
    EXPECT_EQ(rowsOf(""), QStringList());
}

TEST(CsvText, AWrongQuoteIsNamedByLineAndColumn)
{
    EXPECT_EQ(rowsOf("a,b\n1,2\"3\n").first(),
              "Line 2, column 2: a quote stands inside a cell that is not quoted.");
    EXPECT_EQ(rowsOf("a,b\n1,\"2\"3\n").first(), "Line 2, column 2: there is text after the closing quote.");
    EXPECT_EQ(rowsOf("a,b\n\"1,\n\n2").first(), "Line 2, column 1: the quote that opens here never closes.");
}

TEST(CsvText, TooManyColumnsAndTooLongCellsAreRefused)
{
    EXPECT_EQ(rowsOf(QByteArray(65'535, ',')).first(),
              "Line 1, column 1025: there are more than 1024 columns.");
    EXPECT_EQ(rowsOf("a\n" + QByteArray(70'000, 'x')).first(),
              "Line 2, column 1: this cell is longer than 64 KiB.");
    EXPECT_EQ(rowsOf("a\n\"" + QByteArray(70'000, 'x') + '"').first(),
              "Line 2, column 1: this cell is longer than 64 KiB.");
}

TEST(CsvText, TheDelimiterIsTheMostFrequentOutsideQuotes)
{
    EXPECT_EQ(CsvReader::delimiterOf("a;b;\"c,d,e,f\"\n1,2,3,4,5"), ';');
    EXPECT_EQ(CsvReader::delimiterOf("a\tb"), '\t');
    EXPECT_EQ(CsvReader::delimiterOf("a"), ',');
}

TEST(CsvText, NoCellStartsAFormulaAndEveryTextComesBack)
{
    for (const QString& text :
         {QString("=1+1"), QString("+1"), QString("-1"), QString("@SUM(A1)"), QString("\t=1"), QString("'=1"),
          QString("''-"), QString("'quoted'"), QString("\uff1d1"), QString(), QString("a\r\nb"),
          QString(" a "), QString("\"")}) {
        const QByteArray cell = csvText(text);
        CsvReader reader("x," + cell, ',');
        const auto row = reader.next();
        ASSERT_TRUE(row && *row);
        const QString read = (*row)->cells.at(1);
        EXPECT_EQ(unguarded(read), text) << cell.toStdString();
        EXPECT_FALSE(!read.isEmpty() && QStringView(u"=+-@\t\r\uff1d").contains(read.front()))
            << cell.toStdString();
    }
}

} // namespace
