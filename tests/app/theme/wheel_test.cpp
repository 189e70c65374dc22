#include "app/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QtTest/qtestspontaneevent.h>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

/// A page longer than its window, with something to choose in it.
class Wheel : public testing::Test
{
protected:
    Wheel()
    {
        Theme::current().apply(ThemeName::Night);
        auto* page = new QWidget;
        auto* column = new QVBoxLayout(page);
        choice->addItems({"one", "two", "three"});
        count->setRange(0, 9);
        for (QWidget* field : std::initializer_list<QWidget*>{choice, count, slider})
            column->addWidget(field);
        column->addSpacing(2000);
        area.setWidget(page);
        area.resize(300, 300);
        area.show();
        QApplication::setActiveWindow(&area);
        QApplication::processEvents();
        area.setFocus();
        EXPECT_GT(area.verticalScrollBar()->maximum(), 500);
    }
    void turn(QWidget* over)
    {
        const QPointF middle = over->rect().center();
        QWheelEvent event(middle, over->mapToGlobal(middle), {}, QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&event); // as from a hand: only such an event goes on to the parent
        qApp->notify(over, &event);
    }

    QScrollArea area;
    QComboBox* choice = new QComboBox;
    QSpinBox* count = new QSpinBox;
    QSlider* slider = new QSlider(Qt::Horizontal);
};

TEST_F(Wheel, ScrollsThePageAndChangesNoValueInPassing)
{
    for (QWidget* field : std::initializer_list<QWidget*>{choice, count, slider}) {
        const int before = area.verticalScrollBar()->value();
        turn(field);
        EXPECT_GT(area.verticalScrollBar()->value(), before);
        EXPECT_FALSE(field->hasFocus());
    }
    EXPECT_EQ(choice->currentIndex(), 0);
    EXPECT_EQ(count->value(), 0);
    EXPECT_EQ(slider->value(), 0);
}

TEST_F(Wheel, ChangesTheValueThatHasTheKeyboard)
{
    choice->setFocus();
    ASSERT_TRUE(choice->hasFocus());
    turn(choice);
    EXPECT_EQ(choice->currentIndex(), 1);
}

} // namespace
} // namespace supine
