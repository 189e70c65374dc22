#include "app/text/catalogue_text.h"
#include "app/text/catalogue_words.h"
#include "app/text/duration_text.h"
#include "tests/support/catalogue_folder.h"

#include <QCoreApplication>
#include <QTranslator>

namespace supine
{
namespace
{

using std::chrono::milliseconds;
using std::chrono::seconds;

class CatalogueWordsTest : public testing::Test
{
protected:
    const Catalogue m_catalogue = *Catalogue::load(shippedCatalogue);
    const RoutineShelf m_shelf = *RoutineShelf::load(shippedCatalogue, m_catalogue);
    [[nodiscard]] const Routine& seven() const { return *m_shelf.routine(RoutineId("seven-minutes")); }
};

/// Says that it was asked, so that a text which bypasses translation shows.
class Marker : public QTranslator
{
public:
    Marker() { QCoreApplication::installTranslator(this); }
    ~Marker() override { QCoreApplication::removeTranslator(this); }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override
    {
        return QString("[%1|%2]").arg(QString::fromUtf8(context), QString::fromUtf8(source));
    }
};

TEST_F(CatalogueWordsTest, ClockLengthsCountDownToZeroAndNeverShowItEarly)
{
    EXPECT_EQ(clockText(seconds(420)), "7:00");
    EXPECT_EQ(clockText(seconds(8)), "0:08");
    EXPECT_EQ(clockText(milliseconds(1)), "0:01");
    EXPECT_EQ(clockText(milliseconds(59001)), "1:00");
    EXPECT_EQ(clockText(milliseconds(0)), "0:00");
    EXPECT_EQ(clockText(milliseconds(-5)), "0:00");
}

TEST_F(CatalogueWordsTest, LengthsNameOnlyWhatIsThere)
{
    EXPECT_EQ(lengthText(seconds(45)), "45 s");
    EXPECT_EQ(lengthText(seconds(60)), "1 min");
    EXPECT_EQ(lengthText(seconds(90)), "1 min 30 s");
    EXPECT_EQ(lengthText(seconds(900)), "15 min");
}

TEST_F(CatalogueWordsTest, SevenMinutesIsToldAsHoldsAndInAll)
{
    EXPECT_EQ(timelineLengthText(*buildTimeline(seven(), m_catalogue)), "7:00 of holds, 8:08 in all");
    TimelineOptions options;
    options.prepare = seconds(0);
    EXPECT_EQ(timelineLengthText(*buildTimeline(seven(), m_catalogue, options)), "7:00");
}

TEST_F(CatalogueWordsTest, KitIsNamedOnceInTheCataloguesOrder)
{
    EXPECT_EQ(kitText(seven(), m_catalogue), "Mat · Wall");
    EXPECT_EQ(kitText(*m_shelf.routine(RoutineId("quiet-minutes")), m_catalogue), "");
}

TEST_F(CatalogueWordsTest, AllAreasTogetherAreTheWholeBody)
{
    EXPECT_EQ(areaNames(*m_catalogue.practice(PracticeId("savasana")), m_catalogue),
              QStringList("Whole body"));
    EXPECT_EQ(areaNames(*m_catalogue.practice(PracticeId("legs_chair")), m_catalogue),
              QStringList({"Lower back", "Hips"}));
}

TEST_F(CatalogueWordsTest, ThePersonsOwnSideIsNamed)
{
    const Practice& twist = *m_catalogue.practice(PracticeId("supine_twist"));
    EXPECT_EQ(practiceTitle(twist, Side::Left), "Reclined twist, left");
    EXPECT_EQ(practiceTitle(twist, std::nullopt), "Reclined twist");
}

TEST_F(CatalogueWordsTest, EverythingPassesThroughTranslation)
{
    const Marker marker;
    EXPECT_EQ(practiceName(*m_catalogue.practice(PracticeId("bridge"))), "[Catalogue|Bridge]");
    EXPECT_EQ(poseCountText(seven()), "[CatalogueWords|6 pose(s)]");
    EXPECT_EQ(catalogueText({}), "");
    EXPECT_TRUE(timelineLengthText(*buildTimeline(seven(), m_catalogue)).startsWith("[CatalogueWords|"));
}

} // namespace
} // namespace supine
