<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BodyMap</name>
    <message>
        <source>Neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>Left shoulder</source>
        <translation>Linke Schulter</translation>
    </message>
    <message>
        <source>Right shoulder</source>
        <translation>Rechte Schulter</translation>
    </message>
    <message>
        <source>Upper back, left</source>
        <translation>Oberer Rücken, links</translation>
    </message>
    <message>
        <source>Upper back, middle</source>
        <translation>Oberer Rücken, Mitte</translation>
    </message>
    <message>
        <source>Upper back, right</source>
        <translation>Oberer Rücken, rechts</translation>
    </message>
    <message>
        <source>Mid back, left</source>
        <translation>Mittlerer Rücken, links</translation>
    </message>
    <message>
        <source>Mid back, middle</source>
        <translation>Mittlerer Rücken, Mitte</translation>
    </message>
    <message>
        <source>Mid back, right</source>
        <translation>Mittlerer Rücken, rechts</translation>
    </message>
    <message>
        <source>Lower back, left</source>
        <translation>Unterer Rücken, links</translation>
    </message>
    <message>
        <source>Lower back, middle</source>
        <translation>Unterer Rücken, Mitte</translation>
    </message>
    <message>
        <source>Lower back, right</source>
        <translation>Unterer Rücken, rechts</translation>
    </message>
    <message>
        <source>Left buttock</source>
        <translation>Linke Gesäßhälfte</translation>
    </message>
    <message>
        <source>Right buttock</source>
        <translation>Rechte Gesäßhälfte</translation>
    </message>
    <message>
        <source>Left hamstring</source>
        <translation>Linke Oberschenkelrückseite</translation>
    </message>
    <message>
        <source>Right hamstring</source>
        <translation>Rechte Oberschenkelrückseite</translation>
    </message>
    <message>
        <source>Jaw</source>
        <translation>Kiefer</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Brust</translation>
    </message>
    <message>
        <source>Right hip</source>
        <translation>Rechte Hüfte</translation>
    </message>
    <message>
        <source>Left hip</source>
        <translation>Linke Hüfte</translation>
    </message>
    <message>
        <source>Right thigh</source>
        <translation>Rechter Oberschenkel</translation>
    </message>
    <message>
        <source>Left thigh</source>
        <translation>Linker Oberschenkel</translation>
    </message>
