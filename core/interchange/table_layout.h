#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <vector>

namespace supine
{

/// What is wrong with what was to be read or written, in one sentence.
[[nodiscard]] inline Error wrongTable(const QString& sentence)
{
    return {Error::Kind::Input, sentence};
}

/// What a CSV file holds and what becomes of it.
struct TableLayout {
    enum class Kind {
        Nights,        ///< Supine's own, a row a night
        Sessions,      ///< Supine's own, a row a session
        LoopHabits,    ///< Loop Habit Tracker, Checkmarks.csv: a row a day, a column a habit
        TrackAndGraph, ///< Track & Graph: a row a data point
        Plain,         ///< a spreadsheet: a row a day, a column a value
    };
    /// A column, or with Track & Graph a feature, and the measure, factor, "night" or "note" it becomes.
    struct Source {
        QString name;
        QString target; ///< empty: it is left out
    };
    Kind kind = Kind::Plain;
    char delimiter = ',';
    std::vector<Source> sources;

    /// Whether anything but the night is taken.
    [[nodiscard]] bool takesAnything() const;
};

/// "Loop Habit Tracker", "Supine, nights", …: for the command line.
[[nodiscard]] QString kindName(TableLayout::Kind kind);

/// Recognises the table and guesses, from names alone, what each source becomes; the user sees it and may say
/// otherwise. Errors (Input), with line and column: no CSV, no column of dates.
[[nodiscard]] Result<TableLayout> layoutOf(const QByteArray& text);

/// The layout with `targets` (by name of the source; an empty one leaves it out) in the place of what was
/// guessed. Errors (Input): no such source, no such target, one target twice, no night.
[[nodiscard]] Result<TableLayout> mapped(TableLayout layout, const QMap<QString, QString>& targets);

} // namespace supine
