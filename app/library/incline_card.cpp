#include "app/library/incline_card.h"

#include "app/text/error_text.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"
#include "app/widgets/wrapping.h"
#include "core/settings/settings_keys.h"
#include "core/trends/incline.h"

#include <QLocale>
#include <QSpinBox>

#include <algorithm>

namespace supine
{
namespace
{

constexpr size_t mostListed = 5;

} // namespace

InclineCard::InclineCard(const Services& services, QWidget* parent)
    : Card(tr("On the bench"), parent), m_services(services), m_list(new QWidget),
      m_trouble(new Label(TextRole::Notice))
{
    content()->addWidget(new Label(
        TextRole::Notice, tr("Head down is not for everyone. Read the cautions first, and leave it if "
                             "one is about you.")));
    addChoices();
    auto* lines = new QVBoxLayout(m_list);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(em(this, 0.2));
    content()->addWidget(m_list);
    m_trouble->hide();
    content()->addWidget(m_trouble);
    connect(&services.journal, &Journal::recordChanged, this, [this](const QString& kind) {
        if (kind == inclineKind())
            refresh();
    });
    connect(&services.journal, &Journal::changedElsewhere, this, &InclineCard::refresh);
    refresh();
}

void InclineCard::addChoices()
{
    m_read = new WrappingCheckBox(tr("I have read them"));
    m_read->setChecked(m_services.settings.value(keys::inclineRead));
    m_degrees = new QSpinBox;
    m_degrees->setRange(leastDegrees, mostDegrees);
    m_degrees->setSuffix(tr("°", "degrees"));
    m_degrees->setAccessibleName(tr("Degrees head down"));
    m_degrees->setValue(usualDegrees);
    m_minutes = new QSpinBox;
    m_minutes->setRange(1, mostInclineMinutes);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setAccessibleName(tr("Minutes"));
    m_minutes->setValue(usualInclineMinutes);
    m_note = new PrimaryButton(tr("Note for tonight"));
    m_note->setEnabled(m_read->isChecked());
    m_beyond = new Label(TextRole::Caption,
                         tr("What is described here goes to 15 degrees and two minutes, and no further."));
    auto* row = new FlowLayout(space(this));
    for (QWidget* widget :
         {static_cast<QWidget*>(m_degrees), static_cast<QWidget*>(m_minutes), static_cast<QWidget*>(m_note)})
        row->addWidget(widget);
    content()->addWidget(m_read);
    content()->addLayout(row);
    content()->addWidget(m_beyond);
    connect(m_read, &QCheckBox::toggled, this, [this](bool read) {
        tell(m_services.settings.set(keys::inclineRead, read));
        m_note->setEnabled(read);
    });
    for (QSpinBox* box : {m_degrees, m_minutes})
        connect(box, &QSpinBox::valueChanged, this, &InclineCard::showLimits);
    connect(m_note, &PrimaryButton::clicked, this, &InclineCard::note);
    showLimits();
}

void InclineCard::showLimits()
{
    m_beyond->setVisible(m_degrees->value() > usualDegrees || m_minutes->value() > usualInclineMinutes);
}

void InclineCard::refresh()
{
    while (QLayoutItem* item = m_list->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be what called
        delete item;
    }
    const auto records = m_services.journal.records(inclineKind());
    if (!records) {
        tell(records.error());
        return;
    }
    const std::vector<Incline> inclines = inclinesOf(*records);
    if (inclines.empty())
        m_list->layout()->addWidget(new Label(TextRole::Muted, tr("None noted yet.")));
    for (size_t i = 0; i < std::min(mostListed, inclines.size()); ++i) {
        const Incline& incline = inclines[inclines.size() - 1 - i];
        const QString words =
            tr("%1: %2° for %3 min", "a date, an angle and a time")
                .arg(QLocale().toString(incline.night.date(), QLocale::ShortFormat),
                     QLocale().toString(incline.degrees), QLocale().toString(incline.minutes));
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(new Label(TextRole::Body, words), 1);
        auto* remove = new LinkButton(tr("Remove"));
        remove->setAccessibleName(tr("Remove %1").arg(words));
        connect(remove, &LinkButton::clicked, this,
                [this, id = incline.id] { tell(m_services.journal.removeRecord(inclineKind(), id)); });
        row->addWidget(remove);
        m_list->layout()->addWidget(line);
    }
}

void InclineCard::note()
{
    const QDateTime now = m_services.clock.now();
    const Night tonight = Night::of(now, m_services.dayTurn);
    const QString id = now.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz"));
    auto kept =
        m_services.journal.putRecord(recordOf(Incline{id, tonight, m_degrees->value(), m_minutes->value()}));
    NightChange habit;
    habit.factors[FactorId(QStringLiteral("incline"))] = 1;
    if (kept)
        kept = m_services.journal.record(tonight, habit);
    tell(kept);
}

void InclineCard::tell(const Result<void>& outcome)
{
    m_trouble->setVisible(!outcome.ok());
    if (!outcome)
        m_trouble->setText(errorText(outcome.error()));
}

} // namespace supine
