#include "app/settings/people_card.h"

#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"
#include "app/widgets/wrapping.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalBlocker>

namespace supine
{
namespace
{

constexpr int longestName = 40;

/// A field and what stands beside it, on one line while there is room.
QWidget* makeRow(const QString& name, QLineEdit* field, QPushButton* button)
{
    auto* row = new QWidget;
    auto* flow = new FlowLayout(space(row), row);
    flow->centreRows();
    auto* label = (new Label(TextRole::Body, name))->singleLine();
    label->setBuddy(field);
    field->setAccessibleName(name);
    field->setMaxLength(longestName);
    field->setMinimumWidth(em(row, 10));
    flow->addWidget(label);
    flow->addWidget(field);
    if (button)
        flow->addWidget(button);
    return row;
}

} // namespace

PeopleCard::PeopleCard(QWidget* parent)
    : Card(tr("People"), parent), m_list(new QWidget), m_trouble(new Label(TextRole::Notice))
{
    content()->addWidget(
        new Label(TextRole::Body, tr("Each person has a journal and settings of their own on this computer; "
                                     "nothing is shared. Two can practise together from Tonight.")));
    new FlowLayout(space(this), m_list);
    content()->addWidget(m_list);
    addFields();
    m_trouble->hide();
    content()->addWidget(m_trouble);
}

void PeopleCard::addFields()
{
    m_name = new QLineEdit;
    m_nameRow = makeRow(tr("What you are called"), m_name, nullptr);
    content()->addWidget(m_nameRow);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (m_name->isModified() && !m_name->text().trimmed().isEmpty())
            emit firstNamed(m_name->text().trimmed());
        m_name->setModified(false);
    });
    m_new = new QLineEdit;
    auto* add = new PlainButton(tr("Add"));
    add->setAccessibleName(tr("Add this person"));
    content()->addWidget(makeRow(tr("Somebody else"), m_new, add));
    const auto ask = [this] {
        if (!m_new->text().trimmed().isEmpty())
            emit addRequested(m_new->text().trimmed());
    };
    connect(add, &QPushButton::clicked, this, ask);
    connect(m_new, &QLineEdit::returnPressed, this, ask);
    m_asks = new WrappingCheckBox(tr("Ask at the start who it is"));
    content()->addWidget(m_asks);
    connect(m_asks, &QCheckBox::toggled, this, &PeopleCard::asksWhoChosen);
}

void PeopleCard::setPeople(const People& people)
{
    QLayout* row = m_list->layout();
    while (QLayoutItem* item = row->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < int(people.others.size()); ++i) {
        auto* open = new PlainButton(tr("Open for %1").arg(people.others.at(i)));
        connect(open, &QPushButton::clicked, this, [this, i] { emit openRequested(i); });
        row->addWidget(open);
        open->show();
    }
    m_list->setVisible(!people.others.isEmpty());
    m_nameRow->setVisible(people.first);
    m_name->setText(people.firstName);
    m_new->clear();
    const QSignalBlocker quiet(m_asks);
    m_asks->setChecked(people.asksWho);
    m_asks->setVisible(!people.others.isEmpty());
}

void PeopleCard::setTrouble(const QString& text)
{
    m_trouble->setText(text);
    m_trouble->setVisible(!text.isEmpty());
}

} // namespace supine
