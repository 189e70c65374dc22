#pragma once

#include <QStringList>
#include <QTextStream>

namespace supine
{

class Clock;
class Settings;

/// `supine reminders [--json]`: the evening's reminder as it is set.
/// `supine reminders next [--count N] [--zone Z] [--from MOMENT] [--json]`: the next N moments (1 to 366,
/// usually 1) after a moment (now) in a zone (the machine's), one a line or as a list of
/// `{"id","at","night","text"}`. `arguments` are those after "reminders". Exit codes: 0 done, also when none
/// is set; 2 wrong input.
[[nodiscard]] int runReminders(const Settings& settings, const Clock& clock, const QStringList& arguments,
                               QTextStream& out, QTextStream& err);

} // namespace supine
