#pragma once

#include <QStringList>
#include <QTextStream>

namespace supine
{

struct CommandContext;

/// `supine routines [--json]`: the shipped routines and the user's own, one a line or as a list of
/// `{"id","name","summary","poses","holds_s","total_s","rest_offered","quiet"}`, an own one with
/// `"own":true`. When the own ones cannot be read, the others are given, one sentence and exit code 3.
/// Nothing is made where there is no journal.
int runRoutines(const CommandContext& context);
/// The shipped ones alone. `arguments` follow the command's name.
int runRoutines(const QStringList& arguments, QTextStream& out, QTextStream& err);

/// `supine timeline ROUTINE [--json] [--prepare N] [--fit SECONDS] [--rest N] [--voice all|names|nothing]`: a
/// routine laid out in time, as a tape or as the object of toJson(Timeline) with what the voice says (what
/// the routine says of it, or all, unless told otherwise) in `language`, of which English and German are
/// spoken. Exit codes: 0 done, 2 wrong input.
int runTimeline(const CommandContext& context);
/// Of a shipped routine.
int runTimeline(const QStringList& arguments, QTextStream& out, QTextStream& err,
                const QString& language = {});

} // namespace supine
