#pragma once

#include "core/base/result.h"
#include "core/reminders/evening_plan.h"

#include <QJsonObject>
#include <QStringList>

namespace supine
{

/// What the file of reminders holds, besides what each calendar entry was last exported as.
struct ReminderList {
    std::vector<Reminder> reminders;
    std::optional<Pause> pause;
    QStringList problems; ///< one sentence for each entry that cannot be and was left out
};

constexpr size_t mostReminders = 64;
constexpr int longestText = 200;   ///< characters of a reminder's own text
constexpr int longestBefore = 720; ///< minutes
constexpr int longestPauseDays = 366;

/// Errors, kind Input, one sentence: no weekday, a time that is none, a lead outside 0 to 720 minutes, a text
/// over 200 characters or of more than one line.
[[nodiscard]] Result<void> validReminder(const Reminder& reminder);

/// `{"id","kind","at" or "before","days":[…],"text","chime","unless_done","on"}`
[[nodiscard]] QJsonObject toJson(const Reminder& reminder);
/// Errors, kind Format: what is wrong with it, in one sentence.
[[nodiscard]] Result<Reminder> reminderFrom(const QJsonObject& object);

/// Reads `{"version":1,"reminders":[…],"pause":{"from","through"}}`. Errors: Newer, when a later version
/// wrote it.
[[nodiscard]] Result<ReminderList> listFrom(const QJsonObject& object);
/// Puts the list in the place of the one in `object`; the rest of it stays.
void putList(const ReminderList& list, QJsonObject& object);

} // namespace supine
