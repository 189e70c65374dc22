#pragma once

#include "core/base/result.h"
#include "core/time/night.h"

#include <QMap>
#include <QSet>
#include <QStringList>

#include <optional>

namespace supine
{

/// The words after a command, sorted: options with a value, options without, and the rest in order.
struct Options {
    QMap<QString, QString> values;
    QSet<QString> flags;
    QStringList words;
};

/// What was asked for cannot be: one sentence of what is wrong and what to do.
[[nodiscard]] inline Error wrong(const QString& sentence)
{
    return {Error::Kind::Input, sentence};
}

/// `--name value` or `--name=value` for the names of `valued`, `--name` for those of `plain`. A word with
/// "--" in front that is neither is an error of kind Input; so is an option given twice or without its value.
[[nodiscard]] Result<Options> readOptions(const QStringList& arguments, const QStringList& valued,
                                          const QStringList& plain);

/// The night of an option; nothing if it was not given. Errors: Input (not a real date as YYYY-MM-DD).
[[nodiscard]] Result<std::optional<Night>> nightOption(const Options& options, const QString& name);

/// Both ends included; nothing: without end.
struct NightRange {
    std::optional<Night> from;
    std::optional<Night> to;
};
/// Of --from and --to. Errors: as nightOption(); Input (the end before the beginning).
[[nodiscard]] Result<NightRange> nightRange(const Options& options);

} // namespace supine
