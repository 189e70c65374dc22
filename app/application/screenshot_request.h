#pragma once

#include "core/base/result.h"

#include <QSize>
#include <QStringList>

namespace supine
{

/// What `supine screenshots` is asked for.
struct ScreenshotRequest {
    QString folder;
    QSize size{1180, 760};
    int scale = 1;  ///< pixels to a length of the window's
    int text = 100; ///< percent
};

/// Reads `FOLDER [--size WIDTHxHEIGHT] [--scale N] [--text PERCENT]`. Errors: Input.
[[nodiscard]] Result<ScreenshotRequest> readScreenshotRequest(const QStringList& words);

} // namespace supine
