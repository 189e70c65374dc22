#include "app/library/card_file.h"
#include "app/library/card_painter.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

const QString shippedFolder = QStringLiteral(":/catalogue");

class CardFile : public ::testing::Test
{
protected:
    [[nodiscard]] CardSheet sheetOf(const char* routine) const
    {
        return {QStringLiteral("Seven minutes"), QStringLiteral("7:00 of holds"),
                cardsOf(*m_shelf.routine(RoutineId(QString::fromLatin1(routine))), m_catalogue, &m_postures)};
    }
    [[nodiscard]] QByteArray written(const CardSheet& sheet, const QString& name) const
    {
        const QString path = m_folder.filePath(name);
        EXPECT_TRUE(saveCards(sheet, path));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    QTemporaryDir m_folder;
    Catalogue m_catalogue = *Catalogue::load(shippedFolder);
    RoutineShelf m_shelf = *RoutineShelf::load(shippedFolder, m_catalogue);
    PostureLibrary m_postures = *PostureLibrary::load(shippedFolder);
};

TEST_F(CardFile, SevenMinutesTakeTwoPagesWithTheRest)
{
    const CardSheet sheet = sheetOf("seven-minutes");
    EXPECT_EQ(sheet.cards.size(), 8u);
    EXPECT_EQ(pagesOf(sheet), 2);
    const QByteArray pdf = written(sheet, QStringLiteral("cards.pdf"));
    EXPECT_TRUE(pdf.startsWith("%PDF"));
    EXPECT_EQ(pdf.count("/Type /Page\n"), 2);
    EXPECT_TRUE(pdf.contains("/Count 2"));
}

TEST_F(CardFile, BothSidesOfATwistHaveACardTheLeftMirrored)
{
    const auto cards =
        cardsOf(*m_catalogue.practice(PracticeId(QStringLiteral("supine_twist"))), &m_postures);
    ASSERT_EQ(cards.size(), 2u);
    EXPECT_FALSE(cards[0].mirrored);
    EXPECT_TRUE(cards[1].mirrored);
    EXPECT_NE(cards[0].title, cards[1].title);
}

TEST_F(CardFile, AnSvgHoldsTheWordsAndIsWellFormed)
{
    const QByteArray svg = written(sheetOf("seven-minutes"), QStringLiteral("cards.svg"));
    QXmlStreamReader xml(svg);
    QString words;
    int paths = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters())
            words += xml.text();
        paths += xml.isStartElement() && xml.name() == QLatin1String("path");
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
    EXPECT_TRUE(words.contains(QLatin1String("Child")));
    EXPECT_GT(paths, 100) << "figures are drawn as paths";
    EXPECT_FALSE(svg.contains("<image")) << "nothing is a picture of pixels";
}

TEST_F(CardFile, AnotherEndingIsRefused)
{
    const auto saved = saveCards(sheetOf("seven-minutes"), m_folder.filePath("cards.docx"));
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().kind, Error::Kind::Input);
    EXPECT_TRUE(QDir(m_folder.path()).isEmpty());
}

TEST_F(CardFile, AFolderThatIsNotThereIsNamed)
{
    const auto saved = saveCards(sheetOf("seven-minutes"), m_folder.filePath("none/cards.pdf"));
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().kind, Error::Kind::Storage);
    EXPECT_TRUE(saved.error().detail.contains("none/cards.pdf"));
}

TEST_F(CardFile, EveryPracticeFitsItsCardWithoutShrinkingToNothing)
{
    for (const Practice& practice : m_catalogue.practices()) {
        for (const PoseCard& card : cardsOf(practice, &m_postures)) {
            QImage paper(910, 1250, QImage::Format_RGB32);
            paper.fill(Qt::white);
            QPainter painter(&paper);
            painter.scale(910 / (91 * millimetresOnPaper), 910 / (91 * millimetresOnPaper));
            paintCard(painter, QRectF(0, 0, 91 * millimetresOnPaper, 125 * millimetresOnPaper), card,
                      tokensOf(ThemeName::Day));
            painter.end();
            for (int x = 60; x < 850; ++x)
                EXPECT_GT(qGreen(paper.pixel(x, 1218)), 200) << qPrintable(card.title) << " reaches its edge";
        }
    }
}

TEST_F(CardFile, APoseWithoutAFigureHasItsWords)
{
    auto cards = cardsOf(*m_catalogue.practice(PracticeId(QStringLiteral("child"))), nullptr);
    ASSERT_EQ(cards.size(), 1u);
    EXPECT_EQ(cards[0].posture, nullptr);
    const QByteArray svg = written({cards[0].title, {}, cards}, QStringLiteral("child.svg"));
    EXPECT_TRUE(svg.contains("Kneel"));
}

} // namespace
} // namespace supine
