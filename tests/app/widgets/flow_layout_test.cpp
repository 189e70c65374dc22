#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"

#include <QWidget>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

TEST(FlowLayout, WrapsWhereTheWidthEndsAndGrowsInHeight)
{
    QWidget page;
    auto* flow = new FlowLayout(10, &page);
    for (int i = 0; i < 4; ++i) {
        auto* item = new QWidget;
        item->setFixedSize(100, 20);
        flow->addWidget(item);
    }
    EXPECT_EQ(flow->heightForWidth(430), 20);
    EXPECT_EQ(flow->heightForWidth(429), 50);
    EXPECT_EQ(flow->heightForWidth(100), 110);
}

TEST(FlowLayout, ALowItemStandsAtTheMiddleOfItsRowWhereThatIsWanted)
{
    QWidget page;
    auto* flow = new FlowLayout(10, &page);
    flow->centreRows();
    std::vector<QWidget*> items;
    for (const int height : {40, 20}) {
        items.push_back(new QWidget);
        items.back()->setFixedSize(100, height);
        flow->addWidget(items.back());
    }
    flow->setGeometry(QRect(0, 0, 300, 40));
    EXPECT_EQ(items[0]->geometry(), QRect(0, 0, 100, 40));
    EXPECT_EQ(items[1]->geometry(), QRect(110, 10, 100, 20));
}

TEST(FlowLayout, AButtonTooLongForTheRowGoesOnInTheNextLine)
{
    QWidget page;
    auto* flow = new FlowLayout(10, &page);
    auto* chip = new Chip(QStringLiteral("Other times on some nights"));
    flow->addWidget(chip);
    const int line = chip->sizeHint().height();
    EXPECT_EQ(flow->heightForWidth(chip->sizeHint().width()), line);
    EXPECT_GT(flow->heightForWidth(chip->sizeHint().width() - 1), line);
    EXPECT_LT(flow->minimumSize().width(), chip->sizeHint().width() * 2 / 3);
}

TEST(FlowLayout, StartsAtTheRightInARightToLeftLanguage)
{
    QWidget page;
    page.setLayoutDirection(Qt::RightToLeft);
    auto* flow = new FlowLayout(10, &page);
    auto* item = new QWidget;
    item->setFixedSize(100, 20);
    flow->addWidget(item);
    flow->setGeometry(QRect(0, 0, 300, 50));
    EXPECT_EQ(item->geometry(), QRect(200, 0, 100, 20));
}

} // namespace
} // namespace supine
