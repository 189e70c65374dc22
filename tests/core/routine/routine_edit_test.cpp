#include "core/routine/routine_edit.h"
#include "tests/support/places.h"

#include <gtest/gtest.h>
#include <random>

namespace supine
{
namespace
{

using namespace std::chrono_literals;
using Kind = RoutineItem::Kind;
using Rows = RoutineEdit::Rows;

/// Steps as letters, a repeat as "3(ab)".
class RoutineEditing : public testing::Test
{
protected:
    static RoutineItem step(char letter)
    {
        static const std::map<char, const char*> practices{
            {'a', "child"}, {'b', "bridge"}, {'c', "cat_cow"}, {'d', "knees_chest"}, {'e', "legs_chair"}};
        return {Kind::Step, {PracticeId(QString::fromLatin1(practices.at(letter))), std::nullopt, 60s}};
    }
    static std::vector<RoutineItem> items(const char* text)
    {
        std::vector<RoutineItem> list;
        for (; *text; ++text) {
            if (*text >= 'a')
                list.push_back(step(*text));
            else if (*text == ')')
                list.push_back({Kind::End, {}, 0});
            else if (*text != '(')
                list.push_back({Kind::Repeat, {}, *text - '0'});
        }
        return list;
    }
    static std::string text(const RoutineEdit& edit)
    {
        std::string text;
        for (const RoutineItem& item : edit.routine().items) {
            if (item.kind == Kind::End)
                text += ')';
            else if (item.kind == Kind::Repeat)
                text += std::to_string(item.times) + '(';
            for (char letter = 'a'; item.kind == Kind::Step && letter <= 'e'; ++letter)
                text += item == step(letter) ? std::string(1, letter) : std::string();
        }
        return text;
    }
    RoutineEdit editing(const char* text) const
    {
        return {{RoutineId("own-x"), "X", {}, items(text)}, m_catalogue};
    }