</context>
<context>
    <name>CardSheets</name>
    <message>
        <source>Stay within what is comfortable, and stop if anything hurts.</source>
        <translation>Im Angenehmen bleiben und aufhören, wenn etwas wehtut.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The knees drift a little away as you breathe in and come closer as you breathe out.</source>
        <extracomment>knees_chest breath_note</extracomment>
        <translation>Beim Einatmen sinken die Knie ein wenig von dir weg, beim Ausatmen kommen sie näher.</translation>
    </message>
    <message>
        <source>Knees drift away</source>
        <extracomment>knees_chest breathe_in</extracomment>
        <translation>Knie sinken weg</translation>
    </message>
    <message>
        <source>Knees come closer</source>
        <extracomment>knees_chest breathe_out</extracomment>
        <translation>Knie kommen näher</translation>
    </message>
    <message>
        <source>From about week 16, lying on the side is the better choice.</source>
        <extracomment>knees_chest text</extracomment>
        <translation>Etwa ab der 16. Woche ist die Seitenlage die bessere Wahl.</translation>
    </message>
    <message>
        <source>The thighs press on the belly.</source>
        <extracomment>knees_chest text</extracomment>
        <translation>Die Oberschenkel drücken auf den Bauch.</translation>
    </message>
    <message>
        <source>Deep folding can wait until you are cleared for it.</source>
        <extracomment>knees_chest text</extracomment>
        <translation>Tiefes Beugen kann warten, bis es dir wieder erlaubt ist.</translation>
    </message>
    <message>
        <source>One knee at a time, without pulling.</source>
        <extracomment>knees_chest text</extracomment>
        <translation>Ein Knie nach dem anderen, ohne zu ziehen.</translation>
    </message>
    <message>
        <source>Hold the knee lightly, so that the spine is not rounded by force.</source>
        <extracomment>knees_chest text</extracomment>
        <translation>Halte das Knie nur leicht, damit die Wirbelsäule nicht mit Kraft gerundet wird.</translation>
    </message>
    <message>
        <source>It folds the hip deeply.</source>
        <extracomment>knees_chest text</extracomment>
        <translation>Die Hüfte wird dabei tief gebeugt.</translation>
    </message>
    <message>
        <source>Hold behind the thigh, so that the knee stays open.</source>
        <extracomment>knees_chest text</extracomment>
        <translation>Greife hinter den Oberschenkel, damit das Knie offen bleibt.</translation>
    </message>
    <message>
        <source>One knee at a time</source>
        <extracomment>knees_chest easier name</extracomment>
        <translation>Ein Knie nach dem anderen</translation>
    </message>
    <message>
        <source>Hold one thigh while the other foot stays on the floor or against a wall, and change legs halfway. A strap or a towel saves the reach.</source>
        <extracomment>knees_chest easier text</extracomment>
        <translation>Halte einen Oberschenkel, während der andere Fuß am Boden oder an einer Wand bleibt, und wechsle nach der Hälfte das Bein. Ein Gurt oder ein Handtuch verlängert den Arm.</translation>
    </message>
    <message>
        <source>Small circles</source>
        <extracomment>knees_chest harder name</extracomment>
        <translation>Kleine Kreise</translation>
    </message>
    <message>
        <source>With both knees in, draw slow circles with them, first one way, then the other.</source>
        <extracomment>knees_chest harder text</extracomment>
        <translation>Ziehe mit beiden Knien langsame Kreise, erst in die eine, dann in die andere Richtung.</translation>
    </message>
    <message>
        <source>Knees to chest</source>
        <extracomment>knees_chest name</extracomment>
        <translation>Knie zur Brust</translation>
    </message>
    <message>
        <source>A small, rounded shape that many people like for the lower back after a day of sitting or standing.</source>
        <extracomment>knees_chest reason</extracomment>
        <translation>Eine kleine, runde Haltung, die viele nach einem Tag im Sitzen oder Stehen für den unteren Rücken mögen.</translation>
    </message>
    <message>
        <source>Lie on your back and bring in one knee, then the other.</source>
        <extracomment>knees_chest steps</extracomment>
        <translation>Lege dich auf den Rücken und hole erst ein Knie heran, dann das andere.</translation>
    </message>
    <message>
        <source>Hold your shins, or the backs of your thighs.</source>
        <extracomment>knees_chest steps</extracomment>
        <translation>Umfasse die Schienbeine oder die Rückseiten der Oberschenkel.</translation>
    </message>
    <message>
        <source>Let the lower back spread into the mat.</source>
        <extracomment>knees_chest steps</extracomment>
        <translation>Lass den unteren Rücken breit in die Matte sinken.</translation>
    </message>
    <message>
        <source>Keep the shoulders heavy and the jaw loose.</source>
        <extracomment>knees_chest steps</extracomment>
        <translation>Die Schultern bleiben schwer, der Kiefer locker.</translation>
    </message>
    <message>
        <source>Let each breath out make the knees a little heavier. Nothing is pushed.</source>
        <extracomment>supine_twist breath_note</extracomment>
        <translation>Mit jedem Ausatmen werden die Knie etwas schwerer. Nichts wird gedrückt.</translation>
    </message>
    <message>
        <source>A small turn only, with the knees on a pillow; leave it out if unsure.</source>
        <extracomment>supine_twist text</extracomment>
        <translation>Nur eine kleine Drehung, die Knie auf einem Kissen; im Zweifel auslassen.</translation>
    </message>
    <message>
        <source>Turning can stir up a fresh back problem.</source>
        <extracomment>supine_twist text</extracomment>
        <translation>Drehen kann frische Rückenbeschwerden reizen.</translation>
    </message>
    <message>
        <source>The leg would cross the middle of the body.</source>
        <extracomment>supine_twist text</extracomment>
        <translation>Das Bein würde die Körpermitte kreuzen.</translation>
    </message>
    <message>
        <source>Twisting can wait until you are cleared for it.</source>
        <extracomment>supine_twist text</extracomment>
        <translation>Drehen kann warten, bis es dir wieder erlaubt ist.</translation>
    </message>
    <message>
        <source>Keep the head in the middle and look up.</source>
        <extracomment>supine_twist text</extracomment>
        <translation>Lass den Kopf in der Mitte und schau nach oben.</translation>
    </message>
    <message>
        <source>Leave the arm by your side.</source>
        <extracomment>supine_twist text</extracomment>
        <translation>Lass den Arm neben dir liegen.</translation>
    </message>
    <message>
        <source>Lie on the side with a pillow between the knees and open the upper arm like a book.</source>
        <extracomment>supine_twist text</extracomment>
        <translation>Lege dich auf die Seite, ein Kissen zwischen den Knien, und öffne den oberen Arm wie ein Buch.</translation>
    </message>
    <message>
        <source>On a pillow</source>
        <extracomment>supine_twist easier name</extracomment>
        <translation>Auf einem Kissen</translation>
    </message>
    <message>
        <source>Rest the knees on a pillow and make the turn smaller. Bend the arms and keep the head straight.</source>
        <extracomment>supine_twist easier text</extracomment>
        <translation>Lege die Knie auf ein Kissen und drehe weniger weit. Beuge die Arme und lass den Kopf gerade.</translation>
    </message>
    <message>
        <source>Top leg long</source>
        <extracomment>supine_twist harder name</extracomment>
        <translation>Oberes Bein lang</translation>
    </message>
    <message>
        <source>Stretch out the upper leg and let the foot rest wherever it lands.</source>
        <extracomment>supine_twist harder text</extracomment>
        <translation>Strecke das obere Bein aus und lass den Fuß dort ruhen, wo er hinkommt.</translation>
    </message>
    <message>
        <source>Reclined twist</source>
        <extracomment>supine_twist name</extracomment>
        <translation>Drehung im Liegen</translation>
    </message>
    <message>
        <source>A slow turn of the trunk that many people enjoy after long sitting.</source>
        <extracomment>supine_twist reason</extracomment>
        <translation>Eine langsame Drehung des Rumpfes, die viele nach langem Sitzen genießen.</translation>
    </message>
    <message>
        <source>Lie on your back with knees bent and feet down.</source>
        <extracomment>supine_twist steps</extracomment>
        <translation>Lege dich auf den Rücken, Knie gebeugt, Füße am Boden.</translation>
    </message>
    <message>
        <source>Let both knees sink to one side.</source>
        <extracomment>supine_twist steps</extracomment>
        <translation>Lass beide Knie zu einer Seite sinken.</translation>
    </message>
    <message>
        <source>Reach the opposite arm long and look where the neck is easy.</source>
        <extracomment>supine_twist steps</extracomment>
        <translation>Strecke den anderen Arm lang aus und schau dorthin, wo der Nacken sich leicht anfühlt.</translation>
    </message>
    <message>
        <source>To come back, firm the belly gently and bring the knees up through the middle.</source>
        <extracomment>supine_twist steps</extracomment>
        <translation>Zum Zurückkommen spanne den Bauch sanft an und hebe die Knie über die Mitte.</translation>
    </message>
    <message>
        <source>The breath leads and the back follows; one breath is one round.</source>
        <extracomment>cat_cow breath_note</extracomment>
        <translation>Der Atem führt, der Rücken folgt; ein Atemzug ist eine Runde.</translation>
    </message>
    <message>
        <source>Belly down, chest lifts</source>
        <extracomment>cat_cow breathe_in</extracomment>
        <translation>Bauch sinkt, Brust hebt sich</translation>
    </message>
    <message>
        <source>Round up, chin tucks</source>
        <extracomment>cat_cow breathe_out</extracomment>
        <translation>Rücken rund, Kinn zur Brust</translation>
    </message>
    <message>
        <source>Come onto the forearms, or do it on a chair.</source>
        <extracomment>cat_cow text</extracomment>
        <translation>Komm auf die Unterarme oder übe auf einem Stuhl.</translation>
    </message>
    <message>
        <source>Fold a blanket under the knees, or do it on a chair.</source>
        <extracomment>cat_cow text</extracomment>
        <translation>Lege eine gefaltete Decke unter die Knie oder übe auf einem Stuhl.</translation>
    </message>
    <message>
        <source>Keep the head level; let only the back move.</source>
        <extracomment>cat_cow text</extracomment>
        <translation>Halte den Kopf gerade; nur der Rücken bewegt sich.</translation>
    </message>
    <message>
        <source>Lift as far as is comfortable, but do not round deeply.</source>
        <extracomment>cat_cow text</extracomment>
        <translation>Hebe dich so weit, wie es angenehm ist, aber runde den Rücken nicht tief.</translation>
    </message>
    <message>
        <source>Move between a rounded and a level back; do not let the belly hang.</source>
        <extracomment>cat_cow text</extracomment>
        <translation>Bewege dich zwischen rundem und geradem Rücken; lass den Bauch nicht durchhängen.</translation>
    </message>
    <message>
        <source>On forearms or a chair</source>
        <extracomment>cat_cow easier name</extracomment>
        <translation>Auf Unterarmen oder Stuhl</translation>
    </message>
    <message>
        <source>Rest on forearms or fists, or sit on a chair with hands on thighs, and keep the movement small.</source>
        <extracomment>cat_cow easier text</extracomment>
        <translation>Stütze dich auf Unterarme oder Fäuste, oder sitze auf einem Stuhl mit den Händen auf den Oberschenkeln, und bleib bei kleinen Bewegungen.</translation>
    </message>
    <message>
        <source>Sideways too</source>
        <extracomment>cat_cow harder name</extracomment>
        <translation>Auch seitwärts</translation>
    </message>
    <message>
        <source>Look round to one hip, then the other, or let the hips draw slow circles.</source>
        <extracomment>cat_cow harder text</extracomment>
        <translation>Schau zu einer Hüfte, dann zur anderen, oder lass die Hüften langsam kreisen.</translation>
    </message>
    <message>
        <source>Cat–cow</source>
        <extracomment>cat_cow name</extracomment>
        <translation>Katze–Kuh</translation>
    </message>
    <message>
        <source>Moves the whole back gently both ways, which many people find pleasant when it feels rusty.</source>
        <extracomment>cat_cow reason</extracomment>
        <translation>Bewegt den ganzen Rücken sanft in beide Richtungen; viele finden das angenehm, wenn er sich eingerostet anfühlt.</translation>
    </message>
    <message>
        <source>Come to hands and knees, hands under shoulders, knees under hips.</source>
        <extracomment>cat_cow steps</extracomment>
        <translation>Komm in den Vierfüßlerstand, Hände unter den Schultern, Knie unter den Hüften.</translation>
    </message>
    <message>
        <source>Breathe in: let the belly soften down, lift chest and tail.</source>
        <extracomment>cat_cow steps</extracomment>
        <translation>Einatmen: Der Bauch sinkt weich, Brust und Steißbein heben sich.</translation>
    </message>
    <message>
        <source>Breathe out: press the floor away, round the back, tuck chin and tail.</source>
        <extracomment>cat_cow steps</extracomment>
        <translation>Ausatmen: Schiebe den Boden weg, runde den Rücken, ziehe Kinn und Steißbein ein.</translation>
    </message>
    <message>
        <source>Keep it slow, about six rounds a minute.</source>
        <extracomment>cat_cow steps</extracomment>
        <translation>Bleib langsam, etwa sechs Runden in der Minute.</translation>
    </message>
    <message>
        <source>Feel the back widen as you breathe in and settle as you breathe out.</source>
        <extracomment>child breath_note</extracomment>
        <translation>Spüre, wie der Rücken beim Einatmen weit wird und beim Ausatmen sinkt.</translation>
    </message>
    <message>
        <source>The knees bend all the way under weight; knees to chest is a kinder shape.</source>
        <extracomment>child text</extracomment>
        <translation>Die Knie beugen sich unter Last ganz; Knie zur Brust ist die sanftere Haltung.</translation>
    </message>
    <message>
        <source>Stay higher, with the chest on pillows.</source>
        <extracomment>child text</extracomment>
        <translation>Bleib höher, mit der Brust auf Kissen.</translation>
    </message>
    <message>
        <source>Knees wide, chest on a firm pillow.</source>
        <extracomment>child text</extracomment>
        <translation>Knie weit, Brust auf einem festen Kissen.</translation>
    </message>
    <message>
        <source>Chest on pillows, so that the back stays long.</source>
        <extracomment>child text</extracomment>
        <translation>Brust auf Kissen, damit der Rücken lang bleibt.</translation>
    </message>
    <message>
        <source>Rest the forehead on fists or a pillow, so that the head is not below the heart.</source>
        <extracomment>child text</extracomment>
        <translation>Lege die Stirn auf die Fäuste oder ein Kissen, damit der Kopf nicht tiefer als das Herz liegt.</translation>
    </message>
    <message>
        <source>Keep the head up on a pillow and come up slowly.</source>
        <extracomment>child text</extracomment>
        <translation>Lass den Kopf erhöht auf einem Kissen und richte dich langsam auf.</translation>
    </message>
    <message>
        <source>With pillows</source>
        <extracomment>child easier name</extracomment>
        <translation>Mit Kissen</translation>
    </message>
    <message>
        <source>Reach to one side</source>
        <extracomment>child harder name</extracomment>
        <translation>Zu einer Seite</translation>
    </message>
    <message>
        <source>Walk both hands to one side for half the time, then to the other.</source>
        <extracomment>child harder text</extracomment>
        <translation>Wandere mit beiden Händen die halbe Zeit zu einer Seite, dann zur anderen.</translation>
    </message>
    <message>
        <source>Child’s pose</source>
        <extracomment>child name</extracomment>
        <translation>Stellung des Kindes</translation>
    </message>
    <message>
        <source>A folded resting place with the face turned away from the day.</source>
        <extracomment>child reason</extracomment>
        <translation>Ein gefalteter Ruheplatz, das Gesicht vom Tag abgewandt.</translation>
    </message>
    <message>
        <source>Kneel with toes together and knees wide.</source>
        <extracomment>child steps</extracomment>
        <translation>Knie dich hin, Zehen zusammen, Knie weit.</translation>
    </message>
    <message>
        <source>Sit back towards the heels and walk the hands forward.</source>
        <extracomment>child steps</extracomment>
        <translation>Setze dich zu den Fersen zurück und wandere mit den Händen nach vorn.</translation>
    </message>
    <message>
        <source>Rest the forehead on the mat or on a pillow.</source>
        <extracomment>child steps</extracomment>
        <translation>Lege die Stirn auf die Matte oder auf ein Kissen.</translation>
    </message>
    <message>
        <source>Breathe into the back of the ribs.</source>
        <extracomment>child steps</extracomment>
        <translation>Atme in die hinteren Rippen.</translation>
    </message>
    <message>
        <source>Keep breathing while you hold. With short lifts, go up breathing in and down breathing out.</source>
        <extracomment>bridge breath_note</extracomment>
        <translation>Atme weiter, während du hältst. Bei kurzen Hebungen: einatmend hinauf, ausatmend hinunter.</translation>
    </message>
    <message>
        <source>Some weight rests near the neck.</source>
        <extracomment>bridge text</extracomment>
        <translation>Etwas Gewicht liegt nahe am Nacken.</translation>
    </message>
    <message>
        <source>The bent knees carry the lift.</source>
        <extracomment>bridge text</extracomment>
        <translation>Die gebeugten Knie tragen die Hebung.</translation>
    </message>
    <message>
        <source>From about week 16, leave out effort flat on the back.</source>
        <extracomment>bridge text</extracomment>
        <translation>Etwa ab der 16. Woche Anstrengung flach auf dem Rücken auslassen.</translation>
    </message>
    <message>
        <source>Short lifts, and never hold the breath.</source>
        <extracomment>bridge text</extracomment>
        <translation>Kurze Hebungen, und nie den Atem anhalten.</translation>
    </message>
    <message>
        <source>Lifting the hips can wait until you are cleared for it.</source>
        <extracomment>bridge text</extracomment>
        <translation>Das Heben der Hüfte kann warten, bis es dir wieder erlaubt ist.</translation>
    </message>
    <message>
        <source>Stay low with support, so that the hips are not high above the head.</source>
        <extracomment>bridge text</extracomment>
        <translation>Bleib gestützt und niedrig, damit die Hüfte nicht hoch über dem Kopf ist.</translation>
    </message>
    <message>
        <source>It presses on the belly, most of all after a meal.</source>
        <extracomment>bridge text</extracomment>
        <translation>Es drückt auf den Bauch, vor allem nach dem Essen.</translation>
    </message>
    <message>
        <source>Low bridge</source>
        <extracomment>bridge easier name</extracomment>
        <translation>Niedrige Brücke</translation>
    </message>
    <message>
        <source>Rock the pelvis without lifting, rest it on a block or a firm pillow, or do three to five short lifts with a pause between.</source>
        <extracomment>bridge easier text</extracomment>
        <translation>Kippe das Becken, ohne es zu heben, lege es auf einen Block oder ein festes Kissen, oder hebe es drei- bis fünfmal kurz mit Pausen dazwischen.</translation>
    </message>
    <message>
        <source>Marching</source>
        <extracomment>bridge harder name</extracomment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Hold the hips level and lift one foot a little, then the other.</source>
        <extracomment>bridge harder text</extracomment>
        <translation>Halte die Hüfte gerade und hebe erst einen Fuß ein wenig, dann den anderen.</translation>
    </message>
    <message>
        <source>Bridge</source>
        <extracomment>bridge name</extracomment>
        <translation>Brücke</translation>
    </message>
    <message>
        <source>The one pose with some work in it: it wakes the seat and opens the front of the hips.</source>
        <extracomment>bridge reason</extracomment>
        <translation>Die eine Haltung mit etwas Arbeit: Sie weckt das Gesäß und öffnet die Vorderseite der Hüften.</translation>
    </message>
    <message>
        <source>Lie on your back, feet as wide as the hips and close to the seat.</source>
        <extracomment>bridge steps</extracomment>
        <translation>Lege dich auf den Rücken, die Füße hüftbreit und nahe am Gesäß.</translation>
    </message>
    <message>
        <source>Press into the feet and peel the hips up, knees over ankles.</source>
        <extracomment>bridge steps</extracomment>
        <translation>Drücke in die Füße und rolle die Hüfte nach oben, Knie über den Knöcheln.</translation>
    </message>
    <message>
        <source>Look straight up and leave the head still.</source>
        <extracomment>bridge steps</extracomment>
        <translation>Schau gerade nach oben und lass den Kopf ruhig liegen.</translation>
    </message>
    <message>
        <source>Roll down slowly, one piece of the back after another.</source>
        <extracomment>bridge steps</extracomment>
        <translation>Rolle langsam ab, Stück für Stück den Rücken hinunter.</translation>
    </message>
    <message>
        <source>Follow the pace or breathe as you like.</source>
        <extracomment>legs_wall breath_note</extracomment>
        <translation>Folge dem Takt oder atme, wie du magst.</translation>
    </message>
    <message>
        <source>Pressure in the eyes rises within a minute in this position.</source>
        <extracomment>legs_wall text</extracomment>
        <translation>Der Augendruck steigt in dieser Lage schon in einer Minute.</translation>
    </message>
    <message>
        <source>Raised legs send extra blood to the heart.</source>
        <extracomment>legs_wall text</extracomment>
        <translation>Hochgelegte Beine leiten mehr Blut zum Herzen.</translation>
    </message>
    <message>
        <source>Straight raised legs can pull on the back.</source>
        <extracomment>legs_wall text</extracomment>
        <translation>Gestreckte, hochgelegte Beine können am Rücken ziehen.</translation>
    </message>
    <message>
        <source>Stomach acid can flow back.</source>
        <extracomment>legs_wall text</extracomment>
        <translation>Magensäure kann zurückfließen.</translation>
    </message>
    <message>
        <source>Ask your doctor before raising the legs for long.</source>
        <extracomment>legs_wall text</extracomment>
        <translation>Frage ärztlich nach, bevor du die Beine lange hochlegst.</translation>
    </message>
    <message>
        <source>From about week 16, do not lie flat for long.</source>
        <extracomment>legs_wall text</extracomment>
        <translation>Etwa ab der 16. Woche nicht lange flach liegen.</translation>
    </message>
    <message>
        <source>Knees bent, further away</source>
        <extracomment>legs_wall easier name</extracomment>
        <translation>Knie gebeugt, weiter weg</translation>
    </message>
    <message>
        <source>Move away from the wall and rest the feet on it with bent knees, or lay the calves on a chair.</source>
        <extracomment>legs_wall easier text</extracomment>
        <translation>Rücke von der Wand ab und stelle die Füße mit gebeugten Knien an, oder lege die Waden auf einen Stuhl.</translation>
    </message>
    <message>
        <source>Blanket under the hips</source>
        <extracomment>legs_wall harder name</extracomment>
        <translation>Decke unter der Hüfte</translation>
    </message>
    <message>
        <source>Slide a folded blanket under the hips before the legs go up.</source>
        <extracomment>legs_wall harder text</extracomment>
        <translation>Schiebe eine gefaltete Decke unter die Hüfte, bevor die Beine hochgehen.</translation>
    </message>
    <message>
        <source>Legs up the wall</source>
        <extracomment>legs_wall name</extracomment>
        <translation>Beine an der Wand</translation>
    </message>
    <message>
        <source>Tired legs get a rest, and there is nothing to hold up.</source>
        <extracomment>legs_wall reason</extracomment>
        <translation>Müde Beine dürfen ruhen, und nichts muss gehalten werden.</translation>
    </message>
    <message>
        <source>Sit with one side against the wall.</source>
        <extracomment>legs_wall steps</extracomment>
        <translation>Setze dich seitlich an die Wand.</translation>
    </message>
    <message>
        <source>Lie down as the legs swing up; hips near the wall, not jammed against it.</source>
        <extracomment>legs_wall steps</extracomment>
        <translation>Lege dich hin, während die Beine hochschwingen; die Hüfte nahe an der Wand, nicht daran gepresst.</translation>
    </message>
    <message>
        <source>Let the arms rest and the legs lean.</source>
        <extracomment>legs_wall steps</extracomment>
        <translation>Lass die Arme ruhen und die Beine lehnen.</translation>
    </message>
    <message>
        <source>To leave, bend the knees, roll to one side and wait three breaths.</source>
        <extracomment>legs_wall steps</extracomment>
        <translation>Zum Verlassen beuge die Knie, rolle auf eine Seite und warte drei Atemzüge.</translation>
    </message>
    <message>
        <source>Let the breath come and go by itself.</source>
        <extracomment>savasana breath_note</extracomment>
        <translation>Lass den Atem von selbst kommen und gehen.</translation>
    </message>
    <message>
        <source>Lie on your side with a pillow between the knees.</source>
        <extracomment>savasana text</extracomment>
        <translation>Lege dich auf die Seite, ein Kissen zwischen den Knien.</translation>
    </message>
    <message>
        <source>Raise the head and upper back on pillows.</source>
        <extracomment>savasana text</extracomment>
        <translation>Lagere Kopf und oberen Rücken auf Kissen hoch.</translation>
    </message>
    <message>
        <source>Pillow under the knees</source>
        <extracomment>savasana easier name</extracomment>
        <translation>Kissen unter den Knien</translation>
    </message>
    <message>
        <source>Slide a pillow under the knees, or lie on your side with one between them.</source>
        <extracomment>savasana easier text</extracomment>
        <translation>Schiebe ein Kissen unter die Knie, oder lege dich mit einem Kissen zwischen den Knien auf die Seite.</translation>
    </message>
    <message>
        <source>With a body scan</source>
        <extracomment>savasana harder name</extracomment>
        <translation>Mit Bodyscan</translation>
    </message>
    <message>
        <source>Let your attention wander slowly from head to toes.</source>
        <extracomment>savasana harder text</extracomment>
        <translation>Lass die Aufmerksamkeit langsam vom Kopf zu den Zehen wandern.</translation>
    </message>
    <message>
        <source>Rest</source>
        <extracomment>savasana name</extracomment>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>A pause for the movements to settle before sleep.</source>
        <extracomment>savasana reason</extracomment>
        <translation>Eine Pause vor dem Schlaf, in der die Bewegungen nachklingen.</translation>
    </message>
    <message>
        <source>Lie as you would to sleep.</source>
        <extracomment>savasana steps</extracomment>
        <translation>Lege dich hin wie zum Schlafen.</translation>
    </message>
    <message>
        <source>Arms a little away from the sides, jaw loose.</source>
        <extracomment>savasana steps</extracomment>
        <translation>Arme etwas vom Körper entfernt, Kiefer locker.</translation>
    </message>
    <message>
        <source>There is nothing to do. Stay, or drift off.</source>
        <extracomment>savasana steps</extracomment>
        <translation>Es gibt nichts zu tun. Bleib, oder schlaf ein.</translation>
    </message>
    <message>
        <source>Breathe into the belly, slowly and without straining.</source>
        <extracomment>legs_chair breath_note</extracomment>
        <translation>Atme in den Bauch, langsam und ohne Anstrengung.</translation>
    </message>
    <message>
        <source>From about week 16, do not lie flat for long; if getting up is hard, stay in bed with pillows.</source>
        <extracomment>legs_chair text</extracomment>
        <translation>Etwa ab der 16. Woche nicht lange flach liegen; wenn das Aufstehen schwerfällt, bleib mit Kissen im Bett.</translation>
    </message>
    <message>
        <source>Stay two minutes at first, with the head raised.</source>
        <extracomment>legs_chair text</extracomment>
        <translation>Bleib anfangs zwei Minuten, mit erhöhtem Kopf.</translation>
    </message>
    <message>
        <source>Stay two minutes at first, and move the feet.</source>
        <extracomment>legs_chair text</extracomment>
        <translation>Bleib anfangs zwei Minuten und bewege die Füße.</translation>
    </message>
    <message>
        <source>Two minutes, with a cushion</source>
        <extracomment>legs_chair easier name</extracomment>
        <translation>Zwei Minuten, mit Kissen</translation>
    </message>
    <message>
        <source>Put a cushion under the head and stay for two minutes only.</source>
        <extracomment>legs_chair easier text</extracomment>
        <translation>Lege ein Kissen unter den Kopf und bleib nur zwei Minuten.</translation>
    </message>
    <message>
        <source>Stay longer and let your attention move from head to toes.</source>
        <extracomment>legs_chair harder text</extracomment>
        <translation>Bleib länger und lass die Aufmerksamkeit vom Kopf zu den Zehen wandern.</translation>
    </message>
    <message>
        <source>Legs on a chair</source>
        <extracomment>legs_chair name</extracomment>
        <translation>Beine auf dem Stuhl</translation>
    </message>
    <message>
        <source>The legs are carried and the lower back can lie quietly; many people like it after a day on their feet.</source>
        <extracomment>legs_chair reason</extracomment>
        <translation>Die Beine werden getragen, und der untere Rücken kann ruhig liegen; viele mögen das nach einem Tag auf den Beinen.</translation>
    </message>
    <message>
        <source>Lie on the floor with your calves on the seat of a chair or sofa.</source>
        <extracomment>legs_chair steps</extracomment>
        <translation>Lege dich auf den Boden, die Waden auf der Sitzfläche eines Stuhls oder Sofas.</translation>
    </message>
    <message>
        <source>Move closer until hips and knees are bent near a right angle.</source>
        <extracomment>legs_chair steps</extracomment>
        <translation>Rücke näher, bis Hüften und Knie fast rechtwinklig gebeugt sind.</translation>
    </message>
    <message>
        <source>Keep the chin level and let the belly move with the breath.</source>
        <extracomment>legs_chair steps</extracomment>
        <translation>Halte das Kinn gerade und lass den Bauch sich mit dem Atem bewegen.</translation>
    </message>
    <message>
        <source>Breathe as usual; do not hold the breath.</source>
        <extracomment>dead_hang breath_note</extracomment>
        <translation>Atme wie gewohnt; halte den Atem nicht an.</translation>
    </message>
    <message>
        <source>The whole weight hangs from the shoulders.</source>
        <extracomment>dead_hang text</extracomment>
        <translation>Das ganze Gewicht hängt an den Schultern.</translation>
    </message>
    <message>
        <source>Very mobile joints do better without a full hang.</source>
        <extracomment>dead_hang text</extracomment>
        <translation>Sehr bewegliche Gelenke kommen ohne volles Hängen besser zurecht.</translation>
    </message>
    <message>
        <source>The whole weight hangs from wrists and grip.</source>
        <extracomment>dead_hang text</extracomment>
        <translation>Das ganze Gewicht hängt an Handgelenken und Griff.</translation>
    </message>
    <message>
        <source>Gripping hard raises blood pressure.</source>
        <extracomment>dead_hang text</extracomment>
        <translation>Festes Greifen hebt den Blutdruck.</translation>
    </message>
    <message>
        <source>A slip from the bar would be a hard landing.</source>
        <extracomment>dead_hang text</extracomment>
        <translation>Ein Abrutschen von der Stange wäre eine harte Landung.</translation>
    </message>
    <message>
        <source>Stepping up and looking up can bring on dizziness.</source>
        <extracomment>dead_hang text</extracomment>
        <translation>Hinaufsteigen und Hochschauen können Schwindel auslösen.</translation>
    </message>
    <message>
        <source>Hanging can wait until you are cleared for it.</source>
        <extracomment>dead_hang text</extracomment>
        <translation>Hängen kann warten, bis es dir wieder erlaubt ist.</translation>
    </message>
    <message>
        <source>Feet on a stool</source>
        <extracomment>dead_hang easier name</extracomment>
        <translation>Füße auf einem Hocker</translation>
    </message>
    <message>
        <source>Keep the feet on the floor or a stool so that they carry half your weight.</source>
        <extracomment>dead_hang easier text</extracomment>
        <translation>Lass die Füße am Boden oder auf einem Hocker, so dass sie dein halbes Gewicht tragen.</translation>
    </message>
    <message>
        <source>Longer</source>
        <extracomment>dead_hang harder name</extracomment>
        <translation>Länger</translation>
    </message>
    <message>
        <source>Build up slowly to 20 or 30 seconds.</source>
        <extracomment>dead_hang harder text</extracomment>
        <translation>Steigere dich langsam auf 20 oder 30 Sekunden.</translation>
    </message>
    <message>
        <source>Dead hang</source>
        <extracomment>dead_hang name</extracomment>
        <translation>Hängen an der Stange</translation>
    </message>
    <message>
        <source>Some people enjoy the long feeling through arms, shoulders and back.</source>
        <extracomment>dead_hang reason</extracomment>
        <translation>Manche genießen das lange Gefühl durch Arme, Schultern und Rücken.</translation>
    </message>
    <message>
        <source>Use a fixed bar that you have tested with your weight.</source>
        <extracomment>dead_hang steps</extracomment>
        <translation>Nimm eine feste Stange, die du mit deinem Gewicht geprüft hast.</translation>
    </message>
    <message>
        <source>Step up to it rather than jump, and hold it at shoulder width.</source>
        <extracomment>dead_hang steps</extracomment>
        <translation>Steige hinauf, statt zu springen, und greife schulterbreit.</translation>
    </message>
    <message>
        <source>Hang with the shoulders lightly drawn down; the feet may stay on a stool.</source>
        <extracomment>dead_hang steps</extracomment>
        <translation>Hänge mit leicht nach unten gezogenen Schultern; die Füße dürfen auf einem Hocker bleiben.</translation>
    </message>
    <message>
        <source>Step down before the grip gives out.</source>
        <extracomment>dead_hang steps</extracomment>
        <translation>Steige herunter, bevor der Griff nachlässt.</translation>
    </message>
    <message>
        <source>Breathe out while you roll over a tight spot.</source>
        <extracomment>foam_thoracic breath_note</extracomment>
        <translation>Atme aus, während du über eine feste Stelle rollst.</translation>
    </message>
    <message>
        <source>The pressure on the spine and ribs is strong.</source>
        <extracomment>foam_thoracic text</extracomment>
        <translation>Der Druck auf Wirbelsäule und Rippen ist stark.</translation>
    </message>
    <message>
        <source>With blood thinners or a clot, do not press hard on the body.</source>
        <extracomment>foam_thoracic text</extracomment>
        <translation>Mit Blutverdünnern oder einer Thrombose nicht fest auf den Körper drücken.</translation>
    </message>
    <message>
        <source>Use a rolled towel, half sitting, for a short time.</source>
        <extracomment>foam_thoracic text</extracomment>
        <translation>Nimm ein gerolltes Handtuch, halb sitzend, für kurze Zeit.</translation>
    </message>
    <message>
        <source>Rolled towel</source>
        <extracomment>foam_thoracic easier name</extracomment>
        <translation>Gerolltes Handtuch</translation>
    </message>
    <message>
        <source>Lie still over a rolled towel instead of rolling.</source>
        <extracomment>foam_thoracic easier text</extracomment>
        <translation>Liege ruhig über einem gerollten Handtuch, statt zu rollen.</translation>
    </message>
    <message>
        <source>Hips lifted</source>
        <extracomment>foam_thoracic harder name</extracomment>
        <translation>Hüfte gehoben</translation>
    </message>
    <message>
        <source>Lift the hips a little, so that more weight rests on the roller.</source>
        <extracomment>foam_thoracic harder text</extracomment>
        <translation>Hebe die Hüfte ein wenig, so dass mehr Gewicht auf der Rolle liegt.</translation>
    </message>
    <message>
        <source>Upper-back foam roll</source>
        <extracomment>foam_thoracic name</extracomment>
        <translation>Rolle am oberen Rücken</translation>
    </message>
    <message>
        <source>Slow rolling feels good to many people after a long drive or hard training.</source>
        <extracomment>foam_thoracic reason</extracomment>
        <translation>Langsames Rollen tut vielen nach langer Fahrt oder hartem Training wohl.</translation>
    </message>
    <message>
        <source>Lie with the roller across the back at the height of the shoulder blades.</source>
        <extracomment>foam_thoracic steps</extracomment>
        <translation>Lege dich auf die Rolle, quer auf Höhe der Schulterblätter.</translation>
    </message>
    <message>
        <source>Support the head with both hands, hips on the floor or slightly up.</source>
        <extracomment>foam_thoracic steps</extracomment>
        <translation>Stütze den Kopf mit beiden Händen, die Hüfte am Boden oder leicht gehoben.</translation>
    </message>
    <message>
        <source>Roll slowly from the middle of the back to the top of the shoulders, five to eight times.</source>
        <extracomment>foam_thoracic steps</extracomment>
        <translation>Rolle langsam von der Mitte des Rückens bis oben zu den Schultern, fünf- bis achtmal.</translation>
    </message>
    <message>
        <source>Never roll the lower back or the neck.</source>
        <extracomment>foam_thoracic steps</extracomment>
        <translation>Rolle nie den unteren Rücken oder den Nacken.</translation>
    </message>
    <message>
        <source>Leave it out over a fracture, an open wound, or a hot or swollen place.</source>
        <extracomment>foam_thoracic steps</extracomment>
        <translation>Lass es aus bei einem Bruch, einer offenen Wunde oder einer heißen oder geschwollenen Stelle.</translation>
    </message>
    <message>
        <source>Stop as soon as the head feels full or the sight changes.</source>
        <extracomment>incline_15 breath_note</extracomment>
        <translation>Höre auf, sobald der Kopf sich voll anfühlt oder sich das Sehen verändert.</translation>
    </message>
    <message>
        <source>Head-down positions raise the pressure in the eyes.</source>
        <extracomment>incline_15 text</extracomment>
        <translation>Kopf-tief-Lagen erhöhen den Augendruck.</translation>
    </message>
    <message>
        <source>Head-down positions change blood pressure.</source>
        <extracomment>incline_15 text</extracomment>
        <translation>Kopf-tief-Lagen verändern den Blutdruck.</translation>
    </message>
    <message>
        <source>Head-down positions send extra blood to the heart.</source>
        <extracomment>incline_15 text</extracomment>
        <translation>Kopf-tief-Lagen leiten mehr Blut zum Herzen.</translation>
    </message>
    <message>
        <source>Head-down positions raise the pressure in the head.</source>
        <extracomment>incline_15 text</extracomment>
        <translation>Kopf-tief-Lagen erhöhen den Druck im Kopf.</translation>
    </message>
    <message>
        <source>Head-down positions are not suited to pregnancy.</source>
        <extracomment>incline_15 text</extracomment>
        <translation>Kopf-tief-Lagen passen nicht zu einer Schwangerschaft.</translation>
    </message>
    <message>
        <source>The straps and the tilt load fragile bones.</source>
        <extracomment>incline_15 text</extracomment>
        <translation>Gurte und Neigung belasten brüchige Knochen.</translation>
    </message>
    <message>
        <source>Tilting can bring on dizziness.</source>
        <extracomment>incline_15 text</extracomment>
        <translation>Kippen kann Schwindel auslösen.</translation>
    </message>
    <message>
        <source>Tilting can wait until you are cleared for it.</source>
        <extracomment>incline_15 text</extracomment>
        <translation>Kippen kann warten, bis es dir wieder erlaubt ist.</translation>
    </message>
    <message>
        <source>The fastened feet pull on the hips.</source>
        <extracomment>incline_15 text</extracomment>
        <translation>Die befestigten Füße ziehen an den Hüften.</translation>
    </message>
    <message>
        <source>Half the tilt</source>
        <extracomment>incline_15 easier name</extracomment>
        <translation>Halbe Neigung</translation>
    </message>
    <message>
        <source>Five to ten degrees for half a minute, or legs on a chair instead.</source>
        <extracomment>incline_15 easier text</extracomment>
        <translation>Fünf bis zehn Grad für eine halbe Minute, oder stattdessen Beine auf dem Stuhl.</translation>
    </message>
    <message>
        <source>Incline bench</source>
        <extracomment>incline_15 name</extracomment>
        <translation>Schrägbank</translation>
    </message>
    <message>
        <source>Some people like a slight head-down tilt. It is not for everyone, and nothing is lost without it.</source>
        <extracomment>incline_15 reason</extracomment>
        <translation>Manche mögen eine leichte Kopf-tief-Neigung. Sie ist nicht für alle, und ohne sie fehlt nichts.</translation>
    </message>
    <message>
        <source>Fasten the feet and have someone near for the first few times.</source>
        <extracomment>incline_15 steps</extracomment>
        <translation>Befestige die Füße und habe die ersten Male jemanden in der Nähe.</translation>
    </message>
    <message>
        <source>Tilt head-down slowly, no more than 15 degrees, hands free.</source>
        <extracomment>incline_15 steps</extracomment>
        <translation>Neige dich langsam mit dem Kopf nach unten, höchstens 15 Grad, die Hände frei.</translation>
    </message>
    <message>
        <source>Return slowly and stay level for half a minute before you sit up.</source>
        <extracomment>incline_15 steps</extracomment>
        <translation>Komm langsam zurück und bleib eine halbe Minute waagerecht, bevor du dich aufsetzt.</translation>
    </message>
    <message>
        <source>Four counts in, six counts out: about six breaths a minute. With a lung condition, or if pacing makes you anxious, breathe at your own pace.</source>
        <extracomment>breath_46 breath_note</extracomment>
        <translation>Auf vier ein, auf sechs aus: etwa sechs Atemzüge in der Minute. Bei einer Lungenerkrankung, oder wenn der Takt dich unruhig macht, atme in deinem eigenen Tempo.</translation>
    </message>
    <message>
        <source>Belly rises</source>
        <extracomment>breath_46 breathe_in</extracomment>
        <translation>Bauch hebt sich</translation>
    </message>
    <message>
        <source>Belly sinks</source>
        <extracomment>breath_46 breathe_out</extracomment>
        <translation>Bauch senkt sich</translation>
    </message>
    <message>
        <source>Breathe freely and do not hold the breath.</source>
        <extracomment>breath_46 text</extracomment>
        <translation>Atme frei und halte den Atem nicht an.</translation>
    </message>
    <message>
        <source>Three in, four out</source>
        <extracomment>breath_46 easier name</extracomment>
        <translation>Drei ein, vier aus</translation>
    </message>
    <message>
        <source>Take shorter breaths, sitting up if that is more comfortable.</source>
        <extracomment>breath_46 easier text</extracomment>
        <translation>Atme kürzer, im Sitzen, wenn das angenehmer ist.</translation>
    </message>
    <message>
        <source>Five in, seven out</source>
        <extracomment>breath_46 harder name</extracomment>
        <translation>Fünf ein, sieben aus</translation>
    </message>
    <message>
        <source>Let the breaths grow longer, as long as they stay easy.</source>
        <extracomment>breath_46 harder text</extracomment>
        <translation>Lass die Atemzüge länger werden, solange sie leicht bleiben.</translation>
    </message>
    <message>
        <source>Slow belly breathing</source>
        <extracomment>breath_46 name</extracomment>
        <translation>Langsame Bauchatmung</translation>
    </message>
    <message>
        <source>Slow breathing is a simple way to let the evening grow quieter.</source>
        <extracomment>breath_46 reason</extracomment>
        <translation>Langsames Atmen ist ein einfacher Weg, den Abend ruhiger werden zu lassen.</translation>
    </message>
    <message>
        <source>Lie or sit comfortably, one hand on the belly.</source>
        <extracomment>breath_46 steps</extracomment>
        <translation>Liege oder sitze bequem, eine Hand auf dem Bauch.</translation>
    </message>
    <message>
        <source>Breathe in through the nose, and out a little longer.</source>
        <extracomment>breath_46 steps</extracomment>
        <translation>Atme durch die Nase ein und etwas länger aus.</translation>
    </message>
    <message>
        <source>Do not strain. The circle is a guide, not an order.</source>
        <extracomment>breath_46 steps</extracomment>
        <translation>Strenge dich nicht an. Der Kreis ist ein Vorschlag, keine Vorschrift.</translation>
    </message>
    <message>
        <source>If you feel dizzy or tingly, go back to your usual breath.</source>
        <extracomment>breath_46 steps</extracomment>
        <translation>Wenn dir schwindlig wird oder es kribbelt, kehre zu deinem gewohnten Atem zurück.</translation>
    </message>
    <message>
        <source>Breathe as you like.</source>
        <extracomment>quiet_sit breath_note</extracomment>
        <translation>Atme, wie du magst.</translation>
    </message>
    <message>
        <source>One minute</source>
        <extracomment>quiet_sit easier name</extracomment>
        <translation>Eine Minute</translation>
    </message>
    <message>
        <source>Sit for a single minute. That counts.</source>
        <extracomment>quiet_sit easier text</extracomment>
        <translation>Sitze eine einzige Minute. Das zählt.</translation>
    </message>
    <message>
        <source>Quiet minutes</source>
        <extracomment>quiet_sit name</extracomment>
        <translation>Stille Minuten</translation>
    </message>
    <message>
        <source>A few minutes without a screen, a task or a number.</source>
        <extracomment>quiet_sit reason</extracomment>
        <translation>Ein paar Minuten ohne Bildschirm, Aufgabe oder Zahl.</translation>
    </message>
    <message>
        <source>Sit or lie in any way that is comfortable.</source>
        <extracomment>quiet_sit steps</extracomment>
        <translation>Sitze oder liege so, wie es bequem ist.</translation>
    </message>
    <message>
        <source>With each breath out, say a short phrase to yourself, such as “let go”.</source>
        <extracomment>quiet_sit steps</extracomment>
        <translation>Sage mit jedem Ausatmen einen kurzen Satz zu dir, etwa „lass los“.</translation>
    </message>
    <message>
        <source>When the mind wanders, begin again with the next breath.</source>
        <extracomment>quiet_sit steps</extracomment>
        <translation>Wenn die Gedanken wandern, beginne mit dem nächsten Atemzug neu.</translation>
    </message>
    <message>
        <source>If it becomes unpleasant, open your eyes and stop.</source>
        <extracomment>quiet_sit steps</extracomment>
        <translation>Wenn es unangenehm wird, öffne die Augen und höre auf.</translation>
    </message>
    <message>
        <source>Two minutes, eyes open</source>
        <extracomment>body_scan easier name</extracomment>
        <translation>Zwei Minuten, Augen offen</translation>
    </message>
    <message>
        <source>Go through the body quickly with open eyes. If turning inward is unsettling, leave this one out.</source>
        <extracomment>body_scan easier text</extracomment>
        <translation>Gehe mit offenen Augen zügig durch den Körper. Wenn der Blick nach innen dich beunruhigt, lass es aus.</translation>
    </message>
    <message>
        <source>Ten minutes</source>
        <extracomment>body_scan harder name</extracomment>
        <translation>Zehn Minuten</translation>
    </message>
    <message>
        <source>Stay a full minute with each place.</source>
        <extracomment>body_scan harder text</extracomment>
        <translation>Bleib bei jeder Stelle eine volle Minute.</translation>
    </message>
    <message>
        <source>Body scan</source>
        <extracomment>body_scan name</extracomment>
        <translation>Bodyscan</translation>
    </message>
    <message>
        <source>Shows where the body still grips, and gives it leave to stop.</source>
        <extracomment>body_scan reason</extracomment>
        <translation>Zeigt, wo der Körper noch festhält, und erlaubt ihm loszulassen.</translation>
    </message>
    <message>
        <source>Lie down and notice the face and jaw. Let the teeth part.</source>
        <extracomment>body_scan steps</extracomment>
        <translation>Lege dich hin und spüre Gesicht und Kiefer. Lass die Zähne auseinandergehen.</translation>
    </message>
    <message>
        <source>Notice the neck and the weight of the head.</source>
        <extracomment>body_scan steps</extracomment>
        <translation>Spüre den Nacken und das Gewicht des Kopfes.</translation>
    </message>
    <message>
        <source>Notice the shoulders. Let them drop away from the ears.</source>
        <extracomment>body_scan steps</extracomment>
        <translation>Spüre die Schultern. Lass sie von den Ohren wegsinken.</translation>
    </message>
    <message>
        <source>Notice arms and hands. Let the fingers uncurl.</source>
        <extracomment>body_scan steps</extracomment>
        <translation>Spüre Arme und Hände. Lass die Finger sich öffnen.</translation>
    </message>
    <message>
        <source>Notice the chest as it rises and falls.</source>
        <extracomment>body_scan steps</extracomment>
        <translation>Spüre, wie die Brust sich hebt und senkt.</translation>
    </message>
    <message>
        <source>Notice the belly. Let it be soft.</source>
        <extracomment>body_scan steps</extracomment>
        <translation>Spüre den Bauch. Lass ihn weich sein.</translation>
    </message>
    <message>
        <source>Notice hips and seat. If they grip, let them go.</source>
        <extracomment>body_scan steps</extracomment>
        <translation>Spüre Hüften und Gesäß. Wenn sie festhalten, lass los.</translation>
    </message>
    <message>
        <source>Notice the thighs and how they rest.</source>
        <extracomment>body_scan steps</extracomment>
        <translation>Spüre die Oberschenkel und wie sie ruhen.</translation>
    </message>
    <message>
        <source>Notice knees and calves. Let them be heavy.</source>
        <extracomment>body_scan steps</extracomment>
        <translation>Spüre Knie und Waden. Lass sie schwer sein.</translation>
    </message>
    <message>
        <source>Notice feet and toes. Then stay with the whole body.</source>
        <extracomment>body_scan steps</extracomment>
        <translation>Spüre Füße und Zehen. Bleib dann beim ganzen Körper.</translation>
    </message>
    <message>
        <source>Lie on your side, with a pillow between the knees.</source>
        <extracomment>sleep_setup text</extracomment>
        <translation>Lege dich auf die Seite, mit einem Kissen zwischen den Knien.</translation>
    </message>
    <message>
        <source>Sleep position</source>
        <extracomment>sleep_setup name</extracomment>
        <translation>Schlaflage</translation>
    </message>
    <message>
        <source>A pillow in the right place lets the hips and lower back lie without twisting.</source>
        <extracomment>sleep_setup reason</extracomment>
        <translation>Ein Kissen an der richtigen Stelle lässt Hüften und unteren Rücken ohne Verdrehung liegen.</translation>
    </message>
    <message>
        <source>On the side: a pillow between the knees.</source>
        <extracomment>sleep_setup steps</extracomment>
        <translation>Auf der Seite: ein Kissen zwischen den Knien.</translation>
    </message>
    <message>
        <source>On the back: a small cushion under the knees.</source>
        <extracomment>sleep_setup steps</extracomment>
        <translation>Auf dem Rücken: ein kleines Kissen unter den Knien.</translation>
    </message>
    <message>
        <source>On the front: try turning to the side; if that is not for you, a thin pillow under the belly.</source>
        <extracomment>sleep_setup steps</extracomment>
        <translation>Auf dem Bauch: Versuche es mit der Seite; wenn das nichts für dich ist, ein flaches Kissen unter dem Bauch.</translation>
    </message>
    <message>
        <source>Screens-off wind-down</source>
        <extracomment>wind_down name</extracomment>
        <translation>Ausklang ohne Bildschirm</translation>
    </message>
    <message>
        <source>A quarter of an hour between the day and sleep.</source>
        <extracomment>wind_down reason</extracomment>
        <translation>Eine Viertelstunde zwischen Tag und Schlaf.</translation>
    </message>
    <message>
        <source>Put the screens away and lower the lights.</source>
        <extracomment>wind_down steps</extracomment>
        <translation>Lege die Bildschirme weg und dimme das Licht.</translation>
    </message>
    <message>
        <source>Do something slow: a warm drink, a few easy stretches, a book on paper.</source>
        <extracomment>wind_down steps</extracomment>
        <translation>Tu etwas Langsames: ein warmes Getränk, ein wenig leichtes Dehnen, ein Buch auf Papier.</translation>
    </message>
    <message>
        <source>When the tone sounds, it is time for lights out.</source>
        <extracomment>wind_down steps</extracomment>
        <translation>Wenn der Ton erklingt, ist es Zeit, das Licht auszumachen.</translation>
    </message>
    <message>
        <source>Jaw</source>
        <extracomment>jaw name</extracomment>
        <translation>Kiefer</translation>
    </message>
    <message>
        <source>Neck</source>
        <extracomment>neck name</extracomment>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <extracomment>shoulders name</extracomment>
        <translation>Schultern</translation>
    </message>
    <message>
        <source>Upper back</source>
        <extracomment>upper_back name</extracomment>
        <translation>Oberer Rücken</translation>
    </message>
    <message>
        <source>Mid back</source>
        <extracomment>mid_back name</extracomment>
        <translation>Mittlerer Rücken</translation>
    </message>
    <message>
        <source>Lower back</source>
        <extracomment>lower_back name</extracomment>
        <translation>Unterer Rücken</translation>
    </message>
    <message>
        <source>Chest</source>
        <extracomment>chest name</extracomment>
        <translation>Brust</translation>
    </message>
    <message>
        <source>Hips</source>
        <extracomment>hips name</extracomment>
        <translation>Hüften</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <extracomment>glutes name</extracomment>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>Hamstrings</source>
        <extracomment>hamstrings name</extracomment>
        <translation>Beinrückseite</translation>
    </message>
    <message>
        <source>Legs</source>
        <extracomment>legs name</extracomment>
        <translation>Beine</translation>
    </message>
    <message>
        <source>Glaucoma, a retina problem, or surgery on the eye.</source>
        <extracomment>glaucoma_eye hint</extracomment>
        <translation>Glaukom, ein Netzhautproblem oder eine Operation am Auge.</translation>
    </message>
    <message>
        <source>Eye pressure or a recent eye operation</source>
        <extracomment>glaucoma_eye name</extracomment>
        <translation>Augendruck oder eine kürzliche Augenoperation</translation>
    </message>
    <message>
        <source>When it is not well controlled.</source>
        <extracomment>bp_high hint</extracomment>
        <translation>Wenn er nicht gut eingestellt ist.</translation>
    </message>
    <message>
        <source>High blood pressure</source>
        <extracomment>bp_high name</extracomment>
        <translation>Hoher Blutdruck</translation>
    </message>
    <message>
        <source>Heart failure or another serious condition of the heart.</source>
        <extracomment>heart hint</extracomment>
        <translation>Herzschwäche oder eine andere ernste Herzerkrankung.</translation>
    </message>
    <message>
        <source>A heart condition</source>
        <extracomment>heart name</extracomment>
        <translation>Eine Herzerkrankung</translation>
    </message>
    <message>
        <source>Now or in the past, or medicine that thins the blood.</source>
        <extracomment>stroke_clot hint</extracomment>
        <translation>Jetzt oder früher, oder Medikamente, die das Blut verdünnen.</translation>
    </message>
    <message>
        <source>Stroke, blood clot or blood thinners</source>
        <extracomment>stroke_clot name</extracomment>
        <translation>Schlaganfall, Thrombose oder Blutverdünner</translation>
    </message>
    <message>
        <source>Above all from about week 16.</source>
        <extracomment>pregnant hint</extracomment>
        <translation>Vor allem etwa ab der 16. Woche.</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <extracomment>pregnant name</extracomment>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>Osteoporosis, a broken vertebra in the past, or long use of cortisone.</source>
        <extracomment>osteo hint</extracomment>
        <translation>Osteoporose, ein früherer Wirbelbruch oder lange Einnahme von Kortison.</translation>
    </message>
    <message>
        <source>Fragile bones</source>
        <extracomment>osteo name</extracomment>
        <translation>Brüchige Knochen</translation>
    </message>
    <message>
        <source>When it began in the last few weeks.</source>
        <extracomment>disc_acute hint</extracomment>
        <translation>Wenn es in den letzten Wochen begonnen hat.</translation>
    </message>
    <message>
        <source>A new disc problem or pain down the leg</source>
        <extracomment>disc_acute name</extracomment>
        <translation>Ein neues Bandscheibenproblem oder Schmerz ins Bein</translation>
    </message>
    <message>
        <source>On spine, belly, hip, knee or eye.</source>
        <extracomment>surg_recent hint</extracomment>
        <translation>An Wirbelsäule, Bauch, Hüfte, Knie oder Auge.</translation>
    </message>
    <message>
        <source>Surgery in the last three months</source>
        <extracomment>surg_recent name</extracomment>
        <translation>Operation in den letzten drei Monaten</translation>
    </message>
    <message>
        <source>When pressure on the belly or lying flat bothers you.</source>
        <extracomment>hernia_reflux hint</extracomment>
        <translation>Wenn Druck auf den Bauch oder flaches Liegen dich stört.</translation>
    </message>
    <message>
        <source>A hernia or acid reflux</source>
        <extracomment>hernia_reflux name</extracomment>
        <translation>Ein Bruch oder Sodbrennen</translation>
    </message>
    <message>
        <source>Deep bends and crossed legs are left out.</source>
        <extracomment>hip_repl hint</extracomment>
        <translation>Tiefes Beugen und gekreuzte Beine werden ausgelassen.</translation>
    </message>
    <message>
        <source>A replaced hip</source>
        <extracomment>hip_repl name</extracomment>
        <translation>Eine künstliche Hüfte</translation>
    </message>
    <message>
        <source>An injury, a replaced knee, or trouble with kneeling.</source>
        <extracomment>knee hint</extracomment>
        <translation>Eine Verletzung, ein künstliches Knie oder Mühe beim Knien.</translation>
    </message>
    <message>
        <source>Sore knees</source>
        <extracomment>knee name</extracomment>
        <translation>Empfindliche Knie</translation>
    </message>
    <message>
        <source>When leaning on the hands is uncomfortable.</source>
        <extracomment>wrist hint</extracomment>
        <translation>Wenn das Stützen auf die Hände unangenehm ist.</translation>
    </message>
    <message>
        <source>Sore wrists</source>
        <extracomment>wrist name</extracomment>
        <translation>Empfindliche Handgelenke</translation>
    </message>
    <message>
        <source>An injury, or when turning the head is uncomfortable.</source>
        <extracomment>neck hint</extracomment>
        <translation>Eine Verletzung, oder wenn das Drehen des Kopfes unangenehm ist.</translation>
    </message>
    <message>
        <source>A sensitive neck</source>
        <extracomment>neck name</extracomment>
        <translation>Ein empfindlicher Nacken</translation>
    </message>
    <message>
        <source>An injury, an operation, or a shoulder that slips.</source>
        <extracomment>shoulder hint</extracomment>
        <translation>Eine Verletzung, eine Operation oder eine Schulter, die herausspringt.</translation>
    </message>
    <message>
        <source>A sensitive shoulder</source>
        <extracomment>shoulder name</extracomment>
        <translation>Eine empfindliche Schulter</translation>
    </message>
    <message>
        <source>Joints that bend much further than usual.</source>
        <extracomment>hyperm hint</extracomment>
        <translation>Gelenke, die sich viel weiter beugen als üblich.</translation>
    </message>
    <message>
        <source>Very mobile joints</source>
        <extracomment>hyperm name</extracomment>
        <translation>Sehr bewegliche Gelenke</translation>
    </message>
    <message>
        <source>When lying down, looking up or turning brings it on.</source>
        <extracomment>vertigo hint</extracomment>
        <translation>Wenn Hinlegen, Hochschauen oder Drehen ihn auslöst.</translation>
    </message>
    <message>
        <source>Dizziness</source>
        <extracomment>vertigo name</extracomment>
        <translation>Schwindel</translation>
    </message>
    <message>
        <source>Or a firm mattress.</source>
        <extracomment>mat hint</extracomment>
        <translation>Oder eine feste Matratze.</translation>
    </message>
    <message>
        <source>Mat</source>
        <extracomment>mat name</extracomment>
        <translation>Matte</translation>
    </message>
    <message>
        <source>Wall</source>
        <extracomment>wall name</extracomment>
        <translation>Wand</translation>
    </message>
    <message>
        <source>Or the seat of a sofa.</source>
        <extracomment>chair hint</extracomment>
        <translation>Oder die Sitzfläche eines Sofas.</translation>
    </message>
    <message>
        <source>Chair</source>
        <extracomment>chair name</extracomment>
        <translation>Stuhl</translation>
    </message>
    <message>
        <source>Pillow</source>
        <extracomment>pillow name</extracomment>
        <translation>Kissen</translation>
    </message>
    <message>
        <source>Blanket</source>
        <extracomment>blanket name</extracomment>
        <translation>Decke</translation>
    </message>
    <message>
        <source>Or a firm cushion.</source>
        <extracomment>block hint</extracomment>
        <translation>Oder ein festes Kissen.</translation>
    </message>
    <message>
        <source>Block</source>
        <extracomment>block name</extracomment>
        <translation>Block</translation>
    </message>
    <message>
        <source>Fixed, and tested with your weight.</source>
        <extracomment>bar hint</extracomment>
        <translation>Fest angebracht und mit deinem Gewicht geprüft.</translation>
    </message>
    <message>
        <source>Bar</source>
        <extracomment>bar name</extracomment>
        <translation>Stange</translation>
    </message>
    <message>
        <source>Foam roller</source>
        <extracomment>roller name</extracomment>
        <translation>Faszienrolle</translation>
    </message>
    <message>
        <source>Bed</source>
        <extracomment>bed name</extracomment>
        <translation>Bett</translation>
    </message>
    <message>
        <source>Stool</source>
        <extracomment>stool name</extracomment>
        <translation>Hocker</translation>
    </message>
    <message>
        <source>Seven minutes before bed</source>
        <extracomment>seven-minutes name</extracomment>
        <translation>Sieben Minuten vor dem Schlafen</translation>
    </message>
    <message>
        <source>Six poses for the whole back, a minute each and both sides of the twist, with a rest to follow if you like.</source>
        <extracomment>seven-minutes summary</extracomment>
        <translation>Sechs Haltungen für den ganzen Rücken, je eine Minute und die Drehung nach beiden Seiten, danach auf Wunsch eine Ruhe.</translation>
    </message>
    <message>
        <source>End-of-day back unwinding</source>
        <extracomment>decompression name</extracomment>
        <translation>Feierabend für den Rücken</translation>
    </message>
    <message>
        <source>Long and slow: legs on a chair, three gentle shapes for the back, and quiet breathing to end.</source>
        <extracomment>decompression summary</extracomment>
        <translation>Lang und langsam: Beine auf dem Stuhl, drei sanfte Haltungen für den Rücken und zum Schluss ruhiges Atmen.</translation>
    </message>
    <message>
        <source>Lie down and let your attention travel from the jaw to the toes.</source>
        <extracomment>body-scan summary</extracomment>
        <translation>Lege dich hin und lass die Aufmerksamkeit vom Kiefer zu den Zehen wandern.</translation>
    </message>
    <message>
        <source>Five quiet minutes</source>
        <extracomment>quiet-minutes name</extracomment>
        <translation>Fünf stille Minuten</translation>
    </message>
    <message>
        <source>No digits and no voice, only one soft tone at the end.</source>
        <extracomment>quiet-minutes summary</extracomment>
        <translation>Keine Ziffern und keine Stimme, nur ein leiser Ton am Ende.</translation>
    </message>
    <message>
        <source>A quarter of an hour in the dark and the quiet, with a tone for lights out.</source>
        <extracomment>wind-down summary</extracomment>
        <translation>Eine Viertelstunde im Dunkeln und Stillen, mit einem Ton zum Lichtausmachen.</translation>
    </message>
    <message>
        <source>Put a pillow on the calves, under the chest or under the forehead. Or curl up on your side.</source>
        <extracomment>child easier text</extracomment>
        <translation>Lege ein Kissen auf die Waden, unter die Brust oder unter die Stirn. Oder rolle dich auf der Seite zusammen.</translation>
    </message>
    <message>
        <source>Four minutes before bed</source>
        <extracomment>four-minutes name</extracomment>
        <translation>Vier Minuten vor dem Schlafen</translation>
    </message>
    <message>
        <source>For a late evening: three poses, a minute each, both sides of the twist.</source>
        <extracomment>four-minutes summary</extracomment>
        <translation>Für einen späten Abend: drei Haltungen, je eine Minute, die Drehung zu beiden Seiten.</translation>
    </message>
    <message>
        <source>Two minutes before bed</source>
        <extracomment>two-minutes name</extracomment>
        <translation>Zwei Minuten vor dem Schlafen</translation>
    </message>
    <message>
        <source>The least that counts: knees to the chest, then child’s pose.</source>
        <extracomment>two-minutes summary</extracomment>
        <translation>Das Wenigste, das zählt: Knie zur Brust, dann die Kindeshaltung.</translation>
    </message>
    <message>
        <source>A firm place</source>
        <extracomment>before name</extracomment>
        <translation>Ein fester Platz</translation>
    </message>
    <message>
        <source>A mat on the floor, or a firm mattress. Where the hips sink in, the small movements get lost.</source>
        <extracomment>before text</extracomment>
        <translation>Eine Matte auf dem Boden oder eine feste Matratze. Wo die Hüften einsinken, gehen die kleinen Bewegungen verloren.</translation>
    </message>
    <message>
        <source>Clothes that give</source>
        <extracomment>before name</extracomment>
        <translation>Kleidung, die nachgibt</translation>
    </message>
    <message>
        <source>Anything loose. A belt or a tight waistband is felt in every fold.</source>
        <extracomment>before text</extracomment>
        <translation>Alles, was locker sitzt. Einen Gürtel oder einen engen Bund spürt man bei jedem Beugen.</translation>
    </message>
    <message>
        <source>A quiet corner</source>
        <extracomment>before name</extracomment>
        <translation>Eine ruhige Ecke</translation>
    </message>
    <message>
        <source>Close the door, put the phone away, and let the others know that you are gone for a few minutes.</source>
        <extracomment>before text</extracomment>
        <translation>Mach die Tür zu, leg das Telefon weg und sag den anderen, dass du für ein paar Minuten weg bist.</translation>
    </message>
    <message>
        <source>Low light</source>
        <extracomment>before name</extracomment>
        <translation>Wenig Licht</translation>
    </message>
    <message>
        <source>One dim lamp is enough. Supine itself turns warm and dark an hour before bedtime.</source>
        <extracomment>before text</extracomment>
        <translation>Eine gedämpfte Lampe genügt. Supine selbst wird eine Stunde vor der Schlafenszeit warm und dunkel.</translation>
    </message>
    <message>
        <source>No experience</source>
        <extracomment>before name</extracomment>
        <translation>Keine Erfahrung</translation>
    </message>
    <message>
        <source>If you can lie down and get up again, you can begin. Every pose has an easier form, and you can change to it in the middle of a session.</source>
        <extracomment>before text</extracomment>
        <translation>Wenn du dich hinlegen und wieder aufstehen kannst, kannst du anfangen. Jede Haltung hat eine leichtere Form, und du kannst auch mitten in einer Einheit zu ihr wechseln.</translation>
    </message>
    <message>
        <source>The mat stays out</source>
        <extracomment>before name</extracomment>
        <translation>Die Matte bleibt liegen</translation>
    </message>
    <message>
        <source>A mat that lies there already is one decision less in the evening.</source>
        <extracomment>before text</extracomment>
        <translation>Eine Matte, die schon daliegt, ist abends eine Entscheidung weniger.</translation>
    </message>
    <message>
        <source>If you are under care</source>
        <extracomment>before name</extracomment>
        <translation>Wenn du in Behandlung bist</translation>
    </message>
    <message>
        <source>Pregnant, operated on not long ago, or living with a condition of bones, eyes, heart or back: ask a health professional which movements suit you. What you want to avoid can be set once, and the routines follow it.</source>
        <extracomment>before text</extracomment>
        <translation>Schwanger, vor Kurzem operiert oder mit einer Erkrankung von Knochen, Augen, Herz oder Rücken: Frag eine Fachperson, welche Bewegungen zu dir passen. Was du vermeiden willst, stellst du einmal ein, und die Abläufe richten sich danach.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <extracomment>before name</extracomment>
        <translation>Bevor du beginnst</translation>
    </message>
    <message>
        <source>Small things that make the minutes easier. None of them is a must.</source>
        <extracomment>before summary</extracomment>
        <translation>Kleinigkeiten, die die Minuten leichter machen. Nichts davon muss sein.</translation>
    </message>
    <message>
        <source>Come back most nights</source>
        <extracomment>do-dont name</extracomment>
        <translation>An den meisten Abenden wiederkommen</translation>
    </message>
    <message>
        <source>A few minutes on many evenings do more than one long evening.</source>
        <extracomment>do-dont text</extracomment>
        <translation>Ein paar Minuten an vielen Abenden bewirken mehr als ein langer Abend.</translation>
    </message>
    <message>
        <source>Listen, and stop</source>
        <extracomment>do-dont name</extracomment>
        <translation>Hinhören und aufhören</translation>
    </message>
    <message>
        <source>A mild stretch is fine, pain is not. In a session, H says “this hurts”: stop, skip or ease the pose.</source>
        <extracomment>do-dont text</extracomment>
        <translation>Eine leichte Dehnung ist in Ordnung, Schmerz nicht. In einer Einheit sagt H „das schmerzt“: aufhören, auslassen oder leichter machen.</translation>
    </message>
    <message>
        <source>Lie on something firm</source>
        <extracomment>do-dont name</extracomment>
        <translation>Fest liegen</translation>
    </message>
    <message>
        <source>A mat or a firm bed holds you, so that the back can let go.</source>
        <extracomment>do-dont text</extracomment>
        <translation>Eine Matte oder ein festes Bett trägt dich, damit der Rücken loslassen kann.</translation>
    </message>
    <message>
        <source>Move slowly</source>
        <extracomment>do-dont name</extracomment>
        <translation>Sich langsam bewegen</translation>
    </message>
    <message>
        <source>Take a whole breath to go into a pose, and another to leave it.</source>
        <extracomment>do-dont text</extracomment>
        <translation>Nimm dir einen ganzen Atemzug, um in eine Haltung zu gehen, und noch einen, um sie zu verlassen.</translation>
    </message>
    <message>
        <source>Wear something loose</source>
        <extracomment>do-dont name</extracomment>
        <translation>Etwas Lockeres tragen</translation>
    </message>
    <message>
        <source>What you sleep in will usually do.</source>
        <extracomment>do-dont text</extracomment>
        <translation>Worin du schläfst, ist meistens richtig.</translation>
    </message>
    <message>
        <source>Stay with the breath</source>
        <extracomment>do-dont name</extracomment>
        <translation>Beim Atem bleiben</translation>
    </message>
    <message>
        <source>When the mind wanders off, the next breath is a good place to come back to.</source>
        <extracomment>do-dont text</extracomment>
        <translation>Wenn die Gedanken wandern, ist der nächste Atemzug ein guter Ort, um zurückzukommen.</translation>
    </message>
    <message>
        <source>Ask first after an injury</source>
        <extracomment>do-dont name</extracomment>
        <translation>Nach einer Verletzung erst fragen</translation>
    </message>
    <message>
        <source>A health professional who knows you can say what to leave out.</source>
        <extracomment>do-dont text</extracomment>
        <translation>Eine Fachperson, die dich kennt, kann sagen, was du auslassen sollst.</translation>
    </message>
    <message>
        <source>Hurry</source>
        <extracomment>do-dont name</extracomment>
        <translation>Eilen</translation>
    </message>
    <message>
        <source>Two calm poses are better than six quick ones.</source>
        <extracomment>do-dont text</extracomment>
        <translation>Zwei ruhige Haltungen sind besser als sechs schnelle.</translation>
    </message>
    <message>
        <source>Force</source>
        <extracomment>do-dont name</extracomment>
        <translation>Erzwingen</translation>
    </message>
    <message>
        <source>No pulling, no bouncing. The pose is where you can still breathe easily.</source>
        <extracomment>do-dont text</extracomment>
        <translation>Kein Ziehen, kein Wippen. Die Haltung ist da, wo du noch leicht atmest.</translation>
    </message>
    <message>
        <source>Use a soft, sagging bed</source>
        <extracomment>do-dont name</extracomment>
        <translation>Ein weiches, durchhängendes Bett nehmen</translation>
    </message>
    <message>
        <source>The hips sink and the back has to hold on.</source>
        <extracomment>do-dont text</extracomment>
        <translation>Die Hüften sinken ein, und der Rücken muss halten.</translation>
    </message>
    <message>
        <source>Hold your breath</source>
        <extracomment>do-dont name</extracomment>
        <translation>Den Atem anhalten</translation>
    </message>
    <message>
        <source>If it stops by itself, you have gone a little too far.</source>
        <extracomment>do-dont text</extracomment>
        <translation>Stockt er von selbst, bist du ein wenig zu weit gegangen.</translation>
    </message>
    <message>
        <source>Wear what pinches</source>
        <extracomment>do-dont name</extracomment>
        <translation>Tragen, was kneift</translation>
    </message>
    <message>
        <source>Belts, tight trousers, a watch under the wrist.</source>
        <extracomment>do-dont text</extracomment>
        <translation>Gürtel, enge Hosen, eine Uhr unter dem Handgelenk.</translation>
    </message>
    <message>
        <source>Keep light and noise on</source>
        <extracomment>do-dont name</extracomment>
        <translation>Licht und Lärm anlassen</translation>
    </message>
    <message>
        <source>The television can wait for seven minutes.</source>
        <extracomment>do-dont text</extracomment>
        <translation>Der Fernseher kann sieben Minuten warten.</translation>
    </message>
    <message>
        <source>Wave away pain that stays</source>
        <extracomment>do-dont name</extracomment>
        <translation>Schmerz abtun, der bleibt</translation>
    </message>
    <message>
        <source>Stretching is not an answer to everything.</source>
        <extracomment>do-dont text</extracomment>
        <translation>Dehnen ist nicht auf alles eine Antwort.</translation>
    </message>
    <message>
        <source>Do and don’t</source>
        <extracomment>do-dont name</extracomment>
        <translation>Besser so, besser nicht</translation>
    </message>
    <message>
        <source>Seven of each. The short form: slowly, and never through pain.</source>
        <extracomment>do-dont summary</extracomment>
        <translation>Je sieben. Kurz gesagt: langsam, und nie durch den Schmerz hindurch.</translation>
    </message>
    <message>
        <source>On the side</source>
        <extracomment>sleep name</extracomment>
        <translation>Auf der Seite</translation>
    </message>
    <message>
        <source>A pillow between the knees keeps the upper leg from pulling the hips round. A second one in front of the chest gives the arm a place.</source>
        <extracomment>sleep text</extracomment>
        <translation>Ein Kissen zwischen den Knien verhindert, dass das obere Bein die Hüfte verdreht. Ein zweites vor der Brust gibt dem Arm einen Platz.</translation>
    </message>
    <message>
        <source>On the back</source>
        <extracomment>sleep name</extracomment>
        <translation>Auf dem Rücken</translation>
    </message>
    <message>
        <source>A small cushion under the knees lets the lower back settle. Keep the pillow under the head low.</source>
        <extracomment>sleep text</extracomment>
        <translation>Ein kleines Polster unter den Knien lässt den unteren Rücken sinken. Halte das Kissen unter dem Kopf flach.</translation>
    </message>
    <message>
        <source>On the front</source>
        <extracomment>sleep name</extracomment>
        <translation>Auf dem Bauch</translation>
    </message>
    <message>
        <source>Here the neck stays turned and the lower back hollow. Try turning to the side. If that is not for you, a thin pillow under the belly makes it flatter.</source>
        <extracomment>sleep text</extracomment>
        <translation>Hier bleibt der Nacken gedreht und der untere Rücken hohl. Versuch es auf der Seite. Wenn das nichts für dich ist, macht ein dünnes Kissen unter dem Bauch den Rücken flacher.</translation>
    </message>
    <message>
        <source>Curled up</source>
        <extracomment>sleep name</extracomment>
        <translation>Zusammengerollt</translation>
    </message>
    <message>
        <source>Tightly curled, with nothing between the knees, some people wake up stiffer. Open the shape a little and lend the knees a pillow.</source>
        <extracomment>sleep text</extracomment>
        <translation>Eng zusammengerollt und ohne etwas zwischen den Knien wachen manche steifer auf. Mach die Haltung etwas weiter und gib den Knien ein Kissen.</translation>
    </message>
    <message>
        <source>In later pregnancy</source>
        <extracomment>sleep name</extracomment>
        <translation>Später in der Schwangerschaft</translation>
    </message>
    <message>
        <source>The side is the usual choice, with a pillow between the knees and one behind the back.</source>
        <extracomment>sleep text</extracomment>
        <translation>Üblich ist die Seite, mit einem Kissen zwischen den Knien und einem hinter dem Rücken.</translation>
    </message>
    <message>
        <source>Mattress and topper</source>
        <extracomment>sleep name</extracomment>
        <translation>Matratze und Auflage</translation>
    </message>
    <message>
        <source>A hollow where you lie is felt in the morning. If you change something, note it with its date: it is marked on the charts.</source>
        <extracomment>sleep text</extracomment>
        <translation>Eine Kuhle, in der du liegst, spürst du am Morgen. Wenn du etwas änderst, notiere es mit Datum: Es wird in den Kurven markiert.</translation>
    </message>
    <message>
        <source>See what suits you</source>
        <extracomment>sleep name</extracomment>
        <translation>Sehen, was zu dir passt</translation>
    </message>
    <message>
        <source>Note how you slept, and after a few weeks the trends can set the ways side by side.</source>
        <extracomment>sleep text</extracomment>
        <translation>Notiere, wie du gelegen hast; nach einigen Wochen kann der Verlauf die Lagen nebeneinanderstellen.</translation>
    </message>
    <message>
        <source>Ways to sleep</source>
        <extracomment>sleep name</extracomment>
        <translation>Wie du liegst</translation>
    </message>
    <message>
        <source>How you lie is for hours, so a pillow in the right place goes a long way.</source>
        <extracomment>sleep summary</extracomment>
        <translation>So liegst du stundenlang, darum macht ein Kissen am richtigen Platz viel aus.</translation>
    </message>
    <message>
        <source>Screens away</source>
        <extracomment>winding-down name</extracomment>
        <translation>Bildschirme weg</translation>
    </message>
    <message>
        <source>Lying on the side and scrolling keeps the neck bent and the head awake. Lay the phone face down, out of reach.</source>
        <extracomment>winding-down text</extracomment>
        <translation>Auf der Seite liegen und wischen hält den Nacken gebeugt und den Kopf wach. Leg das Telefon umgedreht außer Reichweite.</translation>
    </message>
    <message>
        <source>Low light, slow sound</source>
        <extracomment>winding-down name</extracomment>
        <translation>Wenig Licht, langsame Klänge</translation>
    </message>
    <message>
        <source>A dim lamp and quiet music without words, or nothing at all.</source>
        <extracomment>winding-down text</extracomment>
        <translation>Eine gedämpfte Lampe und leise Musik ohne Worte, oder gar nichts.</translation>
    </message>
    <message>
        <source>Five to ten minutes on the floor with the calves on a seat, breathing into the belly.</source>
        <extracomment>winding-down text</extracomment>
        <translation>Fünf bis zehn Minuten auf dem Boden, die Waden auf einer Sitzfläche, der Atem geht in den Bauch.</translation>
    </message>
    <message>
        <source>A few easy stretches</source>
        <extracomment>winding-down name</extracomment>
        <translation>Ein paar leichte Dehnungen</translation>
    </message>
    <message>
        <source>Knees to the chest or a child’s pose, for as long as it is pleasant.</source>
        <extracomment>winding-down text</extracomment>
        <translation>Knie zur Brust oder die Stellung des Kindes, solange es angenehm ist.</translation>
    </message>
    <message>
        <source>A warm drink</source>
        <extracomment>winding-down name</extracomment>
        <translation>Etwas Warmes trinken</translation>
    </message>
    <message>
        <source>A herbal tea, an hour or so before bed rather than on the way there.</source>
        <extracomment>winding-down text</extracomment>
        <translation>Ein Kräutertee, lieber eine Stunde vor dem Bett als auf dem Weg dorthin.</translation>
    </message>
    <message>
        <source>A scent</source>
        <extracomment>winding-down name</extracomment>
        <translation>Ein Duft</translation>
    </message>
    <message>
        <source>Some people like lavender on the pillow. If it is nothing for you, leave it.</source>
        <extracomment>winding-down text</extracomment>
        <translation>Manche mögen Lavendel auf dem Kissen. Wenn es nichts für dich ist, lass es.</translation>
    </message>
    <message>
        <source>Sit still, with a short phrase such as “let go” on the breath out. No digits, no task.</source>
        <extracomment>winding-down text</extracomment>
        <translation>Sitz still, mit einem kurzen Satz wie „lass los“ beim Ausatmen. Keine Ziffern, keine Aufgabe.</translation>
    </message>
    <message>
        <source>Through the body</source>
        <extracomment>winding-down name</extracomment>
        <translation>Durch den Körper</translation>
    </message>
    <message>
        <source>Go from head to toes and look for what still holds on: teeth pressed, shoulders up, seat gripped, toes curled, a shallow breath. Just let each one go, as well as it will.</source>
        <extracomment>winding-down text</extracomment>
        <translation>Geh von Kopf bis Fuß und schau, was noch festhält: Zähne aufeinander, Schultern oben, Gesäß fest, Zehen gekrallt, ein flacher Atem. Lass es einfach los, so gut es geht.</translation>
    </message>
    <message>
        <source>A thought that stays</source>
        <extracomment>winding-down name</extracomment>
        <translation>Ein Gedanke, der bleibt</translation>
    </message>
    <message>
        <source>Write it down in one line and give it a time tomorrow. A worry on paper is easier to leave until then.</source>
        <extracomment>winding-down text</extracomment>
        <translation>Schreib ihn in einer Zeile auf und gib ihm morgen eine Zeit. Eine Sorge auf Papier lässt sich bis dahin leichter liegen lassen.</translation>
    </message>
    <message>
        <source>On the sofa</source>
        <extracomment>winding-down name</extracomment>
        <translation>Auf dem Sofa</translation>
    </message>
    <message>
        <source>Slouching for an evening is long for a back. A cushion behind the low back helps to sit up, and a reminder at television time helps to think of it.</source>
        <extracomment>winding-down text</extracomment>
        <translation>Einen Abend lang zu hängen ist lang für einen Rücken. Ein Kissen hinter dem unteren Rücken hilft beim Aufrechtsitzen, und eine Erinnerung zur Fernsehzeit hilft, daran zu denken.</translation>
    </message>
    <message>
        <source>Magnesium, CBD and the like</source>
        <extracomment>winding-down name</extracomment>
        <translation>Magnesium, CBD und Ähnliches</translation>
    </message>
    <message>
        <source>Supine gives no advice on them; ask a doctor or a pharmacist first. What you take can be noted for each night, and the trends show what goes with which mornings.</source>
        <extracomment>winding-down text</extracomment>
        <translation>Supine gibt dazu keinen Rat; frag zuerst in der Praxis oder Apotheke. Was du nimmst, lässt sich für jede Nacht notieren, und der Verlauf zeigt, was mit welchen Morgen zusammengeht.</translation>
    </message>
    <message>
        <source>Winding down</source>
        <extracomment>winding-down name</extracomment>
        <translation>Zur Ruhe kommen</translation>
    </message>
    <message>
        <source>A quarter of an hour between the day and sleep. Take one thing, or two; the rest can wait.</source>
        <extracomment>winding-down summary</extracomment>
        <translation>Eine Viertelstunde zwischen Tag und Schlaf. Nimm eines oder zwei davon, der Rest kann warten.</translation>
    </message>
    <message>
        <source>I am not flexible. Is this for me?</source>
        <extracomment>questions name</extracomment>
        <translation>Ich bin nicht beweglich. Ist das etwas für mich?</translation>
    </message>
    <message>
        <source>Yes. Nothing has to be reached. Each pose has an easier form with a pillow, a chair or a smaller movement; press E in a session to change to it.</source>
        <extracomment>questions text</extracomment>
        <translation>Ja. Nichts muss erreicht werden. Jede Haltung hat eine leichtere Form mit einem Kissen, einem Stuhl oder einer kleineren Bewegung; in einer Einheit wechselst du mit E dorthin.</translation>
    </message>
    <message>
        <source>May I do it every night?</source>
        <extracomment>questions name</extracomment>
        <translation>Darf ich es jeden Abend machen?</translation>
    </message>
    <message>
        <source>Yes, that is how it is meant. The poses are gentle, and a night off does no harm either.</source>
        <extracomment>questions text</extracomment>
        <translation>Ja, so ist es gedacht. Die Haltungen sind sanft, und ein freier Abend schadet auch nicht.</translation>
    </message>
    <message>
        <source>On a mat or in bed?</source>
        <extracomment>questions name</extracomment>
        <translation>Auf der Matte oder im Bett?</translation>
    </message>
    <message>
        <source>Both will do, as long as it is firm. On the floor you feel more of the movement; in bed you can stay where you are.</source>
        <extracomment>questions text</extracomment>
        <translation>Beides geht, solange es fest ist. Am Boden spürst du mehr von der Bewegung; im Bett kannst du bleiben, wo du bist.</translation>
    </message>
    <message>
        <source>When will I notice something?</source>
        <extracomment>questions name</extracomment>
        <translation>Wann merke ich etwas?</translation>
    </message>
    <message>
        <source>People differ. Some feel looser the same night, many after two to four weeks, some not at all. Your own notes will tell you more than anybody’s promise.</source>
        <extracomment>questions text</extracomment>
        <translation>Das ist verschieden. Manche fühlen sich am selben Abend lockerer, viele nach zwei bis vier Wochen, manche gar nicht. Deine eigenen Notizen sagen dir mehr als jedes Versprechen.</translation>
    </message>
    <message>
        <source>I have a chronic condition or a disc problem.</source>
        <extracomment>questions name</extracomment>
        <translation>Ich habe eine chronische Erkrankung oder etwas an der Bandscheibe.</translation>
    </message>
    <message>
        <source>Ask the professional who knows your back before you begin, and tell Supine what to avoid. New pain down a leg, numbness or weakness is not something to stretch away.</source>
        <extracomment>questions text</extracomment>
        <translation>Frag vor dem Beginn die Fachperson, die deinen Rücken kennt, und sag Supine, was du vermeiden willst. Neuer Schmerz ins Bein, Taubheit oder Schwäche ist nichts, was man wegdehnt.</translation>
    </message>
    <message>
        <source>Can I do it in the morning?</source>
        <extracomment>questions name</extracomment>
        <translation>Geht es auch am Morgen?</translation>
    </message>
    <message>
        <source>Yes. Give yourself a few minutes up and about first, and go more gently: backs are often stiffest then. A second reminder can stand in the morning.</source>
        <extracomment>questions text</extracomment>
        <translation>Ja. Lauf vorher ein paar Minuten herum und mach es sanfter: Morgens sind Rücken oft am steifsten. Eine zweite Erinnerung kann am Morgen stehen.</translation>
    </message>
    <message>
        <source>Do I have to warm up?</source>
        <extracomment>questions name</extracomment>
        <translation>Muss ich mich aufwärmen?</translation>
    </message>
    <message>
        <source>No. The first poses are the warm-up. A warm room or a shower before is pleasant, not needed.</source>
        <extracomment>questions text</extracomment>
        <translation>Nein. Die ersten Haltungen sind das Aufwärmen. Ein warmes Zimmer oder eine Dusche vorher ist angenehm, nicht nötig.</translation>
    </message>
    <message>
        <source>I missed a night. And now?</source>
        <extracomment>questions name</extracomment>
        <translation>Ich habe einen Abend ausgelassen. Und jetzt?</translation>
    </message>
    <message>
        <source>Nothing. Go on tonight. The strip on the first page shows which nights you practised and asks nothing of the others.</source>
        <extracomment>questions text</extracomment>
        <translation>Nichts. Mach heute Abend weiter. Die Leiste auf der ersten Seite zeigt, an welchen Abenden du geübt hast, und verlangt von den anderen nichts.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <extracomment>questions name</extracomment>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>Eight that come up in the beginning.</source>
        <extracomment>questions summary</extracomment>
        <translation>Acht, die am Anfang auftauchen.</translation>
    </message>
    <message>
        <source>It takes an hour to be worth it.</source>
        <extracomment>myths name</extracomment>
        <translation>Unter einer Stunde lohnt es sich nicht.</translation>
    </message>
    <message>
        <source>Seven minutes that happen are worth more than an hour that does not. Two minutes count as well.</source>
        <extracomment>myths text</extracomment>
        <translation>Sieben Minuten, die stattfinden, sind mehr wert als eine Stunde, die ausfällt. Auch zwei Minuten zählen.</translation>
    </message>
    <message>
        <source>It has to hurt a little.</source>
        <extracomment>myths name</extracomment>
        <translation>Ein bisschen muss es wehtun.</translation>
    </message>
    <message>
        <source>It does not. A mild pull that fades as you breathe is enough; pain is a reason to stop.</source>
        <extracomment>myths text</extracomment>
        <translation>Muss es nicht. Ein leichter Zug, der beim Atmen nachlässt, genügt; Schmerz ist ein Grund aufzuhören.</translation>
    </message>
    <message>
        <source>You have to be supple for yoga.</source>
        <extracomment>myths name</extracomment>
        <translation>Für Yoga muss man gelenkig sein.</translation>
    </message>
    <message>
        <source>Being stiff is the usual reason to begin. The shapes here are made smaller with pillows, not with effort.</source>
        <extracomment>myths text</extracomment>
        <translation>Steif zu sein ist der übliche Grund anzufangen. Die Haltungen hier werden mit Kissen kleiner, nicht mit Anstrengung größer.</translation>
    </message>
    <message>
        <source>A stiff back needs rest.</source>
        <extracomment>myths name</extracomment>
        <translation>Ein steifer Rücken braucht Schonung.</translation>
    </message>
    <message>
        <source>Days in bed tend to make backs stiffer. Staying gently active usually suits them better.</source>
        <extracomment>myths text</extracomment>
        <translation>Tage im Bett machen Rücken eher steifer. Sanft in Bewegung zu bleiben bekommt ihnen meist besser.</translation>
    </message>
    <message>
        <source>Stretching puts the spine back in place.</source>
        <extracomment>myths name</extracomment>
        <translation>Dehnen rückt die Wirbelsäule wieder ein.</translation>
    </message>
    <message>
        <source>Nothing here moves bones or discs about. Lying down takes weight off the back for a while, and slow movement feels good to many people. That is all that is claimed.</source>
        <extracomment>myths text</extracomment>
        <translation>Nichts hier verschiebt Knochen oder Bandscheiben. Liegen nimmt dem Rücken eine Weile das Gewicht ab, und langsame Bewegung tut vielen gut. Mehr wird nicht behauptet.</translation>
    </message>
    <message>
        <source>The longer, the better.</source>
        <extracomment>myths name</extracomment>
        <translation>Je länger, desto besser.</translation>
    </message>
    <message>
        <source>After a minute or two a pose has given what it has to give for tonight. Coming back tomorrow adds more.</source>
        <extracomment>myths text</extracomment>
        <translation>Nach ein, zwei Minuten hat eine Haltung für heute gegeben, was sie zu geben hat. Morgen wiederzukommen bringt mehr.</translation>
    </message>
    <message>
        <source>One missed night undoes it all.</source>
        <extracomment>myths name</extracomment>
        <translation>Ein ausgelassener Abend macht alles zunichte.</translation>
    </message>
    <message>
        <source>It does not. Look at the month, not at the night.</source>
        <extracomment>myths text</extracomment>
        <translation>Tut er nicht. Schau auf den Monat, nicht auf den Abend.</translation>
    </message>
    <message>
        <source>Myth and fact</source>
        <extracomment>myths name</extracomment>
        <translation>Märchen und Wahrheit</translation>
    </message>
    <message>
        <source>What is often said about backs and stretching.</source>
        <extracomment>myths summary</extracomment>
        <translation>Was oft über Rücken und Dehnen gesagt wird.</translation>
    </message>
    <message>
        <source>Week one</source>
        <extracomment>reports name</extracomment>
        <translation>Woche eins</translation>
    </message>
    <message>
        <source>The order of the poses settles in. Some people fall asleep a little sooner, and many simply like the quiet.</source>
        <extracomment>reports text</extracomment>
        <translation>Die Reihenfolge der Haltungen sitzt allmählich. Manche schlafen etwas früher ein, und viele mögen einfach die Ruhe.</translation>
    </message>
    <message>
        <source>Weeks two to four</source>
        <extracomment>reports name</extracomment>
        <translation>Woche zwei bis vier</translation>
    </message>
    <message>
        <source>Getting up is the moment in which people notice it first: fewer stiff mornings, and a back that is heard less during the day.</source>
        <extracomment>reports text</extracomment>
        <translation>Zuerst fällt es beim Aufstehen auf: weniger steife Morgen und ein Rücken, der sich tagsüber seltener meldet.</translation>
    </message>
    <message>
        <source>Day 30</source>
        <extracomment>reports name</extracomment>
        <translation>Tag 30</translation>
    </message>
    <message>
        <source>It has become something like brushing one’s teeth. Now it is worth looking back: what has changed, and what has not?</source>
        <extracomment>reports text</extracomment>
        <translation>Es ist so etwas wie Zähneputzen geworden. Jetzt lohnt sich der Blick zurück: Was hat sich geändert und was nicht?</translation>
    </message>
    <message>
        <source>Stiffness and pain</source>
        <extracomment>reports name</extracomment>
        <translation>Steifheit und Schmerz</translation>
    </message>
    <message>
        <source>Your measure: how stiff and how sore in the evening.</source>
        <extracomment>reports text</extracomment>
        <translation>Dein Maß: wie steif und wie schmerzhaft am Abend.</translation>
    </message>
    <message>
        <source>Sleep</source>
        <extracomment>reports name</extracomment>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Your measure: how well you slept, and how long until you were asleep.</source>
        <extracomment>reports text</extracomment>
        <translation>Dein Maß: wie gut du geschlafen hast und wie lange es bis zum Einschlafen dauerte.</translation>
    </message>
    <message>
        <source>Flexibility</source>
        <extracomment>reports name</extracomment>
        <translation>Beweglichkeit</translation>
    </message>
    <message>
        <source>Your measure: fingertips to the floor, now and then.</source>
        <extracomment>reports text</extracomment>
        <translation>Dein Maß: Fingerspitzen zum Boden, hin und wieder.</translation>
    </message>
    <message>
        <source>Posture</source>
        <extracomment>reports name</extracomment>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Your measure: how easily you held yourself upright over the week.</source>
        <extracomment>reports text</extracomment>
        <translation>Dein Maß: wie leicht dir die Woche über das Aufrechtsein fiel.</translation>
    </message>
    <message>
        <source>Noticing the body</source>
        <extracomment>reports name</extracomment>
        <translation>Den Körper bemerken</translation>
    </message>
    <message>
        <source>Your measure: how soon you notice that something tightens.</source>
        <extracomment>reports text</extracomment>
        <translation>Dein Maß: wie früh du merkst, dass sich etwas anspannt.</translation>
    </message>
    <message>
        <source>Tension</source>
        <extracomment>reports name</extracomment>
        <translation>Anspannung</translation>
    </message>
    <message>
        <source>Your measure: how tense the day was.</source>
        <extracomment>reports text</extracomment>
        <translation>Dein Maß: wie angespannt der Tag war.</translation>
    </message>
    <message>
        <source>Mornings</source>
        <extracomment>reports name</extracomment>
        <translation>Der Morgen</translation>
    </message>
    <message>
        <source>Your measure: how stiff on waking, and for how long.</source>
        <extracomment>reports text</extracomment>
        <translation>Dein Maß: wie steif beim Aufwachen und wie lange.</translation>
    </message>
    <message>
        <source>What people report</source>
        <extracomment>reports name</extracomment>
        <translation>Was andere berichten</translation>
    </message>
    <message>
        <source>What others tell after thirty nights. It is not a promise; your own notes stand beside it in Trends.</source>
        <extracomment>reports summary</extracomment>
        <translation>Was andere nach dreißig Nächten erzählen. Kein Versprechen; deine eigenen Notizen stehen im Verlauf daneben.</translation>
    </message>
    <message>
        <source>First, a week of notes</source>
        <extracomment>pain-stays name</extracomment>
        <translation>Zuerst eine Woche Notizen</translation>
    </message>
    <message>
        <source>Rate evening and morning for seven nights and change one thing only. Often a pattern shows that was hidden in the single nights.</source>
        <extracomment>pain-stays text</extracomment>
        <translation>Halte sieben Nächte lang Abend und Morgen fest und ändere nur eine Sache. Oft zeigt sich ein Muster, das in den einzelnen Nächten verborgen war.</translation>
    </message>
    <message>
        <source>Then somebody who can look</source>
        <extracomment>pain-stays name</extracomment>
        <translation>Dann jemand, der hinschauen kann</translation>
    </message>
    <message>
        <source>If it does not change within a few weeks, gets worse, or keeps you from what you want to do, see a doctor or a physiotherapist. A look at how you move, and sometimes a picture, says more than any app.</source>
        <extracomment>pain-stays text</extracomment>
        <translation>Wenn sich in einigen Wochen nichts ändert, es schlimmer wird oder dich von dem abhält, was du tun willst, geh in eine Arzt- oder Physiotherapiepraxis. Ein Blick darauf, wie du dich bewegst, und manchmal ein Bild sagen mehr als jede App.</translation>
    </message>
    <message>
        <source>What rolling will not settle</source>
        <extracomment>pain-stays name</extracomment>
        <translation>Was Rollen nicht löst</translation>
    </message>
    <message>
        <source>Pain that runs down a leg, or sits at the joints behind the pelvis, has causes that a stretch or a roller does not reach.</source>
        <extracomment>pain-stays text</extracomment>
        <translation>Schmerz, der ins Bein zieht oder an den Gelenken hinten am Becken sitzt, hat Ursachen, die weder Dehnung noch Rolle erreichen.</translation>
    </message>
    <message>
        <source>Take your notes along</source>
        <extracomment>pain-stays name</extracomment>
        <translation>Nimm deine Notizen mit</translation>
    </message>
    <message>
        <source>Trends can print a report on two pages: your ratings, what you did, what you took.</source>
        <extracomment>pain-stays text</extracomment>
        <translation>Der Verlauf kann einen Bericht auf zwei Seiten drucken: deine Werte, was du getan und was du genommen hast.</translation>
    </message>
    <message>
        <source>Further work</source>
        <extracomment>pain-stays name</extracomment>
        <translation>Wie es weitergehen kann</translation>
    </message>
    <message>
        <source>Strength for the trunk, how you sit and lift, walking, food and habits. Your own exercises can become routines here, and your habits can be noted for each night.</source>
        <extracomment>pain-stays text</extracomment>
        <translation>Kraft für den Rumpf, wie du sitzt und hebst, Gehen, Essen und Gewohnheiten. Deine eigenen Übungen können hier zu Abläufen werden, und deine Gewohnheiten lassen sich für jede Nacht notieren.</translation>
    </message>
    <message>
        <source>What cannot wait</source>
        <extracomment>pain-stays name</extracomment>
        <translation>Was nicht warten kann</translation>
    </message>
    <message>
        <source>There are signs with which one does not wait at all. They are on one page, the same for everyone.</source>
        <extracomment>pain-stays text</extracomment>
        <translation>Es gibt Zeichen, bei denen man gar nicht wartet. Sie stehen auf einer Seite, für alle dieselbe.</translation>
    </message>
    <message>
        <source>When pain stays</source>
        <extracomment>pain-stays name</extracomment>
        <translation>Wenn Schmerz bleibt</translation>
    </message>
    <message>
        <source>Stretching is good for much, and not for everything.</source>
        <extracomment>pain-stays summary</extracomment>
        <translation>Dehnen ist für vieles gut, nicht für alles.</translation>
    </message>
    <message>
        <source>Pawanmuktasana, knee hug, both knees to chest</source>
        <extracomment>guides also</extracomment>
        <translation>Pawanmuktasana, Knie umarmen, Päckchenstellung</translation>
    </message>
    <message>
        <source>Spinal twist, lying twist, two-knee twist</source>
        <extracomment>guides also</extracomment>
        <translation>Drehsitz im Liegen, Krokodil, liegender Twist</translation>
    </message>
    <message>
        <source>Cat stretch, cat and cow</source>
        <extracomment>guides also</extracomment>
        <translation>Katzenbuckel, Katze und Kuh, Katze-Kuh</translation>
    </message>
    <message>
        <source>Resting pose, Garbhasana</source>
        <extracomment>guides also</extracomment>
        <translation>Kindhaltung, Kindstellung, Garbhasana</translation>
    </message>
    <message>
        <source>Shoulder bridge, Setu Bandha Sarvangasana, hip lift</source>
        <extracomment>guides also</extracomment>
        <translation>Schulterbrücke, Beckenheben, Setu Bandha Sarvangasana</translation>
    </message>
    <message>
        <source>Legs at the wall, inverted lake</source>
        <extracomment>guides also</extracomment>
        <translation>Beine hoch, umgekehrter See</translation>
    </message>
    <message>
        <source>Corpse pose, Shavasana, final rest</source>
        <extracomment>guides also</extracomment>
        <translation>Totenstellung, Shavasana, Schlussentspannung</translation>
    </message>
    <message>
        <source>Ninety-ninety rest, constructive rest, spinal elongation</source>
        <extracomment>guides also</extracomment>
        <translation>Stufenlagerung, Neunzig-neunzig</translation>
    </message>
    <message>
        <source>Bar hang, hanging</source>
        <extracomment>guides also</extracomment>
        <translation>Aushängen, Klimmzugstange</translation>
    </message>
    <message>
        <source>Use a bar that is fixed to the building and that you have tested with your whole weight. A bar clamped into a door frame can come loose.</source>
        <extracomment>guides warnings</extracomment>
        <translation>Nimm eine Stange, die fest am Haus verschraubt ist und die du mit deinem ganzen Gewicht geprüft hast. Eine in den Türrahmen geklemmte Stange kann sich lösen.</translation>
    </message>
    <message>
        <source>Step up to it from a stool and step down again. Do not jump.</source>
        <extracomment>guides warnings</extracomment>
        <translation>Steig von einem Hocker aus hinauf und wieder hinunter. Nicht springen.</translation>
    </message>
    <message>
        <source>Leave it out with a shoulder that slips or was operated on, very mobile joints, sore wrists, high blood pressure, fragile bones, in pregnancy, with dizziness, or soon after surgery.</source>
        <extracomment>guides warnings</extracomment>
        <translation>Lass es aus bei einer Schulter, die herausrutscht oder operiert wurde, bei sehr beweglichen Gelenken, empfindlichen Handgelenken, hohem Blutdruck, brüchigen Knochen, in der Schwangerschaft, bei Schwindel oder bald nach einer Operation.</translation>
    </message>
    <message>
        <source>Stop at sharp pain, tingling or numbness in arms or hands.</source>
        <extracomment>guides warnings</extracomment>
        <translation>Hör auf bei stechendem Schmerz, Kribbeln oder Taubheit in Armen oder Händen.</translation>
    </message>
    <message>
        <source>Thoracic roll, rolling</source>
        <extracomment>guides also</extracomment>
        <translation>Faszienrolle, Brustwirbelsäule rollen</translation>
    </message>
    <message>
        <source>Only across the upper and middle back. Never roll the lower back or the neck.</source>
        <extracomment>guides warnings</extracomment>
        <translation>Nur über den oberen und mittleren Rücken. Rolle nie über den unteren Rücken oder den Nacken.</translation>
    </message>
    <message>
        <source>Leave it out over a fracture, an open wound, or a hot or swollen place, with a blood clot or blood thinners, or with fragile bones.</source>
        <extracomment>guides warnings</extracomment>
        <translation>Lass es aus über einem Bruch, einer offenen Wunde oder einer heißen oder geschwollenen Stelle, bei einem Blutgerinnsel, Blutverdünnern oder brüchigen Knochen.</translation>
    </message>
    <message>
        <source>It should feel like pressure, not like pain. Stop if it is sharp or makes you hold your breath.</source>
        <extracomment>guides warnings</extracomment>
        <translation>Es soll sich wie Druck anfühlen, nicht wie Schmerz. Hör auf, wenn es sticht oder du den Atem anhältst.</translation>
    </message>
    <message>
        <source>Inversion, inversion table, head-down tilt</source>
        <extracomment>guides also</extracomment>
        <translation>Inversion, Inversionsbank, Kopf nach unten</translation>
    </message>
    <message>
        <source>It is not for everyone, and nothing is lost without it. Legs on a chair is the quiet way to the same rest.</source>
        <extracomment>guides warnings</extracomment>
        <translation>Das ist nicht für alle, und ohne es fehlt nichts. Die Beine auf dem Stuhl sind der ruhige Weg zur selben Erholung.</translation>
    </message>
    <message>
        <source>Leave it out with glaucoma or another eye problem, high blood pressure, a heart condition, a stroke or clots in the past, a hernia or reflux, fragile bones, a replaced hip, dizziness, soon after surgery, and in pregnancy.</source>
        <extracomment>guides warnings</extracomment>
        <translation>Lass es aus bei Glaukom oder anderen Augenleiden, hohem Blutdruck, einer Herzerkrankung, nach Schlaganfall oder Gerinnseln, bei Bruch oder Reflux, brüchigen Knochen, künstlicher Hüfte, Schwindel, bald nach einer Operation und in der Schwangerschaft.</translation>
    </message>
    <message>
        <source>No more than 15 degrees, and two minutes at most. Never alone the first times.</source>
        <extracomment>guides warnings</extracomment>
        <translation>Nicht mehr als 15 Grad und höchstens zwei Minuten. Die ersten Male nie allein.</translation>
    </message>
    <message>
        <source>Come up at once if the head feels full, the sight changes, or you feel unwell. Then stay level for half a minute.</source>
        <extracomment>guides warnings</extracomment>
        <translation>Komm sofort hoch, wenn der Kopf sich voll anfühlt, das Sehen sich ändert oder dir unwohl ist. Bleib dann eine halbe Minute waagerecht.</translation>
    </message>
    <message>
        <source>Belly breath, diaphragmatic breathing, six breaths a minute</source>
        <extracomment>guides also</extracomment>
        <translation>Bauchatmung, Zwerchfellatmung, Atemübung</translation>
    </message>
    <message>
        <source>Meditation, stillness, let go</source>
        <extracomment>guides also</extracomment>
        <translation>Meditation, Stille, Loslassen</translation>
    </message>
    <message>
        <source>Yoga nidra, head to toe</source>
        <extracomment>guides also</extracomment>
        <translation>Yoga Nidra, Körperreise, Kopf bis Fuß</translation>
    </message>
    <message>
        <source>How to lie, pillow between the knees</source>
        <extracomment>guides also</extracomment>
        <translation>Wie liegen, Kissen zwischen den Knien, Schlafposition</translation>
    </message>
    <message>
        <source>Evening ritual, lights out</source>
        <extracomment>guides also</extracomment>
        <translation>Abendritual, Licht aus</translation>
    </message>
    <message>
        <source>Composed for tonight</source>
        <translation>Für heute Abend zusammengestellt</translation>
    </message>
    <message>
        <source>A list of your own</source>
        <extracomment>winding-down name</extracomment>
        <translation>Eine eigene Liste</translation>
    </message>
    <message>
        <source>The wind-down list on Tonight is yours: put lines away, call them what you call them, add what belongs to your evening.</source>
        <extracomment>winding-down text</extracomment>
        <translation>Die Liste „Ausklang“ unter „Heute Abend“ gehört dir: Zeilen weglegen, sie nennen, wie du sie nennst, ergänzen, was zu deinem Abend gehört.</translation>
    </message>
