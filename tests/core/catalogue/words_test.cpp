#include "tests/support/catalogue_folder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace supine
{
namespace
{

/// Promises of medicine, and claims about discs, organs and speed that nobody can vouch for.
const QRegularExpression unwanted(
    R"(\b(treat\w*|therap\w*|reliev\w*|relief|cur(e|es|ed|ing)|decompress\w*|rehydrat\w*|rehabilitat\w*|diagnos\w*|sciatica)"
    R"(|herniat\w*|monitor\w*|risk score|patient\w*|dos(e|es|age)|prescri\w*|clinical\w*|proven|proof|effective\w*)"
    R"(|heal(s|ed|ing)?|realign\w*|align(s|ed|ment)?|reset\w*|revers\w*|massages?|detox\w*|organs?|first week|safe|safely)"
    R"(|guarante\w*|pain-free)\b|!)",
    QRegularExpression::CaseInsensitiveOption);

void collect(const QJsonValue& value, const QString& key, QStringList& texts)
{
    for (const QString& inner : value.toObject().keys())
        collect(value.toObject().value(inner), inner, texts);
    for (const QJsonValue& entry : value.toArray())
        collect(entry, key, texts);
    static const QStringList notForPeople{"id",   "posture",  "step_postures", "position", "effect",
                                          "flag", "kit",      "kit_optional",  "areas",    "practice",
                                          "side", "sanskrit", "shape",         "mark",     "link"};
    if (value.isString() && !notForPeople.contains(key))
        texts.append(value.toString());
}

const QStringList said{"practices", "terms", "routines"};
const QStringList read{"guides"};

QStringList visibleTexts(const QStringList& files = said + read)
{
    QStringList texts;
    for (const QString& name : files) {
        QFile file(shippedCatalogue + "/" + name + ".json");
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        collect(QJsonDocument::fromJson(file.readAll()).object(), {}, texts);
    }
    return texts;
}

TEST(CatalogueWords, PromiseNothingMedical)
{
    const QStringList texts = visibleTexts();
    EXPECT_GT(texts.size(), 200);
    for (const QString& text : texts)
        EXPECT_FALSE(unwanted.match(text).hasMatch()) << qPrintable(text);
}

TEST(CatalogueWords, UnwantedOnesAreFoundAndHarmlessOnesAreNot)
{
    for (const QString text :
         {"It heals.", "Decompresses the discs", "A proven routine", "Treats stiffness", "Now!"})
        EXPECT_TRUE(unwanted.match(text).hasMatch()) << qPrintable(text);
    for (const QString text : {"Ask a health professional", "Wear shoes", "Retreat to bed", "A secure bar"})
        EXPECT_FALSE(unwanted.match(text).hasMatch()) << qPrintable(text);
}

TEST(CatalogueWords, AreShortEnoughToHearAndRead)
{
    for (const QString& text : visibleTexts(said))
        EXPECT_LE(text.size(), 170) << qPrintable(text);
    for (const QString& text : visibleTexts(read))
        EXPECT_LE(text.size(), 300) << qPrintable(text);
    for (const QString& text : visibleTexts()) {
        EXPECT_EQ(text, text.simplified()) << qPrintable(text);
        EXPECT_FALSE(text.contains('\'') || text.contains('"')) << "typographic quotes: " << qPrintable(text);
    }
}

} // namespace
} // namespace supine
