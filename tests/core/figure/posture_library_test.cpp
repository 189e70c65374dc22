#include "core/figure/posture_library.h"

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
    QFile shipped(QStringLiteral(SUPINE_SOURCE_DIR "/resources/catalogue/postures.json"));
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

/// The error's kind and the words it must hold.
void expectRefused(const Result<PostureLibrary>& result, const QStringList& words)
{
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Error::Kind::Format);
    for (const QString& word : words)
        EXPECT_TRUE(result.error().detail.contains(word))
            << qPrintable(word + " is not in: " + result.error().detail);
}

TEST(PostureLibrary, KeepsTheOrderOfTheFile)
{
    const auto library = PostureLibrary::load(QStringLiteral(SUPINE_SOURCE_DIR "/resources/catalogue"));
    ASSERT_TRUE(library) << qPrintable(library.error().detail);
    EXPECT_EQ(library->ids().first(), "knees_chest");
    EXPECT_EQ(library->posture("no_such_posture"), nullptr);
}

TEST(PostureLibrary, NamesFilePostureAndKeyOfWhatIsMissing)
{
    expectRefused(loadChanged("\"pelvis\": 172, ", ""),
                  {"postures.json", "knees_chest", "spine.pelvis", "missing"});
    expectRefused(loadChanged("\"near_leg\"", "\"nearby_leg\""),
                  {"postures.json", "knees_chest", "near_leg", "missing"});
    expectRefused(loadChanged("\"thigh\": 128, ", ""), {"knees_chest", "near_leg.thigh", "missing"});
}

TEST(PostureLibrary, NamesWhatHasAWrongTypeOrIsUnknown)
{
    expectRefused(loadChanged("\"pelvis\": 172", "\"pelvis\": \"172\""),
                  {"knees_chest", "spine.pelvis", "not a number"});
    expectRefused(loadChanged("\"view\": \"side\"", "\"view\": \"below\""), {"knees_chest", "view", "side"});
    expectRefused(loadChanged("\"kind\": \"mat\"", "\"kind\": \"carpet\""),
                  {"knees_chest", "props.kind", "mat"});
    expectRefused(loadChanged("trunk on floor", "tail on floor"), {"knees_chest", "contacts", "tail"});
    expectRefused(loadChanged("trunk on floor", "trunk on bed"), {"knees_chest", "contacts", "bed"});
    expectRefused(loadChanged("\"inhale\": \"cow\"", "\"inhale\": \"horse\""), {"cat", "inhale", "horse"});
    expectRefused(loadChanged("\"id\": \"knees_chest_one\"", "\"id\": \"knees_chest\""),
                  {"knees_chest", "twice"});
}

TEST(PostureLibrary, RefusesWhatNoBodyCanDo)
{
    expectRefused(loadChanged("\"rest\": [-14, 54]", "\"rest\": [-14, 154]"),
                  {"knees_chest", "near_arm.rest", "out of reach"});
    expectRefused(loadChanged("\"thigh\": 128, \"shin\": 0", "\"thigh\": 128, \"shin\": 170"),
                  {"knees_chest", "near_leg knee", "bent"});
    expectRefused(loadChanged("\"lower\": -4", "\"lower\": 95"), {"knees_chest", "lower spine", "bent"});
}

TEST(PostureLibrary, RefusesAPartThatFloatsOverItsSupport)
{
    expectRefused(loadChanged("\"rest\": [46, 7], \"foot\": 0", "\"rest\": [46, 12], \"foot\": 0"),
                  {"knees_chest_one", "contacts", "far_foot", "floor"});
}

TEST(PostureLibrary, SaysWhereAFileStopsBeingJson)
{
    expectRefused(loadChanged("\"postures\": [", "\"postures\": ["
                                                 "oops"),
                  {"postures.json", "not JSON"});
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
