#include "app/widgets/wrapped_text.h"
#include "app/widgets/wrapping.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

const QString words = QStringLiteral("Two knocks or claps pause and go on");

TEST(WrappedText, StaysInOneLineWhereThereIsRoom)
{
    const QFontMetrics metrics{QFont()};
    EXPECT_EQ(wrappedText(metrics, words, widthOfLines(metrics, words)), words);
    EXPECT_EQ(wrappedText(metrics, QString(), 0), QString());
}

TEST(WrappedText, BreaksAtSpacesAndKeepsEveryWord)
{
    const QFontMetrics metrics{QFont()};
    for (int width = widthOfLongestWord(metrics, words); width < widthOfLines(metrics, words); width += 7) {
        QString broken = wrappedText(metrics, words, width);
        EXPECT_LE(widthOfLines(metrics, broken), width);
        EXPECT_EQ(broken.replace(u'\n', u' '), words);
    }
    EXPECT_EQ(wrappedText(metrics, words, 1).count(u'\n'), words.count(u' '));
}

TEST(WrappedText, ALayoutGivesAButtonTheRoomOfItsLines)
{
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* box = new WrappingCheckBox(words);
    column->addWidget(box);
    column->addStretch(1);
    for (const int width : {400, 120, 200, 400}) {
        page.resize(width, 400);
        page.show();
        QCoreApplication::processEvents();
        EXPECT_EQ(box->height(), box->heightForWidth(box->width())) << width;
    }
}

TEST(WrappedText, ABoxToTickIsAsHighAsItsLinesNeed)
{
    WrappingCheckBox box(words);
    const QSize line = box.sizeHint();
    EXPECT_EQ(box.heightForWidth(line.width()), line.height());
    EXPECT_EQ(box.heightForWidth(line.width() - 1), line.height() + box.fontMetrics().lineSpacing());
    EXPECT_LT(box.minimumSizeHint().width(), line.width() / 2);
    EXPECT_EQ(box.text(), words);
}

} // namespace
} // namespace supine