</context>
<context>
    <name>CatalogueWords</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a pose, %2 the side: &quot;Reclined twist, right&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 of holds, %2 in all</source>
        <translation>%1 Haltezeit, %2 insgesamt</translation>
    </message>
    <message>
        <source>%1 s in, %2 s out</source>
        <translation>%1 s ein, %2 s aus</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Ganzer Körper</translation>
    </message>
    <message numerus="yes">
        <source>%n pose(s)</source>
        <translation>
            <numerusform>%n Haltung</numerusform>
            <numerusform>%n Haltungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoJournal</name>
    <message>
        <source>Long drive today, lower back tired.</source>
        <translation>Heute lange gefahren, unterer Rücken müde.</translation>
    </message>
    <message>
        <source>Sat in meetings until six.</source>
        <translation>Bis sechs in Besprechungen gesessen.</translation>
    </message>
    <message>
        <source>The twist felt freer on the left.</source>
        <translation>Die Drehung fühlte sich links freier an.</translation>
    </message>
    <message>
        <source>Slept with a pillow between the knees.</source>
        <translation>Mit einem Kissen zwischen den Knien geschlafen.</translation>
    </message>
    <message>
        <source>Fell asleep before the end of the body scan.</source>
        <translation>Vor dem Ende des Bodyscans eingeschlafen.</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>That cannot be kept as it is. Nothing was changed.</source>
        <translation>So lässt sich das nicht behalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That could not be found. Nothing was changed.</source>
        <translation>Das war nicht zu finden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A file is not what it should be. It was left as it is.</source>
        <translation>Eine Datei ist nicht, was sie sein sollte. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>This journal was written by a later version of Supine. It was not touched. Install that version to open it.</source>
        <translation>Dieses Tagebuch wurde von einer späteren Version von Supine geschrieben. Es blieb unberührt. Zum Öffnen wird diese Version gebraucht.</translation>
    </message>
    <message>
        <source>This could not be saved. What you typed is still here. Check that the disk has room and the folder can be written, then save again.</source>
        <translation>Das ließ sich nicht sichern. Was getippt wurde, steht noch hier. Ist auf der Festplatte Platz und der Ordner beschreibbar? Dann noch einmal sichern.</translation>
    </message>
    <message>
        <source>A part of this computer did not answer. Everything else goes on.</source>
        <translation>Ein Teil dieses Rechners hat nicht geantwortet. Alles andere geht weiter.</translation>
    </message>
