#pragma once

#include "core/routine/own_routine.h"

#include <functional>

namespace supine
{

/// An own routine while it is changed, with everything that was done to undo and to do again. Every verb does
/// all that it says, or nothing and tells why; none makes a routine that flawOf() refuses for its nesting. A
/// head that is named stands for its whole repeat.
class RoutineEdit
{
public:
    using Rows = std::vector<int>; ///< indices into routine().items, ascending

    /// `catalogue` outlives this.
    RoutineEdit(OwnRoutine routine, const Catalogue& catalogue);

    [[nodiscard]] const OwnRoutine& routine() const { return m_routine; }

    struct Outcome {
        std::optional<RoutineFlaw> flaw; ///< why nothing happened
        Rows rows{};                     ///< where the items that were meant stand now
    };

    /// Puts items in before the row `at`, or at the end. Repeats that would stand in another go behind it.
    Outcome insert(int at, const std::vector<RoutineItem>& items);
    Outcome remove(const Rows& rows);
    /// Takes the rows out and puts them together in before the row `to` (0 … the number of items).
    Outcome move(const Rows& rows, int to);
    /// By one line; a repeat passes another as a whole.
    Outcome moveUp(const Rows& rows);
    Outcome moveDown(const Rows& rows);
    /// The same again behind the last of them.
    Outcome duplicate(const Rows& rows);
    /// Makes one repeat of the rows and what lies between; repeats among these are given up.
    Outcome repeat(const Rows& rows, int times);
    /// Gives up the repeats that the rows belong to; their steps stay.
    Outcome giveUpRepeat(const Rows& rows);
    /// Another item in the place of one of its kind.
    Outcome replace(int row, const RoutineItem& item);
    /// Does something to each item of the rows; `edit` leaves its kind as it is.
    Outcome change(const Rows& rows, const std::function<void(RoutineItem&)>& edit);
    /// Everything but the items and the id: name, summary, easier forms, rest, tones, voice.
    Outcome setAttributes(const OwnRoutine& routine);

    /// Changes that follow each other under the same words are one to undo, such as the letters of a name.
    /// Called before each of them; another verb or undo() ends the run.
    void mergeAs(const QString& words) { m_next = words; }

    bool undo();
    bool redo();
    [[nodiscard]] bool canUndo() const { return !m_past.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_future.empty(); }

private:
    using Items = std::vector<RoutineItem>;
    Outcome take(Items items, Rows rows);
    Outcome keep(OwnRoutine next, Rows rows);
    [[nodiscard]] Rows whole(const Rows& rows) const;
    [[nodiscard]] int headOf(int row) const;
    [[nodiscard]] int footOf(int row) const;

    const Catalogue& m_catalogue;
    OwnRoutine m_routine;
    std::vector<OwnRoutine> m_past;
    std::vector<OwnRoutine> m_future;
    QString m_next; ///< words of the change to come
    QString m_last; ///< and of the last one
};

} // namespace supine
