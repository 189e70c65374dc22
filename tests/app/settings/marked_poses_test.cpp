#include "app/session/pose_marks.h"
#include "app/settings/marked_poses.h"
#include "tests/support/evening_fixture.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace supine
{
namespace
{

class MarkedPosesTest : public test::EveningFixture
{
protected:
    void mark(const char* practice, Caution::Effect effect)
    {
        ASSERT_TRUE(
            keepMark(m_journal, PracticeId(QLatin1String(practice)), effect, Night::of(m_clock.now())).ok());
    }
    static QStringList lines(const QWidget& list)
    {
        QStringList found;
        for (const QLabel* label : list.findChildren<QLabel*>())
            if (!label->text().isEmpty())
                found << label->text();
        return found;
    }
};

TEST_F(MarkedPosesTest, NothingIsShownWhileNothingHurt)
{
    const MarkedPoses list(m_journal, m_catalogue);
    EXPECT_TRUE(list.isHidden());
}

TEST_F(MarkedPosesTest, AMarkAppearsWhenItIsMadeAndGoesWhenItIsBroughtBack)
{
    const MarkedPoses list(m_journal, m_catalogue);
    mark("bridge", Caution::Effect::Ease);
    mark("child", Caution::Effect::Skip);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(list.isHidden());
    EXPECT_TRUE(
        lines(list).contains(m_catalogue.practice(PracticeId("bridge"))->name + ": in its easier form"));
    EXPECT_TRUE(lines(list).contains(m_catalogue.practice(PracticeId("child"))->name + ": left out"));
    for (auto* button : list.findChildren<QPushButton*>())
        if (button->accessibleName().contains(m_catalogue.practice(PracticeId("child"))->name))
            button->click();
    const Marks left = marksOf(m_journal).value();
    EXPECT_EQ(left, (Marks{{PracticeId("bridge"), Caution::Effect::Ease}}));
}

} // namespace
} // namespace supine
