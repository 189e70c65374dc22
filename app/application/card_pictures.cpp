#include "app/application/card_pictures.h"

#include "app/library/card_painter.h"
#include "app/text/catalogue_text.h"
#include "app/text/catalogue_words.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

namespace supine
{

namespace
{

constexpr QSize pixels(720, 900);
constexpr QSizeF card(88 * millimetresOnPaper, 110 * millimetresOnPaper);

struct Named {
    QString id;
    PoseCard card;
};

/// A practice's card, then one for each further posture that it names.
std::vector<Named> cardsFor(const Practice& practice, const PostureLibrary& postures)
{
    std::vector<Named> cards;
    const auto named = [&](const PoseCard& made) {
        const QString side = made.mirrored ? QStringLiteral("-left") : QString();
        cards.push_back({made.posture ? made.posture->id + side : practice.id.text() + side, made});
    };
    for (const PoseCard& made : cardsOf(practice, &postures))
        named(made);
    const auto further = [&](const QString& id, const QString& name, const QString& words) {
        PoseCard made;
        made.title = practiceName(practice);
        made.sanskrit = name;
        made.posture = postures.posture(id);
        made.steps = QStringList{words};
        named(made);
    };
    if (practice.easier && practice.easier->posture && *practice.easier->posture != practice.posture)
        further(practice.easier->posture->text(), catalogueText(practice.easier->name),
                catalogueText(practice.easier->text));
    for (qsizetype i = 1; i < practice.stepPostures.size(); ++i)
        further(practice.stepPostures.at(i), {}, catalogueText(practice.steps.at(i)));
    return cards;
}

bool save(const PoseCard& made, const Tokens& tokens, const QString& path)
{
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(tokens.ground);
    QPainter painter(&image);
    painter.setLayoutDirection(QGuiApplication::layoutDirection());
    painter.scale(pixels.width() / card.width(), pixels.height() / card.height());
    const double air = 2 * millimetresOnPaper;
    paintCard(painter, QRectF(QPointF(), card).adjusted(air, air, -air, -air), made, tokens);
    painter.end();
    return image.save(path);
}

} // namespace

bool savePoseCards(const QDir& folder)
{
    const QString content = QStringLiteral(":/catalogue");
    const auto catalogue = Catalogue::load(content);
    const auto postures = PostureLibrary::load(content);
    if (!catalogue || !postures || !folder.mkpath(QStringLiteral(".")))
        return false;
    bool saved = true;
    for (const auto& [name, theme] : {std::pair("night", ThemeName::Night), std::pair("day", ThemeName::Day),
                                      std::pair("contrast", ThemeName::Contrast)}) {
        for (const Practice& practice : catalogue->practices()) {
            for (const Named& named : cardsFor(practice, *postures))
                saved =
                    save(named.card, tokensOf(theme),
                         folder.filePath(QStringLiteral("%1-%2.png").arg(QLatin1String(name), named.id))) &&
                    saved;
        }
    }
    return saved;
}

} // namespace supine
