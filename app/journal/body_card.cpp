#include "app/journal/body_card.h"

#include "app/journal/body_nights.h"
#include "app/text/error_text.h"
#include "app/widgets/body_map.h"
#include "app/widgets/labels.h"
#include "core/journal/journal.h"

namespace supine
{

BodyCard::BodyCard(Journal& journal, QWidget* parent)
    : Card(tr("Where it was tight"), parent), m_journal(journal), m_map(new BodyMap),
      m_marked(new Label(TextRole::Caption))
{
    content()->addWidget(m_map);
    content()->addWidget(m_marked);
    connect(m_map, &BodyMap::marked, this, &BodyCard::keep);
    connect(&journal, &Journal::changedElsewhere, this, &BodyCard::reload);
    connect(&journal, &Journal::recordChanged, this, [this](const QString& kind) {
        if (kind == bodyKind())
            reload();
    });
}

void BodyCard::setNight(Night night)
{
    m_night = night;
    reload();
}

void BodyCard::reload()
{
    if (!m_night)
        return;
    const auto body = bodyOf(m_journal, *m_night);
    m_map->setEnabled(body.ok());
    m_body = body ? *body : BodyNight();
    showMarks();
    if (!body)
        m_marked->setText(errorText(body.error()));
}

void BodyCard::keep()
{
    if (!m_night)
        return;
    m_body.regions = m_map->tightness();
    if (const auto kept = keepBody(m_journal, *m_night, m_body); !kept)
        m_marked->setText(errorText(kept.error()));
    else
        showMarks();
}

void BodyCard::showMarks()
{
    m_map->setTightness(m_body.regions);
    const QString sentence = tightnessSentence(m_body.regions);
    m_marked->setText(sentence.isEmpty() ? tr("Nothing was marked. Tap a place to mark it.") : sentence);
}

} // namespace supine
