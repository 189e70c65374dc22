#pragma once

namespace supine
{

/// Tells assistive technology of RegionSpots as sliders of 0 to 3. Once is enough; again does nothing.
void installRegionAccess();

} // namespace supine
