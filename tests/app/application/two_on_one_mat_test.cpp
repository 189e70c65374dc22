#include "app/application/companion.h"
#include "app/figure/figure_view.h"
#include "app/session/after_page.h"
#include "app/session/player_page.h"
#include "app/session/pose_marks.h"
#include "app/theme/theme.h"
#include "core/figure/posture_library.h"
#include "core/session/session_plan.h"
#include "core/storage/profiles.h"
#include "tests/support/evening_stage.h"

#include <QLabel>
#include <QPushButton>

namespace supine
{
namespace
{

using namespace std::chrono_literals;

class TwoOnOneMat : public test::EveningStage
{
protected:
    TwoOnOneMat()
    {
        static const auto postures = PostureLibrary::load(inSource("/resources/catalogue"));
        FigureView::setLibrary(&*postures);
        Theme::current().prepare();
        Theme::current().apply(ThemeName::Night);
    }
    ~TwoOnOneMat() override { FigureView::setLibrary(nullptr); }

    /// Ben comes along, who avoids that much.
    void bringBen(const QStringList& avoid)
    {
        m_folder = prepareProfile(m_dir.path(), "Ben").value();
        Settings settings(m_folder + "/settings.ini");
        ASSERT_TRUE(settings.set(keys::avoid, avoid).ok());
        auto ben = Companion::open("Ben", m_folder, m_evening.runner(), m_clock);
        ASSERT_TRUE(ben.ok());
        m_ben = ben->get();
        m_evening.accompany(std::move(*ben), "Ada");
    }
    [[nodiscard]] Night tonight() const { return Night::of(m_clock.now()); }
    std::vector<SessionRecord> bens() { return m_ben->journal().night(tonight()).value().sessions; }
    [[nodiscard]] bool practises(const char* practice)
    {
        const auto& phases = m_evening.runner().engine()->timeline().phases;
        return std::any_of(phases.begin(), phases.end(), [practice](const Phase& phase) {
            return phase.practice.text() == QLatin1String(practice);
        });
    }
    [[nodiscard]] bool twoFigures()
    {
        const auto* name = m_window.findChild<QLabel*>("secondPerson");
        return name && name->isVisible();
    }
    void keep(const QString& name)
    {
        const QString into = qEnvironmentVariable("SUPINE_GRABS");
        if (!into.isEmpty())
            m_window.grab().save(into + '/' + name + ".png");
    }