    const Catalogue m_catalogue = Catalogue::load(inSource("/resources/catalogue")).value();
};

TEST_F(RoutineEditing, RowsMoveTogetherToWhereTheyAreDropped)
{
    RoutineEdit edit = editing("abcde");
    EXPECT_EQ(edit.move({0, 2}, 5).rows, (Rows{3, 4}));
    EXPECT_EQ(text(edit), "bdeac");
    EXPECT_EQ(edit.move({4}, 0).rows, Rows{0});
    EXPECT_EQ(text(edit), "cbdea");
}

TEST_F(RoutineEditing, ALineWalksIntoARepeatAndOutAgain)
{
    RoutineEdit edit = editing("a2(b)c");
    EXPECT_EQ(edit.moveDown({0}).rows, Rows{1});
    EXPECT_EQ(text(edit), "2(ab)c");
    EXPECT_EQ(edit.moveDown({1}).rows, Rows{2});
    EXPECT_EQ(text(edit), "2(ba)c");
    EXPECT_EQ(edit.moveDown({2}).rows, Rows{3});
    EXPECT_EQ(text(edit), "2(b)ac");
    EXPECT_EQ(edit.moveUp({3}).rows, Rows{2});
    EXPECT_EQ(text(edit), "2(ba)c");
}

TEST_F(RoutineEditing, ARepeatMovesAsAWholeAndNeverIntoAnother)
{
    RoutineEdit edit = editing("2(ab)3(c)d");
    EXPECT_EQ(edit.moveDown({0}).rows, (Rows{3, 4, 5, 6}));
    EXPECT_EQ(text(edit), "3(c)2(ab)d");
    edit.moveUp({3});
    EXPECT_EQ(text(edit), "2(ab)3(c)d");
    edit.move({4}, 2);
    EXPECT_EQ(text(edit), "3(c)2(ab)d");
    edit.moveDown({3});
    EXPECT_EQ(text(edit), "3(c)d2(ab)");
}

TEST_F(RoutineEditing, TheFootOfARepeatTakesStepsInAndLetsThemGo)
{
    RoutineEdit edit = editing("2(ab)c");
    EXPECT_EQ(edit.moveDown({3}).rows, Rows{4});
    EXPECT_EQ(text(edit), "2(abc)");
    edit.moveUp({4});
    edit.moveUp({3});
    EXPECT_EQ(text(edit), "2(a)bc");
    edit.remove({2});
    EXPECT_EQ(text(edit), "2(a)bc") << "a foot goes with its head only";
    EXPECT_EQ(edit.move({2}, 0).flaw, RoutineFlaw::Nesting);
    EXPECT_EQ(text(edit), "2(a)bc");
}

TEST_F(RoutineEditing, DuplicatesStandBehindWhatTheyAreOf)
{
    RoutineEdit edit = editing("ab2(c)");
    EXPECT_EQ(edit.duplicate({0, 1}).rows, (Rows{2, 3}));
    EXPECT_EQ(text(edit), "abab2(c)");
    edit.duplicate({4});
    EXPECT_EQ(text(edit), "abab2(c)2(c)");
    edit.duplicate({5});
    EXPECT_EQ(text(edit), "abab2(cc)2(c)");
}

TEST_F(RoutineEditing, RepeatsAreMadeOfRowsAndGivenUpAgain)
{
    RoutineEdit edit = editing("abcd");
    edit.repeat({1, 2}, 3);
    EXPECT_EQ(text(edit), "a3(bc)d");
    edit.repeat({2, 5}, 4);
    EXPECT_EQ(text(edit), "a4(bcd)") << "a repeat that is touched is taken in";
    edit.giveUpRepeat({2});
    EXPECT_EQ(text(edit), "abcd");
}

TEST_F(RoutineEditing, ARepeatWithoutStepsIsGone)
{
    RoutineEdit edit = editing("a2(b)c");
    edit.remove({2});
    EXPECT_EQ(text(edit), "ac");
    edit.undo();
    EXPECT_EQ(edit.remove({1}).rows, Rows{1});
    EXPECT_EQ(text(edit), "ac");
}

TEST_F(RoutineEditing, WhatWouldNotBePlayableChangesNothing)
{
    RoutineEdit edit = editing("ab");
    RoutineItem endless = step('a');
    endless.step.hold = 10h;
    EXPECT_EQ(edit.replace(0, endless).flaw, RoutineFlaw::Hold);
    EXPECT_EQ(edit.insert(0, std::vector<RoutineItem>(1000, step('c'))).flaw, RoutineFlaw::TooManySteps);
    EXPECT_EQ(edit.repeat({0}, 51).flaw, RoutineFlaw::Times);
    EXPECT_EQ(text(edit), "ab");
    EXPECT_FALSE(edit.canUndo());
    EXPECT_EQ(edit.remove({0, 1}).flaw, std::nullopt) << "an empty one is on its way to something";
}

TEST_F(RoutineEditing, TheLettersOfANameAreUndoneTogether)
{
    RoutineEdit edit = editing("a");
    for (const char* name : {"N", "Ni", "Nig", "Night"}) {
        OwnRoutine next = edit.routine();
        next.name = QString::fromLatin1(name);
        edit.mergeAs("name");
        edit.setAttributes(next);
    }
    edit.duplicate({0});
    EXPECT_TRUE(edit.undo());
    EXPECT_EQ(edit.routine().name, "Night");
    EXPECT_TRUE(edit.undo());
    EXPECT_EQ(edit.routine().name, "X");
    EXPECT_FALSE(edit.undo());
    EXPECT_TRUE(edit.redo());
    EXPECT_EQ(edit.routine().name, "Night");
}

TEST_F(RoutineEditing, AnEasierFormGoesWithTheLastStepOfItsPose)
{
    RoutineEdit edit = editing("ab");
    OwnRoutine next = edit.routine();
    next.easier.insert(PracticeId("bridge"));
    edit.setAttributes(next);
    edit.remove({1});
    EXPECT_TRUE(edit.routine().easier.empty());
    edit.undo();
    EXPECT_EQ(edit.routine().easier.size(), 1u);
}

TEST_F(RoutineEditing, WhateverIsDoneUndoingAllOfItGivesTheBeginningBack)
{
    std::mt19937 random(7);
    for (int round = 0; round < 40; ++round) {
        RoutineEdit edit = editing("ab2(cd)e3(a)");
        const OwnRoutine before = edit.routine();
        for (int i = 0; i < 60; ++i) {
            const int count = int(edit.routine().items.size());
            const int row = count > 0 ? int(random() % unsigned(count)) : 0;
            const Rows rows =
                random() % 3 ? Rows{row} : Rows{std::min(row, count / 2), std::max(row, count / 2)};
            switch (random() % 8) {
            case 0:
                edit.moveUp(rows);
                break;
            case 1:
                edit.moveDown(rows);
                break;
            case 2:
                edit.move(rows, int(random() % unsigned(count + 1)));
                break;
            case 3:
                edit.duplicate({row});
                break;
            case 4:
                edit.remove({row});
                break;
            case 5:
                edit.repeat(rows, 2);
                break;
            case 6:
                edit.giveUpRepeat(rows);
                break;
            default:
                edit.insert(row, items("2(a)"));
                break;
            }
            const auto flaw = flawOf(edit.routine(), m_catalogue);
            ASSERT_TRUE(!flaw || *flaw == RoutineFlaw::NoStep) << text(edit);
        }
        while (edit.undo())
            ;
        ASSERT_EQ(edit.routine(), before);
    }
}

} // namespace
} // namespace supine
