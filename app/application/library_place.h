#pragma once

#include "app/library/library_page.h"

namespace supine
{

class Evening;
class MainWindow;

/// The library's page with its guides, connected to the sound and to the other places. `evening` and `window`
/// outlive it.
[[nodiscard]] LibraryPage* makeLibraryPage(const LibraryPage::Services& services, Evening& evening,
                                           MainWindow& window);

} // namespace supine
