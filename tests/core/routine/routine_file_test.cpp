#include "core/routine/routine_file.h"
#include "core/routine/timeline.h"
#include "tests/support/places.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

using namespace std::chrono_literals;
using Kind = RoutineItem::Kind;

class RoutineFiles : public testing::Test
{
protected:
    RoutineFiles()
    {
        const QByteArray png("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x01\0\0\0\x01", 24);
        const QString checksum = pictureChecksum(png);
        m_file.pictures.insert({checksum, png});
        m_file.practices.push_back({PracticeId("own-sway"),
                                    "Sway",
                                    {"Sway a little"},
                                    picturePosture(checksum),
                                    true,
                                    40s,
                                    5s,
                                    BreathPattern{2500ms, 3000ms}});
        m_file.routine = {RoutineId("own-evening"), "Evening", "Slow", {}};
        m_file.routine.items = {
            {Kind::Step, {PracticeId("child"), std::nullopt, 75s, 0s, BreathPattern{3500ms, 5000ms}}},
            {Kind::Repeat, {}, 3},
            {Kind::Step, {PracticeId("own-sway"), std::nullopt, 20s, 8s}},
            {Kind::Step, {PracticeId("supine_twist"), Side::Left, 30s}},
            {Kind::End, {}, 0}};
        m_file.routine.easier = {PracticeId("child")};
        m_file.routine.rest = 90s;
        m_file.routine.tones = Tones::Changes;
        m_file.routine.voice = VoiceAmount::Names;
    }
    QJsonObject json() const { return QJsonDocument::fromJson(writeRoutineFile(m_file)).object(); }
    Result<RoutineFile> read(const QByteArray& text) const
    {
        return readRoutineFile("a.supine-routine", text, m_catalogue);
    }
    Result<RoutineFile> read(const QJsonObject& object) const { return read(QJsonDocument(object).toJson()); }
    std::string fault(const QJsonObject& object) const
    {
        const auto file = read(object);
        return file ? std::string("none") : file.error().detail.toStdString();
    }
    /// The file with another value in the routine.
    QJsonObject with(const QString& key, const QJsonValue& value) const
    {
        QJsonObject root = json();
        QJsonObject routine = root["routine"].toObject();
        routine.insert(key, value);
        root.insert("routine", routine);
        return root;
    }

    RoutineFile m_file;
    const Catalogue m_catalogue = Catalogue::load(inSource("/resources/catalogue")).value();
};

TEST_F(RoutineFiles, ComeBackAsTheyWereWritten)
{
    const auto back = read(writeRoutineFile(m_file));
    ASSERT_TRUE(back.ok()) << qPrintable(back.error().detail);
    EXPECT_EQ(back->routine, m_file.routine);
    EXPECT_EQ(back->practices, m_file.practices);
    EXPECT_EQ(back->pictures, m_file.pictures);
}

TEST_F(RoutineFiles, FaultsNameFileKeyAndReason)
{
    EXPECT_EQ(fault(with("steps", QJsonArray())),
              "a.supine-routine: routine.steps: must hold at least one step");
    QJsonArray many;
    for (int i = 0; i < 1000; ++i)
        many.append(QJsonObject{{"practice", "child"}, {"hold", 60}});
    EXPECT_EQ(fault(with("steps", many)),
              "a.supine-routine: routine.steps: has 1000 entries, and may have 250");
    const auto one = [](const QJsonObject& step) { return QJsonArray{step}; };
    EXPECT_EQ(fault(with("steps", one({{"practice", "child"}, {"hold", 0}}))),
              "a.supine-routine: routine.steps[0].hold: must be a whole number from 5 to 1800, is 0");
    EXPECT_EQ(fault(with("steps", one({{"practice", "child"}, {"hold", 36000}}))),
              "a.supine-routine: routine.steps[0].hold: must be a whole number from 5 to 1800, is 36000");
    EXPECT_NE(fault(with("steps", one({{"practice", "flying_carpet"}, {"hold", 60}})))
                  .find("there is no practice flying_carpet"),
              std::string::npos);
    EXPECT_NE(fault(with("steps", one({{"practice", "own-unknown"}, {"hold", 60}})))
                  .find("there is no practice own-unknown"),
              std::string::npos);
    EXPECT_EQ(fault(with("path", "/etc/passwd")), "a.supine-routine: routine.path: is not a key known here");
    EXPECT_EQ(fault(with("id", "../up")).substr(0, 28), "a.supine-routine: routine.id");
    EXPECT_EQ(fault(with("easier", QJsonArray{"bridge"})),
              "a.supine-routine: routine.easier: bridge is in none of its steps");
}

