#include "app/settings/data_card.h"
#include "app/settings/import_panel.h"
#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "core/journal/backups.h"
#include "tests/core/journal/journal_fixture.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/files.h"
#include "tests/support/until.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

namespace supine
{
namespace
{

class DataCardTest : public test::JournalTest
{
protected:
    DataCardTest()
    {
        Theme::current().apply(ThemeName::Night);
        m_card.show();
    }
    QPushButton* button(const QString& text)
    {
        for (auto* each : m_card.findChildren<QPushButton*>())
            if (each->text() == text)
                return each;
        ADD_FAILURE() << "no button " << qPrintable(text);
        return nullptr;
    }
    bool says(const QString& words)
    {
        const auto labels = m_card.findChildren<Label*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](Label* label) { return label->isVisible() && label->text().contains(words); });
    }
    bool comesToSay(const QString& words)
    {
        return test::until([&] { return says(words); });
    }
    /// A table of three nights, whose columns somebody else named.
    QString table(const QString& more = {})
    {
        const QString path = m_folder.filePath(QStringLiteral("diary.csv"));
        EXPECT_TRUE(test::writeBytes(path, "Date,Back ache\n2026-10-01,3\n2026-10-02,4\n2026-10-03,2\n" +
                                               more.toUtf8()));
        return path;
    }
    void sayThatTheSecondColumnIsPain()
    {
        ASSERT_TRUE(test::until(
            [&] { return m_card.findChildren<QComboBox*>().size() == 2 && button("Export…")->isEnabled(); }));
        auto* column = m_card.findChildren<QComboBox*>().back();
        column->setCurrentIndex(column->findData("pain_evening"));
        emit column->activated(column->currentIndex());
    }
    int nights() { return int(m_journal.nights()->size()); }

    test::FakePrompts m_prompts;
    DataCard m_card{m_folder.path(), m_clock, QTime(12, 0), m_prompts};
};

TEST_F(DataCardTest, AnExportHoldsEveryNightAndSaysHowMany)
{
    ASSERT_TRUE(m_journal.record(m_tonight, test::measured("pain_evening", 3)).ok());
    m_prompts.file = m_folder.filePath(QStringLiteral("out.json"));
    button("Export…")->click();
    EXPECT_TRUE(comesToSay("1 night"));
    EXPECT_TRUE(test::bytesOf(m_prompts.file).contains("pain_evening"));
}

TEST_F(DataCardTest, AnImportChangesNothingBeforeItIsAgreedTo)
{
    m_prompts.toOpen = table();
    button("Import…")->click();
    sayThatTheSecondColumnIsPain();
    ASSERT_TRUE(comesToSay("3 nights would be new"));
    EXPECT_EQ(nights(), 0);

    QSignalSpy rewritten(&m_card, &DataCard::journalRewritten);
    button("Bring it in")->click();
    ASSERT_TRUE(test::until([&] { return rewritten.count() == 1; }));
    EXPECT_EQ(nights(), 3);
    EXPECT_EQ(measure(*Night::parse("2026-10-02"), "pain_evening"), 4);
    EXPECT_FALSE(listBackups(m_folder.path()).empty()) << "so that it can be taken back";
}

TEST_F(DataCardTest, AFileThatCannotBeReadIsSaidWithItsLineAndNothingIsOffered)
{
    m_prompts.toOpen = table("2026-02-31,5\n");
    button("Import…")->click();
    sayThatTheSecondColumnIsPain();
    ASSERT_TRUE(comesToSay("Line 5"));
    EXPECT_FALSE(button("Bring it in")->isEnabled());
    EXPECT_EQ(nights(), 0);
}

TEST_F(DataCardTest, WhatWasRestoredCanBeTakenBackByRestoringWhatWasBefore)
{
    ASSERT_TRUE(m_journal.record(m_tonight, test::measured("pain_evening", 3)).ok());
    const auto copy = backUpJournal(*m_database, m_folder.path(), m_clock.now());
    ASSERT_TRUE(copy.ok());
    ASSERT_TRUE(m_journal.record(m_tonight, test::measured("pain_evening", 8)).ok());
    QSignalSpy rewritten(&m_card, &DataCard::journalRewritten);
    m_prompts.toOpen = *copy;
    button("Restore…")->click();
    ASSERT_TRUE(test::until([&] { return rewritten.count() == 1; }));
    EXPECT_EQ(measure(m_tonight, "pain_evening"), 3);

    QString before;
    for (const auto& backup : listBackups(m_folder.path()))
        if (backup.path != *copy)
            before = backup.path;
    ASSERT_FALSE(before.isEmpty());
    m_prompts.toOpen = before;
    button("Restore…")->click();
    ASSERT_TRUE(test::until([&] { return rewritten.count() == 2; }));
    EXPECT_EQ(measure(m_tonight, "pain_evening"), 8);
}

TEST_F(DataCardTest, ASoundJournalIsSaidToBeSound)
{
    ASSERT_TRUE(m_journal.record(m_tonight, test::measured("pain_evening", 3)).ok());
    button("Look it through")->click();
    EXPECT_TRUE(comesToSay("The journal is sound."));
}

} // namespace
} // namespace supine