</context>
<context>
    <name>Factors</name>
    <message>
        <source>Screens off 30 min before bed</source>
        <translation>Bildschirme 30 min vor dem Schlafen aus</translation>
    </message>
    <message>
        <source>Magnesium</source>
        <translation>Magnesium</translation>
    </message>
    <message>
        <source>Herbal tea</source>
        <translation>Kräutertee</translation>
    </message>
    <message>
        <source>Lavender</source>
        <translation>Lavendel</translation>
    </message>
    <message>
        <source>CBD</source>
        <translation>CBD</translation>
    </message>
    <message>
        <source>Lumbar cushion in the evening</source>
        <translation>Lendenkissen am Abend</translation>
    </message>
    <message>
        <source>Quiet minutes</source>
        <translation>Stille Minuten</translation>
    </message>
    <message>
        <source>Quiet breathing</source>
        <translation>Ruhiges Atmen</translation>
    </message>
    <message>
        <source>Body scan</source>
        <translation>Bodyscan</translation>
    </message>
    <message>
        <source>Legs on a chair</source>
        <translation>Beine auf dem Stuhl</translation>
    </message>
    <message>
        <source>Dead hang</source>
        <translation>Hängen an der Stange</translation>
    </message>
    <message>
        <source>Foam roller</source>
        <translation>Faszienrolle</translation>
    </message>
    <message>
        <source>Incline bench</source>
        <translation>Schrägbank</translation>
    </message>
    <message>
        <source>Mat left unrolled</source>
        <translation>Matte liegen gelassen</translation>
    </message>
    <message>
        <source>Hours sat today</source>
        <translation>Heute gesessen (Stunden)</translation>
    </message>
    <message>
        <source>Sleep position</source>
        <translation>Schlaflage</translation>
    </message>
    <message>
        <source>Pillow between or under the knees</source>
        <translation>Kissen zwischen oder unter den Knien</translation>
    </message>
    <message>
        <source>On the side</source>
        <translation>Auf der Seite</translation>
    </message>
    <message>
        <source>On the back</source>
        <translation>Auf dem Rücken</translation>
    </message>
    <message>
        <source>On the front</source>
        <translation>Auf dem Bauch</translation>
    </message>
    <message>
        <source>A long drive</source>
        <translation>Eine lange Fahrt</translation>
    </message>
    <message>
        <source>Hard training</source>
        <translation>Hartes Training</translation>
    </message>
</context>
<context>
    <name>FigureLook</name>
    <message>
        <source>As in the theme</source>
        <translation>Wie im Farbschema</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Leicht getönt</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Blond</source>
        <translation>Blond</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>Moos</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Schiefer</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Pflaume</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Sand</translation>
    </message>
    <message>
        <source>Lake</source>
        <translation>See</translation>
    </message>
</context>
<context>
    <name>JournalText</name>
    <message>
        <source>%1 %2</source>
        <comment>a number on a scale and what it means</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Own habit %1</source>
        <translation>Eigene Gewohnheit %1</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Stiffness in the evening</source>
        <translation>Steifheit am Abend</translation>
    </message>
    <message>
        <source>Right now, how stiff is your back?</source>
        <translation>Wie steif ist dein Rücken gerade?</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>extremely</source>
        <translation>äußerst</translation>
    </message>
    <message>
        <source>Pain in the evening</source>
        <translation>Schmerz am Abend</translation>
    </message>
    <message>
        <source>Right now, how strong is your back pain?</source>
        <translation>Wie stark ist dein Rückenschmerz gerade?</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>kein Schmerz</translation>
    </message>
    <message>
        <source>the worst you can imagine</source>
        <translation>der stärkste vorstellbare</translation>
    </message>
    <message>
        <source>Tension of the day</source>
        <translation>Anspannung des Tages</translation>
    </message>
    <message>
        <source>How tense was today?</source>
        <translation>Wie angespannt war der Tag?</translation>
    </message>
    <message>
        <source>at ease</source>
        <translation>gelassen</translation>
    </message>
    <message>
        <source>extremely tense</source>
        <translation>äußerst angespannt</translation>
    </message>
    <message>
        <source>Getting in the way</source>
        <translation>Einschränkung</translation>
    </message>
    <message>
        <source>How much did your back get in the way today?</source>
        <translation>Wie sehr hat dich dein Rücken heute eingeschränkt?</translation>
    </message>
    <message>
        <source>all day long</source>
        <translation>den ganzen Tag</translation>
    </message>
    <message>
        <source>Stiffness after the routine</source>
        <translation>Steifheit danach</translation>
    </message>
    <message>
        <source>Pain after the routine</source>
        <translation>Schmerz danach</translation>
    </message>
    <message>
        <source>Stiffness in the morning</source>
        <translation>Steifheit am Morgen</translation>
    </message>
    <message>
        <source>How stiff was your back when you woke up?</source>
        <translation>Wie steif war dein Rücken beim Aufwachen?</translation>
    </message>
    <message>
        <source>Pain in the morning</source>
        <translation>Schmerz am Morgen</translation>
    </message>
    <message>
        <source>Since you got up, how strong is your back pain?</source>
        <translation>Wie stark ist dein Rückenschmerz seit dem Aufstehen?</translation>
    </message>
    <message>
        <source>Stiff for how long</source>
        <translation>Steif wie lange</translation>
    </message>
    <message>
        <source>How long until the stiffness eased?</source>
        <translation>Wie lange, bis die Steifheit nachließ?</translation>
    </message>
    <message>
        <source>two hours or more</source>
        <translation>zwei Stunden oder mehr</translation>
    </message>
    <message>
        <source>Sleep quality</source>
        <translation>Schlafqualität</translation>
    </message>
    <message>
        <source>How well did you sleep?</source>
        <translation>Wie gut hast du geschlafen?</translation>
    </message>
    <message>
        <source>very badly</source>
        <translation>sehr schlecht</translation>
    </message>
    <message>
        <source>very well</source>
        <translation>sehr gut</translation>
    </message>
    <message>
        <source>Into bed</source>
        <translation>Ins Bett</translation>
    </message>
    <message>
        <source>When did you get into bed?</source>
        <translation>Wann bist du ins Bett gegangen?</translation>
    </message>
    <message>
        <source>Trying to sleep</source>
        <translation>Einschlafversuch</translation>
    </message>
    <message>
        <source>When did you start trying to sleep?</source>
        <translation>Ab wann wolltest du schlafen?</translation>
    </message>
    <message>
        <source>Until asleep</source>
        <translation>Bis zum Einschlafen</translation>
    </message>
    <message>
        <source>About how long until you fell asleep?</source>
        <translation>Wie lange etwa, bis du eingeschlafen bist?</translation>
    </message>
    <message>
        <source>Times awake</source>
        <translation>Wie oft wach</translation>
    </message>
    <message>
        <source>How often did you wake up, not counting the last time?</source>
        <translation>Wie oft bist du aufgewacht, das letzte Mal nicht mitgezählt?</translation>
    </message>
    <message>
        <source>Awake in between</source>
        <translation>Zwischendurch wach</translation>
    </message>
    <message>
        <source>Altogether, how long were you awake then?</source>
        <translation>Wie lange warst du dabei insgesamt wach?</translation>
    </message>
    <message>
        <source>Awake for good</source>
        <translation>Endgültig wach</translation>
    </message>
    <message>
        <source>When did you wake up for good?</source>
        <translation>Wann bist du endgültig aufgewacht?</translation>
    </message>
    <message>
        <source>Out of bed</source>
        <translation>Aus dem Bett</translation>
    </message>
    <message>
        <source>When did you get up?</source>
        <translation>Wann bist du aufgestanden?</translation>
    </message>
    <message>
        <source>Pain over the week</source>
        <translation>Schmerz in der Woche</translation>
    </message>
    <message>
        <source>Over the last 7 days, how strong was your back pain on average?</source>
        <translation>Wie stark war dein Rückenschmerz in den letzten 7 Tagen im Durchschnitt?</translation>
    </message>
    <message>
        <source>Compared with the start</source>
        <translation>Verglichen mit dem Anfang</translation>
    </message>
    <message>
        <source>Compared with when you started with Supine, how is your back?</source>
        <translation>Wie geht es deinem Rücken, verglichen mit dem Anfang mit Supine?</translation>
    </message>
    <message>
        <source>much worse</source>
        <translation>viel schlechter</translation>
    </message>
    <message>
        <source>much better</source>
        <translation>viel besser</translation>
    </message>
    <message>
        <source>Fingertips to floor</source>
        <translation>Fingerspitzen zum Boden</translation>
    </message>
    <message>
        <source>Bending forward gently, how far are your fingertips from the floor?</source>
        <translation>Sanft vorgebeugt: Wie weit sind die Fingerspitzen vom Boden entfernt?</translation>
    </message>
    <message>
        <source>they touch it</source>
        <translation>sie berühren ihn</translation>
    </message>
    <message>
        <source>Upright by day</source>
        <translation>Aufrecht am Tag</translation>
    </message>
    <message>
        <source>Over the last 7 days, how easily did you hold yourself upright?</source>
        <translation>Wie leicht fiel in den letzten 7 Tagen die aufrechte Haltung?</translation>
    </message>
    <message>
        <source>with great effort</source>
        <translation>nur mit großer Mühe</translation>
    </message>
    <message>
        <source>without effort</source>
        <translation>mühelos</translation>
    </message>
    <message>
        <source>Noticing my body</source>
        <translation>Den Körper bemerken</translation>
    </message>
    <message>
        <source>Over the last 7 days, how soon did you notice tension in your back?</source>
        <translation>Wie früh war in den letzten 7 Tagen Anspannung im Rücken zu bemerken?</translation>
    </message>
    <message>
        <source>hardly ever</source>
        <translation>kaum je</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>Cramps in the night</source>
        <translation>Krämpfe in der Nacht</translation>
    </message>
    <message>
        <source>How many cramps did you have in the night?</source>
        <translation>Wie viele Krämpfe hattest du in der Nacht?</translation>
    </message>
</context>
<context>
    <name>OwnFactors</name>
    <message>
        <source>It needs a name.</source>
        <translation>Es braucht einen Namen.</translation>
    </message>
    <message>
        <source>A name takes at most %1 characters.</source>
        <translation>Ein Name hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The name holds a character that cannot be seen or that turns the direction of writing.</source>
        <translation>Der Name enthält ein Zeichen, das man nicht sieht oder das die Schreibrichtung umkehrt.</translation>
    </message>
    <message>
        <source>The name holds what looks like a tag of a web page.</source>
        <translation>Der Name enthält etwas, das wie ein Webseiten-Befehl aussieht.</translation>
    </message>
</context>
<context>
    <name>PastCard</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>keine Notiz</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Next: rest</source>
        <translation>Danach: Ruhe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Danach: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 von %2 · %3</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Get into place</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Easier form</source>
        <translation>Leichtere Form</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>PlayerKeys</name>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Pause and go on; so do Enter, other letters, a click, the wheel and the play key</source>
        <translation>Anhalten und weiter; ebenso Enter, andere Buchstaben, ein Klick, das Mausrad und die Wiedergabetaste</translation>
    </message>
    <message>
        <source>Back a pose</source>
        <translation>Eine Haltung zurück</translation>
    </message>
    <message>
        <source>Forward a pose</source>
        <translation>Eine Haltung weiter</translation>
    </message>
    <message>
        <source>This pose from its beginning</source>
        <translation>Diese Haltung von vorn</translation>
    </message>
    <message>
        <source>Easier form, and back</source>
        <translation>Leichtere Form und zurück</translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation>Das schmerzt</translation>
    </message>
    <message>
        <source>How much the voice says</source>
        <translation>Wie viel die Stimme sagt</translation>
    </message>
    <message>
        <source>Lights out, and back</source>
        <translation>Licht aus, und wieder an</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>Vollbild und zurück</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Diese Tasten</translation>
    </message>
    <message>
        <source>When to get help with a back</source>
        <translation>Wann du mit dem Rücken Hilfe brauchst</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>End the session; what was done is kept</source>
        <translation>Üben beenden; was getan ist, bleibt</translation>
    </message>
    <message>
        <source>Easier form for the second of two, and back</source>
        <translation>Leichtere Form für die zweite Person, und zurück</translation>
    </message>
</context>
<context>
    <name>PoseCards</name>
    <message>
        <source>Breath: %1</source>
        <translation>Atem: %1</translation>
    </message>
    <message>
        <source>Easier: %1. %2</source>
        <translation>Leichter: %1. %2</translation>
    </message>