    QString m_folder;
    Companion* m_ben = nullptr;
};

TEST_F(TwoOnOneMat, OneSessionIsKeptInBothJournalsEachWithItsOwnForms)
{
    bringBen({"wrist"});
    ASSERT_TRUE(m_evening.begin(RoutineId("seven-minutes")).ok());
    pass(488s + 90s);
    ASSERT_EQ(sessions().size(), 1U);
    ASSERT_EQ(bens().size(), 1U);
    for (const SessionRecord& row : {sessions().front(), bens().front()}) {
        EXPECT_EQ(row.state, SessionRecord::State::Completed);
        EXPECT_EQ(row.held, 420s);
    }
    const auto formsIn = [this](const SessionRecord& row) {
        return readPlan(row.plan, RoutineId(row.routine), m_catalogue).value().eased;
    };
    EXPECT_FALSE(formsIn(sessions().front()).contains(PracticeId("cat_cow")));
    EXPECT_TRUE(formsIn(bens().front()).contains(PracticeId("cat_cow")));
}

TEST_F(TwoOnOneMat, WhatOneMustLeaveOutNeitherMeets)
{
    ASSERT_TRUE(m_evening.begin(RoutineId("seven-minutes")).ok());
    EXPECT_TRUE(practises("legs_wall"));
    m_evening.runner().end();
    bringBen({"glaucoma_eye"});
    ASSERT_TRUE(m_evening.begin(RoutineId("seven-minutes")).ok());
    EXPECT_FALSE(practises("legs_wall"));
    EXPECT_EQ(m_evening.runner().engine()->timeline().held(), 420s);
}

TEST_F(TwoOnOneMat, TheSecondFigureStandsThereOnlyWhereTheFormsDiffer)
{
    bringBen({"wrist"});
    ASSERT_TRUE(m_evening.begin(RoutineId("seven-minutes")).ok());
    pass(30s);
    EXPECT_FALSE(twoFigures());
    press(page<PlayerPage>(), Qt::Key_E);
    EXPECT_TRUE(twoFigures());
    press(page<PlayerPage>(), Qt::Key_E);
    EXPECT_FALSE(twoFigures());
    while (m_evening.runner().engine()->timeline().phases[m_evening.runner().engine()->phase()].practice !=
           PracticeId("cat_cow"))
        pass(10s);
    EXPECT_TRUE(twoFigures());
    keep("two-night");
    QKeyEvent shiftE(QEvent::KeyPress, Qt::Key_E, Qt::ShiftModifier);
    QCoreApplication::sendEvent(page<PlayerPage>(), &shiftE);
    EXPECT_FALSE(twoFigures());
    EXPECT_FALSE(m_evening.runner().engine()->timeline().eased.contains(PracticeId("cat_cow")));
    EXPECT_FALSE(readPlan(bens().front().plan, RoutineId("seven-minutes"), m_catalogue)
                     .value()
                     .eased.contains(PracticeId("cat_cow")));
}

TEST_F(TwoOnOneMat, EachIsAskedAndTheAnswersStayTheirOwn)
{
    bringBen({});
    ASSERT_TRUE(m_evening.begin(RoutineId("seven-minutes"), 120).ok());
    pass(10s);
    auto* after = page<AfterPage>();
    ASSERT_TRUE(after);
    const auto answer = [after](char digit) {
        QKeyEvent event(QEvent::KeyPress, Qt::Key(digit), Qt::NoModifier, QString(QLatin1Char(digit)));
        QCoreApplication::sendEvent(after->focusProxy()->findChild<QPushButton*>(), &event);
    };
    keep("two-after");
    answer('2');
    button(after, "Done")->click();
    ASSERT_TRUE(after->isVisible()) << "Ben is asked next";
    answer('7');
    button(after, "Done")->click();
    EXPECT_FALSE(after->isVisible());
    const MeasureId stiffness("stiffness_after");
    EXPECT_EQ(m_journal.night(tonight()).value().measures.at(stiffness), 2);
    EXPECT_EQ(m_ben->journal().night(tonight()).value().measures.at(stiffness), 7);
}

TEST_F(TwoOnOneMat, WhatHurtsOneIsNotedWithThatOneAlone)
{
    bringBen({});
    ASSERT_TRUE(m_evening.begin(RoutineId("seven-minutes")).ok());
    pass(20s);
    press(page<PlayerPage>(), Qt::Key_H);
    keep("two-whom");
    button(page<PlayerPage>(), "Ben")->click();
    button(page<PlayerPage>(), "Take the easier form")->click();
    EXPECT_TRUE(marksOf(m_journal).value().empty());
    EXPECT_EQ(marksOf(m_ben->journal()).value(), (Marks{{PracticeId("knees_chest"), Caution::Effect::Ease}}));
    EXPECT_TRUE(twoFigures());
    EXPECT_TRUE(m_evening.runner().engine()->timeline().eased.empty());
}

TEST_F(TwoOnOneMat, AJournalOfTheSecondThatCannotBeWrittenIsSaidAndTheFirstIsKept)
{
    bringBen({});
    ASSERT_TRUE(Database::open(journalPath(m_folder)).value().execute("DROP TABLE session").ok());
    ASSERT_TRUE(m_evening.begin(RoutineId("seven-minutes"), 120).ok());
    pass(10s);
    EXPECT_EQ(sessions().size(), 1U);
    EXPECT_EQ(sessions().front().state, SessionRecord::State::Completed);
    const auto labels = page<AfterPage>()->findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().startsWith("Ben: ");
    }));
}

TEST_F(TwoOnOneMat, LeavingAtOnceKeepsNothingOfEither)
{
    bringBen({});
    QObject::connect(&m_evening, &Evening::ended, &m_evening, [this] { m_evening.accompany(nullptr); });
    ASSERT_TRUE(m_evening.begin(RoutineId("seven-minutes")).ok());
    pass(3s);
    press(page<PlayerPage>(), Qt::Key_Escape);
    EXPECT_TRUE(sessions().empty());
    const auto ben = Companion::open("Ben", m_folder, m_evening.runner(), m_clock);
    EXPECT_FALSE((*ben)->journal().unfinishedSession().value());
}

TEST_F(TwoOnOneMat, WithoutTheSecondEverythingIsAsAlone)
{
    bringBen({"wrist"});
    m_evening.accompany(nullptr);
    ASSERT_TRUE(m_evening.begin(RoutineId("seven-minutes"), 120).ok());
    press(page<PlayerPage>(), Qt::Key_H);
    EXPECT_TRUE(button(page<PlayerPage>(), "Skip this pose"));
    m_evening.runner().resume();
    pass(10s);
    button(page<AfterPage>(), "Done")->click();
    EXPECT_FALSE(page<AfterPage>());
    const auto ben = Companion::open("Ben", m_folder, m_evening.runner(), m_clock);
    EXPECT_TRUE((*ben)->journal().night(tonight()).value().sessions.empty());
}

} // namespace
} // namespace supine
