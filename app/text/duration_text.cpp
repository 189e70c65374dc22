#include "app/text/duration_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace supine
{

QString clockText(std::chrono::milliseconds time)
{
    const auto seconds = std::max<qint64>(0, (time.count() + 999) / 1000);
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString minutesText(std::chrono::milliseconds time)
{
    const auto minutes = std::max<qint64>(1, (time.count() + 30'000) / 60'000);
    return QCoreApplication::translate("Duration", "%1 min").arg(minutes);
}

} // namespace supine
