#include "app/library/flaw_text.h"

#include <QCoreApplication>

namespace supine
{

QString flawText(RoutineFlaw flaw)
{
    return QCoreApplication::translate("RoutineFlaw", sentenceOf(flaw));
}

QString textFlawText(TextFlaw flaw, int longest)
{
    switch (flaw) {
    case TextFlaw::Empty:
        return QCoreApplication::translate("TextFlaw", "A name needs at least one letter.");
    case TextFlaw::TooLong:
        return QCoreApplication::translate(
                   "TextFlaw", "That is longer than %1 characters; it is kept once it is shorter.")
            .arg(longest);
    case TextFlaw::Hidden:
        return QCoreApplication::translate(
            "TextFlaw", "That holds characters that cannot be seen or that turn the direction of "
                        "writing; it is kept once they are gone.");
    case TextFlaw::Markup:
        return QCoreApplication::translate(
            "TextFlaw", "That holds what looks like a tag of a web page; it is kept once that is gone.");
    }
    return {};
}

} // namespace supine
