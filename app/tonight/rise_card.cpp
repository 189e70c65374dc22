#include "app/tonight/rise_card.h"

#include "app/trends/rise_note.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"
#include "core/settings/settings_keys.h"

namespace supine
{
namespace
{

constexpr int quietNights = 84; ///< after it was said
constexpr QLatin1Char putAway('-');

} // namespace

RiseCard::RiseCard(Journal& journal, Settings& settings, QWidget* parent)
    : Card(tr("Over the last weeks"), parent), m_journal(journal), m_settings(settings),
      m_sentence(new Label(TextRole::Body))
{
    content()->addWidget(m_sentence);
    auto* trends = new LinkButton(tr("Look at it on Trends"));
    auto* help = new LinkButton(tr("When to get help with a back"));
    auto* close = new LinkButton(tr("Put this away"));
    auto* links = new FlowLayout(space(this, 2));
    for (LinkButton* link : {trends, help, close})
        links->addWidget(link);
    content()->addLayout(links);
    connect(trends, &QPushButton::clicked, this, &RiseCard::trendsAsked);
    connect(help, &QPushButton::clicked, this, &RiseCard::helpAsked);
    connect(close, &QPushButton::clicked, this, [this] {
        if (m_night)
            (void)m_settings.set(keys::riseTold, QString(putAway + m_night->toString()));
        hide();
    });
    hide();
}

bool RiseCard::mayTell(Night night) const
{
    const QString told = m_settings.value(keys::riseTold);
    const bool away = told.startsWith(putAway);
    const auto when = Night::parse(away ? told.mid(1) : told);
    return !when || when->daysTo(night) > quietNights || (*when == night && !away);
}

void RiseCard::setNight(Night night)
{
    if (m_night == night)
        return;
    m_night = night;
    std::optional<Rise> rise;
    if (mayTell(night)) {
        if (const auto records = m_journal.nights(night.plusDays(1 - nightsWatched), night))
            rise = risingPain(*records, night);
    }
    if (rise) {
        m_sentence->setText(words::riseSentence(*rise));
        (void)m_settings.set(keys::riseTold, night.toString());
    }
    setVisible(rise.has_value());
}

} // namespace supine