</context>
<context>
    <name>PracticeCards</name>
    <message>
        <source>In your own time</source>
        <translation>In deinem Tempo</translation>
    </message>
    <message>
        <source>%1 on each side</source>
        <translation>%1 je Seite</translation>
    </message>
    <message>
        <source>%1; from %2 to %3 by choice</source>
        <translation>%1; nach Wahl %2 bis %3</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>Why people do it</source>
        <translation>Warum man es macht</translation>
    </message>
    <message>
        <source>Never suggested. It is here only for those who ask for it.</source>
        <translation>Wird nie vorgeschlagen. Es steht hier nur für alle, die es suchen.</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Wie es kommt</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Atem</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Was du brauchst</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Good to have</source>
        <translation>Gut zu haben</translation>
    </message>
    <message>
        <source>Where you feel it</source>
        <translation>Wo du es spürst</translation>
    </message>
    <message>
        <source>When to take care</source>
        <translation>Wann Vorsicht gut ist</translation>
    </message>
    <message>
        <source>Leave it out with</source>
        <translation>Auslassen bei</translation>
    </message>
    <message>
        <source>Go easier with</source>
        <translation>Sanfter bei</translation>
    </message>
    <message>
        <source>Read this first</source>
        <translation>Lies das zuerst</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>Stiffness and pain</source>
        <translation>Steifheit und Schmerz</translation>
    </message>
    <message>
        <source>Many people say that the back feels looser after two to four weeks.</source>
        <translation>Viele sagen, der Rücken fühle sich nach zwei bis vier Wochen lockerer an.</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Many people say that they settle sooner within the first week.</source>
        <translation>Viele sagen, sie kommen schon in der ersten Woche schneller zur Ruhe.</translation>
    </message>
    <message>
        <source>Flexibility</source>
        <translation>Beweglichkeit</translation>
    </message>
    <message>
        <source>Many people reach further after about a month.</source>
        <translation>Viele kommen nach etwa einem Monat weiter hinunter.</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Some people say that sitting upright takes less effort.</source>
        <translation>Manche sagen, aufrecht zu sitzen koste weniger Mühe.</translation>
    </message>
    <message>
        <source>Body awareness</source>
        <translation>Körpergefühl</translation>
    </message>
    <message>
        <source>Some people say that they notice tension sooner.</source>
        <translation>Manche sagen, sie bemerken Anspannung früher.</translation>
    </message>
    <message>
        <source>Tension of the day</source>
        <translation>Anspannung des Tages</translation>
    </message>
    <message>
        <source>Many people say that the quiet minutes let the day go.</source>
        <translation>Viele sagen, die stillen Minuten lassen den Tag los.</translation>
    </message>
    <message>
        <source>Stiff mornings</source>
        <translation>Steife Morgen</translation>
    </message>
    <message>
        <source>Many people say that getting up is easier after a few weeks.</source>
        <translation>Viele sagen, das Aufstehen falle nach einigen Wochen leichter.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>For the whole body</source>
        <translation>Für den ganzen Körper</translation>
    </message>
    <message numerus="yes">
        <source>Stiffness went down more on nights with it (%n night(s))</source>
        <translation>
            <numerusform>In Nächten damit ließ die Steifheit mehr nach (%n Nacht)</numerusform>
            <numerusform>In Nächten damit ließ die Steifheit mehr nach (%n Nächte)</numerusform>
        </translation>
    </message>
    <message>
        <source>Easier form, since it hurt before</source>
        <translation>Leichtere Form, weil es schon wehgetan hat</translation>
    </message>
    <message>
        <source>Easier form: %1</source>
        <translation>Leichtere Form: %1</translation>
    </message>
    <message>
        <source>Fills the time that is left</source>
        <translation>Füllt die übrige Zeit</translation>
    </message>
    <message>
        <source>Asks nothing of the body</source>
        <translation>Verlangt dem Körper nichts ab</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Für: %1</translation>
    </message>
    <message>
        <source>it hurt</source>
        <translation>es tat weh</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Weggelassen: %1.</translation>
    </message>
    <message>
        <source>No pose fits for: %1.</source>
        <translation>Keine Übung passt für: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Felt better on %1 of %n night(s)</source>
        <translation>
            <numerusform>Fühlte sich in %1 von %n Nacht besser an</numerusform>
            <numerusform>Fühlte sich in %1 von %n Nächten besser an</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Next: tomorrow at %1.</source>
        <translation>Als Nächstes: morgen um %1.</translation>
    </message>
    <message>
        <source>Next: %1 at %2.</source>
        <translation>Als Nächstes: %1 um %2.</translation>
    </message>
    <message numerus="yes">
        <source>Bedtime in %n minutes</source>
        <translation>
            <numerusform>Schlafenszeit in %n Minute</numerusform>
            <numerusform>Schlafenszeit in %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Tonight’s routine is ready when you are.</source>
        <translation>Der Ablauf für heute Abend ist bereit, wenn du es bist.</translation>
    </message>
    <message>
        <source>It is bedtime</source>
        <translation>Es ist Schlafenszeit</translation>
    </message>
    <message>
        <source>Bedtime was %1</source>
        <translation>Schlafenszeit war %1</translation>
    </message>
    <message>
        <source>Still time for your routine, or leave it for tomorrow.</source>
        <translation>Noch ist Zeit für deinen Ablauf, oder lass ihn für morgen.</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Keine Erinnerung</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Tonight at %1</source>
        <translation>Heute um %1</translation>
    </message>
    <message>
        <source>Again at %1</source>
        <translation>Noch einmal um %1</translation>
    </message>
    <message>
        <source>Reminded at %1</source>
        <translation>Erinnert um %1</translation>
    </message>
    <message>
        <source>Skipped for tonight</source>
        <translation>Für heute ausgelassen</translation>
    </message>
    <message>
        <source>Not tonight: already done</source>
        <translation>Heute nicht: schon geübt</translation>
    </message>
    <message>
        <source>Not tonight: %1 has gone by</source>
        <translation>Heute nicht: %1 ist vorbei</translation>
    </message>
    <message>
        <source>It stays silent if tonight’s routine is done by then.</source>
        <translation>Sie bleibt still, wenn du bis dahin schon geübt hast.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Snooze 10 min</source>
        <translation>In 10 min wieder</translation>
    </message>
    <message>
        <source>Skip tonight</source>
        <translation>Heute auslassen</translation>
    </message>
    <message>
        <source>This is a test: a reminder looks like this.</source>
        <translation>Dies ist ein Test: So sieht eine Erinnerung aus.</translation>
    </message>
    <message>
        <source>A short routine still fits.</source>
        <translation>Eine kurze Runde passt noch.</translation>
    </message>
    <message>
        <source>Time to wind down</source>
        <translation>Zeit, zur Ruhe zu kommen</translation>
    </message>
    <message>
        <source>Lights low, the day put away.</source>
        <translation>Licht dämpfen, den Tag weglegen.</translation>
    </message>
    <message>
        <source>Screens away</source>
        <translation>Bildschirme weg</translation>
    </message>
    <message>
        <source>The bright ones can wait until morning.</source>
        <translation>Die hellen können bis zum Morgen warten.</translation>
    </message>
    <message>
        <source>Lights out</source>
        <translation>Licht aus</translation>
    </message>
    <message>
        <source>A quiet night to you.</source>
        <translation>Eine ruhige Nacht.</translation>
    </message>
    <message>
        <source>How did you wake up?</source>
        <translation>Wie war das Aufwachen?</translation>
    </message>
    <message>
        <source>Three quick questions about the night.</source>
        <translation>Drei kurze Fragen zur Nacht.</translation>
    </message>
    <message>
        <source>A reminder of yours</source>
        <translation>Eine eigene Erinnerung</translation>
    </message>
    <message>
        <source>the computer was off until %1</source>
        <translation>der Computer war bis %1 aus</translation>
    </message>
    <message>
        <source>the computer slept until %1</source>
        <translation>der Computer schlief bis %1</translation>
    </message>
    <message>
        <source>Supine was not running until %1</source>
        <translation>Supine lief bis %1 nicht</translation>
    </message>
    <message numerus="yes">
        <source>the clock was set by %n minutes</source>
        <translation>
            <numerusform>die Uhr wurde um %n Minute verstellt</numerusform>
            <numerusform>die Uhr wurde um %n Minuten verstellt</numerusform>
        </translation>
    </message>
    <message>
        <source>the clocks skipped its time that night</source>
        <translation>die Uhren übersprangen in der Nacht ihre Zeit</translation>
    </message>
    <message>
        <source>there was no notification service</source>
        <translation>es gab keinen Mitteilungsdienst</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>Shown %n minutes late</source>
        <translation>
            <numerusform>%n Minute verspätet gezeigt</numerusform>
            <numerusform>%n Minuten verspätet gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Silent: already done</source>
        <translation>Still: schon erledigt</translation>
    </message>
    <message>
        <source>Silent: the night was skipped</source>
        <translation>Still: die Nacht war ausgelassen</translation>
    </message>
    <message>
        <source>Silent: reminders were paused</source>
        <translation>Still: Erinnerungen waren pausiert</translation>
    </message>
    <message>
        <source>Silent: a later one came instead</source>
        <translation>Still: eine spätere kam stattdessen</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Silent: the desktop asked not to be disturbed</source>
        <translation>Still: der Schreibtisch wollte nicht gestört werden</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Nicht gezeigt</translation>
    </message>
    <message>
        <source>Still time for your routine?</source>
        <translation>Noch Zeit für die Runde?</translation>
    </message>
    <message>
        <source>Meant for %1.</source>
        <translation>Gedacht für %1.</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Wind down</source>
        <translation>Zur Ruhe kommen</translation>
    </message>
    <message>
        <source>Morning check-in</source>
        <translation>Fragen am Morgen</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>at bedtime</source>
        <translation>zur Schlafenszeit</translation>
    </message>
    <message numerus="yes">
        <source>%n min before bedtime</source>
        <translation>
            <numerusform>%n min vor der Schlafenszeit</numerusform>
            <numerusform>%n min vor der Schlafenszeit</numerusform>
        </translation>
    </message>
    <message>
        <source>every night</source>
        <translation>jede Nacht</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Add one below, or take the whole evening plan.</source>
        <translation>Unten eine hinzufügen oder den ganzen Abendplan nehmen.</translation>
    </message>
    <message>
        <source>Bedtime is at %1</source>
        <translation>Schlafenszeit ist um %1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Notes about my back</source>
        <translation>Notizen zu meinem Rücken</translation>
    </message>
    <message>
        <source>self-reported, written down with Supine; printed on %1</source>
        <translation>eigene Angaben, mit Supine notiert; gedruckt am %1</translation>
    </message>
    <message>
        <source>My question for this visit</source>
        <translation>Meine Frage für diesen Besuch</translation>
    </message>
    <message>
        <source>Night by night</source>
        <translation>Nacht für Nacht</translation>
    </message>
    <message>
        <source>Habits and remedies of my own choice</source>
        <translation>Gewohnheiten und Mittel eigener Wahl</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Notes I picked</source>
        <translation>Ausgewählte Notizen</translation>
    </message>
    <message>
        <source>How the numbers were asked</source>
        <translation>Wie die Zahlen erfragt wurden</translation>
    </message>
    <message>
        <source>Everything here was noted by one person at home. Supine is not a medical device; it draws no conclusion from these numbers.</source>
        <translation>Alles hier hat eine Person zu Hause notiert. Supine ist kein Medizinprodukt; es zieht keine Schlüsse aus diesen Zahlen.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz gefasst</translation>
    </message>
    <message>
        <source>Weekly means (n: nights with a value)</source>
        <translation>Wochenmittel (n: Nächte mit einem Wert)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a mean and its n</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Weeks begun in</source>
        <translation>Wochen ab</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>%1, h:min</source>
        <translation>%1, h:min</translation>
    </message>
    <message>
        <source>Routine done</source>
        <translation>Geübt</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>dates</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>All nights</source>
        <translation>Alle Nächte</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n nights logged; a night that was not logged is a gap, not a zero.</source>
        <translation>
            <numerusform>%1 von %n Nacht notiert; eine nicht notierte Nacht ist eine Lücke, keine Null.</numerusform>
            <numerusform>%1 von %n Nächten notiert; eine nicht notierte Nacht ist eine Lücke, keine Null.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gentle bedtime routine done in full on %n nights.</source>
        <translation>
            <numerusform>Sanfte Abendübung in %n Nacht ganz gemacht.</numerusform>
            <numerusform>Sanfte Abendübung in %n Nächten ganz gemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: mean %2 in the first 7 nights (n = %3), %4 in the last 7 (n = %5); %6.</source>
        <translation>%1: im Mittel %2 in den ersten 7 Nächten (n = %3), %4 in den letzten 7 (n = %5); %6.</translation>
    </message>
    <message>
        <source>%1: mean %2, from %3 to %4 (n = %5).</source>
        <translation>%1: im Mittel %2, von %3 bis %4 (n = %5).</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n nights, too few for a mean.</source>
        <translation>
            <numerusform>%1: %n Nacht, zu wenig für ein Mittel.</numerusform>
            <numerusform>%1: %n Nächte, zu wenig für ein Mittel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: on %2 of %n nights noted</source>
        <translation>
            <numerusform>%1: an %2 von %n notierten Nacht</numerusform>
            <numerusform>%1: an %2 von %n notierten Nächten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutineFlaw</name>
    <message>
        <source>A routine needs at least one pose.</source>
        <translation>Ein Ablauf braucht mindestens eine Übung.</translation>
    </message>
    <message>
        <source>A routine has at most 250 steps, with all repeats counted out.</source>
        <translation>Ein Ablauf hat höchstens 250 Schritte, alle Wiederholungen mitgezählt.</translation>
    </message>
    <message>
        <source>A routine lasts at most 12 hours.</source>
        <translation>Ein Ablauf dauert höchstens 12 Stunden.</translation>
    </message>
    <message>
        <source>A hold lasts from 5 seconds to 30 minutes.</source>
        <translation>Gehalten wird zwischen 5 Sekunden und 30 Minuten.</translation>
    </message>
    <message>
        <source>Getting into place takes at most 2 minutes.</source>
        <translation>Zum Einrichten sind höchstens 2 Minuten vorgesehen.</translation>
    </message>
    <message>
        <source>Breathing in and breathing out take 1 to 20 seconds each.</source>
        <translation>Ein- und Ausatmen dauern je 1 bis 20 Sekunden.</translation>
    </message>
    <message>
        <source>Steps are repeated 2 to 50 times.</source>
        <translation>Schritte werden 2- bis 50-mal wiederholt.</translation>
    </message>
    <message>
        <source>The rest at the end lasts 60 to 120 seconds, or is left out.</source>
        <translation>Die Ruhe am Ende dauert 60 bis 120 Sekunden oder entfällt.</translation>
    </message>
    <message>
        <source>It uses a pose that is not here.</source>
        <translation>Er enthält eine Übung, die es hier nicht gibt.</translation>
    </message>
    <message>
        <source>It names a side of a pose that has none.</source>
        <translation>Er nennt eine Seite bei einer Übung ohne Seiten.</translation>
    </message>
    <message>
        <source>A repeat cannot stand in another repeat.</source>
        <translation>Eine Wiederholung kann nicht in einer anderen stehen.</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
</context>
<context>
    <name>SoundFiles</name>
    <message>
        <source>No file has been chosen yet.</source>
        <translation>Noch ist keine Datei gewählt.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is not a sound that can be read, or it is damaged.</source>
        <translation>%1 ist kein lesbarer Klang oder ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 is longer than 20 seconds, too long for a chime.</source>
        <translation>%1 ist länger als 20 Sekunden, zu lang für einen Gong.</translation>
    </message>
    <message>
        <source>%1 is too short to be heard.</source>
        <translation>%1 ist zu kurz, um gehört zu werden.</translation>
    </message>
    <message>
        <source>There is no sound file in %1.</source>
        <translation>In %1 ist keine Klangdatei.</translation>
    </message>
    <message>
        <source>%1 The bowls ring instead.</source>
        <translation>%1 Stattdessen ertönen die Schalen.</translation>
    </message>
    <message>
        <source>%1 There is no ambience then.</source>
        <translation>%1 Es gibt dann keinen Hintergrundklang.</translation>
    </message>
</context>
<context>
    <name>TextFlaw</name>
    <message>
        <source>A name needs at least one letter.</source>
        <translation>Ein Name braucht mindestens einen Buchstaben.</translation>
    </message>
    <message>
        <source>That is longer than %1 characters; it is kept once it is shorter.</source>
        <translation>Das ist länger als %1 Zeichen; es wird behalten, sobald es kürzer ist.</translation>
    </message>
    <message>
        <source>That holds characters that cannot be seen or that turn the direction of writing; it is kept once they are gone.</source>
        <translation>Das enthält Zeichen, die man nicht sieht oder die die Schreibrichtung umkehren; es wird behalten, sobald sie weg sind.</translation>
    </message>
    <message>
        <source>That holds what looks like a tag of a web page; it is kept once that is gone.</source>
        <translation>Das enthält etwas, das wie ein Befehl einer Webseite aussieht; es wird behalten, sobald es weg ist.</translation>
    </message>
</context>
<context>
    <name>TrendWords</name>
    <message>
        <source>%1 lower</source>
        <translation>%1 niedriger</translation>
    </message>
    <message>
        <source>%1 higher</source>
        <translation>%1 höher</translation>
    </message>
    <message>
        <source>likely between %1 and %2</source>
        <translation>wahrscheinlich zwischen %1 und %2</translation>
    </message>
    <message>
        <source>likely %1 to %2</source>
        <translation>wahrscheinlich %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n nights logged.</source>
        <translation>
            <numerusform>%1 von %n Nacht eingetragen.</numerusform>
            <numerusform>%1 von %n Nächten eingetragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>Geübt</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day below the chart, as in 23 Oct</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>no clear change yet from your first 7 nights to your last 7 (%1)</source>
        <translation>noch keine klare Veränderung von deinen ersten 7 Nächten zu deinen letzten 7 (%1)</translation>
    </message>
    <message>
        <source>%1 in your last 7 nights than in your first 7 (%2)</source>
        <translation>%1 in deinen letzten 7 Nächten als in deinen ersten 7 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 of 7 nights so far. With 7 you will see an average here.</source>
        <translation>%1: bisher %2 von 7 Nächten. Ab 7 steht hier ein Durchschnitt.</translation>
    </message>
    <message>
        <source>%1: always %2.</source>
        <translation>%1: immer %2.</translation>
    </message>
    <message>
        <source>%1: %2 on average, between %3 and %4.</source>
        <translation>%1: im Durchschnitt %2, zwischen %3 und %4.</translation>
    </message>
    <message>
        <source>%1 of 14 nights for a comparison of weeks.</source>
        <translation>%1 von 14 Nächten für einen Vergleich der Wochen.</translation>
    </message>
    <message>
        <source>%1 (7-night mean %2)</source>
        <translation>%1 (Mittel aus 7 Nächten %2)</translation>
    </message>
    <message>
        <source>not logged</source>
        <translation>nicht eingetragen</translation>
    </message>
    <message>
        <source>practised</source>
        <translation>geübt</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n nights</source>
        <translation>
            <numerusform>%n Nacht</numerusform>
            <numerusform>%n Nächte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 on average.</source>
        <translation>%1: %2, im Durchschnitt %3.</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>zu früh</translation>
    </message>
    <message>
        <source>unclear yet</source>
        <translation>noch unklar</translation>
    </message>
    <message>
        <source>%1 of %2 nights with a yes or no.</source>
        <translation>%1 von %2 Nächten mit Ja oder Nein.</translation>
    </message>
    <message>
        <source>It changed too seldom from night to night to compare.</source>
        <translation>Es wechselte zu selten von Nacht zu Nacht für einen Vergleich.</translation>
    </message>
    <message>
        <source>Every night was alike, so there is nothing to compare.</source>
        <translation>Alle Nächte waren gleich, daher gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>%1 and %2 nearly always go together: they cannot be told apart.</source>
        <translation>%1 und %2 treten fast immer zusammen auf: Sie lassen sich nicht trennen.</translation>
    </message>
    <message>
        <source>No clear pattern in %1 nights with it and %2 without (%3).</source>
        <translation>Kein klares Muster in %1 Nächten damit und %2 ohne (%3).</translation>
    </message>
    <message>
        <source>On the %1 nights with it %2 on average (%3) than on the %4 without.</source>
        <translation>In den %1 Nächten damit im Durchschnitt %2 (%3) als in den %4 ohne.</translation>
    </message>
    <message>
        <source>very badly</source>
        <translation>sehr schlecht</translation>
    </message>
    <message>
        <source>badly</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>so-so</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>well</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>very well</source>
        <translation>sehr gut</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of sleep quality</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 with it, %2 without; %3 nights of each are needed.</source>
        <translation>%1 damit, %2 ohne; von beiden braucht es %3 Nächte.</translation>
    </message>
    <message>
        <source>Relief tonight</source>
        <translation>Erleichterung am Abend</translation>
    </message>
    <message>
        <source>Left by morning</source>
        <translation>Am Morgen noch übrig</translation>
    </message>
    <message>
        <source>Time asleep</source>
        <translation>Schlafzeit</translation>
    </message>
    <message>
        <source>Time in bed</source>
        <translation>Zeit im Bett</translation>
    </message>
    <message>
        <source>Sleep efficiency</source>
        <translation>Schlafeffizienz</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>centimetres</source>
        <translation>Zentimeter</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>evening minus after the routine</source>
        <translation>abends minus nach dem Üben</translation>
    </message>
    <message>
        <source>evening minus morning</source>
        <translation>abends minus morgens</translation>
    </message>
    <message>
        <source>estimated from the diary</source>
        <translation>aus dem Tagebuch geschätzt</translation>
    </message>
    <message>
        <source>from the diary times</source>
        <translation>aus den Zeiten im Tagebuch</translation>
    </message>
    <message>
        <source>estimated: asleep, of the time from trying to sleep to getting up</source>
        <translation>geschätzt: Schlaf in der Zeit vom Einschlafversuch bis zum Aufstehen</translation>
    </message>
    <message>
        <source>Line: mean of 7 nights</source>
        <translation>Linie: Mittel aus 7 Nächten</translation>
    </message>
    <message>
        <source>Dot: middle value of a week</source>
        <translation>Punkt: mittlerer Wert einer Woche</translation>
    </message>
    <message>
        <source>stroke: its lowest to its highest night</source>
        <translation>Strich: von der niedrigsten bis zur höchsten Nacht</translation>
    </message>
    <message>
        <source>Dot: middle value of a month</source>
        <translation>Punkt: mittlerer Wert eines Monats</translation>
    </message>
    <message>
        <source>gap: not logged</source>
        <translation>Lücke: nicht notiert</translation>
    </message>
    <message>
        <source>bar below: practised</source>
        <translation>Balken unten: geübt</translation>
    </message>
    <message>
        <source>%1: scale on the right, in %2</source>
        <translation>%1: Skala rechts (%2)</translation>
    </message>
    <message>
        <source>Stiffness the next evening</source>
        <translation>Steifheit am nächsten Abend</translation>
    </message>
    <message>
        <source>Pain the next evening</source>
        <translation>Schmerz am nächsten Abend</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in the middle, %3 to %4 (%n nights)</source>
        <translation>
            <numerusform>%1 in der Mitte %2, %3 bis %4 (%n Nacht)</numerusform>
            <numerusform>%1 in der Mitte %2, %3 bis %4 (%n Nächte)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>practised on %n nights</source>
        <translation>
            <numerusform>in %n Nacht geübt</numerusform>
            <numerusform>in %n Nächten geübt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>On the %1 nights with most of it %2 on average (%3) than on the %4 with least.</source>
        <translation>In den %1 Nächten mit dem meisten davon im Mittel %2 (%3) als in den %4 mit dem wenigsten.</translation>
    </message>
    <message>
        <source>No clear pattern in %1 nights with most of it and %2 with least (%3).</source>
        <translation>Kein klares Muster in %1 Nächten mit dem meisten und %2 mit dem wenigsten davon (%3).</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
    <message>
        <source>%1 has been noted higher for four weeks: %2 on average, %3 in the four weeks before (%4, from %5 and %6 before).</source>
        <translation>%1: seit vier Wochen höher notiert, im Mittel %2; in den vier Wochen davor %3 (%4, aus %5 und %6 davor).</translation>
    </message>
    <message>
        <source>That is a pattern in your notes. What it means, they cannot say.</source>
        <translation>Das ist ein Muster in deinen Notizen. Was es bedeutet, können sie nicht sagen.</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>%1 nights drawn with it, %2 without</source>
        <translation>%1 Nächte gezogen mit, %2 ohne</translation>
    </message>
    <message>
        <source>In your test, %1 was on average %2 on nights drawn with it (%3; %4).</source>
        <translation>In diesem Test war „%1“ in den Nächten, die mit gezogen wurden, im Mittel %2 (%3; %4).</translation>
    </message>
    <message>
        <source>In your test, %1 showed no clear difference (%2; %3). If there is one, it is probably smaller than %4.</source>
        <translation>In diesem Test zeigte „%1“ keinen klaren Unterschied (%2; %3). Gibt es einen, ist er wahrscheinlich kleiner als %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %2: %n nights from %3 on</source>
        <translation>
            <numerusform>%1 und %2: %n Nacht ab %3</numerusform>
            <numerusform>%1 und %2: %n Nächte ab %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Tonight with: %1</source>
        <translation>Heute mit: %1</translation>
    </message>
    <message>
        <source>Tonight without: %1</source>
        <translation>Heute ohne: %1</translation>
    </message>
    <message>
        <source>Too few nights have a value, or all are alike: it takes 5 nights drawn with it and 5 without.</source>
        <translation>Zu wenige Nächte haben einen Wert, oder alle sind gleich: Es braucht 5 Nächte, die mit, und 5, die ohne gezogen wurden.</translation>
    </message>
    <message>
        <source>Chance of so large a difference if the habit made none: %1, by 9,999 orders drawn as this one was.</source>
        <translation>Wahrscheinlichkeit eines so großen Unterschieds, wenn die Gewohnheit keinen macht: %1, aus 9 999 ebenso gezogenen Reihenfolgen.</translation>
    </message>
    <message numerus="yes">
        <source>%n nights were not followed; they count as they were drawn.</source>
        <translation>
            <numerusform>%n Nacht verlief anders als gezogen; sie zählt, wie sie gezogen wurde.</numerusform>
            <numerusform>%n Nächte verliefen anders als gezogen; sie zählen, wie sie gezogen wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n nights it was not noted whether they were followed.</source>
        <translation>
            <numerusform>Von %n Nacht ist nicht notiert, ob sie wie gezogen verlief.</numerusform>
            <numerusform>Von %n Nächten ist nicht notiert, ob sie wie gezogen verliefen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended early, after %1 of %2 nights: a look taken on the way makes the result less sure than it reads.</source>
        <translation>Vorzeitig beendet, nach %1 von %2 Nächten: Ein Blick unterwegs macht das Ergebnis unsicherer, als es klingt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date and seven nights</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Next: %1</source>
        <translation>Danach: %1</translation>
    </message>
    <message>
        <source>Left side.</source>
        <translation>Linke Seite.</translation>
    </message>
    <message>
        <source>Right side.</source>
        <translation>Rechte Seite.</translation>
    </message>
    <message>
        <source>Halfway.</source>
        <translation>Die Hälfte.</translation>
    </message>
    <message>
        <source>Ten more seconds.</source>
        <translation>Noch zehn Sekunden.</translation>
    </message>
    <message>
        <source>That is the end.</source>
        <translation>Das war es.</translation>
    </message>
    <message>
        <source>That was the last pose. Stay as long as you like.</source>
        <translation>Das war die letzte Haltung. Bleib so lange, wie du magst.</translation>
    </message>
</context>
<context>
    <name>WindDownCard</name>
    <message>
        <source>Screens away</source>
        <translation>Bildschirme weg</translation>
    </message>
    <message>
        <source>Mat rolled out</source>
        <translation>Matte ausgerollt</translation>
    </message>
    <message>
        <source>Cushion behind the low back</source>
        <translation>Kissen im unteren Rücken</translation>
    </message>
    <message>
        <source>Herbal tea</source>
        <translation>Kräutertee</translation>
    </message>
    <message>
        <source>Magnesium, if you take it</source>
        <translation>Magnesium, falls du es nimmst</translation>
    </message>
</context>
<context>
    <name>supine::AfterPage</name>
    <message>
        <source>Stiffness right now</source>
        <translation>Steifheit gerade jetzt</translation>
    </message>
    <message>
        <source>0 none, 10 the most</source>
        <translation>0 gar nicht, 10 am stärksten</translation>
    </message>
    <message>
        <source>Pain right now</source>
        <translation>Schmerz gerade jetzt</translation>
    </message>
    <message>
        <source>How do you feel now?</source>
        <translation>Wie fühlst du dich jetzt?</translation>
    </message>
    <message>
        <source>Answer what you like, or nothing.</source>
        <translation>Antworte, worauf du magst, oder gar nicht.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Anything worth remembering</source>
        <translation>Was du dir merken willst</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>That was the whole routine</source>
        <translation>Das war der ganze Ablauf</translation>
    </message>
    <message>
        <source>You stopped here, and that is fine</source>
        <translation>Du hast hier aufgehört, und das ist in Ordnung</translation>
    </message>
    <message>
        <source>%1 of holds.</source>
        <translation>%1 Haltezeit.</translation>
    </message>
    <message>
        <source>%1 of %2 held. It is kept as a part.</source>
        <translation>%1 von %2 gehalten. Es zählt als Teil.</translation>
    </message>
    <message>
        <source>It was a rehearsal, which does not count as practised.</source>
        <translation>Es war eine Probe, sie zählt nicht als geübt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Kept with tonight.</source>
        <translation>Zu heute Abend notiert.</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Wann du Hilfe brauchst</translation>
    </message>
    <message>
        <source>When to get help with a back</source>
        <translation>Wann du mit dem Rücken Hilfe brauchst</translation>
    </message>
    <message>
        <source>How do you feel now, %1?</source>
        <translation>Wie fühlst du dich jetzt, %1?</translation>
    </message>
</context>
<context>
    <name>supine::Application</name>
    <message>
        <source>Supine, demonstration: nothing is kept</source>
        <translation>Supine, Vorführung: nichts wird behalten</translation>
    </message>
    <message>
        <source>Supine cannot open your journal</source>
        <translation>Supine kann dein Tagebuch nicht öffnen</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Demonstration,
nothing is kept</source>
        <translation>Vorführung,
nichts wird behalten</translation>
    </message>
    <message>
        <source>A later version of Supine wrote this journal. It is shown here as it is, and nothing in it is changed.</source>
        <translation>Eine spätere Fassung von Supine hat dieses Tagebuch geschrieben. Es wird hier gezeigt, wie es ist, und nichts darin wird geändert.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>The session could not begin</source>
        <translation>Das Üben konnte nicht beginnen</translation>
    </message>
    <message>
        <source>Supine, %1</source>
        <translation>Supine, %1</translation>
    </message>
    <message>
        <source>The journal of %1 cannot be opened</source>
        <translation>Das Tagebuch von %1 lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The window of %1 could not be opened.</source>
        <translation>Das Fenster von %1 ließ sich nicht öffnen.</translation>
    </message>
