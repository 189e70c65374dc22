#include "app/library/filter_bar.h"

#include "app/text/catalogue_text.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/metrics.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace supine
{

namespace
{

using Length = PracticeFilter::Length;

const QString nothingNeeded = QStringLiteral("-");

} // namespace

FilterBar::FilterBar(const Catalogue& catalogue, QWidget* parent) : QWidget(parent)
{
    auto* row = new FlowLayout(space(this), this);
    m_area = addChoice(tr("Area"), tr("Any area"));
    m_kit = addChoice(tr("Kit"), tr("Any kit"));
    m_length = addChoice(tr("Length"), tr("Any length"));
    m_position = addChoice(tr("Position"), tr("Any position"));
    fill(catalogue);
    m_favourites = new Chip(tr("Favourites"));
    m_favourites->setToolTip(tr("Only what you marked as a favourite"));
    connect(m_favourites, &Chip::toggled, this, &FilterBar::read);
    row->addWidget(m_favourites);
    m_clear = new LinkButton(tr("Show all"));
    m_clear->hide();
    connect(m_clear, &LinkButton::clicked, this, &FilterBar::clear);
    row->addWidget(m_clear);
}

QComboBox* FilterBar::addChoice(const QString& name, const QString& any)
{
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->addItem(any);
    box->setMinimumWidth(em(this, 5));
    connect(box, &QComboBox::currentIndexChanged, this, &FilterBar::read);
    layout()->addWidget(box);
    return box;
}

void FilterBar::fill(const Catalogue& catalogue)
{
    for (const Term& area : catalogue.areas())
        m_area->addItem(catalogueText(area.name), area.id);
    m_kit->addItem(tr("Nothing needed"), nothingNeeded);
    for (const Term& kit : catalogue.kit())
        m_kit->addItem(catalogueText(kit.name), kit.id);
    m_length->addItem(tr("Up to 1 minute"), int(Length::OneMinute));
    m_length->addItem(tr("Up to 2 minutes"), int(Length::TwoMinutes));
    m_length->addItem(tr("Up to 5 minutes"), int(Length::FiveMinutes));
    m_length->addItem(tr("Longer than 5 minutes"), int(Length::Longer));
    m_position->addItem(tr("On the back"), int(Position::Back));
    m_position->addItem(tr("Lying in any way"), int(Position::Lying));
    m_position->addItem(tr("Kneeling"), int(Position::Kneeling));
    m_position->addItem(tr("On hands and knees"), int(Position::HandsAndKnees));
    m_position->addItem(tr("Seated"), int(Position::Seated));
    m_position->addItem(tr("Standing"), int(Position::Standing));
}

void FilterBar::read()
{
    const QString kit = m_kit->currentData().toString();
    m_filter.area = m_area->currentData().toString();
    m_filter.withoutKit = kit == nothingNeeded;
    m_filter.kit = m_filter.withoutKit ? QString() : kit;
    m_filter.length = Length(m_length->currentData().toInt());
    m_filter.position.reset();
    if (m_position->currentData().isValid())
        m_filter.position = Position(m_position->currentData().toInt());
    m_filter.favourites = m_favourites->isChecked();
    m_clear->setVisible(m_filter.any());
    emit changed();
}

void FilterBar::clear()
{
    {
        const QSignalBlocker quiet(this);
        for (QComboBox* box : {m_area, m_kit, m_length, m_position})
            box->setCurrentIndex(0);
        m_favourites->setChecked(false);
    }
    emit changed();
}

} // namespace supine
