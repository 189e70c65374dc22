#pragma once

#include "core/base/result.h"
#include "core/journal/measures.h"

#include <QObject>

#include <vector>

namespace supine
{

class Journal;

/// A habit that somebody logs beside the shipped ones, by the name they gave it.
struct OwnFactor {
    FactorId id; ///< own_1 to own_48
    QString name;
    bool retired = false; ///< not asked about any more; what was logged stays
    friend bool operator==(const OwnFactor&, const OwnFactor&) = default;
};

inline constexpr int longestFactorName = 60;
inline constexpr size_t mostOwnFactors = 12; ///< at a time, retired ones apart

/// The kind of the records that keep them; their id is the factor's.
[[nodiscard]] QString factorKind();

/// In the order of their numbers. What does not read is left out. Errors as of Journal::records().
[[nodiscard]] Result<std::vector<OwnFactor>> ownFactorsOf(const Journal& journal);

/// A new one of that name, under an id that was never used. Errors: Input (a name with a flaw, twelve there
/// already, no id left); as of Journal::putRecord().
Result<FactorId> addOwnFactor(Journal& journal, const QString& name);
/// Keeps the factor under its id. Errors as of addOwnFactor().
Result<void> keepOwnFactor(Journal& journal, const OwnFactor& factor);

/// What is wrong with a name for something to tick, as a sentence; empty: nothing.
[[nodiscard]] QString tickNameFlaw(const QString& name);

/// Makes the names of the journal's own factors known to whatever shows them, see setOwnFactorNames().
void nameOwnFactors(const Journal& journal);

/// Keeps the names of the own factors known to whatever shows them, as the journal changes.
class OwnFactorNames : public QObject
{
    Q_OBJECT
public:
    /// `journal` outlives this.
    explicit OwnFactorNames(Journal& journal, QObject* parent = nullptr);

private:
    void reload();
    Journal& m_journal;
};

} // namespace supine
