#include "app/library/own_practice_page.h"
#include "app/library/own_shelf.h"
#include "core/journal/erase.h"
#include "core/journal/journal.h"
#include "core/routine/routine_file.h"
#include "core/routine/timeline.h"
#include "core/storage/data_folder.h"
#include "core/storage/database.h"
#include "tests/support/catalogue_folder.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_prompts.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

using namespace std::chrono_literals;
using Kind = RoutineItem::Kind;

QByteArray pictureOf(QSize size, const char* kind = "PNG", const QString& text = {})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    if (!text.isEmpty())
        image.setText(QStringLiteral("Comment"), text);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, kind);
    return buffer.data();
}

/// One person's folder, with what is in it.
struct Profile {
    Profile()
        : database(Database::open(journalPath(folder.path())).value()), journal(database, clock),
          catalogue(Catalogue::load(shippedCatalogue).value()),
          shelf(RoutineShelf::load(shippedCatalogue, catalogue).value()),
          own(journal, catalogue, shelf, folder.path())
    {
        EXPECT_TRUE(own.load().ok());
    }
    [[nodiscard]] OwnRoutine evening() const
    {
        OwnRoutine routine{RoutineId("own-evening"), "Evening", {}, {}};
        routine.items = {
            {Kind::Step, {PracticeId("child"), std::nullopt, 75s, 0s, BreathPattern{3500ms, 5000ms}}},
            {Kind::Repeat, {}, 3},
            {Kind::Step, {PracticeId("own-sway"), std::nullopt, 20s, 8s}},
            {Kind::End, {}, 0},
            {Kind::Step, {PracticeId("bridge"), std::nullopt, 33s}}};
        routine.easier = {PracticeId("bridge")};
        routine.rest = 60s;
        routine.tones = Tones::Changes;
        routine.voice = VoiceAmount::Names;
        return routine;
    }
    void fill(const QString& instruction = QStringLiteral("Sway a little"))
    {
        const auto png = OwnPictures::prepared("a.jpg", pictureOf({1600, 900}, "JPEG"));
        ASSERT_TRUE(png.ok());
        const auto checksum = own.pictures().keep(*png);
        ASSERT_TRUE(checksum.ok());
        OwnPractice sway{PracticeId("own-sway"), "Sway", {instruction}, picturePosture(*checksum), true};
        ASSERT_TRUE(own.keep(sway).ok());
        ASSERT_TRUE(own.keep(evening()).ok());
    }
    [[nodiscard]] QJsonObject played(const RoutineId& id) const
    {
        const Routine* routine = shelf.routine(id);
        return routine ? toJson(*buildTimeline(*routine, catalogue)) : QJsonObject();
    }

    QTemporaryDir folder;
    test::FakeClock clock;
    Database database;
    Journal journal;
    Catalogue catalogue;
    RoutineShelf shelf;
    OwnShelf own;
};

TEST(OwnShelf, ARoutineTakenToAnEmptyProfilePlaysTheSameToTheSecond)
{
    Profile here;
    here.fill();
    const auto text = here.own.exported(RoutineId("own-evening"));
    ASSERT_TRUE(text.ok());
    Profile there;
    const auto brought = there.own.bringIn("evening.supine-routine", *text);
    ASSERT_TRUE(brought.ok()) << qPrintable(brought.error().detail);
    EXPECT_EQ(brought->id, RoutineId("own-evening"));
    EXPECT_EQ(there.played(brought->id), here.played(RoutineId("own-evening")));
    EXPECT_EQ(there.own.routines().front(), here.own.routines().front());
    EXPECT_EQ(there.own.practices().front(), here.own.practices().front());
    const auto checksum = pictureOf(there.own.practices().front().posture);
    EXPECT_EQ(there.own.pictures().image(*checksum).size(), QSize(960, 540));
}

TEST(OwnShelf, WhatIsHereIsNotBroughtInTwice)
{
    Profile here;
    here.fill();
    const auto text = here.own.exported(RoutineId("own-evening"));
    const auto again = here.own.bringIn("evening.supine-routine", *text);
    ASSERT_TRUE(again.ok());
    EXPECT_TRUE(again->wasHere);
    EXPECT_EQ(here.own.routines().size(), 1u);
    EXPECT_EQ(here.own.practices().size(), 1u);
}

