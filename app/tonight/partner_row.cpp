#include "app/tonight/partner_row.h"

#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

#include <QButtonGroup>

namespace supine
{
namespace
{

constexpr int alone = 0; ///< QButtonGroup keeps ids below zero for itself

} // namespace

PartnerRow::PartnerRow(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    setAccessibleName(tr("On the mat"));
    auto* row = new FlowLayout(space(this), this);
    row->centreRows();
    row->addWidget((new Label(TextRole::Muted, tr("On the mat")))->singleLine());
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { emit chosen(id - 1); });
    hide();
}

void PartnerRow::add(const QString& name, int index)
{
    auto* chip = new Chip(name);
    m_group->addButton(chip, index);
    layout()->addWidget(chip);
}

void PartnerRow::setNames(const QStringList& names)
{
    setVisible(!names.isEmpty());
    if (names == m_names)
        return;
    m_names = names;
    for (QAbstractButton* chip : m_group->buttons())
        delete chip;
    add(tr("Just me"), alone);
    for (int i = 0; i < int(names.size()); ++i)
        add(tr("With %1").arg(names.at(i)), i + 1);
    setChosen(-1);
}

void PartnerRow::setChosen(int index)
{
    if (auto* chip = m_group->button(index + 1))
        chip->setChecked(true);
}

} // namespace supine
