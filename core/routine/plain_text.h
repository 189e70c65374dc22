#pragma once

#include <QString>

#include <optional>

namespace supine
{

/// What is wrong with a text that somebody typed or a file brought.
enum class TextFlaw {
    Empty,   ///< nothing to read
    TooLong, ///< more characters than it may have
    Hidden,  ///< a character that is not seen, or that turns the direction of what is around it
    Markup,  ///< what could be taken for a tag of a web page
};

/// Names and sentences of one line, as they are shown in lists, on paper and in files. Hidden characters are
/// controls, line breaks, marks and overrides of direction, and code points that stand for nothing; the two
/// joiners that some scripts and emoji need are none. Length is counted in UTF-16 units, as QString does.
[[nodiscard]] std::optional<TextFlaw> textFlaw(const QString& text, int longest);

/// The text without its hidden characters and cut at `longest`, for telling of it.
[[nodiscard]] QString shownText(const QString& text, int longest = 400);

/// Why a text cannot be taken, after its key in an error: "is empty", "has more than 80 characters".
[[nodiscard]] QString textFault(TextFlaw flaw, int longest);

} // namespace supine
