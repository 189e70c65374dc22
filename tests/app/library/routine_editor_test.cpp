#include "app/figure/figure_view.h"
#include "app/library/duration_box.h"
#include "app/library/own_shelf.h"
#include "app/library/practice_palette.h"
#include "app/library/routine_editor.h"
#include "app/library/step_list.h"
#include "app/library/step_list_model.h"
#include "core/figure/posture_library.h"
#include "core/journal/journal.h"
#include "core/storage/data_folder.h"
#include "core/storage/database.h"
#include "tests/support/catalogue_folder.h"
#include "tests/support/fake_clock.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QScrollBar>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

namespace supine
{
namespace
{

using namespace std::chrono_literals;
using Kind = RoutineItem::Kind;

class RoutineEditorTest : public testing::Test
{
protected:
    RoutineEditorTest()
    {
        FigureView::setLibrary(&m_postures);
        EXPECT_TRUE(m_own.load().ok());
        m_page.resize(1000, 700);
        m_page.show();
        QApplication::setActiveWindow(&m_page);
    }
    ~RoutineEditorTest() override { FigureView::setLibrary(nullptr); }

    void edit(const QStringList& practices)
    {
        OwnRoutine routine{RoutineId("own-evening"), "Evening", {}, {}};
        for (const QString& id : practices)
            routine.items.push_back(stepOf(*m_catalogue.practice(PracticeId(id))));
        m_page.edit(routine);
    }
    [[nodiscard]] QStringList steps() const
    {
        QStringList ids;
        for (const RoutineItem& item : m_page.routine().items)
            ids.append(item.kind == Kind::Step     ? item.step.practice.text()
                       : item.kind == Kind::Repeat ? QString("x%1").arg(item.times)
                                                   : QString("/"));
        return ids;
    }
    template<class Widget>
    [[nodiscard]] Widget& the(const char* name)
    {
        auto* found = m_page.findChild<Widget*>(QString::fromLatin1(name));
        EXPECT_TRUE(found) << name;
        return *found;
    }
    [[nodiscard]] QString text(const char* label) { return the<QLabel>(label).text(); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_page.findChild<StepList*>(), Qt::Key(key), modifiers);
    }
    void drop(const QString& format, const QByteArray& data, int before)
    {
        auto& list = the<StepList>("steps");
        QMimeData mime;
        mime.setData(format, data);
        const QRect row = list.visualRect(list.model()->index(before, 0));
        QDragEnterEvent enter(QPoint(row.left() + 20, row.top() + 2), Qt::MoveAction, &mime, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(list.viewport(), &enter);
        QDropEvent event(QPointF(row.left() + 20, row.top() + 2), Qt::MoveAction, &mime, Qt::LeftButton,
                         Qt::NoModifier);
        QApplication::sendEvent(list.viewport(), &event);
    }

    QTemporaryDir m_folder;
    const test::FakeClock m_clock;
    Database m_database = Database::open(journalPath(m_folder.path())).value();
    Journal m_journal{m_database, m_clock};
    Catalogue m_catalogue = Catalogue::load(shippedCatalogue).value();
    RoutineShelf m_shelf = RoutineShelf::load(shippedCatalogue, m_catalogue).value();
    const PostureLibrary m_postures = PostureLibrary::load(shippedCatalogue).value();
    OwnShelf m_own{m_journal, m_catalogue, m_shelf, m_folder.path()};
    RoutineEditor m_page{m_own, m_catalogue};
};

TEST_F(RoutineEditorTest, StepsAreMovedDoubledRepeatedAndRemovedByTheKeyboardAndUndone)
{
    edit({"child", "bridge", "cat_cow"});
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(steps(), QStringList({"bridge", "child", "cat_cow"}));
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(steps(), QStringList({"bridge", "child", "child", "cat_cow"}));
    press(Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(steps(), QStringList({"bridge", "child", "x2", "child", "/", "cat_cow"}));
    press(Qt::Key_Delete);
    EXPECT_EQ(steps(), QStringList({"bridge", "child", "cat_cow"}));
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(steps(), QStringList({"child", "bridge", "cat_cow"}));
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(steps(), QStringList({"bridge", "child", "cat_cow"}));
}

TEST_F(RoutineEditorTest, APoseIsDraggedInFromThePalette)
{
    edit({"child", "bridge"});
    drop(StepListModel::practiceMime(), "supine_twist", 1);
    EXPECT_EQ(steps(), QStringList({"child", "supine_twist", "bridge"}));
    drop(StepListModel::practiceMime(), "flying_carpet", 1);
    EXPECT_EQ(steps().size(), 3);
}

TEST_F(RoutineEditorTest, TheTotalFollowsEveryChange)
{
    edit({"child"});
    const QString before = text("routineLength");
    the<QSpinBox>("hold").setValue(125);
    EXPECT_EQ(m_page.routine().items[0].step.hold, 125s);
    EXPECT_NE(text("routineLength"), before);
    EXPECT_TRUE(text("routineLength").startsWith("2:05")) << qPrintable(text("routineLength"));
}

TEST_F(RoutineEditorTest, WhatIsChangedIsKeptWithoutBeingAsked)
{
    edit({"child"});
    the<QSpinBox>("hold").setValue(45);
    m_page.keepNow();
    ASSERT_EQ(m_own.routines().size(), 1u);
    EXPECT_EQ(m_own.routines()[0].items[0].step.hold, 45s);
    press(Qt::Key_Delete);
    m_page.keepNow();
    EXPECT_EQ(m_own.routines().size(), 1u) << "one without poses does not take its place";
    EXPECT_FALSE(text("editorNotice").isEmpty());
}

TEST_F(RoutineEditorTest, AHoldOfNothingOrOfTenHoursIsToldAndTheFormerStays)
{
    edit({"child"});
    auto& hold = the<DurationBox>("hold");
    for (const char* typed : {"0", "10:00:00", "999999999999"}) {
        hold.selectAll();
        QTest::keyClicks(&hold, QString::fromLatin1(typed));
        QTest::keyClick(&hold, Qt::Key_Return);
        EXPECT_EQ(m_page.routine().items[0].step.hold, 60s) << typed;
        EXPECT_EQ(text("editorNotice"), "A hold lasts from 5 seconds to 30 minutes.") << typed;
    }
    hold.selectAll();
    QTest::keyClicks(&hold, "1:30");
    QTest::keyClick(&hold, Qt::Key_Return);
    EXPECT_EQ(m_page.routine().items[0].step.hold, 90s);
}

TEST_F(RoutineEditorTest, ANameThatCannotBeKeptIsToldAndTheFormerStays)
{
    edit({"child"});
    auto& name = the<QLineEdit>("routineName");
    const auto type = [&](const QString& typed) {
        name.setText(typed);
        emit name.textEdited(typed);
    };
    type(QString(5000, 'n'));
    EXPECT_TRUE(text("editorNotice").contains("80"));
    type(QString::fromUtf8("good\u202Ethgin"));
    EXPECT_FALSE(text("editorNotice").isEmpty());
    EXPECT_EQ(m_page.routine().name, "Evening");
    type("Late");
    EXPECT_EQ(m_page.routine().name, "Late");
    EXPECT_TRUE(text("editorNotice").isEmpty());
}

TEST_F(RoutineEditorTest, EveryControlHasANameForThoseWhoListen)
{
    edit({"supine_twist"});
    for (const char* field :
         {"hold", "side", "prepare", "breath", "breathIn", "breathOut", "times", "summary", "rest", "tones",
          "voice", "routineName", "steps", "palette", "paletteSearch"})
        EXPECT_FALSE(the<QWidget>(field).accessibleName().isEmpty()) << field;
}

TEST_F(RoutineEditorTest, TwoHundredStepsAreDrawnWithinAFrame)
{
    QStringList many;
    for (int i = 0; i < 200; ++i)
        many.append(i % 2 ? "child" : "bridge");
    edit(many);
    auto& list = the<StepList>("steps");
    (void)list.grab(); // the figures are drawn once
    QElapsedTimer time;
    time.start();
    constexpr int frames = 30;
    for (int i = 0; i < frames; ++i) {
        list.verticalScrollBar()->setValue(i * 40);
        (void)list.viewport()->grab();
    }
    RecordProperty("frame_us", int(time.nsecsElapsed() / 1000 / frames));
    EXPECT_LT(time.elapsed() / frames, 160) << "ten times a frame, for a machine that is busy with others";
}

TEST_F(RoutineEditorTest, AStepIsMovedAmongTwoHundredWithinAFrame)
{
    QStringList many;
    for (int i = 0; i < 200; ++i)
        many.append(i % 2 ? "child" : "bridge");
    edit(many);
    auto& list = the<StepList>("steps");
    (void)m_page.grab();
    QElapsedTimer time;
    time.start();
    constexpr int frames = 20;
    for (int i = 0; i < frames; ++i) {
        emit list.dropped({i + 1}, i);
        QCoreApplication::processEvents();
        (void)list.viewport()->grab();
    }
    RecordProperty("frame_us", int(time.nsecsElapsed() / 1000 / frames));
    EXPECT_LT(time.elapsed() / frames, 160) << "ten times a frame, for a machine that is busy with others";
}

TEST_F(RoutineEditorTest, TheStepsEndWhereASessionEnds)
{
    edit({"child"});
    for (int i = 0; i < 10; ++i) { // 1,024 steps, were they taken
        the<StepList>("steps").selectAll();
        QTest::keyClick(&the<StepList>("steps"), Qt::Key_D, Qt::ControlModifier);
    }
    EXPECT_EQ(m_page.routine().items.size(), 128u);
    EXPECT_EQ(text("editorNotice"), "A routine has at most 250 steps, with all repeats counted out.");
    m_page.keepNow();
    EXPECT_EQ(m_own.routines()[0].items.size(), 128u);
}

TEST(DurationBoxText, ReadsMinutesAndSecondsHoweverTheyAreTyped)
{
    EXPECT_EQ(DurationBox::secondsOf("90"), 90);
    EXPECT_EQ(DurationBox::secondsOf("1:30"), 90);
    EXPECT_EQ(DurationBox::secondsOf("1 min 30 s"), 90);
    EXPECT_EQ(DurationBox::secondsOf("2 min"), 120);
    EXPECT_EQ(DurationBox::secondsOf("10:00:00"), 36000);
    EXPECT_LT(DurationBox::secondsOf("soon"), 0);
    EXPECT_LT(DurationBox::secondsOf("-5"), 0);
}

} // namespace
} // namespace supine
