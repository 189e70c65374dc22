#include "app/library/step_panel.h"

#include "app/library/breath_choices.h"
#include "app/library/duration_box.h"
#include "app/text/catalogue_text.h"
#include "app/text/catalogue_words.h"
#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"
#include "app/widgets/wrapping.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <cmath>

namespace supine
{

using Kind = RoutineItem::Kind;
using std::chrono::milliseconds;

namespace
{

constexpr int anotherBreath = -1;

template<class Field>
Field* named(Field* field, const QString& objectName, const QString& name)
{
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    return field;
}

} // namespace

StepPanel::StepPanel(const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent), m_catalogue(catalogue), m_title(new Label(TextRole::Strong)), m_form(new QFormLayout),
      m_hold(new DurationBox(limits::shortestHold, limits::longestHold)), m_side(new QComboBox),
      m_prepare(new DurationBox({}, limits::longestPrepare)), m_breath(new QComboBox),
      m_breathRow(new QWidget), m_in(new QDoubleSpinBox), m_out(new QDoubleSpinBox),
      m_easier(new WrappingCheckBox), m_times(new QSpinBox)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_title);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("Hold"), named(m_hold, QStringLiteral("hold"), tr("How long it is held")));
    m_side->addItems({tr("Both, right first"), tr("Right"), tr("Left")});
    m_form->addRow(tr("Side"), named(m_side, QStringLiteral("side"), tr("Which side")));
    m_form->addRow(tr("Get into place"),
                   named(m_prepare, QStringLiteral("prepare"), tr("Time to get into place")));
    makeBreath();
    m_easier->setObjectName(QStringLiteral("easier"));
    m_form->addRow(m_easier);
    m_times->setRange(limits::fewestTimes, limits::mostTimes);
    m_form->addRow(tr("Times"), named(m_times, QStringLiteral("times"), tr("How many times")));
    column->addLayout(m_form);
    m_giveUp = new LinkButton(tr("Give up the repeat, keep its steps"));
    m_giveUp->setObjectName(QStringLiteral("giveUpRepeat"));
    column->addWidget(m_giveUp, 0, Qt::AlignLeading);
    column->addStretch(1);
    connectFields();
}

void StepPanel::makeBreath()
{
    named(m_breath, QStringLiteral("breath"), tr("Breath"));
    m_form->addRow(tr("Breath"), m_breath);
    auto* row = new QHBoxLayout(m_breathRow);
    row->setContentsMargins({});
    constexpr double half = 0.5;
    for (QDoubleSpinBox* box : {m_in, m_out}) {
        box->setRange(limits::shortestBreath, limits::longestBreath);
        box->setDecimals(1);
        box->setSingleStep(half);
        box->setKeyboardTracking(false);
        row->addWidget(box, 1);
    }
    m_in->setSuffix(tr(" s in"));
    m_out->setSuffix(tr(" s out"));
    named(m_in, QStringLiteral("breathIn"), tr("Seconds to breathe in"));
    named(m_out, QStringLiteral("breathOut"), tr("Seconds to breathe out"));
    m_form->addRow(m_breathRow);
}

void StepPanel::connectFields()
{
    const auto edit = [this](const char* words, const std::function<void(RoutineItem&)>& change) {
        if (!m_showing)
            emit edited(QLatin1String(words), change);
    };
    connect(m_hold, &QSpinBox::valueChanged, this, [this, edit] {
        edit("hold", [length = m_hold->length()](RoutineItem& item) { item.step.hold = length; });
    });
    connect(m_prepare, &QSpinBox::valueChanged, this, [this, edit] {
        edit("prepare", [length = m_prepare->length()](RoutineItem& item) { item.step.prepare = length; });
    });
    connect(m_times, &QSpinBox::valueChanged, this,
            [edit](int times) { edit("times", [times](RoutineItem& item) { item.times = times; }); });
    connect(m_side, &QComboBox::activated, this, [this, edit](int choice) {
        const std::optional<Side> sides[] = {std::nullopt, Side::Right, Side::Left};
        edit("", [this, side = sides[choice]](RoutineItem& item) {
            const Practice* practice = m_catalogue.practice(item.step.practice);
            if (practice && practice->sided)
                item.step.side = side;
        });
    });
    const auto breathe = [this, edit] {
        edit("breath", [breath = breathChosen()](RoutineItem& item) { item.step.breath = breath; });
    };
    connect(m_breath, &QComboBox::activated, this, [this, breathe] {
        setRow(m_breathRow, m_breath->currentData().toInt() == anotherBreath);
        breathe();
    });
    connect(m_in, &QDoubleSpinBox::valueChanged, this, breathe);
    connect(m_out, &QDoubleSpinBox::valueChanged, this, breathe);
    connect(m_easier, &QCheckBox::clicked, this,
            [this](bool easier) { emit easierChosen(m_practice, easier); });
    connect(static_cast<QPushButton*>(m_giveUp), &QPushButton::clicked, this, &StepPanel::repeatGivenUp);
    connect(m_hold, &DurationBox::refused, this, [this] { emit refused(RoutineFlaw::Hold); });
    connect(m_prepare, &DurationBox::refused, this, [this] { emit refused(RoutineFlaw::Prepare); });
}

