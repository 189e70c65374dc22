#include "app/library/card_file.h"

#include "app/library/card_painter.h"
#include "app/widgets/svg_paper.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace supine
{

namespace
{

constexpr int columns = 2;
constexpr int mostOnAPage = 6;
constexpr int unitsPerInch = 720;
const QSizeF paper(210 * millimetresOnPaper, 297 * millimetresOnPaper);
constexpr double margin = 14 * millimetresOnPaper;
constexpr double gap = 5 * millimetresOnPaper;
constexpr double headHeight = 17 * millimetresOnPaper;
constexpr double footHeight = 9 * millimetresOnPaper;
constexpr double svgCardHeight = 118 * millimetresOnPaper;

class CardSheets
{
    Q_DECLARE_TR_FUNCTIONS(CardSheets)
};

int countOf(const CardSheet& sheet)
{
    return int(sheet.cards.size());
}

/// One card by itself has the whole width.
int acrossOf(const CardSheet& sheet)
{
    return countOf(sheet) == 1 ? 1 : columns;
}

void paintHead(QPainter& painter, const CardSheet& sheet, const QRectF& area, const QString& page,
               const Tokens& tokens)
{
    painter.setPen(tokens.text);
    painter.setFont(paperFont(painter, 17, true));
    painter.drawText(area, int(Qt::AlignLeading | Qt::AlignTop), sheet.title);
    painter.setPen(tokens.textMuted);
    painter.setFont(paperFont(painter, 9.5));
    painter.drawText(area.adjusted(0, 8.5 * millimetresOnPaper, 0, 0), int(Qt::AlignLeading | Qt::AlignTop),
                     sheet.subtitle);
    painter.drawText(area, int(Qt::AlignTrailing | Qt::AlignTop), page);
}

void paintFoot(QPainter& painter, const QRectF& area, const Tokens& tokens)
{
    painter.setPen(tokens.textMuted);
    painter.setFont(paperFont(painter, 8.5));
    painter.drawText(area, int(Qt::AlignLeading | Qt::AlignBottom),
                     CardSheets::tr("Stay within what is comfortable, and stop if anything hurts."));
    painter.drawText(area, int(Qt::AlignTrailing | Qt::AlignBottom), QStringLiteral("Supine"));
}

struct Grid {
    int across;
    int rows;
};

/// Cards `first` .. `end` - 1 on a page of that height.
void paintPage(QPainter& painter, const CardSheet& sheet, int first, int end, Grid grid, double height,
               const QString& page)
{
    const Tokens& tokens = paperTokens();
    const QRectF all(margin, margin, paper.width() - 2 * margin, height - 2 * margin);
    paintHead(painter, sheet, QRectF(all.topLeft(), QSizeF(all.width(), headHeight)), page, tokens);
    paintFoot(painter, QRectF(all.left(), all.bottom() - footHeight, all.width(), footHeight), tokens);
    const QRectF body = all.adjusted(0, headHeight, 0, -footHeight);
    const QSizeF size((body.width() - (grid.across - 1) * gap) / grid.across,
                      (body.height() - (grid.rows - 1) * gap) / grid.rows);
    for (int i = first; i < end; ++i) {
        const int column = (i - first) % grid.across;
        const int row = (i - first) / grid.across;
        const int seen = painter.layoutDirection() == Qt::RightToLeft ? grid.across - 1 - column : column;
        const QPointF at(body.left() + seen * (size.width() + gap), body.top() + row * (size.height() + gap));
        paintCard(painter, QRectF(at, size), sheet.cards[size_t(i)], tokens);
    }
}

bool paintPdf(QIODevice& file, const CardSheet& sheet)
{
    QPdfWriter writer(&file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(unitsPerInch);
    writer.setTitle(sheet.title);
    writer.setCreator(QStringLiteral("Supine"));
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    painter.setLayoutDirection(QGuiApplication::layoutDirection());
    const int pages = pagesOf(sheet);
    const int onAPage = (countOf(sheet) + pages - 1) / pages;
    const Grid grid{acrossOf(sheet), std::max(2, (onAPage + columns - 1) / columns)};
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        const int first = page * onAPage;
        paintPage(painter, sheet, first, std::min(countOf(sheet), first + onAPage), grid, paper.height(),
                  pages == 1 ? QString() : CardSheets::tr("%1 of %2").arg(page + 1).arg(pages));
    }
    return painter.end();
}

bool paintSvg(QIODevice& file, const CardSheet& sheet)
{
    const Grid grid{acrossOf(sheet), (countOf(sheet) + acrossOf(sheet) - 1) / acrossOf(sheet)};
    const double height =
        2 * margin + headHeight + footHeight + grid.rows * svgCardHeight + (grid.rows - 1) * gap;
    SvgPaper page(file, QSizeF(paper.width(), height), unitsPerInch, sheet.title);
    QPainter painter;
    if (!painter.begin(&page))
        return false;
    painter.setLayoutDirection(QGuiApplication::layoutDirection());
    painter.fillRect(QRectF(0, 0, paper.width(), height), paperTokens().ground);
    paintPage(painter, sheet, 0, countOf(sheet), grid, height, {});
    return painter.end();
}

} // namespace

int pagesOf(const CardSheet& sheet)
{
    return std::max(1, (countOf(sheet) + mostOnAPage - 1) / mostOnAPage);
}

Result<void> saveCards(const CardSheet& sheet, const QString& path)
{
    const QString kind = QFileInfo(path).suffix().toLower();
    if (kind != QLatin1String("pdf") && kind != QLatin1String("svg"))
        return Error{
            Error::Kind::Input,
            QStringLiteral("Cards are written to a file ending in .pdf or .svg, not to '%1'.").arg(path)};
    QSaveFile file(path);
    const auto failed = [&] {
        return Error{
            Error::Kind::Storage,
            QStringLiteral("The cards could not be written to %1: %2.").arg(path, file.errorString())};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    const bool painted = kind == QLatin1String("pdf") ? paintPdf(file, sheet) : paintSvg(file, sheet);
    if (!painted || !file.commit())
        return failed();
    return {};
}

} // namespace supine
