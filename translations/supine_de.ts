<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>supine::HelpPage</name>
    <message>
        <source>When to get help with a back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most back pain has no serious cause and eases within weeks. Staying gently active usually helps. Some signs should not wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call 112, 911, 999 or your local emergency number. One of these signs is enough. Do not drive yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbness or tingling around the genitals, buttocks, back passage or inner thighs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New trouble passing urine, or leaking urine or stool, or not feeling when you need to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New loss of sexual feeling or function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain, tingling, numbness or weakness in both legs, or new trouble walking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back pain together with chest pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back pain after a serious accident or fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for advice today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call a doctor or an advice line the same day if there is back pain and:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fever, or feeling very ill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>losing weight without trying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lump or swelling, or a change in the back&apos;s shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain that rest does not ease, or that is worse at night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain between the shoulder blades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain that gets worse on coughing, sneezing or on the toilet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a history of cancer or osteoporosis, long use of steroids, or a weak immune system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to a health professional when:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing has changed after a few weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your back keeps you from daily life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is getting worse, or you are worried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mornings are stiff for more than half an hour on most days for months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supine is a companion for gentle stretching and keeping notes. It is not a medical device, and this page does not depend on what you logged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>supine::MainWindow</name>
    <message>
        <source>Supine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to get help
with a back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to get help with a back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
