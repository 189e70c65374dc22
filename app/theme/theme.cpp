#include "app/theme/theme.h"
namespace supine
{
Theme& Theme::current()
{
    static Theme theme;
    return theme;
}
} // namespace supine
