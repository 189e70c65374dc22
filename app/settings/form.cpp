#include "app/settings/form.h"

#include "app/widgets/metrics.h"

#include <QBoxLayout>
#include <QFormLayout>

namespace supine
{

QFormLayout* addForm(QBoxLayout* where, const QWidget* metric)
{
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setFormAlignment(Qt::AlignLeading | Qt::AlignTop);
    form->setHorizontalSpacing(em(metric, 1.5));
    form->setVerticalSpacing(space(metric, 2));
    where->addLayout(form);
    return form;
}

} // namespace supine
