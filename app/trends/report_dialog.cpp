#include "app/trends/report_dialog.h"

#include "app/trends/report_paper.h"
#include "app/trends/trend_words.h"
#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace supine
{

namespace
{

constexpr int typingPause = 400; ///< milliseconds before the pages are drawn anew

/// The pages below each other.
QPixmap sheet(const std::vector<QImage>& pages, int gap)
{
    int height = 0;
    for (const QImage& page : pages)
        height += page.height() + gap;
    QPixmap all(pages.front().width(), height - gap);
    all.fill(Qt::transparent);
    QPainter painter(&all);
    int y = 0;
    for (const QImage& page : pages) {
        painter.drawImage(QRect(0, y, page.width(), page.height()), page);
        y += page.height() + gap;
    }
    return all;
}

} // namespace

ReportDialog::ReportDialog(std::vector<NightRecord> records, std::vector<DatedEvent> events,
                           ClinicianRequest request, const QDate& today, QWidget* parent)
    : QDialog(parent), m_records(std::move(records)), m_events(std::move(events)),
      m_request(std::move(request)), m_today(today), m_pages(new QLabel)
{
    setWindowTitle(tr("Report for a visit"));
    auto* columns = new QHBoxLayout(this);
    columns->setSpacing(space(this, 2));
    columns->addWidget(makeChoices(), 2);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_pages);
    scroll->setWidgetResizable(false);
    scroll->setAlignment(Qt::AlignHCenter);
    scroll->setAccessibleName(tr("The pages as they will be"));
    columns->addWidget(scroll, 3);
    m_pages->setAccessibleName(tr("The pages as they will be"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &ReportDialog::refresh);
    connect(m_question, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_notes, &QListWidget::itemChanged, &m_pause, qOverload<>(&QTimer::start));
    const QSize wanted(em(this, 52), em(this, 36));
    resize(parent ? wanted.boundedTo(parent->window()->size()) : wanted);
    refresh();
}

QWidget* ReportDialog::makeChoices()
{
    auto* side = new QWidget;
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins({});
    m_question = new QPlainTextEdit(m_request.question);
    m_question->setTabChangesFocus(true);
    m_question->setAccessibleName(tr("My question for this visit"));
    m_question->setMaximumHeight(em(this, 6));
    m_notes = new QListWidget;
    m_notes->setAccessibleName(tr("Notes to take along"));
    m_notes->setWordWrap(true);
    m_notes->setResizeMode(QListView::Adjust); // notes take more lines in a narrower list
    for (const NightRecord& record : m_records) {
        if (!record.note)
            continue;
        auto* item = new QListWidgetItem(QStringLiteral("%1: %2").arg(words::dayAndMonth(record.night),
                                                                      record.note->left(120).simplified()),
                                         m_notes);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Unchecked);
        item->setData(Qt::UserRole, record.night.date());
    }
    rows->addWidget(new Label(TextRole::Strong, tr("My question for this visit")));
    rows->addWidget(m_question);
    rows->addWidget(new Label(TextRole::Strong, tr("Notes to take along")));
    rows->addWidget(new Label(TextRole::Muted, m_notes->count() > 0
                                                   ? tr("None goes along unless you tick it.")
                                                   : tr("There is no note in these nights.")));
    m_notes->setVisible(m_notes->count() > 0);
    rows->addWidget(m_notes, 1);
    rows->addStretch(m_notes->count() > 0 ? 0 : 1);
    auto* save = new PrimaryButton(tr("Save as PDF…"));
    auto* leave = new LinkButton(tr("Close"));
    save->setAutoDefault(false);
    rows->addWidget(save);
    rows->addWidget(leave);
    connect(save, &QPushButton::clicked, this, &ReportDialog::saveAsked);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    return side;
}

ClinicianReport ReportDialog::report() const
{
    ClinicianRequest request = m_request;
    request.question = m_question->toPlainText().trimmed();
    request.notes.clear();
    for (int i = 0; i < m_notes->count(); ++i)
        if (m_notes->item(i)->checkState() == Qt::Checked)
            if (const auto night = Night::from(m_notes->item(i)->data(Qt::UserRole).toDate()))
                request.notes.push_back(*night);
    return buildClinicianReport(m_records, m_events, request);
}

void ReportDialog::refresh()
{
    const double ratio = devicePixelRatioF();
    QPixmap pages =
        sheet(reportPictures(report(), m_today, int(em(this, 28) * ratio)), int(space(this) * ratio));
    pages.setDevicePixelRatio(ratio);
    m_pages->setPixmap(pages);
    m_pages->adjustSize();
}

} // namespace supine
