#pragma once

#include "core/base/result.h"
#include "core/figure/posture.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace supine
{

/// Every posture Supine can draw. A posture is read, solved and checked when it is first asked for, so that a
/// start pays only for what it shows; a bad one is refused and the others are drawn. Copies share what was
/// read. To be used from one thread.
class PostureLibrary
{
public:
    /// Opens `postures.json` in `folder` (a path, or a resource such as `:/catalogue`). Errors: NotFound if
    /// there is no such file, Format if it is not JSON or holds no list of postures. What is wrong with a
    /// single posture is no error here: see refused().
    [[nodiscard]] static Result<PostureLibrary> load(const QString& folder);

    /// The posture, or null if there is none of that id or it was refused. Valid as long as a library made
    /// from this one lives.
    [[nodiscard]] const Posture* posture(const QString& id) const;
    /// In the order of the file, each once.
    [[nodiscard]] const QStringList& ids() const;

    /// Why postures were refused so far: of kind Format, naming file, posture, joint or key, and reason. Each
    /// was written to the log too.
    [[nodiscard]] const std::vector<Error>& refused() const;
    /// Reads every posture that was not asked for yet; then refused() is complete.
    const std::vector<Error>& readAll() const;

private:
    struct Shelf;
    explicit PostureLibrary(std::shared_ptr<Shelf> shelf);
    std::shared_ptr<Shelf> m_shelf;
};

} // namespace supine
