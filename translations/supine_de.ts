<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Catalogue</name>
    <message>
        <source>The knees drift a little away as you breathe in and come closer as you breathe out.</source>
        <extracomment>knees_chest breath_note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knees drift away</source>
        <extracomment>knees_chest breathe_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knees come closer</source>
        <extracomment>knees_chest breathe_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From about week 16, lying on the side is the better choice.</source>
        <extracomment>knees_chest text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thighs press on the belly.</source>
        <extracomment>knees_chest text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep folding can wait until you are cleared for it.</source>
        <extracomment>knees_chest text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One knee at a time, without pulling.</source>
        <extracomment>knees_chest text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the knee lightly, so that the spine is not rounded by force.</source>
        <extracomment>knees_chest text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It folds the hip deeply.</source>
        <extracomment>knees_chest text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold behind the thigh, so that the knee stays open.</source>
        <extracomment>knees_chest text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One knee at a time</source>
        <extracomment>knees_chest easier name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold one thigh while the other foot stays on the floor or against a wall, and change legs halfway. A strap or a towel saves the reach.</source>
        <extracomment>knees_chest easier text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small circles</source>
        <extracomment>knees_chest harder name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With both knees in, draw slow circles with them, first one way, then the other.</source>
        <extracomment>knees_chest harder text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knees to chest</source>
        <extracomment>knees_chest name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small, rounded shape that many people like for the lower back after a day of sitting or standing.</source>
        <extracomment>knees_chest reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back and bring in one knee, then the other.</source>
        <extracomment>knees_chest steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold your shins, or the backs of your thighs.</source>
        <extracomment>knees_chest steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the lower back spread into the mat.</source>
        <extracomment>knees_chest steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the shoulders heavy and the jaw loose.</source>
        <extracomment>knees_chest steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let each breath out make the knees a little heavier. Nothing is pushed.</source>
        <extracomment>supine_twist breath_note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small turn only, with the knees on a pillow; leave it out if unsure.</source>
        <extracomment>supine_twist text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning can stir up a fresh back problem.</source>
        <extracomment>supine_twist text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leg would cross the middle of the body.</source>
        <extracomment>supine_twist text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twisting can wait until you are cleared for it.</source>
        <extracomment>supine_twist text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the head in the middle and look up.</source>
        <extracomment>supine_twist text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the arm by your side.</source>
        <extracomment>supine_twist text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on the side with a pillow between the knees and open the upper arm like a book.</source>
        <extracomment>supine_twist text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a pillow</source>
        <extracomment>supine_twist easier name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest the knees on a pillow and make the turn smaller. Bend the arms and keep the head straight.</source>
        <extracomment>supine_twist easier text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top leg long</source>
        <extracomment>supine_twist harder name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch out the upper leg and let the foot rest wherever it lands.</source>
        <extracomment>supine_twist harder text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclined twist</source>
        <extracomment>supine_twist name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slow turn of the trunk that many people enjoy after long sitting.</source>
        <extracomment>supine_twist reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back with knees bent and feet down.</source>
        <extracomment>supine_twist steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let both knees sink to one side.</source>
        <extracomment>supine_twist steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach the opposite arm long and look where the neck is easy.</source>
        <extracomment>supine_twist steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come back, firm the belly gently and bring the knees up through the middle.</source>
        <extracomment>supine_twist steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The breath leads and the back follows; one breath is one round.</source>
        <extracomment>cat_cow breath_note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belly down, chest lifts</source>
        <extracomment>cat_cow breathe_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round up, chin tucks</source>
        <extracomment>cat_cow breathe_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come onto the forearms, or do it on a chair.</source>
        <extracomment>cat_cow text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold a blanket under the knees, or do it on a chair.</source>
        <extracomment>cat_cow text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the head level; let only the back move.</source>
        <extracomment>cat_cow text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift as far as is comfortable, but do not round deeply.</source>
        <extracomment>cat_cow text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move between a rounded and a level back; do not let the belly hang.</source>
        <extracomment>cat_cow text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On forearms or a chair</source>
        <extracomment>cat_cow easier name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest on forearms or fists, or sit on a chair with hands on thighs, and keep the movement small.</source>
        <extracomment>cat_cow easier text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sideways too</source>
        <extracomment>cat_cow harder name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look round to one hip, then the other, or let the hips draw slow circles.</source>
        <extracomment>cat_cow harder text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cat–cow</source>
        <extracomment>cat_cow name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the whole back gently both ways, which many people find pleasant when it feels rusty.</source>
        <extracomment>cat_cow reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come to hands and knees, hands under shoulders, knees under hips.</source>
        <extracomment>cat_cow steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in: let the belly soften down, lift chest and tail.</source>
        <extracomment>cat_cow steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out: press the floor away, round the back, tuck chin and tail.</source>
        <extracomment>cat_cow steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it slow, about six rounds a minute.</source>
        <extracomment>cat_cow steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the back widen as you breathe in and settle as you breathe out.</source>
        <extracomment>child breath_note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knees bend all the way under weight; knees to chest is a kinder shape.</source>
        <extracomment>child text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay higher, with the chest on pillows.</source>
        <extracomment>child text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knees wide, chest on a firm pillow.</source>
        <extracomment>child text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest on pillows, so that the back stays long.</source>
        <extracomment>child text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest the forehead on fists or a pillow, so that the head is not below the heart.</source>
        <extracomment>child text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the head up on a pillow and come up slowly.</source>
        <extracomment>child text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With pillows</source>
        <extracomment>child easier name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a pillow on the calves, under the chest or under the forehead, and lay the arms back. Or curl up on your side.</source>
        <extracomment>child easier text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach to one side</source>
        <extracomment>child harder name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk both hands to one side for half the time, then to the other.</source>
        <extracomment>child harder text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child’s pose</source>
        <extracomment>child name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folded resting place with the face turned away from the day.</source>
        <extracomment>child reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kneel with toes together and knees wide.</source>
        <extracomment>child steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit back towards the heels and walk the hands forward.</source>
        <extracomment>child steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest the forehead on the mat or on a pillow.</source>
        <extracomment>child steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe into the back of the ribs.</source>
        <extracomment>child steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep breathing while you hold. With short lifts, go up breathing in and down breathing out.</source>
        <extracomment>bridge breath_note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some weight rests near the neck.</source>
        <extracomment>bridge text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bent knees carry the lift.</source>
        <extracomment>bridge text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From about week 16, leave out effort flat on the back.</source>
        <extracomment>bridge text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short lifts, and never hold the breath.</source>
        <extracomment>bridge text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifting the hips can wait until you are cleared for it.</source>
        <extracomment>bridge text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay low with support, so that the hips are not high above the head.</source>
        <extracomment>bridge text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It presses on the belly, most of all after a meal.</source>
        <extracomment>bridge text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low bridge</source>
        <extracomment>bridge easier name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rock the pelvis without lifting, rest it on a block or a firm pillow, or do three to five short lifts with a pause between.</source>
        <extracomment>bridge easier text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marching</source>
        <extracomment>bridge harder name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the hips level and lift one foot a little, then the other.</source>
        <extracomment>bridge harder text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridge</source>
        <extracomment>bridge name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one pose with some work in it: it wakes the seat and opens the front of the hips.</source>
        <extracomment>bridge reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back, feet as wide as the hips and close to the seat.</source>
        <extracomment>bridge steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press into the feet and peel the hips up, knees over ankles.</source>
        <extracomment>bridge steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look straight up and leave the head still.</source>
        <extracomment>bridge steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll down slowly, one piece of the back after another.</source>
        <extracomment>bridge steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the pace or breathe as you like.</source>
        <extracomment>legs_wall breath_note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure in the eyes rises within a minute in this position.</source>
        <extracomment>legs_wall text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised legs send extra blood to the heart.</source>
        <extracomment>legs_wall text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight raised legs can pull on the back.</source>
        <extracomment>legs_wall text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stomach acid can flow back.</source>
        <extracomment>legs_wall text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your doctor before raising the legs for long.</source>
        <extracomment>legs_wall text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From about week 16, do not lie flat for long.</source>
        <extracomment>legs_wall text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knees bent, further away</source>
        <extracomment>legs_wall easier name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move away from the wall and rest the feet on it with bent knees, or lay the calves on a chair.</source>
        <extracomment>legs_wall easier text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanket under the hips</source>
        <extracomment>legs_wall harder name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide a folded blanket under the hips before the legs go up.</source>
        <extracomment>legs_wall harder text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs up the wall</source>
        <extracomment>legs_wall name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tired legs get a rest, and there is nothing to hold up.</source>
        <extracomment>legs_wall reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit with one side against the wall.</source>
        <extracomment>legs_wall steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie down as the legs swing up; hips near the wall, not jammed against it.</source>
        <extracomment>legs_wall steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the arms rest and the legs lean.</source>
        <extracomment>legs_wall steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To leave, bend the knees, roll to one side and wait three breaths.</source>
        <extracomment>legs_wall steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the breath come and go by itself.</source>
        <extracomment>savasana breath_note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your side with a pillow between the knees.</source>
        <extracomment>savasana text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the head and upper back on pillows.</source>
        <extracomment>savasana text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillow under the knees</source>
        <extracomment>savasana easier name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide a pillow under the knees, or lie on your side with one between them.</source>
        <extracomment>savasana easier text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a body scan</source>
        <extracomment>savasana harder name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your attention wander slowly from head to toes.</source>
        <extracomment>savasana harder text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <extracomment>savasana name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause for the movements to settle before sleep.</source>
        <extracomment>savasana reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie as you would to sleep.</source>
        <extracomment>savasana steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arms a little away from the sides, jaw loose.</source>
        <extracomment>savasana steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do. Stay, or drift off.</source>
        <extracomment>savasana steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe into the belly, slowly and without straining.</source>
        <extracomment>legs_chair breath_note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From about week 16, do not lie flat for long; if getting up is hard, stay in bed with pillows.</source>
        <extracomment>legs_chair text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay two minutes at first, with the head raised.</source>
        <extracomment>legs_chair text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay two minutes at first, and move the feet.</source>
        <extracomment>legs_chair text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two minutes, with a cushion</source>
        <extracomment>legs_chair easier name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a cushion under the head and stay for two minutes only.</source>
        <extracomment>legs_chair easier text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay longer and let your attention move from head to toes.</source>
        <extracomment>legs_chair harder text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs on a chair</source>
        <extracomment>legs_chair name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The legs are carried and the lower back can lie quietly; many people like it after a day on their feet.</source>
        <extracomment>legs_chair reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on the floor with your calves on the seat of a chair or sofa.</source>
        <extracomment>legs_chair steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move closer until hips and knees are bent near a right angle.</source>
        <extracomment>legs_chair steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the chin level and let the belly move with the breath.</source>
        <extracomment>legs_chair steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe as usual; do not hold the breath.</source>
        <extracomment>dead_hang breath_note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole weight hangs from the shoulders.</source>
        <extracomment>dead_hang text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very mobile joints do better without a full hang.</source>
        <extracomment>dead_hang text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole weight hangs from wrists and grip.</source>
        <extracomment>dead_hang text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gripping hard raises blood pressure.</source>
        <extracomment>dead_hang text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slip from the bar would be a hard landing.</source>
        <extracomment>dead_hang text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stepping up and looking up can bring on dizziness.</source>
        <extracomment>dead_hang text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanging can wait until you are cleared for it.</source>
        <extracomment>dead_hang text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feet on a stool</source>
        <extracomment>dead_hang easier name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the feet on the floor or a stool so that they carry half your weight.</source>
        <extracomment>dead_hang easier text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer</source>
        <extracomment>dead_hang harder name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build up slowly to 20 or 30 seconds.</source>
        <extracomment>dead_hang harder text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead hang</source>
        <extracomment>dead_hang name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some people enjoy the long feeling through arms, shoulders and back.</source>
        <extracomment>dead_hang reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a fixed bar that you have tested with your weight.</source>
        <extracomment>dead_hang steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step up to it rather than jump, and hold it at shoulder width.</source>
        <extracomment>dead_hang steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang with the shoulders lightly drawn down; the feet may stay on a stool.</source>
        <extracomment>dead_hang steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step down before the grip gives out.</source>
        <extracomment>dead_hang steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out while you roll over a tight spot.</source>
        <extracomment>foam_thoracic breath_note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pressure on the spine and ribs is strong.</source>
        <extracomment>foam_thoracic text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With blood thinners or a clot, do not press hard on the body.</source>
        <extracomment>foam_thoracic text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a rolled towel, half sitting, for a short time.</source>
        <extracomment>foam_thoracic text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled towel</source>
        <extracomment>foam_thoracic easier name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie still over a rolled towel instead of rolling.</source>
        <extracomment>foam_thoracic easier text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hips lifted</source>
        <extracomment>foam_thoracic harder name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the hips a little, so that more weight rests on the roller.</source>
        <extracomment>foam_thoracic harder text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper-back foam roll</source>
        <extracomment>foam_thoracic name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow rolling feels good to many people after a long drive or hard training.</source>
        <extracomment>foam_thoracic reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie with the roller across the back at the height of the shoulder blades.</source>
        <extracomment>foam_thoracic steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support the head with both hands, hips on the floor or slightly up.</source>
        <extracomment>foam_thoracic steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll slowly from the middle of the back to the top of the shoulders, five to eight times.</source>
        <extracomment>foam_thoracic steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never roll the lower back or the neck.</source>
        <extracomment>foam_thoracic steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out over a fracture, an open wound, or a hot or swollen place.</source>
        <extracomment>foam_thoracic steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop as soon as the head feels full or the sight changes.</source>
        <extracomment>incline_15 breath_note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head-down positions raise the pressure in the eyes.</source>
        <extracomment>incline_15 text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head-down positions change blood pressure.</source>
        <extracomment>incline_15 text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head-down positions send extra blood to the heart.</source>
        <extracomment>incline_15 text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head-down positions raise the pressure in the head.</source>
        <extracomment>incline_15 text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head-down positions are not suited to pregnancy.</source>
        <extracomment>incline_15 text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The straps and the tilt load fragile bones.</source>
        <extracomment>incline_15 text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilting can bring on dizziness.</source>
        <extracomment>incline_15 text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilting can wait until you are cleared for it.</source>
        <extracomment>incline_15 text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fastened feet pull on the hips.</source>
        <extracomment>incline_15 text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half the tilt</source>
        <extracomment>incline_15 easier name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five to ten degrees for half a minute, or legs on a chair instead.</source>
        <extracomment>incline_15 easier text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incline bench</source>
        <extracomment>incline_15 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some people like a slight head-down tilt. It is not for everyone, and nothing is lost without it.</source>
        <extracomment>incline_15 reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fasten the feet and have someone near for the first few times.</source>
        <extracomment>incline_15 steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilt head-down slowly, no more than 15 degrees, hands free.</source>
        <extracomment>incline_15 steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return slowly and stay level for half a minute before you sit up.</source>
        <extracomment>incline_15 steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four counts in, six counts out: about six breaths a minute. With a lung condition, or if pacing makes you anxious, breathe at your own pace.</source>
        <extracomment>breath_46 breath_note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belly rises</source>
        <extracomment>breath_46 breathe_in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belly sinks</source>
        <extracomment>breath_46 breathe_out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe freely and do not hold the breath.</source>
        <extracomment>breath_46 text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three in, four out</source>
        <extracomment>breath_46 easier name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take shorter breaths, sitting up if that is more comfortable.</source>
        <extracomment>breath_46 easier text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five in, seven out</source>
        <extracomment>breath_46 harder name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the breaths grow longer, as long as they stay easy.</source>
        <extracomment>breath_46 harder text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow belly breathing</source>
        <extracomment>breath_46 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow breathing is a simple way to let the evening grow quieter.</source>
        <extracomment>breath_46 reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie or sit comfortably, one hand on the belly.</source>
        <extracomment>breath_46 steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in through the nose, and out a little longer.</source>
        <extracomment>breath_46 steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not strain. The circle is a guide, not an order.</source>
        <extracomment>breath_46 steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you feel dizzy or tingly, go back to your usual breath.</source>
        <extracomment>breath_46 steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe as you like.</source>
        <extracomment>quiet_sit breath_note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute</source>
        <extracomment>quiet_sit easier name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit for a single minute. That counts.</source>
        <extracomment>quiet_sit easier text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet minutes</source>
        <extracomment>quiet_sit name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few minutes without a screen, a task or a number.</source>
        <extracomment>quiet_sit reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit or lie in any way that is comfortable.</source>
        <extracomment>quiet_sit steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With each breath out, say a short phrase to yourself, such as “let go”.</source>
        <extracomment>quiet_sit steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the mind wanders, begin again with the next breath.</source>
        <extracomment>quiet_sit steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it becomes unpleasant, open your eyes and stop.</source>
        <extracomment>quiet_sit steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two minutes, eyes open</source>
        <extracomment>body_scan easier name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the body quickly with open eyes. If turning inward is unsettling, leave this one out.</source>
        <extracomment>body_scan easier text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten minutes</source>
        <extracomment>body_scan harder name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay a full minute with each place.</source>
        <extracomment>body_scan harder text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body scan</source>
        <extracomment>body_scan name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows where the body still grips, and gives it leave to stop.</source>
        <extracomment>body_scan reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie down and notice the face and jaw. Let the teeth part.</source>
        <extracomment>body_scan steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice the neck and the weight of the head.</source>
        <extracomment>body_scan steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice the shoulders. Let them drop away from the ears.</source>
        <extracomment>body_scan steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice arms and hands. Let the fingers uncurl.</source>
        <extracomment>body_scan steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice the chest as it rises and falls.</source>
        <extracomment>body_scan steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice the belly. Let it be soft.</source>
        <extracomment>body_scan steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice hips and seat. If they grip, let them go.</source>
        <extracomment>body_scan steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice the thighs and how they rest.</source>
        <extracomment>body_scan steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice knees and calves. Let them be heavy.</source>
        <extracomment>body_scan steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice feet and toes. Then stay with the whole body.</source>
        <extracomment>body_scan steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your side, with a pillow between the knees.</source>
        <extracomment>sleep_setup text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep position</source>
        <extracomment>sleep_setup name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pillow in the right place lets the hips and lower back lie without twisting.</source>
        <extracomment>sleep_setup reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the side: a pillow between the knees.</source>
        <extracomment>sleep_setup steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back: a small cushion under the knees.</source>
        <extracomment>sleep_setup steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the front: try turning to the side; if that is not for you, a thin pillow under the belly.</source>
        <extracomment>sleep_setup steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens-off wind-down</source>
        <extracomment>wind_down name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter of an hour between the day and sleep.</source>
        <extracomment>wind_down reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the screens away and lower the lights.</source>
        <extracomment>wind_down steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do something slow: a warm drink, a few easy stretches, a book on paper.</source>
        <extracomment>wind_down steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the tone sounds, it is time for lights out.</source>
        <extracomment>wind_down steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaw</source>
        <extracomment>jaw name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck</source>
        <extracomment>neck name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulders</source>
        <extracomment>shoulders name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper back</source>
        <extracomment>upper_back name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mid back</source>
        <extracomment>mid_back name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower back</source>
        <extracomment>lower_back name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest</source>
        <extracomment>chest name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hips</source>
        <extracomment>hips name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buttocks</source>
        <extracomment>glutes name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamstrings</source>
        <extracomment>hamstrings name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs</source>
        <extracomment>legs name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glaucoma, a retina problem, or surgery on the eye.</source>
        <extracomment>glaucoma_eye hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eye pressure or a recent eye operation</source>
        <extracomment>glaucoma_eye name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is not well controlled.</source>
        <extracomment>bp_high hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High blood pressure</source>
        <extracomment>bp_high name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart failure or another serious condition of the heart.</source>
        <extracomment>heart hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heart condition</source>
        <extracomment>heart name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now or in the past, or medicine that thins the blood.</source>
        <extracomment>stroke_clot hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stroke, blood clot or blood thinners</source>
        <extracomment>stroke_clot name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above all from about week 16.</source>
        <extracomment>pregnant hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <extracomment>pregnant name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osteoporosis, a broken vertebra in the past, or long use of cortisone.</source>
        <extracomment>osteo hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fragile bones</source>
        <extracomment>osteo name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it began in the last few weeks.</source>
        <extracomment>disc_acute hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new disc problem or pain down the leg</source>
        <extracomment>disc_acute name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On spine, belly, hip, knee or eye.</source>
        <extracomment>surg_recent hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surgery in the last three months</source>
        <extracomment>surg_recent name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When pressure on the belly or lying flat bothers you.</source>
        <extracomment>hernia_reflux hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hernia or acid reflux</source>
        <extracomment>hernia_reflux name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep bends and crossed legs are left out.</source>
        <extracomment>hip_repl hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A replaced hip</source>
        <extracomment>hip_repl name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An injury, a replaced knee, or trouble with kneeling.</source>
        <extracomment>knee hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sore knees</source>
        <extracomment>knee name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When leaning on the hands is uncomfortable.</source>
        <extracomment>wrist hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sore wrists</source>
        <extracomment>wrist name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An injury, or when turning the head is uncomfortable.</source>
        <extracomment>neck hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sensitive neck</source>
        <extracomment>neck name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An injury, an operation, or a shoulder that slips.</source>
        <extracomment>shoulder hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sensitive shoulder</source>
        <extracomment>shoulder name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joints that bend much further than usual.</source>
        <extracomment>hyperm hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very mobile joints</source>
        <extracomment>hyperm name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When lying down, looking up or turning brings it on.</source>
        <extracomment>vertigo hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dizziness</source>
        <extracomment>vertigo name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or a firm mattress.</source>
        <extracomment>mat hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mat</source>
        <extracomment>mat name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall</source>
        <extracomment>wall name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or the seat of a sofa.</source>
        <extracomment>chair hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <extracomment>chair name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillow</source>
        <extracomment>pillow name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanket</source>
        <extracomment>blanket name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or a firm cushion.</source>
        <extracomment>block hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <extracomment>block name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed, and tested with your weight.</source>
        <extracomment>bar hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar</source>
        <extracomment>bar name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foam roller</source>
        <extracomment>roller name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed</source>
        <extracomment>bed name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stool</source>
        <extracomment>stool name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven minutes before bed</source>
        <extracomment>seven-minutes name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six poses for the whole back, a minute each and both sides of the twist, with a rest to follow if you like.</source>
        <extracomment>seven-minutes summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End-of-day back unwinding</source>
        <extracomment>decompression name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long and slow: legs on a chair, three gentle shapes for the back, and quiet breathing to end.</source>
        <extracomment>decompression summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie down and let your attention travel from the jaw to the toes.</source>
        <extracomment>body-scan summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five quiet minutes</source>
        <extracomment>quiet-minutes name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No digits and no voice, only one soft tone at the end.</source>
        <extracomment>quiet-minutes summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter of an hour in the dark and the quiet, with a tone for lights out.</source>
        <extracomment>wind-down summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
