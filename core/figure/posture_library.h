#pragma once

#include "core/base/result.h"
#include "core/figure/posture.h"

#include <QStringList>

#include <map>
#include <memory>

namespace supine
{

/// Every posture Supine can draw, read once and then never changed.
class PostureLibrary
{
public:
    /// Reads `postures.json` in `folder` (a path, or a resource such as `:/catalogue`). Errors are of kind
    /// Format and name file, posture, key and reason, or NotFound if there is no such file.
    [[nodiscard]] static Result<PostureLibrary> load(const QString& folder);

    /// The posture, or null if there is none of that id. Valid as long as a library made from this one lives.
    [[nodiscard]] const Posture* posture(const QString& id) const;
    /// In the order of the file.
    [[nodiscard]] const QStringList& ids() const { return m_ids; }

private:
    PostureLibrary() = default;
    QStringList m_ids;
    std::map<QString, std::shared_ptr<const Posture>> m_postures;
};

} // namespace supine