TEST(OwnShelf, ANamesakeComesInBesideWhatIsHereAndChangesNothingOfIt)
{
    Profile here;
    here.fill();
    Profile there;
    there.fill("Sway a lot");
    const auto own = there.own.routines().front();
    const auto practice = there.own.practices().front();
    const auto brought =
        there.own.bringIn("evening.supine-routine", *here.own.exported(RoutineId("own-evening")));
    ASSERT_TRUE(brought.ok());
    EXPECT_EQ(brought->id, RoutineId("own-evening-2"));
    EXPECT_EQ(brought->name, "Evening (2)");
    EXPECT_EQ(*there.own.routine(own.id), own);
    EXPECT_EQ(*there.own.practice(practice.id), practice);
    QJsonObject played = there.played(brought->id);
    EXPECT_NE(played["phases"], here.played(RoutineId("own-evening"))["phases"]) << "another practice's id";
    EXPECT_EQ(played["total_s"], here.played(RoutineId("own-evening"))["total_s"]);
    EXPECT_TRUE(there.own.bringIn("again", *here.own.exported(RoutineId("own-evening")))->wasHere == false);
}

TEST(OwnShelf, ARefusedFileChangesNothing)
{
    Profile here;
    here.fill();
    Profile there;
    QByteArray text = *here.own.exported(RoutineId("own-evening"));
    text.replace("\"bridge\"", "\"flying_carpet\"");
    const auto brought = there.own.bringIn("evening.supine-routine", text);
    ASSERT_FALSE(brought.ok());
    EXPECT_TRUE(brought.error().detail.contains("there is no practice flying_carpet"));
    EXPECT_TRUE(there.own.routines().empty());
    EXPECT_TRUE(there.own.practices().empty());
    EXPECT_TRUE(there.journal.records()->empty());
    EXPECT_FALSE(QFileInfo::exists(pictureFolder(there.folder.path())));
}

TEST(OwnShelf, ARecordThatCannotBeReadIsToldAndTheOthersAreThere)
{
    Profile here;
    here.fill();
    ASSERT_TRUE(here.journal.putRecord({"routine", "own-odd", {}, {{"id", "own-odd"}}}).ok());
    EXPECT_EQ(here.own.routines().size(), 1u);
    ASSERT_EQ(here.own.leftOut().size(), 1);
    EXPECT_TRUE(here.own.leftOut().first().startsWith("The routine own-odd: "));
}

TEST(OwnShelf, APracticeInUseStaysAndAPictureGoesWithItsPractice)
{
    Profile here;
    here.fill();
    const auto checksum = pictureOf(here.own.practices().front().posture);
    EXPECT_FALSE(here.own.remove(PracticeId("own-sway")).ok());
    ASSERT_TRUE(here.own.remove(RoutineId("own-evening")).ok());
    ASSERT_TRUE(here.own.remove(PracticeId("own-sway")).ok());
    EXPECT_TRUE(here.own.pictures().image(*checksum).isNull());
    EXPECT_EQ(here.catalogue.practice(PracticeId("own-sway")), nullptr);
}

TEST(OwnShelf, ErasingEverythingTakesThePicturesToo)
{
    Profile here;
    here.fill();
    const QString folder = pictureFolder(here.folder.path());
    EXPECT_EQ(QFile::permissions(folder) & QFileDevice::Permissions(0x0077), 0);
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files))
        EXPECT_EQ(file.permissions() & QFileDevice::Permissions(0x0077), 0) << qPrintable(file.fileName());
    ASSERT_TRUE(eraseEverything(here.folder.path()).ok());
    EXPECT_FALSE(QFileInfo::exists(folder));
}

/// As from a camera: it does not compress to nothing.
QByteArray photograph()
{
    QImage image(900, 700, QImage::Format_RGB32);
    unsigned grain = 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            grain = grain * 1664525 + 1013904223;
            const int g = int(grain >> 28);
            image.setPixel(x, y, qRgb(x / 4 + g, y / 4 + g, 120 + g));
        }
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

/// As a restored journal has them, and an export.
void takeRecords(Profile& from, Profile& to)
{
    const auto records = from.journal.records();
    for (const KeptRecord& record : *records)
        ASSERT_TRUE(to.journal.putRecord(record));
}

TEST(OwnShelf, AJournalBroughtElsewhereShowsItsPicturesFromTheirCopies)
{
    Profile here;
    const auto png = OwnPictures::prepared("a.png", photograph());
    ASSERT_TRUE(png.ok());
    ASSERT_GT(png->size(), 100 << 10);
    const auto checksum = here.own.pictures().keep(*png);
    ASSERT_TRUE(here.own.keep(OwnPractice{PracticeId("own-sway"), "Sway", {}, picturePosture(*checksum)}));
    Profile there;
    takeRecords(here, there);
    there.journal.takeUpNews();
    ASSERT_TRUE(there.own.load());
    EXPECT_EQ(there.own.practices(), here.own.practices()) << "nothing of the practice changes";
    const QImage image = there.own.pictures().image(*checksum);
    EXPECT_GT(image.width(), 300);
    EXPECT_NEAR(double(image.width()) / image.height(), 9.0 / 7, 0.01);

    OwnRoutine routine{RoutineId("own-a"), "A", {}, {}};
    routine.items = {{Kind::Step, {PracticeId("own-sway"), std::nullopt, 20s}}};
    ASSERT_TRUE(there.own.keep(routine));
    const auto file = there.own.exported(routine.id);
    ASSERT_TRUE(file);
    Profile third;
    ASSERT_TRUE(third.own.bringIn("a.supine-routine", *file));
    EXPECT_EQ(third.own.pictures().image(*pictureOf(third.own.practices().front().posture)), image);
}

