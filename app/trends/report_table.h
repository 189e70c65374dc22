#pragma once

#include "app/theme/tokens.h"
#include "core/trends/clinician_report.h"

#include <QRectF>
#include <QStringList>

class QPainter;

namespace supine
{

/// The table of weekly means, which may go on from one page to the next. More weeks than two pages hold are
/// put together as months.
class ReportTable
{
public:
    ReportTable(const ClinicianReport& report, const Tokens& tokens);
    [[nodiscard]] bool done() const { return m_next >= m_rows.size(); }
    /// Paints the head and as many rows as fit, and gives the place below them.
    [[nodiscard]] double paint(QPainter& painter, const QRectF& at);

private:
    void paintHead(QPainter& painter, const QRectF& at, double height) const;
    [[nodiscard]] QRectF column(const QRectF& at, qsizetype column) const;

    const Tokens& m_tokens;
    QStringList m_head;
    std::vector<QStringList> m_rows;
    size_t m_next = 0;
};

} // namespace supine
