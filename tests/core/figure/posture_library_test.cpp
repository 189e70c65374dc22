#include "core/figure/posture_library.h"
#include "tests/support/places.h"

#include <QFile>
#include <QTemporaryDir>

#include <functional>
#include <gtest/gtest.h>

namespace supine
{
namespace
{

/// Loads the shipped file after a change to its text.
Result<PostureLibrary> loadChanged(const QString& from, const QString& to)
{
    QFile shipped(inSource("/resources/catalogue/postures.json"));
    EXPECT_TRUE(shipped.open(QIODevice::ReadOnly));
    QString text = QString::fromUtf8(shipped.readAll());
    const qsizetype at = text.indexOf(from);
    EXPECT_GE(at, 0) << qPrintable(from);
    text.replace(at, from.size(), to);
    QTemporaryDir folder;
    QFile file(folder.filePath("postures.json"));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    file.close();
    return PostureLibrary::load(folder.path());
}

/// That a change to one posture refuses it alone, in words that hold these.
void expectRefused(const Result<PostureLibrary>& library, const QString& posture, const QStringList& words)
{
    ASSERT_TRUE(library);
    const auto& refused = library->readAll();
    ASSERT_EQ(refused.size(), 1u);
    EXPECT_EQ(refused.front().kind, Error::Kind::Format);
    for (const QString& word : words + QStringList{"postures.json", posture})
        EXPECT_TRUE(refused.front().detail.contains(word))
            << qPrintable(word + " is not in: " + refused.front().detail);
    for (const QString& id : library->ids())
        EXPECT_EQ(library->posture(id) == nullptr, id == posture) << qPrintable(id);
}

TEST(PostureLibrary, KeepsTheOrderOfTheFile)
{
    const auto library = PostureLibrary::load(inSource("/resources/catalogue"));
    ASSERT_TRUE(library) << qPrintable(library.error().detail);
    EXPECT_EQ(library->ids().first(), "knees_chest");
    EXPECT_TRUE(library->readAll().empty());
    EXPECT_EQ(library->posture("no_such_posture"), nullptr);
}

TEST(PostureLibrary, NamesFilePostureAndKeyOfWhatIsMissing)
{
    expectRefused(loadChanged("\"pelvis\": 172, ", ""), "knees_chest", {"spine.pelvis", "missing"});
    expectRefused(loadChanged("\"near_leg\"", "\"nearby_leg\""), "knees_chest", {"near_leg", "missing"});
    expectRefused(loadChanged("\"thigh\": 128, ", ""), "knees_chest", {"near_leg.thigh", "missing"});
}

TEST(PostureLibrary, NamesWhatHasAWrongTypeOrIsUnknown)
{
    expectRefused(loadChanged("\"pelvis\": 172", "\"pelvis\": \"172\""), "knees_chest",
                  {"spine.pelvis", "not a number"});
    expectRefused(loadChanged("\"view\": \"side\"", "\"view\": \"below\""), "knees_chest", {"view", "side"});
    expectRefused(loadChanged("\"kind\": \"mat\"", "\"kind\": \"carpet\""), "knees_chest",
                  {"props.kind", "mat"});
    expectRefused(loadChanged("trunk on floor", "tail on floor"), "knees_chest", {"contacts", "tail"});
    expectRefused(loadChanged("trunk on floor", "trunk on bed"), "knees_chest", {"contacts", "bed"});
    expectRefused(loadChanged("\"inhale\": \"cow\"", "\"inhale\": \"horse\""), "cat", {"inhale", "horse"});
    expectRefused(loadChanged("\"inhale\": \"cow\"", "\"inhale\": \"cat\""), "cat", {"inhale", "cat"});
}

TEST(PostureLibrary, RefusesWhatNoBodyCanDo)
{
    expectRefused(loadChanged("\"rest\": [-14, 54]", "\"rest\": [-14, 154]"), "knees_chest",
                  {"near_arm.rest", "out of reach"});
    expectRefused(loadChanged("\"thigh\": 128, \"shin\": 0", "\"thigh\": 128, \"shin\": 170"), "knees_chest",
                  {"near_leg knee", "bent"});
    expectRefused(loadChanged("\"lower\": -4", "\"lower\": 95"), "knees_chest", {"lower spine", "bent"});
}

TEST(PostureLibrary, RefusesAPartThatFloatsOverItsSupport)
{
    expectRefused(loadChanged("\"rest\": [46, 7], \"foot\": 0", "\"rest\": [46, 12], \"foot\": 0"),
                  "knees_chest_one", {"contacts", "far_foot", "floor"});
}

TEST(PostureLibrary, OfTwoWithOneNameTheFirstIsKept)
{
    const auto library = loadChanged("\"id\": \"knees_chest_one\"", "\"id\": \"knees_chest\"");
    ASSERT_TRUE(library);
    ASSERT_EQ(library->refused().size(), 1u);
    EXPECT_TRUE(library->refused().front().detail.contains("knees_chest: id: named twice"));
    EXPECT_NE(library->posture("knees_chest"), nullptr);
    EXPECT_EQ(library->ids().count("knees_chest"), 1);
}

TEST(PostureLibrary, AnEntryWithoutANameIsCounted)
{
    const auto library = loadChanged("\"id\": \"knees_chest_one\", ", "");
    ASSERT_TRUE(library);
    ASSERT_EQ(library->refused().size(), 1u);
    EXPECT_TRUE(library->refused().front().detail.contains("posture number 3: id: missing"));
}

TEST(PostureLibrary, ReadsAPostureOnlyWhenItIsAskedFor)
{
    const auto library = loadChanged("\"pelvis\": 172, ", "");
    ASSERT_TRUE(library);
    EXPECT_NE(library->posture("bridge"), nullptr);
    EXPECT_TRUE(library->refused().empty());
    EXPECT_EQ(library->posture("knees_chest"), nullptr);
    EXPECT_EQ(library->refused().size(), 1u);
    EXPECT_EQ(library->posture("knees_chest"), nullptr);
    EXPECT_EQ(library->refused().size(), 1u) << "said once";
}

TEST(PostureLibrary, AFileWithoutAListIsRefused)
{
    const auto library = loadChanged("\"postures\"", "\"positions\"");
    ASSERT_FALSE(library);
    EXPECT_TRUE(library.error().detail.contains("postures: is not a list"));
}

TEST(PostureLibrary, SaysWhereAFileStopsBeingJson)
{
    const auto library = loadChanged("\"postures\": [", "\"postures\": [oops");
    ASSERT_FALSE(library);
    EXPECT_EQ(library.error().kind, Error::Kind::Format);
    EXPECT_TRUE(library.error().detail.contains("postures.json: not JSON"));
}

TEST(PostureLibrary, AFolderWithoutTheFileIsNotFound)
{
    QTemporaryDir folder;
    const auto library = PostureLibrary::load(folder.path());
    ASSERT_FALSE(library);
    EXPECT_EQ(library.error().kind, Error::Kind::NotFound);
}

} // namespace
} // namespace supine
