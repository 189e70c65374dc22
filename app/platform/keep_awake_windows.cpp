#include "app/platform/keep_awake.h"

#include <windows.h>

namespace supine
{
namespace
{

/// The request belongs to the thread that made it, and ends with it.
class WindowsKeepAwake final : public KeepAwake
{
public:
    ~WindowsKeepAwake() override { release(); }
    void hold(const QString&) override
    {
        if (::SetThreadExecutionState(ES_CONTINUOUS | ES_DISPLAY_REQUIRED | ES_SYSTEM_REQUIRED) == 0)
            emit refused();
    }
    void release() override { ::SetThreadExecutionState(ES_CONTINUOUS); }
};

} // namespace

std::unique_ptr<KeepAwake> KeepAwake::make()
{
    return std::make_unique<WindowsKeepAwake>();
}

} // namespace supine
