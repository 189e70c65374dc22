#pragma once

#include "core/base/result.h"
#include "core/catalogue/catalogue.h"

#include <QStringList>

#include <chrono>
#include <optional>
#include <set>
#include <vector>

namespace supine
{

using RoutineId = StrongId<struct RoutineTag>;

/// One hold of a routine, for one side if the practice has sides.
struct Step {
    PracticeId practice;
    std::optional<Side> side;
    std::chrono::seconds hold;
    std::optional<std::chrono::seconds> prepare{}; ///< to get into place; nothing: as is usual
    std::optional<BreathPattern> breath{};         ///< nothing: the practice's own
};

/// How much is said. Names: of the poses, with their sides, and no more.
enum class VoiceAmount { All, Names, Nothing };

/// Which tones sound: all; all but those halfway through a hold; only the one at the very end.
enum class Tones { All, Changes, End };

/// As they are written in files: "all", "names", "nothing"; "all", "changes", "end".
[[nodiscard]] QString voiceName(VoiceAmount voice);
[[nodiscard]] QString tonesName(Tones tones);
inline const QStringList voiceNames{QStringLiteral("all"), QStringLiteral("names"),
                                    QStringLiteral("nothing")};
inline const QStringList tonesNames{QStringLiteral("all"), QStringLiteral("changes"), QStringLiteral("end")};

/// A sequence to be led through. Texts are English sources for translation.
struct Routine {
    RoutineId id;
    QString name;
    QString summary;
    std::vector<Step> steps;  ///< at least one
    bool restOffered = false; ///< ends in an optional rest (Savasana) that is not counted
    bool quiet = false;       ///< no digits, no tones but the last
    bool own = false; ///< its user made it: its times are taken as they stand, its texts are in their words
    std::chrono::seconds rest{};        ///< of an own routine that offers one
    std::set<PracticeId> eased{};       ///< wanted in their easier form
    Tones tones = Tones::All;           ///< besides what `quiet` says
    std::optional<VoiceAmount> voice{}; ///< nothing: as in the settings
};

/// The shipped routines in the order they are offered, and after them the user's own.
class RoutineShelf
{
public:
    /// Reads `routines.json` in `folder`; every practice must be in `catalogue`, sides only where it has
    /// them, holds within its limits. Errors are of kind Format and name file, key and reason.
    [[nodiscard]] static Result<RoutineShelf> load(const QString& folder, const Catalogue& catalogue);

    /// Puts these in the place of the own ones; pointers from routine() are not valid any more.
    void setOwn(const std::vector<Routine>& own);

    [[nodiscard]] const std::vector<Routine>& routines() const { return m_routines; }
    /// The routine, or null if there is none of that id.
    [[nodiscard]] const Routine* routine(const RoutineId& id) const;

private:
    std::vector<Routine> m_routines;
};

} // namespace supine