</context>
<context>
    <name>supine::AvoidChips</name>
    <message>
        <source>What to avoid</source>
        <translation>Was du vermeiden willst</translation>
    </message>
</context>
<context>
    <name>supine::BedtimeCard</name>
    <message>
        <source>Usual bedtime</source>
        <translation>Übliche Schlafenszeit</translation>
    </message>
    <message>
        <source>Other times on some nights</source>
        <translation>An manchen Nächten anders</translation>
    </message>
    <message>
        <source>−15 min</source>
        <translation>−15 min</translation>
    </message>
    <message>
        <source>Bedtime 15 minutes earlier</source>
        <translation>Schlafenszeit 15 Minuten früher</translation>
    </message>
    <message>
        <source>+15 min</source>
        <translation>+15 min</translation>
    </message>
    <message>
        <source>Bedtime 15 minutes later</source>
        <translation>Schlafenszeit 15 Minuten später</translation>
    </message>
    <message>
        <source>Bedtime on %1</source>
        <translation>Schlafenszeit am %1</translation>
    </message>
    <message>
        <source>Bedtime leaves no room for “%1”, %2: the night begins at %3, and it comes then.</source>
        <translation>Die Schlafenszeit lässt keinen Raum für „%1“, %2: Die Nacht beginnt um %3, und dann kommt sie.</translation>
    </message>
</context>
<context>
    <name>supine::BodyCard</name>
    <message>
        <source>Where it was tight</source>
        <translation>Wo es fest war</translation>
    </message>
    <message>
        <source>Nothing was marked. Tap a place to mark it.</source>
        <translation>Nichts markiert. Eine Stelle antippen, um sie zu markieren.</translation>
    </message>
</context>
<context>
    <name>supine::BodyMap</name>
    <message>
        <source>Where it is tight</source>
        <translation>Wo es spannt</translation>
    </message>
    <message>
        <source>Arrow keys go from place to place, the space bar marks how tight it is.</source>
        <translation>Pfeiltasten gehen von Stelle zu Stelle, die Leertaste sagt, wie fest es ist.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place and how tight it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a little tight</source>
        <translation>etwas fest</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>very tight</source>
        <translation>sehr fest</translation>
    </message>
    <message>
        <source>not tight</source>
        <translation>nicht fest</translation>
    </message>
</context>
<context>
    <name>supine::BreathGuide</name>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>Breath %1 of %2</source>
        <translation>Atemzug %1 von %2</translation>
    </message>
</context>
<context>
    <name>supine::ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Chart of your nights</source>
        <translation>Diagramm deiner Nächte</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Measures…</source>
        <translation>Werte …</translation>
    </message>
    <message>
        <source>Choose the measures on the chart</source>
        <translation>Werte im Diagramm auswählen</translation>
    </message>
    <message>
        <source>Up to three at once</source>
        <translation>Höchstens drei zugleich</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Sichern …</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Bild (PNG) …</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Zeichnung (SVG) …</translation>
    </message>
    <message>
        <source>Page (PDF)…</source>
        <translation>Seite (PDF) …</translation>
    </message>
    <message>
        <source>Save the chart as a file</source>
        <translation>Das Diagramm als Datei sichern</translation>
    </message>
</context>
<context>
    <name>supine::ChartTable</name>
    <message>
        <source>Your nights as a table</source>
        <translation>Deine Nächte als Tabelle</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>7-night mean</source>
        <translation>Mittel aus 7 Nächten</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>Geübt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>%1, in the middle</source>
        <translation>%1, mittlerer Wert</translation>
    </message>
    <message>
        <source>Lowest to highest</source>
        <translation>Niedrigster bis höchster</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Nächte</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>dates</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>–</source>
        <comment>table cell of a value that was not logged</comment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>supine::ChartView</name>
    <message>
        <source>Chart of your nights</source>
        <translation>Diagramm deiner Nächte</translation>
    </message>
</context>
<context>
    <name>supine::ChoiceRow</name>
    <message>
        <source>%1: %2</source>
        <comment>a habit and an answer</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>supine::DarkCard</name>
    <message>
        <source>Dark and hands free</source>
        <translation>Dunkel und freihändig</translation>
    </message>
    <message>
        <source>Begin in the dark</source>
        <translation>Im Dunkeln beginnen</translation>
    </message>
    <message>
        <source>The screen goes dark at once and everything is heard, softer from pose to pose. In a session the key L does the same.</source>
        <translation>Der Bildschirm wird gleich dunkel, und alles ist zu hören, von Haltung zu Haltung leiser. Während der Übung macht die Taste L dasselbe.</translation>
    </message>
    <message>
        <source>A soft bell ends quiet minutes</source>
        <translation>Eine leise Glocke beendet stille Minuten</translation>
    </message>
    <message>
        <source>Two knocks or claps pause and go on</source>
        <translation>Zweimal Klopfen oder Klatschen hält an und macht weiter</translation>
    </message>
    <message>
        <source>The microphone listens while a session runs. What it hears stays on this computer and is not kept.</source>
        <translation>Das Mikrofon hört zu, solange eine Übung läuft. Was es hört, bleibt auf diesem Computer und wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Deep red</source>
        <translation>Tiefrot</translation>
    </message>
    <message>
        <source>The dark is</source>
        <translation>Das Dunkel ist</translation>
    </message>
    <message>
        <source>As each pose has it, mostly 4 in and 6 out</source>
        <translation>Wie es zur Haltung gehört, meist 4 ein und 6 aus</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 ein, %2 aus</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Mein eigener</translation>
    </message>
    <message>
        <source>Breath, in seconds</source>
        <translation>Atem, in Sekunden</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>My own breath</source>
        <translation>Mein eigener Atem</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>My phrase for quiet minutes</source>
        <translation>Mein Satz für stille Minuten</translation>
    </message>
</context>
<context>
    <name>supine::DataCard</name>
    <message>
        <source>A journal of Supine.</source>
        <translation>Ein Tagebuch von Supine.</translation>
    </message>
    <message>
        <source>A table of Supine.</source>
        <translation>Eine Tabelle von Supine.</translation>
    </message>
    <message>
        <source>A table of Loop Habit Tracker.</source>
        <translation>Eine Tabelle von Loop Habit Tracker.</translation>
    </message>
    <message>
        <source>A table of Track &amp; Graph.</source>
        <translation>Eine Tabelle von Track &amp; Graph.</translation>
    </message>
    <message>
        <source>A table.</source>
        <translation>Eine Tabelle.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>Your journal lies on this computer and nowhere else:</source>
        <translation>Dein Tagebuch liegt auf diesem Rechner und nirgends sonst:</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>An export, a copy, or a table of another program</source>
        <translation>Ein Export, eine Kopie oder eine Tabelle eines anderen Programms</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Look it through</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Alles löschen …</translation>
    </message>
    <message>
        <source>There is no backup yet; one is made on the first change of a day.</source>
        <translation>Noch gibt es keine Sicherung; eine entsteht bei der ersten Änderung eines Tages.</translation>
    </message>
    <message>
        <source>The newest backup is of %1.</source>
        <translation>Die neueste Sicherung ist vom %1.</translation>
    </message>
    <message>
        <source>Everything, as JSON</source>
        <translation>Alles, als JSON</translation>
    </message>
    <message>
        <source>A table for a spreadsheet, as CSV</source>
        <translation>Eine Tabelle, als CSV</translation>
    </message>
    <message>
        <source>A copy of the journal</source>
        <translation>Eine Kopie des Tagebuchs</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Das Tagebuch exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n nights were written to %1.</source>
        <translation>
            <numerusform>%n Nacht wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Nächte wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import into the journal</source>
        <translation>In das Tagebuch importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n nights were brought in.</source>
        <translation>
            <numerusform>%n Nacht wurde übernommen.</numerusform>
            <numerusform>%n Nächte wurden übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is %1.</source>
        <translation>Die Sicherung ist %1.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Diese Sicherung wiederherstellen?</translation>
    </message>
    <message>
        <source>The nights of the backup take the place of the present ones. The journal as it is now is kept among the backups, so that this can be taken back.</source>
        <translation>Die Nächte der Sicherung treten an die Stelle der jetzigen. Das Tagebuch, wie es jetzt ist, bleibt unter den Sicherungen, so dass sich das zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n nights are back. The journal as it was is kept as %1.</source>
        <translation>
            <numerusform>%n Nacht ist zurück. Das Tagebuch, wie es war, liegt als %1.</numerusform>
            <numerusform>%n Nächte sind zurück. Das Tagebuch, wie es war, liegt als %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is sound.</source>
        <translation>Das Tagebuch ist in Ordnung.</translation>
    </message>
    <message>
        <source>Not everything is as it was written:</source>
        <translation>Nicht alles ist, wie es geschrieben wurde:</translation>
    </message>
    <message>
        <source>Everything is erased</source>
        <translation>Alles ist gelöscht</translation>
    </message>
    <message>
        <source>Supine closes now and begins afresh next time.</source>
        <translation>Supine schließt jetzt und beginnt beim nächsten Mal neu.</translation>
    </message>
    <message>
        <source>Everything as JSON, a table for a spreadsheet, or a copy of the journal. Of pictures of your own a small copy goes along.</source>
        <translation>Alles als JSON, eine Tabelle für ein Rechenblatt oder eine Kopie des Tagebuchs. Von eigenen Bildern geht eine kleine Kopie mit.</translation>
    </message>
</context>
<context>
    <name>supine::EraseRow</name>
    <message>
        <source>erase</source>
        <extracomment>The word that is typed to confirm that everything is erased.</extracomment>
        <translation>löschen</translation>
    </message>
    <message>
        <source>Every night, note and session, all backups and your settings will be gone for good. To go on, type the word “%1”.</source>
        <translation>Jede Nacht, Notiz und Übung, alle Sicherungen und die Einstellungen sind dann endgültig fort. Zum Fortfahren das Wort „%1“ eingeben.</translation>
    </message>
    <message>
        <source>The word that confirms</source>
        <translation>Das Wort zur Bestätigung</translation>
    </message>
    <message>
        <source>Erase now</source>
        <translation>Jetzt löschen</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
</context>
<context>
    <name>supine::Evening</name>
    <message>
        <source>No sound device was found. The session goes on in silence.</source>
        <translation>Kein Tongerät gefunden. Das Üben geht ohne Ton weiter.</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>supine::EventsCard</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Add something…</source>
        <translation>Etwas hinzufügen …</translation>
    </message>
    <message>
        <source>New mattress, a journey, …</source>
        <translation>Neue Matratze, eine Reise …</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Wann es geschah</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Nothing noted. What you add is marked on the chart.</source>
        <translation>Nichts notiert. Was hier steht, wird im Diagramm markiert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date and what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change or remove</source>
        <translation>Ändern oder entfernen</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>und %n früheres</numerusform>
            <numerusform>und %n frühere</numerusform>
        </translation>
    </message>
    <message>
        <source>Mattress</source>
        <translation>Matratze</translation>
    </message>
    <message>
        <source>Topper</source>
        <translation>Auflage</translation>
    </message>
    <message>
        <source>Pillow</source>
        <translation>Kissen</translation>
    </message>
    <message>
        <source>Cushion</source>
        <translation>Polster</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Matte</translation>
    </message>
    <message>
        <source>What you lie and sit on</source>
        <translation>Worauf du liegst und sitzt</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>New topper, wool, 5 cm</source>
        <translation>Neue Auflage, Wolle, 5 cm</translation>
    </message>
</context>
<context>
    <name>supine::FigureCard</name>
    <message>
        <source>The figure</source>
        <translation>Die Figur</translation>
    </message>
    <message>
        <source>The figure as it looks now</source>
        <translation>Die Figur, wie sie jetzt aussieht</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Haar</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Kleidung</translation>
    </message>
    <message>
        <source>Hair tied up</source>
        <translation>Haar hochgesteckt</translation>
    </message>
</context>
<context>
    <name>supine::FilterBar</name>
    <message>
        <source>Area</source>
        <translation>Körperteil</translation>
    </message>
    <message>
        <source>Any area</source>
        <translation>Jeder Körperteil</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Hilfsmittel</translation>
    </message>
    <message>
        <source>Any kit</source>
        <translation>Alle Hilfsmittel</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Jede Dauer</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Any position</source>
        <translation>Jede Lage</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Lieblinge</translation>
    </message>
    <message>
        <source>Only what you marked as a favourite</source>
        <translation>Nur, was du als Liebling markiert hast</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Nothing needed</source>
        <translation>Ohne Hilfsmittel</translation>
    </message>
    <message>
        <source>Up to 1 minute</source>
        <translation>Bis 1 Minute</translation>
    </message>
    <message>
        <source>Up to 2 minutes</source>
        <translation>Bis 2 Minuten</translation>
    </message>
    <message>
        <source>Up to 5 minutes</source>
        <translation>Bis 5 Minuten</translation>
    </message>
    <message>
        <source>Longer than 5 minutes</source>
        <translation>Länger als 5 Minuten</translation>
    </message>
    <message>
        <source>On the back</source>
        <translation>Auf dem Rücken</translation>
    </message>
    <message>
        <source>Lying in any way</source>
        <translation>Liegend, wie du magst</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>Kniend</translation>
    </message>
    <message>
        <source>On hands and knees</source>
        <translation>Im Vierfüßlerstand</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>Sitzend</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stehend</translation>
    </message>
</context>
<context>
    <name>supine::FirstWeekCard</name>
    <message>
        <source>Night by night so far</source>
        <translation>Die Nächte bisher</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the lowest and the highest</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, on %n night(s)</source>
        <translation>
            <numerusform>%1, in %n Nacht</numerusform>
            <numerusform>%1, in %n Nächten</numerusform>
        </translation>
    </message>
    <message>
        <source>Log a week first and see. With seven nights there are averages here, and after two weeks what changed.</source>
        <translation>Zuerst eine Woche notieren und schauen. Mit sieben Nächten stehen hier Mittelwerte, nach zwei Wochen, was sich geändert hat.</translation>
    </message>
</context>
<context>
    <name>supine::GuidePage</name>
    <message>
        <source>Do</source>
        <translation>Besser so</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>Besser nicht</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Myth</source>
        <translation>Märchen</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Wahrheit</translation>
    </message>
    <message>
        <source>When to get help with a back</source>
        <translation>Wann du mit dem Rücken Hilfe brauchst</translation>
    </message>
    <message>
        <source>To the journal</source>
        <translation>Zum Tagebuch</translation>
    </message>
    <message>
        <source>Your own nights, in Trends</source>
        <translation>Deine eigenen Nächte, im Verlauf</translation>
    </message>
    <message>
        <source>To the reminders</source>
        <translation>Zu den Erinnerungen</translation>
    </message>
    <message>
        <source>What to avoid, in Settings</source>
        <translation>Was du vermeiden willst, in den Einstellungen</translation>
    </message>
    <message>
        <source>What you lie on</source>
        <translation>Worauf du liegst</translation>
    </message>
</context>
<context>
    <name>supine::HabitsCard</name>
    <message>
        <source>Nothing can be said yet.</source>
        <translation>Noch lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>Patterns in your notes of the last year, not proof that one causes the other. People often start a diary in a bad phase, so ratings tend to improve on their own.</source>
        <translation>Muster in deinen Einträgen des letzten Jahres, kein Beweis, dass eines das andere bewirkt. Oft beginnt ein Tagebuch in einer schlechten Phase, daher bessern sich die Werte meist von selbst.</translation>
    </message>
    <message>
        <source>With 60 nights all habits can be compared. Until then, look at one at a time:</source>
        <translation>Ab 60 Nächten lassen sich alle Gewohnheiten vergleichen. Sieh dir bis dahin eine nach der anderen an:</translation>
    </message>
    <message>
        <source>Habit to look at</source>
        <translation>Gewohnheit zum Ansehen</translation>
    </message>
    <message>
        <source>What goes with better mornings</source>
        <translation>Was mit besseren Morgen einhergeht</translation>
    </message>
    <message>
        <source>It takes 28 nights with this rating, and at least 7 nights with a habit and 7 without it.</source>
        <translation>Es braucht 28 Nächte mit dieser Angabe und mindestens 7 Nächte mit einer Gewohnheit und 7 ohne sie.</translation>
    </message>
    <message>
        <source>What habits are held against</source>
        <translation>Woran Gewohnheiten gemessen werden</translation>
    </message>
    <message>
        <source>Worth a planned test</source>
        <translation>Einen geplanten Test wert</translation>
    </message>
    <message>
        <source>%1 nights with it, %2 without</source>
        <translation>%1 Nächte mit, %2 ohne</translation>
    </message>
</context>
<context>
    <name>supine::HangCard</name>
    <message>
        <source>Your hangs</source>
        <translation>Dein Hängen</translation>
    </message>
    <message>
        <source>With the feet on a stool</source>
        <translation>Mit den Füßen auf einem Hocker</translation>
    </message>
    <message>
        <source>The bar is fixed, and I have tested it with my weight</source>
        <translation>Die Stange ist fest, und ich habe sie mit meinem Gewicht geprüft</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds to hang</source>
        <translation>Sekunden zum Hängen</translation>
    </message>
    <message>
        <source>Begin in 15 seconds</source>
        <translation>In 15 Sekunden beginnen</translation>
    </message>
    <message>
        <source>There is time to get to the bar. A tone begins the hang and another ends it.</source>
        <translation>Das reicht, um zur Stange zu gehen. Ein Ton beginnt das Hängen, ein weiterer beendet es.</translation>
    </message>
    <message>
        <source>Remove the last one, %1 on %2</source>
        <translation>Das letzte entfernen, %1 am %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hang(s)</source>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>None noted yet.</source>
        <translation>Noch nichts notiert.</translation>
    </message>
    <message>
        <source>Best %1, usually %2. %3 so far.</source>
        <translation>Am längsten %1, meistens %2. Bisher %3.</translation>
    </message>
    <message>
        <source>To begin with: %1.</source>
        <translation>Für den Anfang: %1.</translation>
    </message>
    <message>
        <source>Stay with %1; after three that reach it, five seconds more up to %2.</source>
        <translation>Bleib bei %1; wenn drei das erreichen, fünf Sekunden mehr, bis %2.</translation>
    </message>
    <message>
        <source>The last three reached their time. If you like, %1 now.</source>
        <translation>Die letzten drei haben ihre Zeit erreicht. Wenn du magst, jetzt %1.</translation>
    </message>
    <message>
        <source>The last three were shorter than planned. %1 may suit better.</source>
        <translation>Die letzten drei waren kürzer als geplant. %1 passt vielleicht besser.</translation>
    </message>
</context>
<context>
    <name>supine::HangPage</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Space or a click anywhere stops too</source>
        <translation>Auch die Leertaste oder ein Klick irgendwo stoppt</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds held</source>
        <translation>Gehaltene Sekunden</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <translation>Nicht behalten</translation>
    </message>
    <message>
        <source>Go to the bar</source>
        <translation>Geh zur Stange</translation>
    </message>
    <message>
        <source>A tone begins the hang, another ends it. No key is needed; Esc leaves.</source>
        <translation>Ein Ton beginnt das Hängen, ein weiterer beendet es. Keine Taste nötig; Esc verlässt.</translation>
    </message>
    <message>
        <source>Hang, with the feet on the stool</source>
        <translation>Hängen, mit den Füßen auf dem Hocker</translation>
    </message>
    <message>
        <source>Hang</source>
        <translation>Hängen</translation>
    </message>
    <message>
        <source>Breathe as usual. Step down whenever you like; space or a click stops the time.</source>
        <translation>Atme wie gewohnt. Steig ab, wann du magst; Leertaste oder Klick stoppt die Zeit.</translation>
    </message>
    <message>
        <source>Step down</source>
        <translation>Steig ab</translation>
    </message>
    <message>
        <source>If you stayed longer or let go earlier, set it right.</source>
        <translation>Wenn du länger geblieben bist oder früher losgelassen hast, stell es richtig.</translation>
    </message>
</context>
<context>
    <name>supine::HelpPage</name>
    <message>
        <source>When to get help with a back</source>
        <translation>Wann du mit dem Rücken Hilfe brauchst</translation>
    </message>
    <message>
        <source>Most back pain has no serious cause and eases within weeks. Staying gently active usually helps. Some signs should not wait.</source>
        <translation>Rückenschmerz hat meist keine ernste Ursache und lässt innerhalb von Wochen nach. Sanft in Bewegung zu bleiben hilft meistens. Manche Zeichen sollten nicht warten.</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Hol sofort Hilfe</translation>
    </message>
    <message>
        <source>Call 112, 911, 999 or your local emergency number. One of these signs is enough. Do not drive yourself.</source>
        <translation>Rufe 112, 911, 999 oder den Notruf deines Landes. Eines dieser Zeichen genügt. Fahre nicht selbst.</translation>
    </message>
    <message>
        <source>Numbness or tingling around the genitals, buttocks, back passage or inner thighs</source>
        <translation>Taubheit oder Kribbeln an Genitalien, Gesäß, After oder Innenseiten der Oberschenkel</translation>
    </message>
    <message>
        <source>New trouble passing urine, or leaking urine or stool, or not feeling when you need to go</source>
        <translation>Neue Mühe beim Wasserlassen, unwillkürlicher Abgang von Urin oder Stuhl, oder kein Gefühl mehr dafür, wann du musst</translation>
    </message>
    <message>
        <source>New loss of sexual feeling or function</source>
        <translation>Neuer Verlust des sexuellen Empfindens oder der Funktion</translation>
    </message>
    <message>
        <source>Pain, tingling, numbness or weakness in both legs, or new trouble walking</source>
        <translation>Schmerz, Kribbeln, Taubheit oder Schwäche in beiden Beinen, oder neue Mühe beim Gehen</translation>
    </message>
    <message>
        <source>Back pain together with chest pain</source>
        <translation>Rückenschmerz zusammen mit Brustschmerz</translation>
    </message>
    <message>
        <source>Back pain after a serious accident or fall</source>
        <translation>Rückenschmerz nach einem schweren Unfall oder Sturz</translation>
    </message>
    <message>
        <source>Ask for advice today</source>
        <translation>Frage noch heute nach</translation>
    </message>
    <message>
        <source>Call a doctor or an advice line the same day if there is back pain and:</source>
        <translation>Rufe am selben Tag eine Praxis oder den ärztlichen Bereitschaftsdienst an, wenn zum Rückenschmerz dazukommt:</translation>
    </message>
    <message>
        <source>fever, or feeling very ill</source>
        <translation>Fieber, oder dass du dich sehr krank fühlst</translation>
    </message>
    <message>
        <source>losing weight without trying</source>
        <translation>ungewollter Gewichtsverlust</translation>
    </message>
    <message>
        <source>a lump or swelling, or a change in the back&apos;s shape</source>
        <translation>ein Knoten oder eine Schwellung, oder eine veränderte Form des Rückens</translation>
    </message>
    <message>
        <source>pain that rest does not ease, or that is worse at night</source>
        <translation>Schmerz, der in Ruhe nicht nachlässt oder nachts schlimmer ist</translation>
    </message>
    <message>
        <source>pain between the shoulder blades</source>
        <translation>Schmerz zwischen den Schulterblättern</translation>
    </message>
    <message>
        <source>pain that gets worse on coughing, sneezing or on the toilet</source>
        <translation>Schmerz, der beim Husten, Niesen oder auf der Toilette schlimmer wird</translation>
    </message>
    <message>
        <source>a history of cancer or osteoporosis, long use of steroids, or a weak immune system</source>
        <translation>eine frühere Krebserkrankung oder Osteoporose, lange Einnahme von Kortison oder ein schwaches Immunsystem</translation>
    </message>
    <message>
        <source>Make an appointment</source>
        <translation>Vereinbare einen Termin</translation>
    </message>
    <message>
        <source>Talk to a health professional when:</source>
        <translation>Sprich mit einer Fachperson, wenn:</translation>
    </message>
    <message>
        <source>nothing has changed after a few weeks</source>
        <translation>sich nach einigen Wochen nichts verändert hat</translation>
    </message>
    <message>
        <source>your back keeps you from daily life</source>
        <translation>dein Rücken dich vom Alltag abhält</translation>
    </message>
    <message>
        <source>it is getting worse, or you are worried</source>
        <translation>es schlimmer wird oder du dir Sorgen machst</translation>
    </message>
    <message>
        <source>mornings are stiff for more than half an hour on most days for months</source>
        <translation>der Rücken über Monate an den meisten Tagen morgens länger als eine halbe Stunde steif ist</translation>
    </message>
    <message>
        <source>Supine is a companion for gentle stretching and keeping notes. It is not a medical device, and this page does not depend on what you logged.</source>
        <translation>Supine begleitet sanftes Dehnen und hält Notizen fest. Es ist kein Medizinprodukt, und diese Seite hängt nicht von deinen Einträgen ab.</translation>
    </message>
</context>
<context>
    <name>supine::Household</name>
    <message>
        <source>First person</source>
        <translation>Erste Person</translation>
    </message>
</context>
<context>
    <name>supine::HurtPanel</name>
    <message>
        <source>This hurts</source>
        <translation>Das schmerzt</translation>
    </message>
    <message>
        <source>Come out of the pose slowly. The session waits for you.</source>
        <translation>Komm langsam aus der Haltung. Das Üben wartet auf dich.</translation>
    </message>
    <message>
        <source>Skip this pose</source>
        <translation>Diese Haltung auslassen</translation>
    </message>
    <message>
        <source>It is left out from now on.</source>
        <translation>Sie wird von nun an ausgelassen.</translation>
    </message>
    <message>
        <source>Take the easier form</source>
        <translation>Die leichtere Form nehmen</translation>
    </message>
    <message>
        <source>%1, now and from now on.</source>
        <translation>%1, jetzt und von nun an.</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Üben beenden</translation>
    </message>
    <message>
        <source>What was done is kept. The pose is left out from now on.</source>
        <translation>Was getan ist, bleibt. Die Haltung wird von nun an ausgelassen.</translation>
    </message>
    <message>
        <source>What was done is kept.</source>
        <translation>Was getan ist, bleibt.</translation>
    </message>
    <message>
        <source>Go on as before</source>
        <translation>Weiter wie bisher</translation>
    </message>
    <message>
        <source>Settings shows what is left out, and brings it back.</source>
        <translation>Die Einstellungen zeigen, was ausgelassen wird, und holen es zurück.</translation>
    </message>
</context>
<context>
    <name>supine::ImportPanel</name>
    <message>
        <source>leave out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>date of the night</source>
        <translation>Datum der Nacht</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Nicht übernehmen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>All of it is in the journal already.</source>
        <translation>Das alles steht schon im Tagebuch.</translation>
    </message>
    <message numerus="yes">
        <source>%n nights would be new,</source>
        <translation>
            <numerusform>%n Nacht käme neu hinzu,</numerusform>
            <numerusform>%n Nächte kämen neu hinzu,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would change,</source>
        <translation>
            <numerusform>%n würde sich ändern,</numerusform>
            <numerusform>%n würden sich ändern,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are as they are already.</source>
        <translation>
            <numerusform>%n ist schon so.</numerusform>
            <numerusform>%n sind schon so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values would be replaced; the former ones stay in the history.</source>
        <translation>
            <numerusform>%n Wert würde ersetzt; der frühere bleibt im Verlauf.</numerusform>
            <numerusform>%n Werte würden ersetzt; die früheren bleiben im Verlauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is made first.</source>
        <translation>Vorher wird gesichert.</translation>
    </message>
</context>
<context>
    <name>supine::InclineCard</name>
    <message>
        <source>On the bench</source>
        <translation>Auf der Bank</translation>
    </message>
    <message>
        <source>°</source>
        <comment>degrees</comment>
        <translation>°</translation>
    </message>
    <message>
        <source>Degrees head down</source>
        <translation>Grad kopfüber</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Note for tonight</source>
        <translation>Für heute notieren</translation>
    </message>
    <message>
        <source>What is described here goes to 15 degrees and two minutes, and no further.</source>
        <translation>Was hier beschrieben ist, geht bis 15 Grad und zwei Minuten, nicht weiter.</translation>
    </message>
    <message>
        <source>None noted yet.</source>
        <translation>Noch nichts notiert.</translation>
    </message>
    <message>
        <source>%1: %2° for %3 min</source>
        <comment>a date, an angle and a time</comment>
        <translation>%1: %2° für %3 min</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Head down is not for everyone. Read the cautions first, and leave it if one is about you.</source>
        <translation>Kopf nach unten ist nicht für alle. Lies zuerst die Hinweise und lass es, wenn einer dich betrifft.</translation>
    </message>
    <message>
        <source>I have read them</source>
        <translation>Ich habe sie gelesen</translation>
    </message>
</context>
<context>
    <name>supine::JournalCare</name>
    <message>
        <source>Another program replaced the journal file. The new one is shown; the former one is among the backups.</source>
        <translation>Ein anderes Programm hat die Tagebuchdatei ersetzt. Die neue wird gezeigt; die bisherige liegt bei den Sicherungen.</translation>
    </message>
    <message>
        <source>The journal file was moved or removed by another program. Nothing can be saved until it is back or Supine is started anew.</source>
        <translation>Ein anderes Programm hat die Tagebuchdatei verschoben oder entfernt. Es kann nichts gespeichert werden, bis sie wieder da ist oder Supine neu gestartet wird.</translation>
    </message>
    <message>
        <source>Today’s backup could not be made. Check that the disk has room.</source>
        <translation>Die heutige Sicherung ist nicht gelungen. Bitte prüfen, ob auf dem Datenträger Platz ist.</translation>
    </message>
    <message>
        <source>The journal was damaged and has been repaired.</source>
        <translation>Das Tagebuch war beschädigt und wurde repariert.</translation>
    </message>
    <message numerus="yes">
        <source>%n nights are in it.</source>
        <translation>
            <numerusform>%n Nacht ist darin.</numerusform>
            <numerusform>%n Nächte sind darin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be read any more.</source>
        <translation>
            <numerusform>%n Eintrag war nicht mehr lesbar.</numerusform>
            <numerusform>%n Einträge waren nicht mehr lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file and a report are kept in %1</source>
        <translation>Die beschädigte Datei und ein Bericht liegen in %1</translation>
    </message>
</context>
<context>
    <name>supine::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Any past night can be filled in or corrected. Everything is optional and saved as you go.</source>
        <translation>Jede vergangene Nacht lässt sich nachtragen oder berichtigen. Alles ist freiwillig und wird sofort gespeichert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>supine::KeysPanel</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>supine::LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Every pose and practice, with its easier form and when to leave it out.</source>
        <translation>Jede Haltung und Übung, mit ihrer leichteren Form und wann du sie besser auslässt.</translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <extracomment>how long a guide takes to read</extracomment>
        <translation>
            <numerusform>%n Min. zu lesen</numerusform>
            <numerusform>%n Min. zu lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Ratgeber</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Ausstattung</translation>
    </message>
    <message>
        <source>Short things to read, about the poses, the evening and the night.</source>
        <translation>Kurzes zum Lesen, über die Haltungen, den Abend und die Nacht.</translation>
    </message>
    <message>
        <source>A mattress that sags or a cushion that is new may show in the mornings. What you note here with its date is marked on the charts.</source>
        <translation>Eine durchgelegene Matratze oder ein neues Kissen kann sich am Morgen zeigen. Was du hier mit Datum notierst, wird in den Kurven markiert.</translation>
    </message>
    <message>
        <source>You avoid this one: %1.</source>
        <translation>Das vermeidest du: %1.</translation>
    </message>
    <message>
        <source>For you in its easier form: %1.</source>
        <translation>Für dich in der leichteren Form: %1.</translation>
    </message>
