#include "app/settings/figure_card.h"

#include "app/figure/figure_view.h"
#include "app/text/error_text.h"
#include "app/theme/figure_look.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"
#include "app/widgets/wrapping.h"
#include "core/settings/settings_keys.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>

namespace supine
{

FigureCard::FigureCard(Settings& settings, QWidget* parent)
    : Card(tr("The figure"), parent), m_settings(settings), m_row(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_trouble(new Label(TextRole::Notice))
{
    auto* figure = new FigureView;
    figure->setPosture(QStringLiteral("quiet_sit"));
    figure->setAccessibleName(tr("The figure as it looks now"));
    figure->setFixedSize(em(this, 11), em(this, 7));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setHorizontalSpacing(em(this, 1.5));
    form->setVerticalSpacing(space(this, 2));
    addChoice(form, tr("Skin"), skinNames(), keys::figureSkin);
    addChoice(form, tr("Hair"), hairNames(), keys::figureHair);
    addChoice(form, tr("Clothes"), clothesNames(), keys::figureClothes);
    auto* knot = new WrappingCheckBox(tr("Hair tied up"));
    knot->setChecked(m_settings.value(keys::figureKnot));
    connect(knot, &QCheckBox::toggled, this, [this](bool on) { keep(keys::figureKnot, on); });
    form->addRow(knot);
    m_row->setSpacing(em(this, 2));
    m_row->addLayout(form);
    m_row->addWidget(figure, 1, Qt::AlignLeading | Qt::AlignVCenter);
    content()->addLayout(m_row);
    m_trouble->hide();
    content()->addWidget(m_trouble);
}

void FigureCard::addChoice(QFormLayout* form, const QString& label, const QStringList& names,
                           const Key<int>& key)
{
    auto* box = new QComboBox;
    for (const QString& name : names)
        box->addItem(QCoreApplication::translate("FigureLook", qUtf8Printable(name)));
    box->setCurrentIndex(m_settings.value(key));
    box->setAccessibleName(label);
    box->setMinimumWidth(em(box, 4));
    auto* text = new Label(TextRole::Body, label);
    text->singleLine();
    text->setBuddy(box);
    form->addRow(text, box);
    connect(box, &QComboBox::activated, this, [this, &key](int choice) { keep(key, choice); });
}

template<class T>
void FigureCard::keep(const Key<T>& key, const T& value)
{
    const auto kept = m_settings.set(key, value);
    m_trouble->setVisible(!kept.ok());
    if (!kept)
        m_trouble->setText(errorText(kept.error()));
}

void FigureCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    m_row->setDirection(width() < em(this, 26) ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
}

} // namespace supine
