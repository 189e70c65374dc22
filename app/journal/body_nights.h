#pragma once

#include "core/base/result.h"
#include "core/routine/body_map.h"
#include "core/time/night.h"

#include <map>

namespace supine
{

class Journal;

/// The kind of the records that keep where it was tight; their id is the night.
[[nodiscard]] QString bodyKind();

/// What was marked for the night; empty if nothing was. Errors as of Journal::records().
[[nodiscard]] Result<BodyNight> bodyOf(const Journal& journal, Night night);
/// Every night with something marked. Errors as of Journal::records().
[[nodiscard]] Result<std::map<Night, BodyNight>> bodyNights(const Journal& journal);
/// Keeps it in the place of what was there; nothing marked and nothing composed keeps nothing. Errors as of
/// Journal::putRecord().
Result<void> keepBody(Journal& journal, Night night, const BodyNight& body);

} // namespace supine
