#include "app/sound/drift_gauge.h"

#include "app/sound/sound.h"

#include <cstdlib>

namespace supine
{

void DriftGauge::restart(Moment now)
{
    m_start = now;
    m_usual.reset();
    m_last = 0;
}

std::optional<std::int64_t> DriftGauge::read(Moment now, std::int64_t rendered)
{
    using namespace std::chrono;
    const auto passed = duration_cast<microseconds>(now - m_start).count() * frameRate / 1'000'000;
    if (passed < frameRate)
        return {};
    const std::int64_t lag = passed - rendered;
    if (!m_usual)
        m_usual = lag;
    const std::int64_t off = lag - *m_usual;
    const bool twice = std::abs(off) > tolerance && std::abs(m_last) > tolerance && (off > 0) == (m_last > 0);
    m_last = off;
    if (!twice)
        return {};
    m_usual = lag;
    m_last = 0;
    return -off;
}

} // namespace supine