std::optional<BreathPattern> StepPanel::breathChosen() const
{
    constexpr double tenths = 10;
    const int choice = m_breath->currentData().toInt();
    if (choice == anotherBreath)
        return BreathPattern{milliseconds(std::lround(m_in->value() * tenths) * 100),
                             milliseconds(std::lround(m_out->value() * tenths) * 100)};
    if (choice == 0)
        return std::nullopt;
    return breathChoices().at(size_t(choice - 1));
}

void StepPanel::setRow(QWidget* field, bool visible)
{
    m_form->setRowVisible(field, visible);
}

void StepPanel::show(const OwnRoutine& routine, const RoutineEdit::Rows& rows)
{
    const QScopedValueRollback<bool> showing(m_showing, true);
    const RoutineItem* item = rows.empty() ? nullptr : &routine.items.at(size_t(rows.front()));
    const bool step = item && item->kind == Kind::Step;
    for (QWidget* field :
         {static_cast<QWidget*>(m_hold), static_cast<QWidget*>(m_side), static_cast<QWidget*>(m_prepare),
          static_cast<QWidget*>(m_breath), m_breathRow, static_cast<QWidget*>(m_easier)})
        setRow(field, step);
    setRow(m_times, item && item->kind == Kind::Repeat);
    m_giveUp->setVisible(item && item->kind != Kind::Step);
    if (!item)
        m_title->setText(tr("Choose a step to change it."));
    else if (!step)
        m_title->setText(tr("Repeat"));
    if (item && item->kind == Kind::Repeat)
        m_times->setValue(item->times);
    if (step)
        showStep(routine, item->step);
    if (step && rows.size() > 1)
        m_title->setText(tr("%n steps together", nullptr, int(rows.size())));
}

void StepPanel::showStep(const OwnRoutine& routine, const Step& step)
{
    const Practice* practice = m_catalogue.practice(step.practice);
    m_practice = step.practice;
    if (!practice)
        return;
    m_title->setText(practiceName(*practice));
    m_hold->setLength(step.hold);
    m_prepare->setLength(step.prepare.value_or(practice->prepare));
    setRow(m_side, practice->sided);
    m_side->setCurrentIndex(!step.side ? 0 : *step.side == Side::Right ? 1 : 2);
    m_breath->clear();
    m_breath->addItem(
        practice->breath ? tr("As usual: %1").arg(breathText(*practice->breath)) : tr("As usual: freely"), 0);
    int chosen = 0;
    int choice = 0;
    for (const BreathPattern& breath : breathChoices()) {
        m_breath->addItem(breathText(breath), ++choice);
        if (step.breath == breath)
            chosen = choice;
    }
    m_breath->addItem(tr("Another"), anotherBreath);
    const bool own = step.breath && chosen == 0;
    m_breath->setCurrentIndex(own ? m_breath->count() - 1 : chosen);
    const BreathPattern shown = step.breath.value_or(practice->breath.value_or(breathChoices().at(1)));
    m_in->setValue(double(shown.in.count()) / 1000);
    m_out->setValue(double(shown.out.count()) / 1000);
    setRow(m_breathRow, own);
    setRow(m_easier, practice->easier.has_value());
    if (practice->easier) {
        m_easier->setText(tr("Easier form: %1").arg(catalogueText(practice->easier->name)));
        m_easier->setToolTip(tr("Wherever this pose is in the routine"));
    }
    m_easier->setChecked(routine.easier.contains(step.practice));
}

} // namespace supine
