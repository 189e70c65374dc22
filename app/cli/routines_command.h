#pragma once

#include <QStringList>
#include <QTextStream>

namespace supine
{

/// `supine routines [--json]`: the shipped routines, one a line or as a list of
/// `{"id","name","summary","poses","holds_s","total_s","rest_offered","quiet"}`. `arguments` follow the
/// command's name.
int runRoutines(const QStringList& arguments, QTextStream& out, QTextStream& err);

/// `supine timeline ROUTINE [--json] [--prepare N] [--fit SECONDS] [--rest N] [--voice all|names|nothing]`: a
/// routine laid out in time, as a tape or as the object of toJson(Timeline) with what the voice says (all,
/// unless told otherwise) in `language`, of which English and German are spoken. Exit codes: 0 done, 2 wrong
/// input.
int runTimeline(const QStringList& arguments, QTextStream& out, QTextStream& err,
                const QString& language = {});

} // namespace supine
