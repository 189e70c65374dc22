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
    <name>Reason</name>
    <message numerus="yes">
        <source>Stiffness went down more on nights with it (%n night(s))</source>
        <translation>
            <numerusform>Stiffness went down more on nights with it (%n night)</numerusform>
            <numerusform>Stiffness went down more on nights with it (%n nights)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Felt better on %1 of %n night(s)</source>
        <translation>
            <numerusform>Felt better on %1 of %n night</numerusform>
            <numerusform>Felt better on %1 of %n nights</numerusform>
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
    <message numerus="yes">
        <source>the clock was set by %n minutes</source>
        <translation>
            <numerusform>the clock was set by %n minute</numerusform>
            <numerusform>the clock was set by %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown %n minutes late</source>
        <translation>
            <numerusform>Shown %n minute late</numerusform>
            <numerusform>Shown %n minutes late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min before bedtime</source>
        <translation>
            <numerusform>%n min before bedtime</numerusform>
            <numerusform>%n min before bedtime</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%1 of %n nights logged; a night that was not logged is a gap, not a zero.</source>
        <translation>
            <numerusform>%1 of %n night logged; a night that was not logged is a gap, not a zero.</numerusform>
            <numerusform>%1 of %n nights logged; a night that was not logged is a gap, not a zero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gentle bedtime routine done in full on %n nights.</source>
        <translation>
            <numerusform>Gentle bedtime routine done in full on %n night.</numerusform>
            <numerusform>Gentle bedtime routine done in full on %n nights.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n nights, too few for a mean.</source>
        <translation>
            <numerusform>%1: %n night, too few for a mean.</numerusform>
            <numerusform>%1: %n nights, too few for a mean.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: on %2 of %n nights noted</source>
        <translation>
            <numerusform>%1: on %2 of %n night noted</numerusform>
            <numerusform>%1: on %2 of %n nights noted</numerusform>
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
    <message numerus="yes">
        <source>%1 %2 in the middle, %3 to %4 (%n nights)</source>
        <translation>
            <numerusform>%1 %2 in the middle, %3 to %4 (%n night)</numerusform>
            <numerusform>%1 %2 in the middle, %3 to %4 (%n nights)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>practised on %n nights</source>
        <translation>
            <numerusform>practised on %n night</numerusform>
            <numerusform>practised on %n nights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message numerus="yes">
        <source>%1, and %2: %n nights from %3 on</source>
        <translation>
            <numerusform>%1, and %2: %n night from %3 on</numerusform>
            <numerusform>%1, and %2: %n nights from %3 on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nights were not followed; they count as they were drawn.</source>
        <translation>
            <numerusform>%n night was not followed; it counts as it was drawn.</numerusform>
            <numerusform>%n nights were not followed; they count as they were drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n nights it was not noted whether they were followed.</source>
        <translation>
            <numerusform>Of %n night it was not noted whether it was followed.</numerusform>
            <numerusform>Of %n nights it was not noted whether they were followed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::DataCard</name>
    <message numerus="yes">
        <source>%n nights were written to %1.</source>
        <translation>
            <numerusform>%n night was written to %1.</numerusform>
            <numerusform>%n nights were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nights were brought in.</source>
        <translation>
            <numerusform>%n night was brought in.</numerusform>
            <numerusform>%n nights were brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nights are back. The journal as it was is kept as %1.</source>
        <translation>
            <numerusform>%n night is back. The journal as it was is kept as %1.</numerusform>
            <numerusform>%n nights are back. The journal as it was is kept as %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::EventsCard</name>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>and %n earlier</numerusform>
            <numerusform>and %n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::FirstWeekCard</name>
    <message numerus="yes">
        <source>%1, on %n night(s)</source>
        <translation>
            <numerusform>%1, on %n night</numerusform>
            <numerusform>%1, on %n nights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::HangCard</name>
    <message numerus="yes">
        <source>%n hang(s)</source>
        <translation>
            <numerusform>%n hang</numerusform>
            <numerusform>%n hangs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::ImportPanel</name>
    <message numerus="yes">
        <source>%n nights would be new,</source>
        <translation>
            <numerusform>%n night would be new,</numerusform>
            <numerusform>%n nights would be new,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would change,</source>
        <translation>
            <numerusform>%n would change,</numerusform>
            <numerusform>%n would change,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are as they are already.</source>
        <translation>
            <numerusform>%n is as it is already.</numerusform>
            <numerusform>%n are as they are already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values would be replaced; the former ones stay in the history.</source>
        <translation>
            <numerusform>%n value would be replaced; the former one stays in the history.</numerusform>
            <numerusform>%n values would be replaced; the former ones stay in the history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::JournalCare</name>
    <message numerus="yes">
        <source>%n nights are in it.</source>
        <translation>
            <numerusform>%n night is in it.</numerusform>
            <numerusform>%n nights are in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be read any more.</source>
        <translation>
            <numerusform>%n entry could not be read any more.</numerusform>
            <numerusform>%n entries could not be read any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::LibraryPage</name>
    <message numerus="yes">
        <source>%n min to read</source>
        <extracomment>how long a guide takes to read</extracomment>
        <translation>
            <numerusform>%n min to read</numerusform>
            <numerusform>%n min to read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::OwnPracticePage</name>
    <message numerus="yes">
        <source>A practice has at most %n instruction(s).</source>
        <translation>
            <numerusform>A practice has at most %n instruction.</numerusform>
            <numerusform>A practice has at most %n instructions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::PlayerHeader</name>
    <message numerus="yes">
        <source>Rehearsal, %n times as fast</source>
        <translation>
            <numerusform>Rehearsal, %n time as fast</numerusform>
            <numerusform>Rehearsal, %n times as fast</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::ReliefCard</name>
    <message numerus="yes">
        <source>Against the same evening, on average: %n nights with a rating after the routine,</source>
        <translation>
            <numerusform>Against the same evening, on average: %n night with a rating after the routine,</numerusform>
            <numerusform>Against the same evening, on average: %n nights with a rating after the routine,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with one in the morning.</source>
        <translation>
            <numerusform>%n with one in the morning.</numerusform>
            <numerusform>%n with one in the morning.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::ReminderBanner</name>
    <message numerus="yes">
        <source>In %n min</source>
        <translation>
            <numerusform>In %n min</numerusform>
            <numerusform>In %n min</numerusform>
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
    <name>supine::StepListModel</name>
    <message numerus="yes">
        <source>Repeat %n times</source>
        <translation>
            <numerusform>Repeat %n time</numerusform>
            <numerusform>Repeat %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::StepPanel</name>
    <message numerus="yes">
        <source>%n steps together</source>
        <translation>
            <numerusform>%n step together</numerusform>
            <numerusform>%n steps together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::TightCard</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>length of a routine</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::TightnessCard</name>
    <message numerus="yes">
        <source>%1: %n night(s), %2</source>
        <translation>
            <numerusform>%1: %n night, %2</numerusform>
            <numerusform>%1: %n nights, %2</numerusform>
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
<context>
    <name>supine::TrialCard</name>
    <message numerus="yes">
        <source>%n nights</source>
        <translation>
            <numerusform>%n night</numerusform>
            <numerusform>%n nights</numerusform>
        </translation>
    </message>
</context>
</TS>
