#include "app/application/application.h"
#include "app/cli/arguments.h"
#include "app/shell/main_window.h"
#include "app/text/translations.h"
#include "core/storage/data_folder.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "tests/support/fake_clock.h"
#include "tests/support/manual_ticker.h"

#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

TEST(LaterJournal, IsExplainedInTheLanguageOfTheWindow)
{
    const QTemporaryDir folder;
    {
        auto database = Database::open(journalPath(folder.path()));
        ASSERT_TRUE(database);
        ASSERT_TRUE(Statement(*database, QStringLiteral("PRAGMA user_version = 99")).run());
    }
    test::FakeClock clock;
    test::ManualTicker ticker;
    Application application(*qApp, clock, ticker);
    Arguments arguments;
    arguments.dataDir = folder.path();
    arguments.language = QStringLiteral("de");
    ASSERT_TRUE(application.open(arguments, std::nullopt).ok());
    QStringList words;
    for (const auto* label : application.window().findChildren<QLabel*>())
        words.append(label->text());
    EXPECT_EQ(words.filter(QStringLiteral("later version")), QStringList());
    EXPECT_EQ(words.filter(QStringLiteral("Fassung von Supine")).size(), 1);
    installTranslations(*QCoreApplication::instance(), QStringLiteral("en"));
}

} // namespace
} // namespace supine
