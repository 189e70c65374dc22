#include "app/application/application.h"
#include "app/application/home.h"
#include "app/cli/arguments.h"
#include "app/library/library_page.h"
#include "app/shell/main_window.h"
#include "core/settings/settings_keys.h"
#include "tests/support/fake_clock.h"
#include "tests/support/manual_ticker.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>
#include <QWindow>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

using namespace std::chrono_literals;

const QByteArray slowEvening = R"({"format":"supine-routine","version":1,
 "routine":{"id":"own-slow","name":"Slow evening","steps":[{"practice":"own-sway","hold":60}]},
 "practices":[{"id":"own-sway","name":"Sway","steps":["Sway."],"sided":false,"hold":60,"prepare":5}]})";

/// The whole program on a folder, in whose journal a session of a routine stands that is not here.
class OwnRoutines : public ::testing::Test
{
protected:
    OwnRoutines()
    {
        auto home = Home::open(m_data.path(), m_clock);
        auto& journal = (*home)->journal();
        const Night tonight = Night::of(m_clock.now(), QTime(12, 0));
        const auto session = journal.beginSession(tonight, QStringLiteral("own-slow"), 1, {});
        EXPECT_TRUE(journal.finishSession(*session, SessionRecord::State::Completed, 60s));
        home->reset();
        Arguments arguments;
        arguments.dataDir = m_data.path();
        EXPECT_TRUE(m_application.open(arguments, std::nullopt));
        window().resize(1180, 760);
    }
    MainWindow& window() { return m_application.window(); }
    void settle()
    {
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
    }
    [[nodiscard]] QString file(const QString& name, const QByteArray& text) const
    {
        QFile file(m_files.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
    /// As the window system tells it; whether it was taken.
    bool drop(const QList<QUrl>& urls)
    {
        QMimeData data;
        data.setUrls(urls);
        data.setText(QStringLiteral("a name"));
        const QPoint place = window().rect().center();
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window().windowHandle(), &enter);
        if (!enter.isAccepted())
            return false;
        QDragMoveEvent move(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window().windowHandle(), &move);
        QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window().windowHandle(), &drop);
        settle();
        return move.isAccepted() && drop.isAccepted();
    }
    [[nodiscard]] QString said()
    {
        const auto* notice = window().findChild<QLabel*>(QStringLiteral("routinesNotice"));
        return notice && notice->isVisible() ? notice->text() : QString();
    }
    [[nodiscard]] QStringList labels()
    {
        QStringList texts;
        for (const QLabel* label : window().findChildren<QLabel*>())
            texts.append(label->text());
        return texts;
    }

    QTemporaryDir m_data;
    QTemporaryDir m_files;
    test::FakeClock m_clock;
    test::ManualTicker m_ticker;
    Application m_application{*qobject_cast<QApplication*>(QCoreApplication::instance()), m_clock, m_ticker};
};

TEST_F(OwnRoutines, AreKnownByNameEverywhereTheMomentTheyAreThere)
{
    for (const Place place : {Place::Journal, Place::Settings, Place::Library, Place::Tonight}) {
        window().showPlace(place);
        settle();
    }
    auto* voices = window().findChild<QComboBox*>(QStringLiteral("voiceRoutine"));
    ASSERT_NE(voices, nullptr);
    EXPECT_LT(voices->findText("Slow evening"), 0);
    EXPECT_FALSE(labels().contains("Slow evening"));
    EXPECT_TRUE(drop({QUrl::fromLocalFile(file("slow.supine-routine", slowEvening))}));
    EXPECT_GE(voices->findText("Slow evening"), 0);
    window().showPlace(Place::Journal);
    settle();
    EXPECT_TRUE(labels().contains("Slow evening")) << "the session of the journal";
    const auto* library = window().findChild<LibraryPage*>();
    const auto tiles = library->findChildren<QAbstractButton*>();
    EXPECT_TRUE(std::any_of(tiles.begin(), tiles.end(),
                            [](const QAbstractButton* tile) { return tile->text() == "Sway"; }));
}

TEST_F(OwnRoutines, WhatIsDroppedThatIsNoRoutineIsToldInOneSentence)
{
    const QString text = file("list.txt", "milk");
    const QUrl one = QUrl::fromLocalFile(text);
    EXPECT_TRUE(drop({one}));
    EXPECT_EQ(said(),
              "“list.txt” is no routine: such files end in .supine-routine. Nights are brought in under "
              "Settings.");
    EXPECT_TRUE(drop({one, one, one, one, one}));
    EXPECT_EQ(said(), "Please drop one file at a time.");
    EXPECT_TRUE(drop({QUrl::fromLocalFile(m_files.path())}));
    EXPECT_TRUE(said().contains("is a folder")) << qPrintable(said());
    EXPECT_TRUE(drop({QUrl("https://example.org/a.supine-routine")}));
    EXPECT_EQ(said(), "Only files of this computer can be dropped here.");
    EXPECT_TRUE(drop({QUrl::fromLocalFile(file("large.supine-routine", QByteArray(50 << 20, ' ')))}));
    EXPECT_EQ(said(), "This file is no routine that can be brought in; nothing changed. "
                      "(large.supine-routine: is larger than 34 MB)");
}

TEST_F(OwnRoutines, ARoutineOfALaterVersionIsNotTakenForAJournal)
{
    const QByteArray later = R"({"format":"supine-routine","version":2,"routine":{}})";
    EXPECT_TRUE(drop({QUrl::fromLocalFile(file("later.supine-routine", later))}));
    EXPECT_EQ(said(), "This routine was written by a later version of Supine; nothing changed.");
}

TEST_F(OwnRoutines, AFileOverAFieldOfTextIsNotTypedIntoIt)
{
    window().showPlace(Place::Library);
    settle();
    EXPECT_TRUE(drop({QUrl::fromLocalFile(file("slow.supine-routine", slowEvening))}));
    for (const QLineEdit* field : window().findChildren<QLineEdit*>())
        EXPECT_FALSE(field->text().contains("a name"));
    EXPECT_EQ(said(), "“Slow evening” is among your routines now.");
}

} // namespace
} // namespace supine
