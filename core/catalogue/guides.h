#pragma once

#include "core/catalogue/catalogue.h"

namespace supine
{

/// One thing to read in a guide: a heading, a question or a myth, with what there is to say. English sources.
struct GuideEntry {
    enum class Mark { None, Do, Dont, Tick }; ///< Tick: something to have ready, to be ticked
    QString name;
    QString text;
    Mark mark = Mark::None;
    std::optional<PostureId> posture; ///< a figure beside it
    QString link; ///< what to see next: a practice's id, or one of Guides::places(); empty: nothing
};

/// A page to read in a minute or two.
struct Guide {
    enum class Shape { List, DoAndDont, Figures, Questions, Myths };
    QString id;
    QString name;
    QString summary;
    Shape shape = Shape::List;
    PostureId posture; ///< for its tile
    std::vector<GuideEntry> entries;
};

/// What only the library tells of a practice.
struct PracticeNote {
    PracticeId practice;
    QString also;         ///< other names people search for, with commas between; may be empty
    QStringList warnings; ///< to be read before anything else; such a practice is put away until asked for
};

/// The guides and notes of `guides.json`: read when first looked at, never at the start.
class Guides
{
public:
    /// Nothing to read.
    Guides() = default;
    /// Reads `guides.json` in `folder`. Errors are of kind Format and name file, key and reason; nothing is
    /// loaded by half.
    [[nodiscard]] static Result<Guides> load(const QString& folder, const Catalogue& catalogue);
    /// Where a link may lead besides a practice: places of the window.
    [[nodiscard]] static const QStringList& places();

    [[nodiscard]] const std::vector<Guide>& guides() const { return m_guides; }
    /// The guide, or null if there is none of that id.
    [[nodiscard]] const Guide* guide(const QString& id) const;
    /// The note on a practice, or null if there is none.
    [[nodiscard]] const PracticeNote* note(const PracticeId& practice) const;
    /// Whether a practice has warnings to read first, and is put away until it is asked for.
    [[nodiscard]] bool warnsOf(const PracticeId& practice) const;

private:
    std::vector<Guide> m_guides;
    std::vector<PracticeNote> m_notes;
};

} // namespace supine
