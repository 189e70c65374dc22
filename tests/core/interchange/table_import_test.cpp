#include "tests/core/interchange/transfer_fixture.h"

using namespace supine;
using namespace supine::test;

namespace
{

Result<JournalContents> read(const QByteArray& text, const QMap<QString, QString>& targets = {})
{
    auto layout = layoutOf(text);
    if (!layout)
        return layout.error();
    const auto settled = mapped(std::move(*layout), targets);
    if (!settled)
        return settled.error();
    return readTable(text, *settled, noon(), Night::defaultTurn());
}

QString fault(const QByteArray& text, const QMap<QString, QString>& targets = {})
{
    const auto contents = read(text, targets);
    return contents ? QString() : contents.error().detail;
}

/// `2026-11-01 pain_evening=3 cbd=1 note=x; …`
QString told(const QByteArray& text, const QMap<QString, QString>& targets = {})
{
    const auto contents = read(text, targets);
    if (!contents)
        return contents.error().detail;
    QStringList nights;
    for (const NightRecord& night : contents->nights) {
        QStringList words{night.night.toString()};
        for (const auto& [id, value] : night.measures)
            words.append(QString("%1=%2").arg(id.text()).arg(value));
        for (const auto& [id, value] : night.factors)
            words.append(QString("%1=%2").arg(id.text()).arg(value));
        if (night.note)
            words.append("note=" + *night.note);
        nights.append(words.join(' '));
    }
    return nights.join("; ");
}

TEST(TableImport, ASpreadsheetIsReadByTheNamesOfItsColumns)
{
    EXPECT_EQ(told("Date;Stiffness in the evening;Pain;Mood;Magnesium;Notes\n"
                   "2026-11-01;5;3.0;happy;yes;walked\n5.11.2026;;4;;0;\n"),
              "2026-11-01 pain_evening=3 stiffness_evening=5 magnesium=1 note=walked; "
              "2026-11-05 pain_evening=4 magnesium=0");
}

TEST(TableImport, TheUserSaysWhatAColumnBecomes)
{
    const QByteArray text = "Tag,Kreuz,Tee\n2026-11-01,7,1\n";
    EXPECT_EQ(told(text, {{"Kreuz", "pain_morning"}, {"Tee", "herbal_tea"}}),
              "2026-11-01 pain_morning=7 herbal_tea=1");
    EXPECT_EQ(fault(text),
              "No column is known to be a measure or a factor. The columns are Tag, Kreuz, Tee.");
    EXPECT_EQ(fault(text, {{"Kreuz", "mood"}}), "There is no measure or factor \"mood\".");
    EXPECT_EQ(fault(text, {{"Bein", "wakes"}}), "There is no column \"Bein\"; there are Tag, Kreuz, Tee.");
    EXPECT_EQ(fault(text, {{"Kreuz", "wakes"}, {"Tee", "wakes"}}), "Two columns become wakes.");
}

TEST(TableImport, LoopHabitsAreDoneNotDoneOrUnknown)
{
    EXPECT_EQ(told("Date,Magnesium,Legs on a chair,Wakes,\n2026-11-03,2,0,3000,\n2026-11-02,1,3,-1,\n"
                   "2026-11-01,-1,-1,-1,\n"),
              "2026-11-02 magnesium=1; 2026-11-03 wakes=3 legs_chair=0 magnesium=1");
}

TEST(TableImport, TrackAndGraphGivesAPointARowAndMomentsAfterMidnightToTheNightBefore)
{
    EXPECT_EQ(told("FeatureName,Timestamp,Value,Note\n"
                   "Pain,2026-11-02T00:30:00.123+01:00,4.0:fairly,\n"
                   "Magnesium,2026-11-02T22:00:00+01:00,1.0,late\n"
                   "Awake in between,2026-11-02T23:00:00+01:00,0:25:00,again\n"
                   "Weather,nonsense,2,\n"),
              "2026-11-01 pain_evening=4; 2026-11-02 waso_min=25 magnesium=1 note=late\nagain");
}

TEST(TableImport, WhatIsWrongIsNamedByLineAndColumn)
{
    const QByteArray head = "night,pain_evening,bed_time,note\n2026-11-01,3,22:30,\n";
    EXPECT_EQ(fault(head + "2026-02-31,3,,\n"),
              "Line 3, column 1 (night): \"2026-02-31\" is not a date that exists, as YYYY-MM-DD.");
    EXPECT_EQ(
        fault(head + "2026-11-02,\"3,5\",,\n"),
        "Line 3, column 2 (pain_evening): pain_evening takes a whole number from 0 to 10, not \"3,5\".");
    EXPECT_EQ(
        fault(head + "2026-11-02,\u0663,,\n"),
        "Line 3, column 2 (pain_evening): pain_evening takes a whole number from 0 to 10, not \"\u0663\".");
    EXPECT_EQ(fault(head + "2026-11-02,3,25:00,\n"),
              "Line 3, column 3 (bed_time): bed_time takes a time from 00:00 to 23:59, not \"25:00\".");
    EXPECT_EQ(fault(head + "2026-11-02,3,,x,y\n"),
              "Line 3, column 5 (): there are more cells than column names.");
    EXPECT_EQ(fault(head + "2026-11-01,4,,\n"),
              "Line 3, column 2 (pain_evening): this night has another value of "
              "pain_evening in an earlier line.");
    EXPECT_EQ(fault(head + "2027-11-01,4,,\n"),
              "Line 3, column 1 (night): The night 2027-11-01 is more than a day in the future.");
    EXPECT_EQ(fault("hello\n"), "Line 1: this is neither JSON nor a table with a column of dates.");
    EXPECT_EQ(fault(""), "Line 1: the file is empty.");
}

TEST(TableImport, TheLocaleOfTheComputerChangesNothing)
{
    const QLocale before;
    for (const char* name : {"tr_TR", "ar_EG", "de_DE"}) {
        QLocale::setDefault(QLocale(QString::fromLatin1(name)));
        EXPECT_EQ(told("NIGHT,PAIN_EVENING,INCLINE\n2026-11-01,3,YES\n"),
                  "2026-11-01 pain_evening=3 incline=1")
            << name;
    }
    QLocale::setDefault(before);
}

} // namespace