TEST(OwnShelf, ADrawingIsInItsRecordAsItIs)
{
    Profile here;
    here.fill();
    Profile there;
    takeRecords(here, there);
    ASSERT_TRUE(there.own.load());
    const auto checksum = pictureOf(there.own.practices().front().posture);
    EXPECT_EQ(there.own.pictures().bytes(*checksum), here.own.pictures().bytes(*checksum));
}

TEST(OwnShelf, ACopyGoesWithItsPracticeAndIsNotWhatUndoTakesBack)
{
    Profile here;
    here.fill();
    ASSERT_EQ(here.journal.records(QStringLiteral("picture"))->size(), 1u);
    ASSERT_TRUE(here.own.remove(RoutineId("own-evening")));
    ASSERT_TRUE(here.own.remove(PracticeId("own-sway")));
    EXPECT_TRUE(here.journal.records(QStringLiteral("picture"))->empty());
    EXPECT_TRUE(QDir(pictureFolder(here.folder.path())).isEmpty());
    ASSERT_TRUE(here.journal.undo());
    EXPECT_NE(here.own.practice(PracticeId("own-sway")), nullptr);
}

TEST(OwnShelf, ACopyThatIsNoPictureLeavesThePracticeInWords)
{
    Profile here;
    const QString checksum(64, 'a');
    const QJsonObject body{{"copy", "bm8gcGljdHVyZQ=="}};
    ASSERT_TRUE(here.journal.putRecord({QStringLiteral("picture"), checksum, std::nullopt, body}));
    ASSERT_TRUE(here.own.keep(OwnPractice{PracticeId("own-sway"), "Sway", {}, picturePosture(checksum)}));
    ASSERT_TRUE(here.own.load());
    EXPECT_TRUE(here.own.pictures().image(checksum).isNull());
    EXPECT_EQ(here.own.practices().size(), 1u);
}

TEST(OwnPracticeForm, APictureThatWasOnlyLookedAtDoesNotStayBehind)
{
    Profile here;
    test::FakePrompts prompts;
    OwnPracticePage form(here.own, here.catalogue, prompts);
    const auto takePicture = [&](QSize size) {
        QFile file(here.folder.filePath("chosen.png"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(pictureOf(size));
        file.close();
        form.takePicture(file.fileName());
    };
    const auto files = [&] { return QDir(pictureFolder(here.folder.path())).entryList(QDir::Files).size(); };
    form.edit({});
    takePicture({300, 200});
    EXPECT_EQ(files(), 1);
    form.findChild<QAbstractButton*>("cancelPractice")->click();
    EXPECT_EQ(files(), 0);
    form.edit({});
    takePicture({300, 200});
    takePicture({200, 300});
    form.findChild<QLineEdit*>("practiceName")->setText("Sway");
    form.findChild<QAbstractButton*>("keepPractice")->click();
    EXPECT_EQ(files(), 1);
    ASSERT_EQ(here.own.practices().size(), 1u);
    const auto kept = pictureOf(here.own.practices().front().posture);
    EXPECT_EQ(here.own.pictures().image(*kept).size(), QSize(200, 300));
}

TEST(OwnPictures, KeepPixelsAndNothingElse)
{
    const auto png = OwnPictures::prepared("a.png", pictureOf({300, 200}, "PNG", "at home"));
    ASSERT_TRUE(png.ok());
    EXPECT_FALSE(png->contains("at home"));
    EXPECT_EQ(*OwnPictures::prepared("again", *png), *png) << "a picture that is kept stays as it is";
}

TEST(OwnPictures, TooLargeOrNoPictureIsRefusedInOneSentence)
{
    EXPECT_EQ(OwnPictures::prepared("big.png", QByteArray(50 << 20, 'x')).error().detail,
              "big.png: is larger than 20 MB");
    EXPECT_EQ(OwnPictures::prepared("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>").error().detail,
              "a.svg: is no picture that can be read here; PNG and JPEG can");
    EXPECT_TRUE(OwnPictures::prepared("cut.png", pictureOf({300, 200}).left(60))
                    .error()
                    .detail.startsWith("cut.png: is damaged"));
    QByteArray huge = pictureOf({10, 10});
    huge.replace(16, 8, QByteArray("\0\0\xff\xff\0\0\xff\xff", 8));
    EXPECT_FALSE(OwnPictures::prepared("huge.png", huge).ok());
}

} // namespace
} // namespace supine
