#include "app/widgets/tick_row.h"

#include <QCheckBox>
#include <QFontMetrics>
#include <QLayout>
#include <QTest>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

TEST(TickRow, AnswersATapOnItsWordsAsOnItsBox)
{
    TickRow row("Cushion behind the low back");
    row.resize(400, 40);
    row.show();
    QTest::mouseClick(&row, Qt::LeftButton, {}, QPoint(300, 20));
    EXPECT_TRUE(row.box()->isChecked());
    QTest::mouseClick(&row, Qt::RightButton, {}, QPoint(300, 20));
    EXPECT_TRUE(row.box()->isChecked());
    row.box()->setEnabled(false);
    QTest::mouseClick(&row, Qt::LeftButton, {}, QPoint(300, 20));
    EXPECT_TRUE(row.box()->isChecked());
}

TEST(TickRow, SixtyCharactersWrapInsteadOfWideningThePage)
{
    const QString words = QString("twelve words ").repeated(4) + "and more";
    TickRow row(words);
    EXPECT_LT(row.minimumSizeHint().width(), row.fontMetrics().horizontalAdvance(words) / 2);
    EXPECT_GT(row.layout()->heightForWidth(120), row.layout()->heightForWidth(1200));
    EXPECT_EQ(row.box()->accessibleName(), words);
}

} // namespace
} // namespace supine
