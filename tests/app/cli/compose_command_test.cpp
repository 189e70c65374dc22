#include "app/cli/compose_command.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

struct Ran {
    int code;
    QString out;
    QString err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

Ran run(const QStringList& arguments)
{
    Ran ran{};
    QTextStream out(&ran.out);
    QTextStream err(&ran.err);
    ran.code = runCompose(arguments, out, err);
    return ran;
}

TEST(ComposeCommand, ExplainsAQuarterOfAnHourWithoutLegsUpTheWall)
{
    const Ran ran = run({"--areas", "lower_back,hips", "--minutes", "15", "--kit", "mat,chair", "--avoid",
                         "glaucoma_eye", "--json"});
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.err, "");
    const QJsonObject timeline = ran.json()["timeline"].toObject();
    EXPECT_EQ(timeline["total_s"], 900);
    EXPECT_EQ(timeline["rest_s"], 0);
    QStringList poses;
    for (const QJsonValue& phase : timeline["phases"].toArray())
        poses.append(phase["pose"].toString());
    EXPECT_FALSE(poses.contains("legs_wall"));
    const QJsonArray reasons = ran.json()["reasons"].toArray();
    EXPECT_FALSE(reasons.isEmpty());
    for (const QJsonValue& reason : reasons) {
        EXPECT_TRUE(poses.contains(reason["pose"].toString()));
        EXPECT_FALSE(reason["because"].toArray().isEmpty());
    }
    EXPECT_EQ(ran.json()["left_out"].toArray(),
              (QJsonArray{QJsonObject{{"practice", "legs_wall"}, {"flag", "glaucoma_eye"}}}));
}

TEST(ComposeCommand, ReadsAsAListWithoutJson)
{
    const Ran ran = run(
        {"--areas=jaw:3,lower_back", "--minutes=8", "--hurts", "bridge,knees_chest:ease", "--prepare", "5"});
    EXPECT_EQ(ran.code, 0);
    EXPECT_TRUE(ran.out.contains("for the jaw, tight 3 of 3")) << qPrintable(ran.out);
    EXPECT_TRUE(ran.out.contains("in its easier form, since it hurt"));
    EXPECT_TRUE(ran.out.contains("Left out: Bridge (it hurt)"));
    EXPECT_TRUE(ran.out.contains("8:00 in all"));
}

TEST(ComposeCommand, AnswersWhatCannotBeInOneSentence)
{
    const QList<QStringList> wishes{
        {"--minutes", "0"},
        {"--minutes", "10000"},
        {"--minutes", "soon"},
        {"--minutes", "99999999999"},
        {"--areas", "elbow"},
        {"--areas", "hips:9"},
        {"--areas", "hips:x"},
        {"--areas", "hips,hips"},
        {"--kit", "sword"},
        {"--avoid", "mondays"},
        {"--hurts", "headstand"},
        {"--hurts", "child:much"},
        {"--prepare", "31"},
        {"--prepare", "-1"},
        {"--fast"},
        {"lower_back"},
        {"--areas"},
        {"--areas", QString(5000, 'x')},
    };
    for (const QStringList& wish : wishes) {
        const Ran ran = run(wish);
        EXPECT_EQ(ran.code, 2) << qPrintable(wish.join(' '));
        EXPECT_EQ(ran.out, "");
        EXPECT_EQ(ran.err.count('\n'), 1) << qPrintable(ran.err);
        EXPECT_TRUE(ran.err.endsWith(".\n")) << qPrintable(ran.err);
        EXPECT_LT(ran.err.size(), 400);
    }
}

TEST(ComposeCommand, TwoMinutesForEverywhereAreAnsweredHonestly)
{
    const Ran ran =
        run({"--areas", "jaw,neck,shoulders,upper_back,mid_back,lower_back,chest,hips,glutes,hamstrings,legs",
             "--minutes", "2", "--json"});
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.json()["timeline"].toObject()["total_s"], 120);
    EXPECT_FALSE(ran.json()["unmet"].toArray().isEmpty());
}

} // namespace
} // namespace supine
