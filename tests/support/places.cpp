#include "tests/support/places.h"

namespace supine
{

QString inSource(const char* path)
{
    return QStringLiteral(SUPINE_SOURCE_DIR) + QLatin1String(path);
}

QString moduleDir()
{
    return QStringLiteral(SUPINE_MODULE_DIR);
}

} // namespace supine
