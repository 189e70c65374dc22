#include "app/library/practice_search.h"

#include "app/text/catalogue_text.h"
#include "app/text/catalogue_words.h"

#include <algorithm>
#include <array>

namespace supine
{

namespace
{

struct Spelling {
    char16_t letter;
    const char* plain;
};

/// Letters that no decomposition takes apart.
constexpr std::array<Spelling, 7> plainSpellings{
    {{0xdf, "ss"}, {0xf8, "o"}, {0xe6, "ae"}, {0x153, "oe"}, {0x142, "l"}, {0x111, "d"}, {0x131, "i"}}};

void appendFolded(QString& folded, QChar character)
{
    const QChar lower = character.toLower();
    for (const Spelling& spelling : plainSpellings) {
        if (lower == QChar(spelling.letter)) {
            folded += QLatin1String(spelling.plain);
            return;
        }
    }
    folded += lower;
}

/// With the umlauts as two letters, as somebody types them who has no such keys.
QString umlautsSpelled(QString text)
{
    const auto spell = [&text](const char* vowel, const char* spelled) {
        text.replace(QString::fromUtf8(vowel), QLatin1String(spelled), Qt::CaseInsensitive);
    };
    spell("ä", "ae");
    spell("ö", "oe");
    spell("ü", "ue");
    return text;
}

QString indexOf(const QStringList& parts)
{
    const QString text = parts.join(' ').normalized(QString::NormalizationForm_C);
    const QString spelled = umlautsSpelled(text);
    const QString folded = ' ' + foldedForSearch(text);
    return spelled == text ? folded : folded + ' ' + foldedForSearch(spelled);
}

} // namespace

QString foldedForSearch(const QString& text)
{
    QString folded;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD)) {
        if (character.isLetterOrNumber())
            appendFolded(folded, character);
        else if (!character.isMark() && character != QChar(0x2019) && character != '\'')
            folded += ' ';
    }
    return folded.simplified();
}

QString searchTextOf(const Practice& practice, const Catalogue& catalogue, const PracticeNote* note)
{
    QStringList words{practiceName(practice), practice.name, practice.sanskrit};
    words += areaNames(practice, catalogue);
    words += termNames(catalogue.areas(), practice.areas);
    words += termNames(catalogue.kit(), practice.kit + practice.kitOptional);
    for (const auto& [terms, ids] : {std::pair(&catalogue.areas(), practice.areas),
                                     std::pair(&catalogue.kit(), practice.kit + practice.kitOptional)}) {
        for (const Term& term : *terms) {
            if (ids.contains(term.id))
                words += term.name;
        }
    }
    if (note)
        words += {note->also, catalogueText(note->also)};
    return indexOf(words);
}

QString searchTextOf(const GuideEntry& entry, const Guide& guide)
{
    return indexOf({catalogueText(entry.name), catalogueText(entry.text), catalogueText(guide.name),
                    entry.name, entry.text, guide.name});
}

QStringList searchWords(const QString& query)
{
    return foldedForSearch(query).split(' ', Qt::SkipEmptyParts);
}

bool findsWords(const QString& foldedText, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(),
                       [&foldedText](const QString& word) { return foldedText.contains(' ' + word); });
}

bool findsIn(const QString& foldedText, const QString& query)
{
    return findsWords(foldedText, searchWords(query));
}

} // namespace supine
