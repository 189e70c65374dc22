#pragma once

#include "core/catalogue/json_node.h"
#include "core/routine/own_practice.h"
#include "core/routine/own_routine.h"

namespace supine
{

/// A routine of one's own as it is kept in the journal and in files:
/// `{"id","name","summary","steps":[{"practice","side","hold","prepare","breath":{"in","out"}} or
/// {"repeat","steps":[…]}],"easier":[…],"rest","quiet","tones","voice"}`. What is as usual is left out.
[[nodiscard]] QJsonObject toJson(const OwnRoutine& routine);
/// `{"id","name","steps":[…],"posture" or "picture","sided","hold","prepare","breath":{"in","out"}}`.
[[nodiscard]] QJsonObject toJson(const OwnPractice& practice);

/// Reads what toJson() wrote, faults going to `node`. Whether its practices exist and its length is one that
/// may be, the caller asks flawOf().
[[nodiscard]] OwnRoutine readOwnRoutine(JsonNode& node);
[[nodiscard]] OwnPractice readOwnPractice(JsonNode& node);

/// The routine of a journal's record. Errors (Format) as of JsonNode, and every flaw of it.
[[nodiscard]] Result<OwnRoutine> ownRoutineOf(const QString& name, const QJsonObject& body,
                                              const Catalogue& catalogue);
[[nodiscard]] Result<OwnPractice> ownPracticeOf(const QString& name, const QJsonObject& body);

} // namespace supine
