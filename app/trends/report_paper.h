#pragma once

#include "core/trends/clinician_report.h"

#include <QByteArray>
#include <QImage>

namespace supine
{

/// Most pages a report ever has.
constexpr int mostReportPages = 2;

/// The report as a PDF of one or two pages, A4 or, where that is what people use, Letter; fonts embedded.
/// `made` is the date it carries.
[[nodiscard]] QByteArray reportPdf(const ClinicianReport& report, const QDate& made);

/// The same pages as pictures, `width` pixels wide, by the same painting.
[[nodiscard]] std::vector<QImage> reportPictures(const ClinicianReport& report, const QDate& made, int width);

} // namespace supine
