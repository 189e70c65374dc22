#include "app/widgets/scale_row.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPushButton>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

class ScaleRowTest : public testing::Test
{
protected:
    QPushButton* cell(int value)
    {
        for (auto* button : m_row.findChildren<QPushButton*>()) {
            if (button->accessibleName() == QString::number(value))
                return button;
        }
        return nullptr;
    }
    void type(int key, const QString& text, ulong timestamp)
    {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, 0, 0, 0, text);
        event.setTimestamp(timestamp);
        QCoreApplication::sendEvent(cell(0), &event);
    }
    ScaleRow m_row{"Pain right now"};
};

TEST_F(ScaleRowTest, OneClickAnswersAndASecondTakesItBack)
{
    QList<std::optional<int>> said;
    QObject::connect(&m_row, &ScaleRow::valueChosen, &m_row,
                     [&](std::optional<int> value) { said.append(value); });
    cell(7)->click();
    cell(7)->click();
    ASSERT_EQ(said.size(), 2);
    EXPECT_EQ(said.at(0), 7);
    EXPECT_EQ(said.at(1), std::nullopt);
}

TEST_F(ScaleRowTest, NothingIsChosenUntilSomebodyChooses)
{
    EXPECT_EQ(m_row.value(), std::nullopt);
    for (int value = 0; value <= 10; ++value)
        EXPECT_FALSE(cell(value)->isChecked());
}

TEST_F(ScaleRowTest, ADigitChoosesItself)
{
    type(Qt::Key_4, "4", 1000);
    EXPECT_EQ(m_row.value(), 4);
}

TEST_F(ScaleRowTest, OneAndThenZeroWithinASecondIsTen)
{
    type(Qt::Key_1, "1", 1000);
    EXPECT_EQ(m_row.value(), 1);
    type(Qt::Key_0, "0", 1600);
    EXPECT_EQ(m_row.value(), 10);
    type(Qt::Key_1, "1", 5000);
    type(Qt::Key_0, "0", 7000);
    EXPECT_EQ(m_row.value(), 0);
}

TEST_F(ScaleRowTest, DeleteClears)
{
    m_row.setValue(3);
    type(Qt::Key_Delete, {}, 1000);
    EXPECT_EQ(m_row.value(), std::nullopt);
}

TEST_F(ScaleRowTest, ShowingAValueSaysNothing)
{
    bool said = false;
    QObject::connect(&m_row, &ScaleRow::valueChosen, &m_row, [&] { said = true; });
    m_row.setValue(5);
    EXPECT_FALSE(said);
    EXPECT_TRUE(cell(5)->isChecked());
}

TEST_F(ScaleRowTest, WhereItIsNarrowTheNumbersWrapAndNoneIsCut)
{
    m_row.resize(m_row.minimumSizeHint().width(), 600);
    m_row.show();
    QCoreApplication::sendPostedEvents();
    EXPECT_GT(cell(10)->y(), cell(0)->y());
    for (int value = 0; value <= 10; ++value) {
        EXPECT_TRUE(m_row.rect().contains(cell(value)->geometry())) << value;
        EXPECT_GE(cell(value)->width(), cell(value)->minimumWidth()) << value;
    }
    m_row.resize(40 * m_row.fontMetrics().height(), 600);
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(cell(10)->y(), cell(0)->y());
}

} // namespace
} // namespace supine
