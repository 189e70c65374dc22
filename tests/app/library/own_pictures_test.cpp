#include "app/figure/pictures.h"
#include "app/library/card_file.h"
#include "app/library/own_pictures.h"
#include "app/library/practice_tile.h"
#include "app/session/sequence_strip.h"
#include "app/theme/theme.h"
#include "app/tonight/pose_tile.h"
#include "core/routine/own_practice.h"
#include "core/routine/own_routine.h"
#include "core/storage/data_folder.h"
#include "tests/support/catalogue_folder.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QPixmapCache>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

using namespace std::chrono_literals;

QByteArray greenPng()
{
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::green);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

/// A practice shown by a green picture, and a routine of it alone.
class OwnPicturesTest : public ::testing::Test
{
protected:
    OwnPicturesTest()
    {
        QPixmapCache::clear();
        Theme::current().apply(ThemeName::Day);
        m_pictures.show();
        const auto checksum = m_pictures.keep(*OwnPictures::prepared("green.png", greenPng()));
        const OwnPractice sway{PracticeId("own-sway"), "Sway", {"Sway a little."}, picturePosture(*checksum)};
        m_catalogue.setOwn({asPractice(sway)});
        m_routine.items = {{RoutineItem::Kind::Step, {PracticeId("own-sway"), std::nullopt, 60s}}};
        m_played = playedRoutine(m_routine, m_catalogue);
    }
    ~OwnPicturesTest() override { setPictureSource({}); }

    [[nodiscard]] const Practice& sway() const { return *m_catalogue.practice(PracticeId("own-sway")); }
    [[nodiscard]] QByteArray cards(const char* ending) const
    {
        const QString path = m_folder.filePath(QStringLiteral("cards.") + ending);
        EXPECT_TRUE(saveCards({"Mine", "1:00", cardsOf(m_played, m_catalogue, nullptr)}, path));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    /// The share of a widget that is green.
    static double green(QWidget& widget)
    {
        widget.resize(widget.sizeHint());
        const QImage seen = widget.grab().toImage();
        int count = 0;
        for (int y = 0; y < seen.height(); ++y) {
            for (int x = 0; x < seen.width(); ++x)
                count += seen.pixelColor(x, y) == Qt::green;
        }
        return double(count) / (seen.width() * seen.height());
    }
    void losePictures()
    {
        QDir(pictureFolder(m_folder.path())).removeRecursively();
        lookForPicturesAnew();
        QPixmapCache::clear();
    }

    QTemporaryDir m_folder;
    OwnPictures m_pictures{m_folder.path()};
    Catalogue m_catalogue = *Catalogue::load(shippedCatalogue);
    OwnRoutine m_routine{RoutineId("own-mine"), "Mine", {}, {}};
    Routine m_played;
};

TEST_F(OwnPicturesTest, AreDrawnWhereverAPracticeIsShownSmall)
{
    PracticeTile inLibrary(sway());
    PoseTile tonight(sway().posture.text(), true, "Sway", "1:00");
    SequenceStrip strip;
    strip.setTimeline(*buildTimeline(m_played, m_catalogue), m_catalogue);
    EXPECT_GT(green(inLibrary), 0.25);
    EXPECT_GT(green(tonight), 0.25);
    EXPECT_GT(green(strip), 0.25);
}

TEST_F(OwnPicturesTest, GiveWayToWordsWhenTheFileIsLost)
{
    const auto seen = [this](const QString& words) {
        PoseTile tile(sway().posture.text(), false, "Sway", "1:00");
        tile.setWords(words);
        tile.resize(tile.sizeHint());
        return tile.grab().toImage();
    };
    EXPECT_EQ(seen({}), seen("Sway a little."));
    losePictures();
    EXPECT_NE(seen({}), seen("Sway a little."));
}

TEST_F(OwnPicturesTest, AreOnCardsOfPaper)
{
    const QByteArray svg = cards("svg");
    EXPECT_EQ(svg.count("<image "), 1);
    EXPECT_TRUE(svg.contains("data:image/png;base64,"));
    EXPECT_TRUE(svg.contains("Sway a little"));
    EXPECT_TRUE(cards("pdf").contains("/Subtype /Image"));
}

TEST_F(OwnPicturesTest, LeaveACardToItsWordsWhenTheFileIsLost)
{
    losePictures();
    const QByteArray svg = cards("svg");
    EXPECT_FALSE(svg.contains("<image"));
    EXPECT_TRUE(svg.contains("Sway a little"));
}

} // namespace
} // namespace supine
