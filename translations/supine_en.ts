<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CatalogueWords</name>
    <message numerus="yes">
        <source>%n pose(s)</source>
        <translation>
            <numerusform>%n pose</numerusform>
            <numerusform>%n poses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>Bedtime in %n minutes</source>
        <translation>
            <numerusform>Bedtime in %n minute</numerusform>
            <numerusform>Bedtime in %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendWords</name>
    <message numerus="yes">
        <source>%1 of %n nights logged.</source>
        <translation>
            <numerusform>%1 of %n night logged.</numerusform>
            <numerusform>%1 of %n nights logged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nights</source>
        <translation>
            <numerusform>%n night</numerusform>
            <numerusform>%n nights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::PlayerPage</name>
    <message numerus="yes">
        <source>Rehearsal, %n times as fast</source>
        <translation>
            <numerusform>Rehearsal, %n time as fast</numerusform>
            <numerusform>Rehearsal, %n times as fast</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::RemindersPage</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes before bedtime</source>
        <translation>
            <numerusform>%n minute before bedtime</numerusform>
            <numerusform>%n minutes before bedtime</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::SettingsPage</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::SleepCard</name>
    <message numerus="yes">
        <source>%n of 7 mornings not logged</source>
        <translation>
            <numerusform>%n of 7 mornings not logged</numerusform>
            <numerusform>%n of 7 mornings not logged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::TonightPage</name>
    <message numerus="yes">
        <source>%n minute(s) to go</source>
        <translation>
            <numerusform>%n minute to go</numerusform>
            <numerusform>%n minutes to go</numerusform>
        </translation>
    </message>
</context>
</TS>
