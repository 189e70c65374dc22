#include "app/library/duration_box.h"

#include "app/text/catalogue_words.h"

#include <QRegularExpression>

namespace supine
{

DurationBox::DurationBox(std::chrono::seconds shortest, std::chrono::seconds longest, QWidget* parent)
    : QSpinBox(parent), m_former(int(shortest.count()))
{
    constexpr int step = 5;
    setRange(int(shortest.count()), int(longest.count()));
    setSingleStep(step);
    setKeyboardTracking(false);
    setAccelerated(true);
    connect(this, &QSpinBox::valueChanged, this, [this](int value) { m_former = value; });
}

void DurationBox::setLength(std::chrono::seconds length)
{
    m_former = int(length.count());
    setValue(m_former);
}

qint64 DurationBox::secondsOf(const QString& text)
{
    static const QRegularExpression number(QStringLiteral("\\d+"));
    static const QRegularExpression other(QStringLiteral("[^\\d:\\smins.]"),
                                          QRegularExpression::CaseInsensitiveOption);
    constexpr int mostDigits = 6;
    QList<qint64> parts;
    for (auto found = number.globalMatch(text); found.hasNext();) {
        const QString digits = found.next().captured();
        if (digits.size() > mostDigits)
            return -1;
        parts.append(digits.toLongLong());
    }
    if (parts.isEmpty() || parts.size() > 3 || other.match(text).hasMatch())
        return -1;
    const bool minutes = parts.size() == 1 && text.contains(QLatin1String("min"));
    qint64 seconds = 0;
    for (const qint64 part : parts)
        seconds = seconds * 60 + part;
    return minutes ? seconds * 60 : seconds;
}

QString DurationBox::textFromValue(int value) const
{
    return lengthText(std::chrono::seconds(value));
}

int DurationBox::valueFromText(const QString& text) const
{
    const qint64 seconds = secondsOf(text);
    return seconds < minimum() || seconds > maximum() ? m_former : int(seconds);
}

QValidator::State DurationBox::validate(QString& text, int&) const
{
    const qint64 seconds = secondsOf(text);
    return seconds >= minimum() && seconds <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
}

void DurationBox::fixup(QString& text) const
{
    if (!text.trimmed().isEmpty())
        emit const_cast<DurationBox*>(this)->refused(); // QSpinBox asks here, in a const place, and only here
    text = textFromValue(m_former);
}

} // namespace supine
