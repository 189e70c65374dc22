#include "app/tonight/wind_down_card.h"

#include "app/text/error_text.h"
#include "app/tonight/wind_down_editor.h"
#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"
#include "app/widgets/wrapping.h"
#include "core/settings/settings_keys.h"

#include <QSignalBlocker>

namespace supine
{

WindDownCard::WindDownCard(Journal& journal, Settings& settings, QWidget* parent)
    : Card(tr("Wind-down"), parent), m_journal(journal), m_settings(settings), m_view(new QWidget),
      m_trouble(new Label(TextRole::Notice))
{
    auto* view = new QVBoxLayout(m_view);
    view->setContentsMargins(0, 0, 0, 0);
    view->setSpacing(em(this, 0.1));
    m_ticks = new QVBoxLayout;
    m_ticks->setSpacing(em(this, 0.1));
    view->addLayout(m_ticks);
    m_none = new Label(TextRole::Muted, tr("Nothing is on the list."));
    view->addWidget(m_none);
    m_trouble->hide();
    view->addWidget(m_trouble);
    makeFoot();
    content()->addWidget(m_view);
    content()->addStretch(1);
    list();
    connect(&journal, &Journal::nightChanged, this, [this](Night night) {
        if (m_night == night)
            reload();
    });
    connect(&journal, &Journal::changedElsewhere, this, &WindDownCard::list);
    connect(&journal, &Journal::recordChanged, this, [this](const QString& kind) {
        if (kind == factorKind())
            list();
    });
    connect(&settings, &Settings::changed, this, [this](const QString& name) {
        if (name == QLatin1String(keys::windDown.name))
            list();
    });
}

void WindDownCard::makeFoot()
{
    auto* view = static_cast<QVBoxLayout*>(m_view->layout());
    auto* begin = new LinkButton(tr("Fifteen quiet minutes"));
    begin->setToolTip(tr("A quarter of an hour in the dark and the quiet, with a tone for lights out"));
    connect(begin, &LinkButton::clicked, this, &WindDownCard::beginRequested);
    auto* change = new LinkButton(tr("Change the list"));
    change->setObjectName(QStringLiteral("windDownChange"));
    connect(change, &LinkButton::clicked, this, [this] { edit(true); });
    view->addSpacing(em(this, 0.4));
    view->addWidget(begin, 0, Qt::AlignLeading);
    view->addWidget(change, 0, Qt::AlignLeading);
}

void WindDownCard::edit(bool editing)
{
    if (!m_editor) {
        m_editor = new WindDownEditor(m_journal, m_settings);
        content()->insertWidget(content()->indexOf(m_view) + 1, m_editor);
        connect(m_editor, &WindDownEditor::closed, this, [this] { edit(false); });
    }
    if (editing)
        m_editor->reload();
    m_editor->setVisible(editing);
    m_view->setVisible(!editing);
    if (!editing)
        findChild<LinkButton*>(QStringLiteral("windDownChange"))->setFocus();
}

void WindDownCard::list()
{
    for (const Item& item : m_items)
        delete item.box;
    m_items.clear();
    const auto own = ownFactorsOf(m_journal);
    for (const WindDownItem& item :
         windDownList(m_settings.value(keys::windDown), own ? *own : std::vector<OwnFactor>())) {
        if (!item.shown)
            continue;
        const QString name = tickName(item);
        auto* box = new WrappingCheckBox(QString(name).replace(QLatin1Char('&'), QLatin1String("&&")));
        box->setAccessibleName(name);
        box->setToolTip(name);
        box->setMinimumWidth(em(this, 6)); // one long word is cut rather than the page widened
        connect(box, &QCheckBox::toggled, this, [this, id = item.factor](bool on) { record(id, on); });
        m_ticks->addWidget(box);
        m_items.push_back({item.factor, box});
    }
    m_none->setVisible(m_items.empty());
    reload();
}

void WindDownCard::setNight(Night night)
{
    m_night = night;
    reload();
}

void WindDownCard::reload()
{
    if (!m_night)
        return;
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
