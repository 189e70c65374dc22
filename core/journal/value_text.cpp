#include "core/journal/value_text.h"

#include "core/journal/validation.h"

#include <QRegularExpression>
#include <QTime>

namespace supine
{
namespace
{

template<class Row>
Error unfit(const Row& row, const QString& text)
{
    const QString shown = text.size() > 40 ? text.left(40) + QStringLiteral("…") : text;
    return {Error::Kind::Input, QStringLiteral("%1, not \"%2\".").arg(expectation(row), shown.simplified())};
}

/// Digits of other scripts, signs and fractions are no numbers here: what is written means the same
/// everywhere.
std::optional<int> wholeNumber(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9]{1,6}\\z"));
    if (!form.match(text).hasMatch())
        return std::nullopt;
    return text.toInt();
}

std::optional<int> minutesAfterMidnight(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{1,2}):([0-9]{2})\\z"));
    const auto match = form.match(text);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || !time.isValid())
        return std::nullopt;
    return time.msecsSinceStartOfDay() / 60'000;
}

std::optional<int> yesOrNo(const QString& text)
{
    if (text == QLatin1String("yes") || text == QLatin1String("true"))
        return 1;
    if (text == QLatin1String("no") || text == QLatin1String("false"))
        return 0;
    return std::nullopt;
}

std::optional<int> choice(const Factor& factor, const QString& text)
{
    for (size_t i = 0; i < factor.choices.size(); ++i) {
        if (text == QLatin1String(factor.choices[i]))
            return int(i);
    }
    return std::nullopt;
}

template<class Row>
Result<int> within(const Row& row, std::optional<int> value, const QString& text)
{
    if (!value || *value < row.min || *value > row.max)
        return unfit(row, text);
    return *value;
}

} // namespace

Result<int> parseValue(const Measure& measure, const QString& text)
{
    const bool time = measure.kind == Measure::Kind::TimeOfDay;
    return within(measure, time ? minutesAfterMidnight(text) : wholeNumber(text), text);
}

Result<int> parseValue(const Factor& factor, const QString& text)
{
    switch (factor.kind) {
    case Factor::Kind::YesNo:
        return within(factor, yesOrNo(text), text);
    case Factor::Kind::Number:
        return within(factor, wholeNumber(text), text);
    case Factor::Kind::Choice:
        return within(factor, choice(factor, text), text);
    }
    Q_UNREACHABLE();
}

} // namespace supine
