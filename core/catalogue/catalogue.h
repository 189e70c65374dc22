#pragma once

#include "core/base/result.h"
#include "core/catalogue/practice.h"

#include <QString>

#include <map>
#include <vector>

namespace supine
{

/// A thing with an id and an English name: a flag, an area, a piece of kit.
struct Term {
    QString id;
    QString name;
    QString hint; ///< one plain sentence; may be empty
};

/// Every practice Supine knows, read once and then never changed.
class Catalogue
{
public:
    /// Reads `practices.json` and `terms.json` in `folder` (a path, or a resource such as `:/catalogue`).
    /// Errors are of kind Format and name file, key and reason; nothing is loaded by half.
    [[nodiscard]] static Result<Catalogue> load(const QString& folder);

    /// Puts the user's own practices in the place of those before; pointers to these are not valid any more.
    void setOwn(std::vector<Practice> own);

    /// The shipped ones.
    [[nodiscard]] const std::vector<Practice>& practices() const { return m_practices; }
    /// The user's own.
    [[nodiscard]] const std::vector<Practice>& own() const { return m_own; }
    /// The practice, shipped or own, or null if there is none of that id.
    [[nodiscard]] const Practice* practice(const PracticeId& id) const;
    [[nodiscard]] const std::vector<Term>& flags() const { return m_flags; }
    [[nodiscard]] const std::vector<Term>& areas() const { return m_areas; }
    [[nodiscard]] const std::vector<Term>& kit() const { return m_kit; }

private:
    Catalogue() = default;
    std::vector<Practice> m_practices; ///< in file order
    std::map<PracticeId, size_t> m_index;
    std::vector<Practice> m_own;
    std::vector<Term> m_flags;
    std::vector<Term> m_areas;
    std::vector<Term> m_kit;
};

} // namespace supine