</context>
<context>
    <name>supine::MainWindow</name>
    <message>
        <source>Supine</source>
        <translation>Supine</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Heute Abend</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Strg+%1</translation>
    </message>
    <message>
        <source>When to get help with a back</source>
        <translation>Wann du mit dem Rücken Hilfe brauchst</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation>Hilfe holen</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Wann du Hilfe brauchst</translation>
    </message>
</context>
<context>
    <name>supine::MarkedPoses</name>
    <message>
        <source>Poses that hurt</source>
        <translation>Haltungen, die schmerzten</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <translation>%1: ausgelassen</translation>
    </message>
    <message>
        <source>%1: in its easier form</source>
        <translation>%1: in der leichteren Form</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>%1 zurückholen</translation>
    </message>
</context>
<context>
    <name>supine::MonthCalendar</name>
    <message>
        <source>Nights of the month</source>
        <translation>Nächte des Monats</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>A tinted night was practised; a dot means something was entered.</source>
        <translation>In getönten Nächten hast du geübt; ein Punkt heißt, dass etwas eingetragen ist.</translation>
    </message>
    <message>
        <source>tonight</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>practised</source>
        <translation>geübt</translation>
    </message>
    <message>
        <source>with entries</source>
        <translation>mit Einträgen</translation>
    </message>
</context>
<context>
    <name>supine::Narration</name>
    <message>
        <source>The system’s speech does not answer. Supine’s own voice goes on.</source>
        <translation>Die Sprachausgabe des Systems antwortet nicht. Supines eigene Stimme macht weiter.</translation>
    </message>
    <message>
        <source>Nothing is said in a quiet routine.</source>
        <translation>In einem stillen Ablauf wird nichts gesagt.</translation>
    </message>
    <message>
        <source>The voice says everything.</source>
        <translation>Die Stimme sagt alles.</translation>
    </message>
    <message>
        <source>The voice says names and sides.</source>
        <translation>Die Stimme sagt Namen und Seiten.</translation>
    </message>
    <message>
        <source>The voice says nothing.</source>
        <translation>Die Stimme sagt nichts.</translation>
    </message>
    <message>
        <source>No microphone was found, so knocking does nothing.</source>
        <translation>Es wurde kein Mikrofon gefunden; Klopfen bewirkt nichts.</translation>
    </message>
    <message>
        <source>Not spoken here: %1</source>
        <translation>Hier nicht gesprochen: %1</translation>
    </message>
</context>
<context>
    <name>supine::NightEditor</name>
    <message>
        <source>In the evening</source>
        <translation>Am Abend</translation>
    </message>
    <message>
        <source>After the routine</source>
        <translation>Nach dem Üben</translation>
    </message>
    <message>
        <source>The morning after</source>
        <translation>Am Morgen danach</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Now and then</source>
        <translation>Ab und zu</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>What I did or took</source>
        <translation>Was ich getan oder genommen habe</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>By these times, about %1 h %2 min asleep.</source>
        <translation>Nach diesen Zeiten etwa %1 h %2 min geschlafen.</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>“%1” comes before “%2”.</source>
        <translation>„%1“ kommt vor „%2“.</translation>
    </message>
    <message>
        <source>From “%1” to “%2” that makes %3 hours.</source>
        <translation>Von „%1“ bis „%2“ sind das %3 Stunden.</translation>
    </message>
    <message>
        <source>Is %1 meant for “%2”?</source>
        <translation>Ist bei „%2“ %1 gemeint?</translation>
    </message>
    <message>
        <source>Not saved yet: this was typed before Supine ended. It counts once it is saved.</source>
        <translation>Noch nicht gesichert: Das wurde getippt, bevor Supine endete. Es zählt, sobald es gesichert ist.</translation>
    </message>
</context>
<context>
    <name>supine::NightStrip</name>
    <message>
        <source>%1 of the last 30 nights practised</source>
        <translation>In %1 der letzten 30 Nächte geübt</translation>
    </message>
</context>
<context>
    <name>supine::NoteBox</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Anything worth remembering about this day or night</source>
        <translation>Was du dir von diesem Tag oder dieser Nacht merken willst</translation>
    </message>
</context>
<context>
    <name>supine::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>supine::OwnHabits</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>supine::OwnPracticePage</name>
    <message>
        <source>A practice of your own</source>
        <translation>Eine eigene Übung</translation>
    </message>
    <message>
        <source>Done on both sides</source>
        <translation>Auf beiden Seiten</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Wie sie gezeigt wird</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>One instruction a line; may be left empty</source>
        <translation>Eine Anweisung je Zeile; darf leer bleiben</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Get into place</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Freely</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Atem</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen …</translation>
    </message>
    <message>
        <source>PNG or JPEG. Only its pixels are kept, on this computer.</source>
        <translation>PNG oder JPEG. Nur die Bildpunkte werden behalten, auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Dein Bild</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a pose and its easier form</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>A practice has at most %n instruction(s).</source>
        <translation>
            <numerusform>Eine Übung hat höchstens %n Anweisung.</numerusform>
            <numerusform>Eine Übung hat höchstens %n Anweisungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays, because a routine uses it: %1.</source>
        <translation>Sie bleibt, weil ein Ablauf sie enthält: %1.</translation>
    </message>
    <message>
        <source>Remove this practice?</source>
        <translation>Diese Übung entfernen?</translation>
    </message>
    <message>
        <source>“%1” goes for good.</source>
        <translation>„%1“ ist dann endgültig weg.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>That cannot be taken for a picture. (%1)</source>
        <translation>Das lässt sich nicht als Bild nehmen. (%1)</translation>
    </message>
</context>
<context>
    <name>supine::PartnerRow</name>
    <message>
        <source>On the mat</source>
        <translation>Auf der Matte</translation>
    </message>
    <message>
        <source>Just me</source>
        <translation>Nur ich</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Mit %1</translation>
    </message>
</context>
<context>
    <name>supine::PastCard</name>
    <message>
        <source>What was written before</source>
        <translation>Was vorher dastand</translation>
    </message>
    <message>
        <source>Nothing of this night was changed.</source>
        <translation>An dieser Nacht wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The newest %1 changes.</source>
        <translation>Die neuesten %1 Änderungen.</translation>
    </message>
</context>
<context>
    <name>supine::PeopleCard</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Each person has a journal and settings of their own on this computer; nothing is shared. Two can practise together from Tonight.</source>
        <translation>Jede Person hat auf diesem Computer ein eigenes Tagebuch und eigene Einstellungen; nichts wird geteilt. Von „Heute Abend“ aus können zwei zusammen üben.</translation>
    </message>
    <message>
        <source>What you are called</source>
        <translation>Wie du heißt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Diese Person hinzufügen</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Noch jemand</translation>
    </message>
    <message>
        <source>Ask at the start who it is</source>
        <translation>Beim Start fragen, wer da ist</translation>
    </message>
    <message>
        <source>Open for %1</source>
        <translation>Für %1 öffnen</translation>
    </message>
</context>
<context>
    <name>supine::PlayerControls</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation>Das schmerzt</translation>
    </message>
    <message>
        <source>Easier form</source>
        <translation>Leichtere Form</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Usual form</source>
        <translation>Übliche Form</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation>Hilfe holen</translation>
    </message>
    <message>
        <source>When to get help with a back</source>
        <translation>Wann du mit dem Rücken Hilfe brauchst</translation>
    </message>
</context>
<context>
    <name>supine::PlayerDark</name>
    <message>
        <source>Lights out. Any key or a move of the mouse turns the light on.</source>
        <translation>Licht aus. Jede Taste oder eine Bewegung der Maus macht Licht.</translation>
    </message>
</context>
<context>
    <name>supine::PlayerFooter</name>
    <message>
        <source>Stop at sharp or spreading pain, numbness, tingling, dizziness, chest pain, short breath or a change in sight. A mild stretch is fine, pain is not.</source>
        <translation>Höre auf bei stechendem oder ausstrahlendem Schmerz, Taubheit, Kribbeln, Schwindel, Brustschmerz, Atemnot oder verändertem Sehen. Eine leichte Dehnung ist in Ordnung, Schmerz nicht.</translation>
    </message>
</context>
<context>
    <name>supine::PlayerHeader</name>
    <message numerus="yes">
        <source>Rehearsal, %n times as fast</source>
        <translation>
            <numerusform>Probe, %n-mal so schnell</numerusform>
            <numerusform>Probe, %n-mal so schnell</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::PlayerPage</name>
    <message>
        <source>Session</source>
        <translation>Übungszeit</translation>
    </message>
    <message>
        <source>This pose has no easier form.</source>
        <translation>Diese Haltung hat keine leichtere Form.</translation>
    </message>
    <message>
        <source>It gets dark again by itself. L leaves the light on.</source>
        <translation>Es wird von selbst wieder dunkel. L lässt das Licht an.</translation>
    </message>
    <message>
        <source>One person is on the mat tonight.</source>
        <translation>Heute Abend ist eine Person auf der Matte.</translation>
    </message>
</context>
<context>
    <name>supine::PoseReliefCard</name>
    <message>
        <source>Pose by pose</source>
        <translation>Haltung für Haltung</translation>
    </message>
</context>
<context>
    <name>supine::PracticePage</name>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>Etwas mehr</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>★ Favourite</source>
        <translation>★ Liebling</translation>
    </message>
    <message>
        <source>☆ Favourite</source>
        <translation>☆ Liebling</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Liebling</translation>
    </message>
</context>
<context>
    <name>supine::PracticePalette</name>
    <message>
        <source>Find a pose</source>
        <translation>Übung suchen</translation>
    </message>
    <message>
        <source>Poses to add</source>
        <translation>Übungen zum Hinzufügen</translation>
    </message>
    <message>
        <source>A practice of your own…</source>
        <translation>Eigene Übung …</translation>
    </message>
    <message>
        <source>%1, usually %2</source>
        <translation>%1, gewöhnlich %2</translation>
    </message>
</context>
<context>
    <name>supine::PracticeTile</name>
    <message>
        <source>In your own time</source>
        <translation>In deinem Tempo</translation>
    </message>
    <message>
        <source>Favourite. %1</source>
        <extracomment>what a screen reader says of a practice with a star</extracomment>
        <translation>Liebling. %1</translation>
    </message>
</context>
<context>
    <name>supine::PracticesPane</name>
    <message>
        <source>Name, area or kit</source>
        <translation>Name, Körperstelle oder Hilfsmittel</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>In der Bibliothek suchen</translation>
    </message>
    <message>
        <source>In the guides</source>
        <translation>Zum Nachlesen</translation>
    </message>
    <message>
        <source>Show them, with their warnings first</source>
        <translation>Zeigen, mit den Warnungen zuerst</translation>
    </message>
    <message>
        <source>No practice is all of this. Loosen one of the choices above.</source>
        <translation>Keine Übung ist all das. Lockere oben eine Auswahl.</translation>
    </message>
    <message>
        <source>Nothing is called “%1” here. Try a part of the body, such as hips, or a thing, such as wall.</source>
        <translation>Hier heißt nichts „%1“. Versuche eine Körperstelle wie Hüften oder ein Ding wie Wand.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a guide and what it speaks of: &quot;Myth and fact: It has to hurt a little.&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Put away: %1. Not for everybody.</source>
        <translation>Weggelegt: %1. Nicht für alle.</translation>
    </message>
</context>
<context>
    <name>supine::ReadingPage</name>
    <message>
        <source>← Back</source>
        <translation>← Zurück</translation>
    </message>
</context>
<context>
    <name>supine::ReceiptCard</name>
    <message>
        <source>What became of them</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Each night’s reminders will stand here, and why one did not come.</source>
        <translation>Hier stehen die Erinnerungen jeder Nacht, und warum eine nicht kam.</translation>
    </message>
</context>
<context>
    <name>supine::ReliefCard</name>
    <message>
        <source>Stiffness, evening to morning</source>
        <translation>Steifheit, vom Abend zum Morgen</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 weniger</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>After the routine</source>
        <translation>Nach dem Üben</translation>
    </message>
    <message>
        <source>By morning</source>
        <translation>Bis zum Morgen</translation>
    </message>
    <message numerus="yes">
        <source>Against the same evening, on average: %n nights with a rating after the routine,</source>
        <translation>
            <numerusform>Gegenüber demselben Abend, im Mittel: %n Nacht mit einer Angabe nach dem Üben,</numerusform>
            <numerusform>Gegenüber demselben Abend, im Mittel: %n Nächte mit einer Angabe nach dem Üben,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with one in the morning.</source>
        <translation>
            <numerusform>%n mit einer am Morgen.</numerusform>
            <numerusform>%n mit einer am Morgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate your stiffness before and after a routine and in the morning; with three such nights the differences stand here.</source>
        <translation>Nach drei Nächten mit Angaben vor und nach dem Üben und am Morgen stehen hier die Unterschiede.</translation>
    </message>
</context>
<context>
    <name>supine::ReliefPart</name>
    <message>
        <source>How did each pose feel?</source>
        <translation>Wie war jede Haltung?</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Better: %1.</source>
        <translation>Besser: %1.</translation>
    </message>
    <message>
        <source>The same: %1.</source>
        <translation>Gleich: %1.</translation>
    </message>
    <message>
        <source>Worse: %1.</source>
        <translation>Schlechter: %1.</translation>
    </message>
</context>
<context>
    <name>supine::ReminderBanner</name>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Snooze 10 min</source>
        <translation>In 10 min wieder</translation>
    </message>
    <message>
        <source>Skip tonight</source>
        <translation>Heute auslassen</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Zu anderer Zeit</translation>
    </message>
    <message numerus="yes">
        <source>In %n min</source>
        <translation>
            <numerusform>In %n min</numerusform>
            <numerusform>In %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Um %1</translation>
    </message>
</context>
<context>
    <name>supine::ReminderEditor</name>
    <message>
        <source>Words of your own, if you like</source>
        <translation>Eigene Worte, wenn gewünscht</translation>
    </message>
    <message>
        <source>Words of this reminder</source>
        <translation>Worte dieser Erinnerung</translation>
    </message>
    <message>
        <source>Before bedtime</source>
        <translation>Vor der Schlafenszeit</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Zu einer Uhrzeit</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes before bedtime</source>
        <translation>Minuten vor der Schlafenszeit</translation>
    </message>
    <message>
        <source>Time of this reminder</source>
        <translation>Uhrzeit dieser Erinnerung</translation>
    </message>
    <message>
        <source>With a chime</source>
        <translation>Mit Klang</translation>
    </message>
    <message>
        <source>Not if already done</source>
        <translation>Nicht, wenn schon erledigt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this reminder</source>
        <translation>Diese Erinnerung entfernen</translation>
    </message>
</context>
<context>
    <name>supine::ReminderListCard</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>None yet. The evening plan brings five: wind down an hour before bed, screens away, the routine, lights out, and the questions of the morning.</source>
        <translation>Noch keine. Der Abendplan bringt fünf: zur Ruhe kommen eine Stunde vor dem Schlafen, Bildschirme weg, die Runde, Licht aus und die Fragen am Morgen.</translation>
    </message>
    <message>
        <source>Take the evening plan</source>
        <translation>Den Abendplan nehmen</translation>
    </message>
    <message>
        <source>Add a reminder</source>
        <translation>Eine Erinnerung hinzufügen</translation>
    </message>
    <message>
        <source>The small hours and the morning belong to the night before: half past midnight after Monday evening is Monday’s.</source>
        <translation>Die Stunden nach Mitternacht und der Morgen gehören zur Nacht davor: halb eins nach dem Montagabend zählt zum Montag.</translation>
    </message>
    <message>
        <source>“%1” and “%2” come at the same minute, as one notification.</source>
        <translation>„%1“ und „%2“ kommen zur selben Minute, als eine Mitteilung.</translation>
    </message>
</context>
<context>
    <name>supine::ReminderRow</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>without a chime</source>
        <translation>ohne Klang</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>supine::RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>A quiet word before bed, on the nights you choose.</source>
        <translation>Ein leises Wort vor dem Schlafen, in den Nächten deiner Wahl.</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Heute Abend</translation>
    </message>
    <message>
        <source>Remind me after all</source>
        <translation>Doch erinnern</translation>
    </message>
    <message>
        <source>Skip tonight</source>
        <translation>Heute auslassen</translation>
    </message>
    <message>
        <source>Last night of the pause</source>
        <translation>Letzte Nacht der Pause</translation>
    </message>
    <message>
        <source>Pause until then</source>
        <translation>Bis dahin pausieren</translation>
    </message>
    <message>
        <source>No reminders through the night of</source>
        <translation>Keine Erinnerungen bis zur Nacht vom</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translation>Auf dem Telefon</translation>
    </message>
    <message>
        <source>Save a calendar file</source>
        <translation>Kalenderdatei sichern</translation>
    </message>
    <message>
        <source>A calendar file lets your phone remind you too. Send it to yourself, open it there, and let the calendar add all events; after a change here, do it again.</source>
        <translation>Mit einer Kalenderdatei erinnert auch das Telefon. Die Datei an sich selbst schicken, dort öffnen und den Kalender alle Termine hinzufügen lassen; nach einer Änderung hier noch einmal.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gesichert als %1</translation>
    </message>
    <message>
        <source>Paused through the night of %1. %2</source>
        <translation>Pausiert bis zur Nacht vom %1. %2</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Pause beenden</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausieren …</translation>
    </message>
</context>
<context>
    <name>supine::ReportDialog</name>
    <message>
        <source>Report for a visit</source>
        <translation>Bericht für einen Besuch</translation>
    </message>
    <message>
        <source>The pages as they will be</source>
        <translation>Die Seiten, wie sie sein werden</translation>
    </message>
    <message>
        <source>My question for this visit</source>
        <translation>Meine Frage für diesen Besuch</translation>
    </message>
    <message>
        <source>Notes to take along</source>
        <translation>Notizen zum Mitnehmen</translation>
    </message>
    <message>
        <source>None goes along unless you tick it.</source>
        <translation>Nur angekreuzte Notizen kommen mit.</translation>
    </message>
    <message>
        <source>There is no note in these nights.</source>
        <translation>In diesen Nächten gibt es keine Notiz.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF sichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>supine::RestScreen</name>
    <message>
        <source>Resting screen. Any key comes back.</source>
        <translation>Ruhebildschirm. Jede Taste führt zurück.</translation>
    </message>
    <message>
        <source>Any key or a move of the mouse comes back</source>
        <translation>Eine Taste oder eine Mausbewegung führt zurück</translation>
    </message>
</context>
<context>
    <name>supine::ResumeCard</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Keep as partial</source>
        <translation>Als Teil behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>A session of %1 stopped at %2.</source>
        <translation>Das Üben vom %1 hielt bei %2 an.</translation>
    </message>
    <message>
        <source>This evening&apos;s session stopped at %1 of %2.</source>
        <translation>Das Üben von heute Abend hielt bei %1 von %2 an.</translation>
    </message>
    <message>
        <source>Yesterday evening&apos;s session stopped at %1 of %2.</source>
        <translation>Das Üben von gestern Abend hielt bei %1 von %2 an.</translation>
    </message>
    <message>
        <source>The session of %1 stopped at %2 of %3.</source>
        <translation>Das Üben vom %1 hielt bei %2 von %3 an.</translation>
    </message>
</context>
<context>
    <name>supine::RiseCard</name>
    <message>
        <source>Over the last weeks</source>
        <translation>In den letzten Wochen</translation>
    </message>
    <message>
        <source>Look at it on Trends</source>
        <translation>Im Verlauf ansehen</translation>
    </message>
    <message>
        <source>When to get help with a back</source>
        <translation>Wann du mit dem Rücken Hilfe brauchst</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>supine::RiseNote</name>
    <message>
        <source>Over the last weeks</source>
        <translation>In den letzten Wochen</translation>
    </message>
    <message>
        <source>When to get help with a back</source>
        <translation>Wann du mit dem Rücken Hilfe brauchst</translation>
    </message>
    <message>
        <source>Pages to take along (PDF)…</source>
        <translation>Seiten zum Mitnehmen (PDF) …</translation>
    </message>
</context>
<context>
    <name>supine::RoutineCard</name>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Tonight&apos;s routine</source>
        <translation>Ablauf für heute Abend</translation>
    </message>
    <message>
        <source>Left out, as you chose: %1. Something milder takes the time.</source>
        <translation>Wie du gewählt hast, ausgelassen: %1. Etwas Sanfteres füllt die Zeit.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>Bedtime is near: this still fits.</source>
        <translation>Die Schlafenszeit ist nah: Das passt noch.</translation>
    </message>
    <message>
        <source>Take “%1” after all</source>
        <translation>Doch „%1“ nehmen</translation>
    </message>
    <message>
        <source>Why these poses?</source>
        <translation>Warum diese Übungen?</translation>
    </message>
    <message>
        <source>Left out for the two of you: %1. Something milder takes the time.</source>
        <translation>Für euch beide ausgelassen: %1. Etwas Milderes nimmt die Zeit ein.</translation>
    </message>
</context>
<context>
    <name>supine::RoutineChoiceCard</name>
    <message>
        <source>What suits tonight?</source>
        <translation>Was passt heute Abend?</translation>
    </message>
</context>
<context>
    <name>supine::RoutineEditor</name>
    <message>
        <source>Your routine</source>
        <translation>Dein Ablauf</translation>
    </message>
    <message>
        <source>Kept as you change it.</source>
        <translation>Wird behalten, während du änderst.</translation>
    </message>
    <message>
        <source>It lasts as long as the poses you put in.</source>
        <translation>Er dauert so lange wie die Übungen, die du hineinlegst.</translation>
    </message>
    <message>
        <source>then %1 of rest</source>
        <translation>danach %1 Ruhe</translation>
    </message>
    <message>
        <source>A routine without poses is not kept; what was kept of it before stays as it is.</source>
        <translation>Ein Ablauf ohne Übungen wird nicht behalten; was zuvor behalten wurde, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>Mein Ablauf</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Name of the routine</source>
        <translation>Name des Ablaufs</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hinauf</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hinunter</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Unten</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Strg+D</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Strg+R</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Poses</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>Dieser Schritt</translation>
    </message>
    <message>
        <source>Whole routine</source>
        <translation>Ganzer Ablauf</translation>
    </message>
</context>
<context>
    <name>supine::RoutinePanel</name>
    <message>
        <source>A rest at the end</source>
        <translation>Ruhe am Ende</translation>
    </message>
    <message>
        <source>No digits on the screen, one tone at the end</source>
        <translation>Keine Ziffern auf dem Bildschirm, ein Ton am Ende</translation>
    </message>
    <message>
        <source>What it is for, in a line</source>
        <translation>Wofür er ist, in einer Zeile</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Dazu</translation>
    </message>
    <message>
        <source>How long the rest is</source>
        <translation>Wie lange die Ruhe dauert</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None halfway</source>
        <translation>Keine zur Hälfte</translation>
    </message>
    <message>
        <source>Only the last</source>
        <translation>Nur der letzte</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Wie eingestellt</translation>
    </message>
    <message>
        <source>Says everything</source>
        <translation>Sagt alles</translation>
    </message>
    <message>
        <source>Says the names</source>
        <translation>Sagt die Namen</translation>
    </message>
    <message>
        <source>Says nothing</source>
        <translation>Sagt nichts</translation>
    </message>
</context>
<context>
    <name>supine::RoutinePlace</name>
    <message>
        <source>Routines</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>What there is to be led through, and what you put together yourself.</source>
        <translation>Wodurch du geführt werden kannst, und was du selbst zusammenstellst.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>My evening</source>
        <translation>Mein Abend</translation>
    </message>
    <message>
        <source>Bring in a routine</source>
        <translation>Einen Ablauf hereinholen</translation>
    </message>
    <message>
        <source>%1, my way</source>
        <comment>a routine&apos;s name</comment>
        <translation>%1, auf meine Art</translation>
    </message>
    <message>
        <source>“%1” was here already; nothing changed.</source>
        <translation>„%1“ war schon hier; nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>“%1” is among your routines now.</source>
        <translation>„%1“ gehört jetzt zu deinen Abläufen.</translation>
    </message>
    <message>
        <source>Save the routine as a file</source>
        <translation>Ablauf als Datei sichern</translation>
    </message>
    <message>
        <source>Routine of Supine</source>
        <translation>Ablauf von Supine</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>„%1“ wurde gesichert.</translation>
    </message>
    <message>
        <source>Save cards to print</source>
        <translation>Karten zum Drucken sichern</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>SVG-Bild</translation>
    </message>
    <message>
        <source>The cards of “%1” were saved.</source>
        <translation>Die Karten von „%1“ wurden gesichert.</translation>
    </message>
    <message>
        <source>Remove this routine?</source>
        <translation>Diesen Ablauf entfernen?</translation>
    </message>
    <message>
        <source>“%1” goes for good. The nights you practised it stay.</source>
        <translation>„%1“ ist dann endgültig weg. Die Nächte, in denen du ihn geübt hast, bleiben.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Please drop one file at a time.</source>
        <translation>Bitte immer nur eine Datei ablegen.</translation>
    </message>
    <message>
        <source>Only files of this computer can be dropped here.</source>
        <translation>Hier lassen sich nur Dateien dieses Computers ablegen.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Please drop the file of a routine.</source>
        <translation>„%1“ ist ein Ordner. Bitte die Datei eines Ablaufs ablegen.</translation>
    </message>
    <message>
        <source>“%1” is no routine: such files end in .%2. Nights are brought in under Settings.</source>
        <translation>„%1“ ist kein Ablauf: Solche Dateien enden auf .%2. Nächte werden unter Einstellungen hereingeholt.</translation>
    </message>
    <message>
        <source>This file is no routine that can be brought in; nothing changed. (%1)</source>
        <translation>Diese Datei ist kein Ablauf, der sich hereinholen lässt; nichts wurde geändert. (%1)</translation>
    </message>
    <message>
        <source>This routine was written by a later version of Supine; nothing changed.</source>
        <translation>Dieser Ablauf stammt von einer späteren Version von Supine; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>supine::RoutinesPane</name>
    <message>
        <source>%1: %2</source>
        <comment>what to do, and the routine&apos;s name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Make it yours</source>
        <translation>Zu eigen machen</translation>
    </message>
    <message>
        <source>Cards to print</source>
        <translation>Karten zum Drucken</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei sichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Your routines</source>
        <translation>Deine Abläufe</translation>
    </message>
    <message>
        <source>None yet. Put your own evening together, or make one of the routines below yours. A file with a routine can be dragged onto this window.</source>
        <translation>Noch keine. Stell deinen eigenen Abend zusammen, oder mach dir einen der Abläufe unten zu eigen. Eine Datei mit einem Ablauf kannst du auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Neuer Ablauf</translation>
    </message>
    <message>
        <source>Bring in a file…</source>
        <translation>Datei hereinholen …</translation>
    </message>
    <message>
        <source>Routines that come with Supine</source>
        <translation>Abläufe, die Supine mitbringt</translation>
    </message>
    <message>
        <source>Your practices</source>
        <translation>Deine Übungen</translation>
    </message>
    <message>
        <source>A movement that is not in the library can be added for your routines.</source>
        <translation>Eine Bewegung, die nicht in der Bibliothek steht, kannst du für deine Abläufe hinzufügen.</translation>
    </message>
    <message>
        <source>New practice</source>
        <translation>Neue Übung</translation>
    </message>
</context>
<context>
    <name>supine::SequenceStrip</name>
    <message>
        <source>Pose %1 of %2</source>
        <translation>Haltung %1 von %2</translation>
    </message>
</context>
<context>
    <name>supine::SessionAwake</name>
    <message>
        <source>A routine is running</source>
        <translation>Ein Ablauf läuft</translation>
    </message>
</context>
<context>
    <name>supine::SessionList</name>
    <message>
        <source>Practised</source>
        <translation>Geübt</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 gehalten</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>bis zum Ende</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>zum Teil</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>rehearsed at %1 times the speed, not counted</source>
        <translation>Probe mit %1-facher Geschwindigkeit, zählt nicht</translation>
    </message>
    <message>
        <source>A routine that is not here any more</source>
        <translation>Ein Ablauf, den es nicht mehr gibt</translation>
    </message>
</context>
<context>
    <name>supine::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Every choice is kept the moment you make it.</source>
        <translation>Jede Wahl gilt, sobald du sie triffst.</translation>
    </message>
    <message>
        <source>Some settings could not be read and have their usual values: %1</source>
        <translation>Einige Einstellungen ließen sich nicht lesen und haben ihre üblichen Werte: %1</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>By the hour</source>
        <translation>Nach der Uhrzeit</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>By the hour: night colours from one hour before bedtime until 06:00.</source>
        <translation>Nach der Uhrzeit: Nachtfarben von einer Stunde vor der Schlafenszeit bis 06:00.</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Wie auf diesem Rechner</translation>
    </message>
    <message>
        <source>Language (from the next start)</source>
        <translation>Sprache (ab dem nächsten Start)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size (from the next start)</source>
        <translation>Schriftgröße (ab dem nächsten Start)</translation>
    </message>
    <message>
        <source>As each pose needs (8 s, 20 s at the wall)</source>
        <translation>Wie es die Haltung braucht (8 s, an der Wand 20 s)</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Übungszeit</translation>
    </message>
    <message>
        <source>Time to get into a pose</source>
        <translation>Zeit, um in eine Haltung zu kommen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>1½ minutes</source>
        <translation>1½ Minuten</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 Minuten</translation>
    </message>
    <message>
        <source>Rest at the end</source>
        <translation>Ruhe am Ende</translation>
    </message>
    <message>
        <source>A new night begins at (from the next start)</source>
        <translation>Eine neue Nacht beginnt um (ab dem nächsten Start)</translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation>Was du vermeiden willst</translation>
    </message>
    <message>
        <source>Choose what is so for you. Poses that do not suit it are left out or shown in their easier form. This stays on this computer and is never exported.</source>
        <translation>Wähle, was auf dich zutrifft. Haltungen, die nicht dazu passen, werden ausgelassen oder in ihrer leichteren Form gezeigt. Das bleibt auf diesem Rechner und wird nie exportiert.</translation>
    </message>
    <message>
        <source>Supine %1, free software under the GPL, version 3 or later.</source>
        <translation>Supine %1, freie Software unter der GPL, Version 3 oder später.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Pictures change without moving.</source>
        <translation>Bilder wechseln, ohne sich zu bewegen.</translation>
    </message>
    <message>
        <source>Fit changes into the time</source>
        <translation>Wechsel in die Zeit einrechnen</translation>
    </message>
    <message>
        <source>Holds get shorter, seven minutes stay seven.</source>
        <translation>Die Haltezeiten werden kürzer, sieben Minuten bleiben sieben.</translation>
    </message>
    <message>
        <source>Full screen in sessions</source>
        <translation>Vollbild beim Üben</translation>
    </message>
    <message>
        <source>Show hang, roller and incline</source>
        <translation>Hängen, Rolle und Schrägbank zeigen</translation>
    </message>
    <message>
        <source>In the library, with their warnings first. Hang and incline are never suggested.</source>
        <translation>In der Bibliothek, mit den Warnungen zuerst. Hängen und Schrägbank werden nie vorgeschlagen.</translation>
    </message>
