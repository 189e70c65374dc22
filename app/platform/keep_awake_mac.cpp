#include "app/platform/keep_awake.h"

#include <IOKit/pwr_mgt/IOPMLib.h>
#include <utility>

namespace supine
{
namespace
{

/// An assertion that keeps the display on; macOS drops it when the process ends.
class MacKeepAwake final : public KeepAwake
{
public:
    ~MacKeepAwake() override { release(); }
    void hold(const QString& reason) override
    {
        if (m_assertion != kIOPMNullAssertionID)
            return;
        const CFStringRef name = reason.toCFString();
        if (::IOPMAssertionCreateWithName(kIOPMAssertionTypePreventUserIdleDisplaySleep,
                                          kIOPMAssertionLevelOn, name, &m_assertion) != kIOReturnSuccess) {
            m_assertion = kIOPMNullAssertionID;
            emit refused();
        }
        ::CFRelease(name);
    }
    void release() override
    {
        if (m_assertion != kIOPMNullAssertionID)
            ::IOPMAssertionRelease(std::exchange(m_assertion, IOPMAssertionID(kIOPMNullAssertionID)));
    }

private:
    IOPMAssertionID m_assertion = kIOPMNullAssertionID;
};

} // namespace

std::unique_ptr<KeepAwake> KeepAwake::make()
{
    return std::make_unique<MacKeepAwake>();
}

} // namespace supine
