#include "app/tonight/wind_down_card.h"

#include "app/text/error_text.h"
#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

#include <QSignalBlocker>

namespace supine
{

WindDownCard::WindDownCard(Journal& journal, QWidget* parent)
    : Card(tr("Wind-down"), parent), m_journal(journal), m_trouble(new Label(TextRole::Notice))
{
    content()->setSpacing(em(this, 0.1));
    add("screens_off", tr("Screens away"));
    add("mat_unrolled", tr("Mat rolled out"));
    add("lumbar_cushion", tr("Cushion behind the low back"));
    add("herbal_tea", tr("Herbal tea"));
    add("magnesium", tr("Magnesium, if you take it"));
    m_trouble->hide();
    content()->addWidget(m_trouble);
    auto* begin = new LinkButton(tr("Fifteen quiet minutes"));
    begin->setToolTip(tr("A quarter of an hour in the dark and the quiet, with a tone for lights out"));
    connect(begin, &LinkButton::clicked, this, &WindDownCard::beginRequested);
    content()->addSpacing(em(this, 0.4));
    content()->addWidget(begin, 0, Qt::AlignLeading);
    content()->addStretch(1);
    connect(&journal, &Journal::nightChanged, this, [this](Night night) {
        if (m_night == night)
            reload();
    });
}

void WindDownCard::add(const char* factor, const QString& text)
{
    auto* box = new QCheckBox(text);
    const FactorId id{QString::fromLatin1(factor)};
    connect(box, &QCheckBox::toggled, this, [this, id](bool on) { record(id, on); });
    content()->addWidget(box);
    m_items.push_back({id, box});
}

void WindDownCard::setNight(Night night)
{
    m_night = night;
    reload();
}

void WindDownCard::reload()
{
    const auto record = m_journal.night(*m_night);
    if (!record)
        return;
    for (const Item& item : m_items) {
        const QSignalBlocker quiet(item.box);
        const auto found = record->factors.find(item.factor);
        item.box->setChecked(found != record->factors.end() && found->second == 1);
    }
}

void WindDownCard::record(const FactorId& factor, bool yes)
{
    if (!m_night)
        return;
    NightChange change;
    change.factors[factor] = yes ? std::optional(1) : std::nullopt;
    const auto kept = m_journal.record(*m_night, change);
    m_trouble->setVisible(!kept.ok());
    if (!kept)
        m_trouble->setText(errorText(kept.error()));
}

} // namespace supine