</context>
<context>
    <name>supine::SleepCard</name>
    <message>
        <source>Sleep, last 7 nights</source>
        <translation>Schlaf, letzte 7 Nächte</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Schlafdauer</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Time to fall asleep</source>
        <translation>Zeit bis zum Einschlafen</translation>
    </message>
    <message>
        <source>Slept</source>
        <translation>Geschlafen</translation>
    </message>
    <message>
        <source>No mornings logged in the last 7 nights. The morning questions on Tonight fill this card.</source>
        <translation>In den letzten 7 Nächten ist kein Morgen eingetragen. Die Fragen am Morgen unter „Heute Abend“ füllen diese Karte.</translation>
    </message>
    <message numerus="yes">
        <source>%n of 7 mornings not logged</source>
        <translation>
            <numerusform>%n von 7 Morgen nicht eingetragen</numerusform>
            <numerusform>%n von 7 Morgen nicht eingetragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the time given to sleep</source>
        <translation>Von der Zeit zum Schlafen</translation>
    </message>
    <message>
        <source>Estimated from the diary: time asleep, and its share from trying to sleep to getting up.</source>
        <translation>Aus dem Tagebuch geschätzt: Schlafzeit und ihr Anteil an der Zeit vom Einschlafversuch bis zum Aufstehen.</translation>
    </message>
</context>
<context>
    <name>supine::SoundCard</name>
    <message>
        <source>Sound</source>
        <translation>Klang</translation>
    </message>
    <message>
        <source>No sound device was found. Nothing is heard now; sessions go on in silence.</source>
        <translation>Kein Tongerät gefunden. Es ist nichts zu hören; Übungen laufen in Stille weiter.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Listen: %1</source>
        <translation>Anhören: %1</translation>
    </message>
    <message>
        <source>Chimes</source>
        <translation>Klänge</translation>
    </message>
    <message>
        <source>What rings</source>
        <translation>Was erklingt</translation>
    </message>
    <message>
        <source>Bowls</source>
        <translation>Klangschalen</translation>
    </message>
    <message>
        <source>Bells</source>
        <translation>Glocken</translation>
    </message>
    <message>
        <source>Wood</source>
        <translation>Holz</translation>
    </message>
    <message>
        <source>My own file</source>
        <translation>Eigene Datei</translation>
    </message>
    <message>
        <source>All chimes</source>
        <translation>Alle Klänge</translation>
    </message>
    <message>
        <source>A pose begins</source>
        <translation>Eine Haltung beginnt</translation>
    </message>
    <message>
        <source>On to the next pose</source>
        <translation>Weiter zur nächsten Haltung</translation>
    </message>
    <message>
        <source>On to the other side</source>
        <translation>Weiter zur anderen Seite</translation>
    </message>
    <message>
        <source>Half of the time</source>
        <translation>Halbzeit</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Das Ende</translation>
    </message>
    <message>
        <source>A second stroke</source>
        <translation>Ein zweiter Schlag</translation>
    </message>
    <message>
        <source>Each chime but the last sounds once more after some seconds.</source>
        <translation>Jeder Klang außer dem letzten ertönt nach einigen Sekunden noch einmal.</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Atem</translation>
    </message>
    <message>
        <source>What guides it</source>
        <translation>Was ihn führt</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Two soft tones</source>
        <translation>Zwei leise Töne</translation>
    </message>
    <message>
        <source>Air that swells</source>
        <translation>Schwellendes Rauschen</translation>
    </message>
    <message>
        <source>Ambience</source>
        <translation>Hintergrundklang</translation>
    </message>
    <message>
        <source>What sounds all along</source>
        <translation>Was durchgehend klingt</translation>
    </message>
    <message>
        <source>Brown noise</source>
        <translation>Braunes Rauschen</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Regen</translation>
    </message>
    <message>
        <source>Slow waves</source>
        <translation>Langsame Wellen</translation>
    </message>
    <message>
        <source>A warm drone</source>
        <translation>Ein warmer Dauerton</translation>
    </message>
    <message>
        <source>My own file or folder</source>
        <translation>Eigene Datei oder eigener Ordner</translation>
    </message>
    <message>
        <source>It is made as it sounds and never repeats. Files follow each other without a gap; the ambience steps back while something is said.</source>
        <translation>Er entsteht, während er klingt, und wiederholt sich nie. Dateien folgen einander ohne Lücke; während gesprochen wird, tritt er zurück.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>A sound for the chimes</source>
        <translation>Eine Tondatei für die Klänge</translation>
    </message>
    <message>
        <source>A sound for the ambience</source>
        <translation>Eine Tondatei für den Hintergrund</translation>
    </message>
    <message>
        <source>A folder with sounds for the ambience</source>
        <translation>Ein Ordner mit Tondateien für den Hintergrund</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (ausgeschaltet)</translation>
    </message>
    <message>
        <source>%1 (volume 0 %)</source>
        <translation>%1 (Lautstärke 0 %)</translation>
    </message>
    <message>
        <source>chimes</source>
        <translation>Klänge</translation>
    </message>
    <message>
        <source>breath</source>
        <translation>Atem</translation>
    </message>
    <message>
        <source>ambience</source>
        <translation>Hintergrundklang</translation>
    </message>
    <message>
        <source>You will hear: %1.</source>
        <translation>Zu hören: %1.</translation>
    </message>
    <message>
        <source>You will not hear: %1.</source>
        <translation>Nicht zu hören: %1.</translation>
    </message>
    <message>
        <source>Loudness of the breath</source>
        <translation>Lautstärke des Atems</translation>
    </message>
    <message>
        <source>Loudness of the ambience</source>
        <translation>Lautstärke des Hintergrunds</translation>
    </message>
    <message>
        <source>%1 (no file)</source>
        <translation>%1 (keine Datei)</translation>
    </message>
</context>
<context>
    <name>supine::StepList</name>
    <message>
        <source>Steps of the routine</source>
        <translation>Schritte des Ablaufs</translation>
    </message>
    <message>
        <source>Alt with the arrow keys moves a step, Delete removes it, Ctrl+D doubles it, Ctrl+R repeats it, plus and minus change how long it is held.</source>
        <translation>Alt mit den Pfeiltasten verschiebt einen Schritt, Entf entfernt ihn, Strg+D verdoppelt ihn, Strg+R wiederholt ihn, Plus und Minus ändern, wie lange er gehalten wird.</translation>
    </message>
    <message>
        <source>Drag a pose here, or choose one and press Enter.</source>
        <translation>Zieh eine Übung hierher, oder wähle eine und drücke die Eingabetaste.</translation>
    </message>
</context>
<context>
    <name>supine::StepListModel</name>
    <message numerus="yes">
        <source>Repeat %n times</source>
        <translation>
            <numerusform>%n-mal wiederholen</numerusform>
            <numerusform>%n-mal wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>End of the repeat</source>
        <translation>Ende der Wiederholung</translation>
    </message>
    <message>
        <source>%1, both sides</source>
        <translation>%1, beide Seiten</translation>
    </message>
    <message>
        <source>%1 to get into place</source>
        <translation>%1 zum Einrichten</translation>
    </message>
    <message>
        <source>breath %1</source>
        <translation>Atem %1</translation>
    </message>
    <message>
        <source>easier form</source>
        <translation>leichtere Form</translation>
    </message>
</context>
<context>
    <name>supine::StepPanel</name>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>How long it is held</source>
        <translation>Wie lange gehalten wird</translation>
    </message>
    <message>
        <source>Both, right first</source>
        <translation>Beide, rechts zuerst</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Which side</source>
        <translation>Welche Seite</translation>
    </message>
    <message>
        <source>Get into place</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Time to get into place</source>
        <translation>Zeit zum Einrichten</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Give up the repeat, keep its steps</source>
        <translation>Wiederholung auflösen, Schritte behalten</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Atem</translation>
    </message>
    <message>
        <source> s in</source>
        <translation> s ein</translation>
    </message>
    <message>
        <source> s out</source>
        <translation> s aus</translation>
    </message>
    <message>
        <source>Seconds to breathe in</source>
        <translation>Sekunden zum Einatmen</translation>
    </message>
    <message>
        <source>Seconds to breathe out</source>
        <translation>Sekunden zum Ausatmen</translation>
    </message>
    <message>
        <source>Choose a step to change it.</source>
        <translation>Wähle einen Schritt, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>%n steps together</source>
        <translation>
            <numerusform>%n Schritt zusammen</numerusform>
            <numerusform>%n Schritte zusammen</numerusform>
        </translation>
    </message>
    <message>
        <source>As usual: %1</source>
        <translation>Wie üblich: %1</translation>
    </message>
    <message>
        <source>As usual: freely</source>
        <translation>Wie üblich: frei</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Easier form: %1</source>
        <translation>Leichtere Form: %1</translation>
    </message>
    <message>
        <source>Wherever this pose is in the routine</source>
        <translation>Überall, wo diese Übung im Ablauf steht</translation>
    </message>
</context>
<context>
    <name>supine::TestCard</name>
    <message>
        <source>Your planned test</source>
        <translation>Der geplante Test</translation>
    </message>
    <message>
        <source>I did</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>I did not</source>
        <translation>Nicht gemacht</translation>
    </message>
    <message>
        <source>Night %1 of %2. Chance decided; how it turned out is told on the last night.</source>
        <translation>Nacht %1 von %2. Der Zufall hat entschieden; das Ergebnis steht nach der letzten Nacht fest.</translation>
    </message>
</context>
<context>
    <name>supine::ThirtyNightsCard</name>
    <message>
        <source>Thirty nights</source>
        <translation>Dreißig Nächte</translation>
    </message>
    <message>
        <source>They begin with your first routine in full. Then your first week stands here beside your last.</source>
        <translation>Sie beginnen mit der ersten ganzen Übung. Dann steht hier die erste Woche neben der letzten.</translation>
    </message>
    <message>
        <source>Night %1 of 30</source>
        <translation>Nacht %1 von 30</translation>
    </message>
    <message>
        <source>The first thirty nights, from %1 on</source>
        <translation>Die ersten dreißig Nächte, ab %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from the first week to the last</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>not enough yet</source>
        <translation>noch nicht genug</translation>
    </message>
    <message>
        <source>Means of the first and the last 7 nights; of what you rate now and then, the first and the last value. The sentences are what people tell, not a promise.</source>
        <translation>Mittel der ersten und der letzten 7 Nächte; bei gelegentlichen Angaben der erste und der letzte Wert. Die Sätze sagen, was andere berichten, und versprechen nichts.</translation>
    </message>
    <message>
        <source>Means of the first and the last 7 nights.</source>
        <translation>Mittel der ersten und der letzten 7 Nächte.</translation>
    </message>
    <message>
        <source>Hide what people report</source>
        <translation>Ausblenden, was andere berichten</translation>
    </message>
    <message>
        <source>What people report</source>
        <translation>Was andere berichten</translation>
    </message>
</context>
<context>
    <name>supine::TightCard</name>
    <message>
        <source>Where are you tight tonight?</source>
        <translation>Wo spannt es heute Abend?</translation>
    </message>
    <message>
        <source>Clear the marks</source>
        <translation>Markierungen löschen</translation>
    </message>
    <message>
        <source>Time I have</source>
        <translation>Meine Zeit</translation>
    </message>
    <message>
        <source>What is at hand</source>
        <translation>Was da ist</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>length of a routine</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>In bed</source>
        <translation>Im Bett</translation>
    </message>
    <message>
        <source>Without anything that wants a floor</source>
        <translation>Ohne alles, was einen Boden braucht</translation>
    </message>
    <message>
        <source>Tap a place; tap again where it is tighter.</source>
        <translation>Stelle antippen; nochmals, wo es fester ist.</translation>
    </message>
    <message>
        <source>The usual routine instead</source>
        <translation>Lieber die übliche Abfolge</translation>
    </message>
    <message>
        <source>Suggest a routine</source>
        <translation>Abfolge vorschlagen</translation>
    </message>
    <message>
        <source>Suggest a routine for these</source>
        <translation>Abfolge dafür vorschlagen</translation>
    </message>
</context>
<context>
    <name>supine::TightnessCard</name>
    <message>
        <source>Where it was tight, week by week</source>
        <translation>Wo es fest war, Woche für Woche</translation>
    </message>
    <message>
        <source>The number is of nights on which it was marked; brighter means tighter.</source>
        <translation>Die Zahl nennt die Nächte, in denen es markiert war; heller heißt fester.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>first day of a week</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1: not marked</source>
        <translation>%1: nicht markiert</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n night(s), %2</source>
        <translation>
            <numerusform>%1: %n Nacht, %2</numerusform>
            <numerusform>%1: %n Nächte, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::TonightPage</name>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>0 none, 10 the worst you can imagine</source>
        <translation>0 keiner, 10 der stärkste vorstellbare</translation>
    </message>
    <message>
        <source>Before you start, ten seconds</source>
        <translation>Zehn Sekunden, bevor du beginnst</translation>
    </message>
    <message>
        <source>Stiffness right now</source>
        <translation>Steifheit gerade jetzt</translation>
    </message>
    <message>
        <source>Pain right now</source>
        <translation>Schmerz gerade jetzt</translation>
    </message>
    <message>
        <source>This morning</source>
        <translation>Heute Morgen</translation>
    </message>
    <message>
        <source>Stiffness when you woke up</source>
        <translation>Steifheit beim Aufwachen</translation>
    </message>
    <message>
        <source>0 not at all, 10 extremely</source>
        <translation>0 gar nicht, 10 äußerst</translation>
    </message>
    <message>
        <source>Pain since you got up</source>
        <translation>Schmerz seit dem Aufstehen</translation>
    </message>
    <message>
        <source>How did you sleep?</source>
        <translation>Wie hast du geschlafen?</translation>
    </message>
    <message>
        <source>very badly</source>
        <translation>sehr schlecht</translation>
    </message>
    <message>
        <source>badly</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>so-so</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>well</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>very well</source>
        <translation>sehr gut</translation>
    </message>
    <message>
        <source>Last 30 nights</source>
        <translation>Letzte 30 Nächte</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <comment>date on the first page</comment>
        <translation>ddd, d. MMMM</translation>
    </message>
    <message>
        <source>bedtime %1</source>
        <translation>Schlafenszeit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to go</source>
        <translation>
            <numerusform>noch %n Minute</numerusform>
            <numerusform>noch %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>They fill as you go</source>
        <translation>Sie füllen sich von Nacht zu Nacht</translation>
    </message>
    <message>
        <source>%1 of 30 practised</source>
        <translation>%1 von 30 geübt</translation>
    </message>
</context>
<context>
    <name>supine::Tray</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Skip tonight</source>
        <translation>Heute auslassen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>supine::TrendsPage</name>
    <message>
        <source>Your last 30 days</source>
        <translation>Deine letzten 30 Tage</translation>
    </message>
    <message>
        <source>When to get help with a back</source>
        <translation>Wann du mit dem Rücken Hilfe brauchst</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Your nights will appear here</source>
        <translation>Hier erscheinen deine Nächte</translation>
    </message>
    <message>
        <source>Each night you log becomes a dot, and from the third on a line shows the mean of seven nights. A night you do not log stays a gap.</source>
        <translation>Jede eingetragene Nacht wird ein Punkt, und ab der dritten zeigt eine Linie das Mittel aus sieben Nächten. Eine Nacht ohne Eintrag bleibt eine Lücke.</translation>
    </message>
    <message>
        <source>To begin, tap how stiff your back is on Tonight. Past nights can be filled in on Journal.</source>
        <translation>Tippe zum Anfang unter „Heute Abend“ an, wie steif dein Rücken ist. Vergangene Nächte kannst du im Tagebuch nachtragen.</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Your last 90 days</source>
        <translation>Deine letzten 90 Tage</translation>
    </message>
    <message>
        <source>Your last year</source>
        <translation>Dein letztes Jahr</translation>
    </message>
    <message>
        <source>All your nights</source>
        <translation>Alle deine Nächte</translation>
    </message>
    <message>
        <source>Report (PDF)…</source>
        <translation>Bericht (PDF) …</translation>
    </message>
    <message>
        <source>Looking through your nights</source>
        <translation>Die Nächte werden durchgesehen</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Den Bericht sichern</translation>
    </message>
    <message>
        <source>back-notes.pdf</source>
        <comment>file name</comment>
        <translation>ruecken-notizen.pdf</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Das Diagramm sichern</translation>
    </message>
    <message>
        <source>nights</source>
        <comment>file name</comment>
        <translation>naechte</translation>
    </message>
    <message>
        <source>Nights as they were drawn (■ with, □ without):</source>
        <translation>Die Nächte, wie sie gezogen wurden (■ mit, □ ohne):</translation>
    </message>
    <message>
        <source>Seal shown at the start: %1. Drawn from the seed %2.</source>
        <translation>Am Anfang gezeigtes Siegel: %1. Gezogen aus der Startzahl %2.</translation>
    </message>
    <message>
        <source>A pattern in one person&apos;s notes. Supine is not a medical device.</source>
        <translation>Ein Muster in den Notizen einer Person. Supine ist kein Medizinprodukt.</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Das Ergebnis sichern</translation>
    </message>
    <message>
        <source>planned-test.pdf</source>
        <comment>file name</comment>
        <translation>geplanter-test.pdf</translation>
    </message>
    <message>
        <source>That could not be saved</source>
        <translation>Das ließ sich nicht sichern</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>Your first week</source>
        <translation>Deine erste Woche</translation>
    </message>
    <message>
        <source>Your last 7 days</source>
        <translation>Deine letzten 7 Tage</translation>
    </message>
</context>
<context>
    <name>supine::TrialCard</name>
    <message>
        <source>A planned test</source>
        <translation>Ein geplanter Test</translation>
    </message>
    <message>
        <source>To learn what a habit does, let chance decide on which nights you keep it. Each evening Tonight tells you; the order stays sealed until the last night.</source>
        <translation>Was eine Gewohnheit bewirkt, zeigt sich, wenn der Zufall die Nächte wählt. Jeden Abend steht es unter „Heute Abend“; die Reihenfolge bleibt bis zur letzten Nacht versiegelt.</translation>
    </message>
    <message>
        <source>For harmless habits alone. Never change what a doctor has told you for a test.</source>
        <translation>Nur für harmlose Gewohnheiten. Was ärztlich empfohlen ist, bleibt für einen Test unverändert.</translation>
    </message>
    <message>
        <source>Habit to test</source>
        <translation>Gewohnheit für den Test</translation>
    </message>
    <message>
        <source>What it may change</source>
        <translation>Was sie ändern könnte</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message numerus="yes">
        <source>%n nights</source>
        <translation>
            <numerusform>%n Nacht</numerusform>
            <numerusform>%n Nächte</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin tonight</source>
        <translation>Heute beginnen</translation>
    </message>
    <message>
        <source>Night %1 of %2; %3 have a value so far. The result opens with the last one.</source>
        <translation>Nacht %1 von %2; %3 haben bisher einen Wert. Das Ergebnis öffnet sich mit dem letzten.</translation>
    </message>
    <message>
        <source>Seal of the order: %1</source>
        <translation>Siegel der Reihenfolge: %1</translation>
    </message>
    <message>
        <source>End early…</source>
        <translation>Vorzeitig beenden …</translation>
    </message>
    <message>
        <source>Ending now opens the result, and the result says that it was ended early.</source>
        <translation>Damit öffnet sich das Ergebnis, und es sagt, dass vorzeitig beendet wurde.</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Den Test beenden</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Weiter damit</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF sichern …</translation>
    </message>
    <message>
        <source>Plan another test</source>
        <translation>Einen weiteren Test planen</translation>
    </message>
</context>
<context>
    <name>supine::ValueField</name>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a measure and its unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: write a time such as 22:45.</source>
        <translation>%1: Schreibe eine Uhrzeit wie 22:45.</translation>
    </message>
    <message>
        <source>%1: write a whole number from %2 to %3.</source>
        <translation>%1: Schreibe eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>%1: typed before Supine ended, and not saved yet.</source>
        <translation>%1: getippt, bevor Supine endete, und noch nicht gesichert.</translation>
    </message>
</context>
<context>
    <name>supine::VoiceCard</name>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Supine’s own voice</source>
        <translation>Supines eigene Stimme</translation>
    </message>
    <message>
        <source>The system’s speech</source>
        <translation>Die Sprachausgabe des Systems</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>Its voice</source>
        <translation>Deren Stimme</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Wie das Fenster</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>Gesprochene Sprache</translation>
    </message>
    <message>
        <source>Every routine</source>
        <translation>Jeder Ablauf</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Everything needed with eyes shut</source>
        <translation>Alles, was man mit geschlossenen Augen braucht</translation>
    </message>
    <message>
        <source>Names and sides</source>
        <translation>Namen und Seiten</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>How much is said</source>
        <translation>Wie viel gesagt wird</translation>
    </message>
    <message>
        <source>Voice volume</source>
        <translation>Lautstärke der Stimme</translation>
    </message>
    <message>
        <source>Listen now …</source>
        <translation>Jetzt hören …</translation>
    </message>
    <message>
        <source>Looking for voices …</source>
        <translation>Stimmen werden gesucht …</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>No speech service of this computer speaks this language. Supine’s own voice is used instead.</source>
        <translation>Keine Sprachausgabe dieses Computers spricht diese Sprache. Stattdessen spricht Supines eigene Stimme.</translation>
    </message>
    <message>
        <source>As in every routine</source>
        <translation>Wie in jedem Ablauf</translation>
    </message>
    <message>
        <source>Supine’s own voice speaks here, with or without a speech service. If you heard nothing, look at the volume of this computer.</source>
        <translation>Supines eigene Stimme spricht hier, mit oder ohne Sprachausgabe des Systems. Wenn nichts zu hören war, hilft ein Blick auf die Lautstärke dieses Computers.</translation>
    </message>
    <message>
        <source>This copy of Supine was built without a voice of its own. The system’s speech may do.</source>
        <translation>Diese Fassung von Supine wurde ohne eigene Stimme gebaut. Vielleicht kann die Sprachausgabe des Systems sprechen.</translation>
    </message>
    <message>
        <source>No sound device was found, so nothing can be heard. A session goes on in silence.</source>
        <translation>Es wurde kein Tongerät gefunden, darum ist nichts zu hören. Eine Übung läuft dann still.</translation>
    </message>
    <message>
        <source>The system’s speech answers and speaks.</source>
        <translation>Die Sprachausgabe des Systems antwortet und spricht.</translation>
    </message>
    <message>
        <source>The system’s speech does not answer. Supine’s own voice is used instead.</source>
        <translation>Die Sprachausgabe des Systems antwortet nicht. Stattdessen spricht Supines eigene Stimme.</translation>
    </message>
</context>
<context>
    <name>supine::WakeCard</name>
    <message>
        <source>How it reaches you</source>
        <translation>Wie sie dich erreicht</translation>
    </message>
    <message>
        <source>Show a test</source>
        <translation>Zur Probe zeigen</translation>
    </message>
    <message>
        <source>When Supine is not running</source>
        <translation>Wenn Supine nicht läuft</translation>
    </message>
    <message>
        <source>As this system does it best</source>
        <translation>Wie es auf diesem System am besten geht</translation>
    </message>
    <message>
        <source>The system’s own timers start it; nothing runs in between</source>
        <translation>Die Zeitgeber des Systems starten es; dazwischen läuft nichts</translation>
    </message>
    <message>
        <source>It waits in the tray from login on</source>
        <translation>Es wartet ab der Anmeldung im Infobereich</translation>
    </message>
    <message>
        <source>No reminders then</source>
        <translation>Dann keine Erinnerungen</translation>
    </message>
    <message>
        <source>As a notification of this desktop, with Begin, Snooze 10 min and Skip tonight.</source>
        <translation>Als Benachrichtigung des Desktops, mit „Beginnen“, „In 10 min wieder“ und „Heute auslassen“.</translation>
    </message>
    <message>
        <source>As a notification without buttons; Begin, Snooze 10 min and Skip tonight are in the window.</source>
        <translation>Als Benachrichtigung ohne Knöpfe; „Beginnen“, „In 10 min wieder“ und „Heute auslassen“ stehen im Fenster.</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: the window says it, and comes up for it.</source>
        <translation>Dieser Desktop zeigt keine Benachrichtigungen: Das Fenster sagt es und kommt dafür nach vorn.</translation>
    </message>
    <message>
        <source>Asking this desktop whether it shows notifications.</source>
        <translation>Der Desktop wird gefragt, ob er Benachrichtigungen zeigt.</translation>
    </message>
    <message>
        <source>The timers are set. You can close Supine; it comes when it is time.</source>
        <translation>Die Zeitgeber sind gestellt. Supine kann geschlossen werden und meldet sich zur Zeit.</translation>
    </message>
    <message>
        <source>Supine has to be running; closing the window leaves it in the tray.</source>
        <translation>Supine muss laufen; nach dem Schließen des Fensters bleibt es im Infobereich.</translation>
    </message>
    <message>
        <source>There is no tray here, so Supine has to stay open. A minimized window is enough.</source>
        <translation>Hier gibt es keinen Infobereich, daher muss Supine offen bleiben. Ein minimiertes Fenster genügt.</translation>
    </message>
</context>
<context>
    <name>supine::WeeksCard</name>
    <message>
        <source>First week and last week</source>
        <translation>Erste und letzte Woche</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from the first week to the last</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>%1 of 14 nights. Then the means of your first and your last seven nights stand here side by side.</source>
        <translation>%1 von 14 Nächten. Dann stehen hier die Mittel deiner ersten und deiner letzten sieben Nächte nebeneinander.</translation>
    </message>
    <message>
        <source>The first and the last week need 5 logged nights each.</source>
        <translation>Die erste und die letzte Woche brauchen je 5 eingetragene Nächte.</translation>
    </message>
    <message>
        <source>Means of seven nights. Of pain, studies often call a change of 2 points or 30 percent noticeable.</source>
        <translation>Mittel aus sieben Nächten. Beim Schmerz nennen Studien eine Veränderung um 2 Punkte oder 30 Prozent oft spürbar.</translation>
    </message>
    <message>
        <source>Means of seven nights.</source>
        <translation>Mittel aus sieben Nächten.</translation>
    </message>
</context>
<context>
    <name>supine::WelcomeCard</name>
    <message>
        <source>Welcome. Three questions, each as you like</source>
        <translation>Willkommen. Drei Fragen, jede nach Belieben</translation>
    </message>
    <message>
        <source>Usual bedtime</source>
        <translation>Übliche Schlafenszeit</translation>
    </message>
    <message>
        <source>Remind me half an hour before</source>
        <translation>Erinnere mich eine halbe Stunde vorher</translation>
    </message>
    <message>
        <source>Anything your body should be spared?</source>
        <translation>Gibt es etwas, das dein Körper nicht soll?</translation>
    </message>
    <message>
        <source>Supine is a bedtime companion for gentle stretching and keeping notes. It is not a medical device and does not judge or mend anything. If you are pregnant, had surgery lately, have a fracture, osteoporosis, an eye, heart or blood-pressure condition, or a back problem under care, ask a health professional which movements suit you. For people aged 16 and over.</source>
        <translation>Supine begleitet dich vor dem Schlafen mit sanftem Dehnen und hält Notizen fest. Es ist kein Medizinprodukt und beurteilt oder behebt nichts. Wenn du schwanger bist, kürzlich operiert wurdest, einen Knochenbruch, Osteoporose, eine Augen-, Herz- oder Blutdruckerkrankung oder ein Rückenproblem in ärztlicher Betreuung hast, frage eine Fachperson, welche Bewegungen zu dir passen. Für Menschen ab 16 Jahren.</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>So übernehmen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
</context>
<context>
    <name>supine::WhoDialog</name>
    <message>
        <source>Supine</source>
        <translation>Supine</translation>
    </message>
    <message>
        <source>Who is it tonight?</source>
        <translation>Wer ist heute Abend da?</translation>
    </message>
    <message>
        <source>Each has a journal of their own. Settings can stop asking.</source>
        <translation>Jede Person hat ein eigenes Tagebuch. In den Einstellungen lässt sich die Frage abstellen.</translation>
    </message>
</context>
<context>
    <name>supine::WhomPanel</name>
    <message>
        <source>Whom does it hurt?</source>
        <translation>Wem tut es weh?</translation>
    </message>
    <message>
        <source>Come out of the pose slowly. The session waits for you both.</source>
        <translation>Komm langsam aus der Haltung. Die Übung wartet auf euch beide.</translation>
    </message>
    <message>
        <source>Go on as before</source>
        <translation>Weiter wie bisher</translation>
    </message>
</context>
<context>
    <name>supine::WindDownCard</name>
    <message>
        <source>Wind-down</source>
        <translation>Ausklang</translation>
    </message>
    <message>
        <source>Fifteen quiet minutes</source>
        <translation>Fünfzehn ruhige Minuten</translation>
    </message>
    <message>
        <source>A quarter of an hour in the dark and the quiet, with a tone for lights out</source>
        <translation>Eine Viertelstunde im Dunkeln und in der Stille, mit einem Ton zum Lichtausmachen</translation>
    </message>
    <message>
        <source>Nothing is on the list.</source>
        <translation>Auf der Liste steht nichts.</translation>
    </message>
    <message>
        <source>Change the list</source>
        <translation>Liste ändern</translation>
    </message>
</context>
<context>
    <name>supine::WindDownEditor</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Tick what stands on the list, and call it as you like.</source>
        <translation>Hake an, was auf der Liste steht, und nenne es, wie du magst.</translation>
    </message>
    <message>
        <source>Something of your own</source>
        <translation>Etwas Eigenes</translation>
    </message>
    <message>
        <source>There are twelve of your own, which is as many as fit.</source>
        <translation>Es sind schon zwölf eigene; mehr haben nicht Platz.</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Wie zu Anfang</translation>
    </message>
    <message>
        <source>The shipped lines with their names and order; your own stay</source>
        <translation>Die mitgelieferten Zeilen mit ihren Namen und ihrer Reihenfolge; eigene bleiben</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>On the list: %1</source>
        <translation>Auf der Liste: %1</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>%1: further up</source>
        <translation>%1: weiter nach oben</translation>
    </message>
    <message>
        <source>%1: further down</source>
        <translation>%1: weiter nach unten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove it; what was ticked on past nights stays in the journal.</source>
        <translation>Entfernen; was in früheren Nächten angehakt wurde, bleibt im Tagebuch.</translation>
    </message>
</context>
</TS>
