#pragma once

#include <QStringList>
#include <QTextStream>

namespace supine
{

/// `supine compose [--areas A[:1-3],…] [--minutes N] [--kit K,…] [--avoid FLAG,…] [--hurts POSE[:ease],…]
/// [--prepare N] [--bed] [--json]`: a routine for these wishes and the why of every pose, from nothing but
/// the words given. As JSON `{"timeline","reasons":[{"pose","because"}],"left_out":[{"practice","flag"}],
/// "not_at_hand":[{"practice","kit"}],"eased","unmet"}`: the timeline as of `supine timeline`, a flag of null
/// where a pose is left out because it hurts. Exit codes: 0 done, 2 wrong input.
int runCompose(const QStringList& arguments, QTextStream& out, QTextStream& err);

} // namespace supine
