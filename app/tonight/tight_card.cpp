#include "app/tonight/tight_card.h"

#include "app/text/catalogue_text.h"
#include "app/widgets/body_map.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"
#include "core/settings/settings_keys.h"

#include <QButtonGroup>

#include <algorithm>

namespace supine
{
namespace
{

constexpr int offered[]{4, 7, 10, 15, 25}; ///< minutes

} // namespace

TightCard::TightCard(Settings& settings, const Catalogue& catalogue, QWidget* parent)
    : Card(tr("Where are you tight tonight?"), parent), m_settings(settings), m_map(new BodyMap),
      m_marked(new Label(TextRole::Caption)), m_trouble(new Label(TextRole::Notice)),
      m_compose(new LinkButton({})), m_clear(new LinkButton(tr("Clear the marks")))
{
    content()->addWidget(m_map);
    content()->addWidget(m_marked);
    m_trouble->hide();
    content()->addWidget(m_trouble);
    content()->addSpacing(space(this));
    content()->addWidget(new Label(TextRole::Caption, tr("Time I have")));
    content()->addWidget(makeMinutes());
    auto* atHand = new LinkButton(tr("What is at hand"));
    QWidget* kit = makeKit(catalogue);
    kit->hide();
    connect(atHand, &LinkButton::clicked, kit, [kit] { kit->setVisible(kit->isHidden()); });
    content()->addWidget(kit);
    auto* links = new QWidget;
    auto* flow = new FlowLayout(space(this, 2), links);
    flow->addWidget(m_compose);
    flow->addWidget(atHand);
    flow->addWidget(m_clear);
    content()->addWidget(links);
    content()->addStretch(1);
    connect(m_compose, &LinkButton::clicked, this, [this] { ask(!m_body.composed); });
    connect(m_clear, &LinkButton::clicked, this, [this] {
        m_body.regions.clear();
        ask(false);
    });
    connect(m_map, &BodyMap::marked, this, [this] {
        m_body.regions = m_map->tightness();
        ask(!m_body.regions.empty());
    });
    showBody();
}

QWidget* TightCard::makeMinutes()
{
    auto* row = new QWidget;
    row->setAccessibleName(tr("Time I have"));
    auto* flow = new FlowLayout(space(this), row);
    auto* group = new QButtonGroup(row);
    const auto say = [](int minutes) { return tr("%n min", "length of a routine", minutes); };
    for (const int minutes : offered) {
        auto* chip = new Chip(say(minutes));
        chip->setChecked(m_settings.value(keys::minutes) == minutes);
        group->addButton(chip, minutes);
        flow->addWidget(chip);
    }
    connect(group, &QButtonGroup::idClicked, this, [this](int minutes) {
        (void)m_settings.set(keys::minutes, minutes);
        if (!m_body.composed)
            ask(true);
    });
    return row;
}

QWidget* TightCard::makeKit(const Catalogue& catalogue)
{
    auto* box = new QWidget;
    box->setAccessibleName(tr("What is at hand"));
    auto* flow = new FlowLayout(space(this), box);
    for (const char* id : {"mat", "wall", "chair", "pillow", "blanket", "block", "roller"}) {
        const auto term = std::find_if(catalogue.kit().begin(), catalogue.kit().end(),
                                       [&](const Term& each) { return each.id == QLatin1String(id); });
        if (term == catalogue.kit().end())
            continue;
        auto* chip = new Chip(catalogueText(term->name));
        chip->setToolTip(catalogueText(term->hint));
        chip->setChecked(m_settings.value(keys::kit).contains(term->id));
        flow->addWidget(chip);
        connect(chip, &Chip::toggled, this, [this, kit = term->id](bool on) {
            QStringList atHand = m_settings.value(keys::kit);
            atHand.removeAll(kit);
            if (on)
                atHand.append(kit);
            atHand.sort();
            (void)m_settings.set(keys::kit, atHand);
        });
    }
    auto* bed = new Chip(tr("In bed"));
    bed->setToolTip(tr("Without anything that wants a floor"));
    bed->setChecked(m_settings.value(keys::inBed));
    connect(bed, &Chip::toggled, this, [this](bool on) { (void)m_settings.set(keys::inBed, on); });
    flow->addWidget(bed);
    return box;
}

void TightCard::setBody(const BodyNight& body)
{
    m_body = body;
    showBody();
}

void TightCard::setTrouble(const QString& text)
{
    m_trouble->setText(text);
    m_trouble->setVisible(!text.isEmpty());
}

void TightCard::ask(bool composed)
{
    m_body.composed = composed;
    showBody();
    emit changed(m_body);
}

void TightCard::showBody()
{
    m_map->setTightness(m_body.regions);
    const QString sentence = tightnessSentence(m_body.regions);
    m_marked->setText(sentence.isEmpty() ? tr("Tap a place; tap again where it is tighter.") : sentence);
    m_compose->setText(m_body.composed          ? tr("The usual routine instead")
                       : m_body.regions.empty() ? tr("Suggest a routine")
                                                : tr("Suggest a routine for these"));
    m_clear->setVisible(!m_body.regions.empty());
}

} // namespace supine
