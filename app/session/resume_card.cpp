#include "app/session/resume_card.h"

#include "app/text/duration_text.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

#include <QLocale>

namespace supine
{

ResumeCard::ResumeCard(QWidget* parent)
    : Card(QString(), parent), m_text(new Label(TextRole::Strong)), m_resume(new PrimaryButton(tr("Resume")))
{
    auto* keep = new PlainButton(tr("Keep as partial"));
    auto* discard = new PlainButton(tr("Discard"));
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(space(this), buttons);
    for (auto* button : std::initializer_list<QPushButton*>{m_resume, keep, discard}) {
        button->setAccessibleName(button->text());
        row->addWidget(button);
    }
    content()->addWidget(m_text);
    content()->addWidget(buttons);
    connect(m_resume, &QPushButton::clicked, this, [this] { emit resumeChosen(*m_record); });
    connect(keep, &QPushButton::clicked, this, [this] { emit keepChosen(*m_record); });
    connect(discard, &QPushButton::clicked, this, [this] { emit discardChosen(*m_record); });
}

void ResumeCard::offer(const SessionRecord& record, std::chrono::milliseconds total, Night tonight)
{
    m_record = record;
    m_resume->setVisible(total.count() > 0);
    const QString position = clockText(record.position);
    const QString whole = clockText(total);
    const auto ago = record.night.daysTo(tonight);
    if (total.count() == 0)
        m_text->setText(
            tr("A session of %1 stopped at %2.").arg(locale().toString(record.night.date()), position));
    else if (ago == 0)
        m_text->setText(tr("This evening's session stopped at %1 of %2.").arg(position, whole));
    else if (ago == 1)
        m_text->setText(tr("Yesterday evening's session stopped at %1 of %2.").arg(position, whole));
    else
        m_text->setText(
            tr("The session of %1 stopped at %2 of %3.")
                .arg(locale().toString(record.night.date(), QLocale::LongFormat), position, whole));
}

} // namespace supine
