#include "core/routine/plain_text.h"

#include <QList>

#include <algorithm>

namespace supine
{

namespace
{

constexpr char32_t zeroWidthNonJoiner = 0x200C;
constexpr char32_t zeroWidthJoiner = 0x200D;

bool isHidden(char32_t c)
{
    if (c == zeroWidthNonJoiner || c == zeroWidthJoiner)
        return false;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

bool opensTag(const QString& text)
{
    for (auto at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at + 1)) {
        const QChar next = at + 1 < text.size() ? text.at(at + 1) : QChar(u' ');
        if (next.isLetter() || next == u'/' || next == u'!' || next == u'?')
            return true;
    }
    return false;
}

} // namespace

std::optional<TextFlaw> textFlaw(const QString& text, int longest)
{
    if (text.trimmed().isEmpty())
        return TextFlaw::Empty;
    if (text.size() > longest)
        return TextFlaw::TooLong;
    const auto characters = text.toUcs4();
    if (std::any_of(characters.begin(), characters.end(), [](auto c) { return isHidden(char32_t(c)); }))
        return TextFlaw::Hidden;
    if (opensTag(text))
        return TextFlaw::Markup;
    return std::nullopt;
}

QString shownText(const QString& text, int longest)
{
    QString shown;
    for (const auto c : text.left(qsizetype(longest) * 2).toUcs4()) {
        if (isHidden(char32_t(c)))
            continue;
        const auto character = char32_t(c);
        shown += QString::fromUcs4(&character, 1);
    }
    if (shown.size() > longest)
        shown = shown.left(longest - 1) + QChar(0x2026);
    return shown;
}

QString textFault(TextFlaw flaw, int longest)
{
    switch (flaw) {
    case TextFlaw::Empty:
        return QStringLiteral("is empty");
    case TextFlaw::TooLong:
        return QStringLiteral("has more than %1 characters").arg(longest);
    case TextFlaw::Hidden:
        return QStringLiteral("holds a character that cannot be seen or that turns the direction of writing");
    case TextFlaw::Markup:
        return QStringLiteral("holds what looks like a tag of a web page");
    }
    return {};
}

} // namespace supine
