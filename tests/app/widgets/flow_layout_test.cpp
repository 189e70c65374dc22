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
