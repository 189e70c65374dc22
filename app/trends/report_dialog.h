#pragma once

#include "core/trends/clinician_report.h"

#include <QDialog>
#include <QTimer>

class QListWidget;
class QPlainTextEdit;
class QLabel;

namespace supine
{

/// The report for a visit before it is saved: the question, the notes that go along, and the pages as they
/// will be.
class ReportDialog : public QDialog
{
    Q_OBJECT
public:
    /// `records` of the range alone.
    ReportDialog(std::vector<NightRecord> records, std::vector<DatedEvent> events, ClinicianRequest request,
                 const QDate& today, QWidget* parent = nullptr);
    [[nodiscard]] ClinicianReport report() const;

signals:
    void saveAsked();

private:
    QWidget* makeChoices();
    void refresh();

    std::vector<NightRecord> m_records;
    std::vector<DatedEvent> m_events;
    ClinicianRequest m_request;
    QDate m_today;
    QPlainTextEdit* m_question; ///< these two made by makeChoices()
    QListWidget* m_notes;
    QLabel* m_pages;
    QTimer m_pause;
};

} // namespace supine
