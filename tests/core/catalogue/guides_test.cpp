#include "core/catalogue/guides.h"
#include "core/figure/posture_library.h"
#include "tests/support/catalogue_folder.h"

#include <algorithm>

namespace supine
{
namespace
{

class GuidesTest : public testing::Test
{
protected:
    [[nodiscard]] QString errorAfter(const QByteArray& before, const QByteArray& after) const
    {
        CatalogueFolder copy;
        copy.change("guides.json", before, after);
        const auto loaded = Guides::load(copy.folder(), m_catalogue);
        if (loaded)
            return "loaded";
        EXPECT_EQ(loaded.error().kind, Error::Kind::Format);
        return loaded.error().detail;
    }
    [[nodiscard]] static qsizetype marked(const Guide& guide, GuideEntry::Mark mark)
    {
        return std::count_if(guide.entries.begin(), guide.entries.end(),
                             [mark](const GuideEntry& entry) { return entry.mark == mark; });
    }

    const Catalogue m_catalogue = *Catalogue::load(shippedCatalogue);
    const Guides m_guides = *Guides::load(shippedCatalogue, m_catalogue);
};

TEST_F(GuidesTest, ShipsWhatIsToBeRead)
{
    QStringList ids;
    for (const Guide& guide : m_guides.guides())
        ids.append(guide.id);
    EXPECT_EQ(ids, QStringList({"before", "do-dont", "sleep", "winding-down", "questions", "myths", "reports",
                                "pain-stays"}));
    EXPECT_EQ(marked(*m_guides.guide("do-dont"), GuideEntry::Mark::Do), 7);
    EXPECT_EQ(marked(*m_guides.guide("do-dont"), GuideEntry::Mark::Dont), 7);
    EXPECT_EQ(m_guides.guide("questions")->entries.size(), 8u);
    EXPECT_EQ(m_guides.guide("headstand"), nullptr);
}

TEST_F(GuidesTest, EveryFigureNamedIsThere)
{
    const auto postures = PostureLibrary::load(shippedCatalogue);
    ASSERT_TRUE(postures);
    for (const Guide& guide : m_guides.guides()) {
        EXPECT_NE(postures->posture(guide.posture.text()), nullptr) << qPrintable(guide.id);
        for (const GuideEntry& entry : guide.entries) {
            if (entry.posture) {
                EXPECT_NE(postures->posture(entry.posture->text()), nullptr) << qPrintable(entry.name);
            }
        }
    }
}

TEST_F(GuidesTest, OnlyHangRollerAndInclineHaveWarningsToReadFirst)
{
    QStringList warned;
    for (const Practice& practice : m_catalogue.practices()) {
        EXPECT_NE(m_guides.note(practice.id), nullptr) << qPrintable(practice.id.text());
        if (m_guides.warnsOf(practice.id))
            warned.append(practice.id.text());
    }
    EXPECT_EQ(warned, QStringList({"dead_hang", "foam_thoracic", "incline_15"}));
    EXPECT_EQ(m_guides.note(PracticeId("headstand")), nullptr);
}

TEST_F(GuidesTest, AFaultIsNamedByFileKeyAndReason)
{
    EXPECT_EQ(errorAfter("\"id\": \"sleep\"", "\"id\": \"before\""),
              "guides.json: guides[2].id: before appears twice");
    EXPECT_EQ(errorAfter("\"shape\": \"myths\"", "\"shape\": \"poem\""),
              "guides.json: guides[5].shape: must be one of list, do_dont, figures, questions, myths, is "
              "\"poem\"");
    EXPECT_TRUE(
        errorAfter("\"link\": \"help\"", "\"link\": \"http\"").contains("].link: must be a practice"));
    EXPECT_TRUE(errorAfter("\"mark\": \"dont\"", "\"mark\": \"maybe\"").contains("].mark: must be one of"));
    EXPECT_TRUE(errorAfter("\"practice\": \"bridge\"", "\"practice\": \"tower\"").contains("not a practice"));
    EXPECT_TRUE(errorAfter("\"practice\": \"bridge\"", "\"practice\": \"child\"").contains("appears twice"));
    EXPECT_TRUE(errorAfter("\"summary\":", "\"sumary\":").contains("summary: is missing"));
    EXPECT_TRUE(errorAfter("\"shape\": \"list\"", "\"tune\": 1, \"shape\": \"list\"").contains("tune"));
}

} // namespace
} // namespace supine
