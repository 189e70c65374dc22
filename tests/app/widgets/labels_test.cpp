#include "app/widgets/labels.h"

#include <QApplication>

#include <gtest/gtest.h>

using namespace supine;

namespace
{

const QString sentence =
    QStringLiteral("Lie on your back, draw both knees towards the chest and hold them there.");
constexpr int narrow = 160;

TEST(Label, ItsHeightIsThatOfAPlainLabelEachTime)
{
    Label label(TextRole::Body, sentence);
    QLabel plain(sentence);
    plain.setWordWrap(true);
    plain.setTextFormat(Qt::PlainText);
    for (int round = 0; round < 3; ++round)
        for (int width = narrow; width < 20 * narrow; width += narrow)
            ASSERT_EQ(label.heightForWidth(width), plain.heightForWidth(width)) << width;
}

TEST(Label, AnotherTextIsMeasuredAnew)
{
    Label label(TextRole::Body, QStringLiteral("Short"));
    const int one = label.heightForWidth(narrow);
    label.setText(sentence);
    EXPECT_GT(label.heightForWidth(narrow), one);
}

TEST(Label, AnotherFontOrMarginIsMeasuredAnew)
{
    Label label(TextRole::Body, sentence);
    const int small = label.heightForWidth(narrow);
    QFont large = label.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    label.setFont(large);
    const int enlarged = label.heightForWidth(narrow);
    EXPECT_GT(enlarged, small);
    label.setContentsMargins(0, 10, 0, 10);
    EXPECT_EQ(label.heightForWidth(narrow), enlarged + 20);
}

} // namespace
