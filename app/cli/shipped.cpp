#include "app/cli/shipped.h"

namespace supine
{

Result<Shipped> loadShipped()
{
    const QString folder = QStringLiteral(":/catalogue");
    auto catalogue = Catalogue::load(folder);
    if (!catalogue)
        return catalogue.error();
    auto routines = RoutineShelf::load(folder, *catalogue);
    if (!routines)
        return routines.error();
    return Shipped{std::move(*catalogue), std::move(*routines)};
}

} // namespace supine
