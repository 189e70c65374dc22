#include "app/application/demo_journal.h"
#include "app/cli/report_command.h"
#include "tests/core/journal/journal_fixture.h"

#include <QFile>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

class ReportCommand : public test::JournalTest
{
protected:
    QString m_out;
    QString m_err;
    const QString m_file = m_folder.filePath(QStringLiteral("report.pdf"));

    int report(const QStringList& arguments)
    {
        m_out.clear();
        m_err.clear();
        QTextStream out(&m_out);
        QTextStream err(&m_err);
        return runReport(m_journal, m_clock, arguments, out, err);
    }
    QByteArray written() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    int pages() const { return int(written().count("/Type /Page\n")); }
};

TEST_F(ReportCommand, SixtyNightsMakeOneOrTwoPagesWithTheirFontsWithin)
{
    ASSERT_TRUE(fillDemoJournal(m_journal, m_tonight).ok());
    ASSERT_EQ(report({"--out", m_file, "--question", "Is this fine?"}), 0) << qPrintable(m_err);
    EXPECT_TRUE(written().startsWith("%PDF-"));
    EXPECT_GE(pages(), 1);
    EXPECT_LE(pages(), 2);
    EXPECT_GE(written().count("/FontFile2"), 1);
}

TEST_F(ReportCommand, TenYearsWithManyNotesAreStillTwoPages)
{
    std::vector<NightRecord> records;
    QStringList notes;
    for (int i = 0; i < 3640; ++i) {
        NightRecord record{m_tonight.plusDays(-i), {}, {}, {}, {}};
        record.measures[MeasureId(QStringLiteral("pain_evening"))] = i % 11;
        if (i < 60) {
            record.note = QStringLiteral("a long day with much to carry ").repeated(20);
            notes << record.night.toString();
        }
        records.push_back(record);
    }
    ASSERT_TRUE(m_journal.add(records).ok());
    ASSERT_EQ(report({"--out", m_file, "--from", "2016-11-20", "--notes", notes.join(',')}), 0);
    EXPECT_EQ(pages(), 2);
}

TEST_F(ReportCommand, AnEmptyJournalMakesAPageWithoutANumber)
{
    ASSERT_EQ(report({"--out", m_file}), 0) << qPrintable(m_err);
    EXPECT_EQ(pages(), 1);
}

TEST_F(ReportCommand, WrongInputIsOneSentenceAndNoFile)
{
    for (const QStringList& arguments : {QStringList{},
                                         {"--out", ""},
                                         {"--out", m_file, "--from", "2026-02-30"},
                                         {"--out", m_file, "--from", "2026-11-02", "--to", "2026-11-01"},
                                         {"--out", m_file, "--notes", "soon"},
                                         {"--out", m_file, "surplus"},
                                         {"--out", m_folder.filePath("no/such/folder/report.pdf")}}) {
        EXPECT_EQ(report(arguments), 2) << qPrintable(arguments.join(' '));
        EXPECT_EQ(m_err.count('\n'), 1) << qPrintable(m_err);
        EXPECT_FALSE(QFile::exists(m_file));
    }
}

} // namespace
} // namespace supine