TEST_F(RoutineFiles, NamesThatCannotBeReadAreRefusedInOneCleanLine)
{
    EXPECT_EQ(fault(with("name", QString(5000, 'n'))),
              "a.supine-routine: routine.name: has more than 80 characters");
    EXPECT_EQ(fault(with("name", QString::fromUtf8("good\u202Ethgin"))),
              "a.supine-routine: routine.name: holds a character that cannot be seen or that turns the "
              "direction of writing");
    EXPECT_EQ(fault(with("summary", "<img src=x>")),
              "a.supine-routine: routine.summary: holds what looks like a tag of a web page");
    const std::string hostile =
        fault(with("id", QString(QString::fromUtf8("\u202E\u0007\n") + QString(9000, 'x'))));
    EXPECT_EQ(hostile.find("\u202E"), std::string::npos);
    EXPECT_EQ(hostile.find('\n'), std::string::npos);
    EXPECT_LT(hostile.size(), 500u);
}

TEST_F(RoutineFiles, DuplicateIdsAndStrayPicturesAreRefused)
{
    QJsonObject root = json();
    QJsonArray twice = root["practices"].toArray();
    twice.append(twice.first());
    root.insert("practices", twice);
    EXPECT_EQ(fault(root), "a.supine-routine: practices[1].id: own-sway appears twice");
    root = json();
    root.insert("pictures", QJsonArray());
    EXPECT_EQ(fault(root), "a.supine-routine: practices[0].picture: is not in the file");
}

TEST_F(RoutineFiles, OnlyPicturesOfItsOwnKindAndSizeAreTaken)
{
    const auto withPng = [this](const QByteArray& bytes, const QString& checksum) {
        QJsonObject root = json();
        root.insert("pictures",
                    QJsonArray{QJsonObject{{"checksum", checksum}, {"png", QString(bytes.toBase64())}}});
        return fault(root);
    };
    const QByteArray svg("<svg onload='alert(1)'/>");
    EXPECT_EQ(withPng(svg, pictureChecksum(svg)),
              "a.supine-routine: pictures[0].png: is not a PNG picture of at most 4096 pixels a side");
    const QByteArray wide("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\x7f\0\0\0\x7f\0\0\0", 24);
    EXPECT_EQ(withPng(wide, pictureChecksum(wide)),
              "a.supine-routine: pictures[0].png: is not a PNG picture of at most 4096 pixels a side");
    const QByteArray large = m_file.pictures.begin()->second + QByteArray(3 << 20, 'x');
    EXPECT_EQ(withPng(large, pictureChecksum(large)),
              "a.supine-routine: pictures[0].png: is larger than 2 MB");
    const QByteArray right = m_file.pictures.begin()->second;
    EXPECT_EQ(withPng(right, QString(64, '0')),
              "a.supine-routine: pictures[0].checksum: is not that of the picture");
}

TEST_F(RoutineFiles, OfAnotherKindOrALaterVersionAreToldApart)
{
    EXPECT_EQ(read(QByteArray("{}")).error().detail, "a.supine-routine: is no file of a routine");
    EXPECT_EQ(read(QByteArray("\xff\xfe")).error().kind, Error::Kind::Format);
    EXPECT_EQ(read(QByteArray(40 << 20, ' ')).error().detail, "a.supine-routine: is larger than 34 MB");
    QJsonObject later = json();
    later.insert("version", 2);
    EXPECT_EQ(read(later).error().kind, Error::Kind::Newer);
}

TEST_F(RoutineFiles, AnyPrefixIsReadOrRefusedAndNeverHalf)
{
    const QByteArray whole = writeRoutineFile(m_file);
    for (qsizetype length = 0; length < whole.size() - 2; length += 7)
        EXPECT_FALSE(read(whole.left(length)).ok()) << length;
}

TEST_F(RoutineFiles, TheLargestRoutineFitsTheRecordOfAJournal)
{
    RoutineItem longest{Kind::Step,
                        {PracticeId("own-" + QString(limits::idLength - 4, 'x')), Side::Right, 1800s, 120s,
                         BreathPattern{11900ms, 11900ms}}};
    OwnRoutine routine{RoutineId("own-" + QString(limits::idLength - 4, 'y')), QString(limits::name, 'n'),
                       QString(limits::summary, 's'),
                       std::vector<RoutineItem>(size_t(limits::mostItems), longest)};
    EXPECT_LT(QJsonDocument(toJson(routine)).toJson(QJsonDocument::Compact).size(), 64 << 10);
}

} // namespace
} // namespace supine
