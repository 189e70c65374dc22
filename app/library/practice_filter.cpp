#include "app/library/practice_filter.h"

namespace supine
{

namespace
{

using std::chrono::minutes;
using Length = PracticeFilter::Length;

/// What is done in one's own time has no length to choose by.
bool lasts(const Practice& practice, Length length)
{
    if (length == Length::Any)
        return true;
    if (!practice.timed)
        return false;
    const auto usual = practice.hold * (practice.sided ? 2 : 1);
    switch (length) {
    case Length::OneMinute:
        return usual <= minutes(1);
    case Length::TwoMinutes:
        return usual <= minutes(2);
    case Length::FiveMinutes:
        return usual <= minutes(5);
    default:
        return usual > minutes(5);
    }
}

} // namespace

bool PracticeFilter::any() const
{
    return !area.isEmpty() || !kit.isEmpty() || withoutKit || length != Length::Any || position || favourites;
}

bool PracticeFilter::takes(const Practice& practice, const QStringList& chosen) const
{
    return (area.isEmpty() || practice.areas.contains(area)) &&
           (kit.isEmpty() || practice.kit.contains(kit) || practice.kitOptional.contains(kit)) &&
           (!withoutKit || practice.kit.isEmpty()) && lasts(practice, length) &&
           (!position || practice.position == *position) &&
           (!favourites || chosen.contains(practice.id.text()));
}

} // namespace supine
