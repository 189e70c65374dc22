#include "app/library/practice_search.h"

#include "app/text/catalogue_words.h"

namespace supine
{

QString foldedForSearch(const QString& text)
{
    QString folded;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD)) {
        if (character.isLetterOrNumber())
            folded += character.toLower();
        else if (!character.isMark() && character != QChar(0x2019) && character != '\'')
            folded += ' ';
    }
    return folded.simplified();
}

QString searchTextOf(const Practice& practice, const Catalogue& catalogue)
{
    QStringList words{practiceName(practice), practice.name, practice.sanskrit};
    words += areaNames(practice, catalogue);
    words += termNames(catalogue.areas(), practice.areas);
    words += termNames(catalogue.kit(), practice.kit + practice.kitOptional);
    return ' ' + foldedForSearch(words.join(' '));
}

bool findsIn(const QString& foldedText, const QString& query)
{
    for (const QString& word : foldedForSearch(query).split(' ', Qt::SkipEmptyParts)) {
        if (!foldedText.contains(' ' + word))
            return false;
    }
    return true;
}

} // namespace supine
