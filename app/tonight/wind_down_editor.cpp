#include "app/tonight/wind_down_editor.h"

#include "app/text/error_text.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"
#include "core/journal/journal.h"
#include "core/settings/settings_keys.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace supine
{
namespace
{

/// A button of one sign, as high as a line of text.
QToolButton* makeSign(char16_t sign, const QString& name, const QString& place)
{
    auto* button = new QToolButton;
    button->setText(QString(QChar(sign)));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setObjectName(place);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumSize(em(button, 1.5), em(button, 1.5));
    return button;
}

bool isOwnItem(const WindDownItem& item)
{
    const Factor* known = findFactor(item.factor.text());
    return known && isOwn(*known);
}

} // namespace

WindDownEditor::WindDownEditor(Journal& journal, Settings& settings, QWidget* parent)
    : QWidget(parent), m_journal(journal), m_settings(settings), m_rows(new QWidget), m_new(new QLineEdit),
      m_add(new PlainButton(tr("Add"))), m_full(new Label(TextRole::Caption)),
      m_trouble(new Label(TextRole::Notice))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(this));
    column->addWidget(
        new Label(TextRole::Muted, tr("Tick what stands on the list, and call it as you like.")));
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(em(this, 0.2));
    column->addWidget(m_rows);
    makeFoot();
    reload();
}

void WindDownEditor::makeFoot()
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    m_new->setPlaceholderText(tr("Something of your own"));
    m_new->setAccessibleName(tr("Something of your own"));
    auto* adding = new QHBoxLayout;
    adding->setSpacing(space(this));
    adding->addWidget(m_new, 1);
    adding->addWidget(m_add);
    column->addLayout(adding);
    m_full->setText(tr("There are twelve of your own, which is as many as fit."));
    column->addWidget(m_full);
    column->addWidget(m_trouble);
    m_trouble->hide();
    auto* back = new LinkButton(tr("As it came"));
    back->setToolTip(tr("The shipped lines with their names and order; your own stay"));
    auto* done = new PlainButton(tr("Done"));
    done->setObjectName(QStringLiteral("windDownDone"));
    auto* foot = new FlowLayout(space(this, 2));
    foot->addWidget(done);
    foot->addWidget(back);
    column->addLayout(foot);
    connect(m_add, &PlainButton::clicked, this, &WindDownEditor::add);
    connect(m_new, &QLineEdit::returnPressed, this, &WindDownEditor::add);
    connect(back, &LinkButton::clicked, this, [this] {
        m_list = windDownList({}, m_own);
        keep();
        reload();
    });
    connect(done, &PlainButton::clicked, this, &WindDownEditor::closed);
}

void WindDownEditor::reload()
{
    const auto own = ownFactorsOf(m_journal);
    m_own = own ? *own : std::vector<OwnFactor>();
    tell(own ? QString() : errorText(own.error()));
    m_list = windDownList(m_settings.value(keys::windDown), m_own);
    while (QLayoutItem* item = m_rows->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of its buttons may be what called
        delete item;
    }
    for (size_t i = 0; i < m_list.size(); ++i) {
        QWidget* row = makeRow(i);
        m_rows->layout()->addWidget(row);
        row->show(); // at once, so that it can take the keyboard
    }
    const auto active =
        std::count_if(m_own.begin(), m_own.end(), [](const OwnFactor& factor) { return !factor.retired; });
    const bool full = size_t(active) >= mostOwnFactors;
    m_new->setEnabled(!full);
    m_add->setEnabled(!full);
    m_full->setVisible(full);
}

QWidget* WindDownEditor::makeRow(size_t index)
{
    const WindDownItem& item = m_list[index];
    const QString name = tickName(item);
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(em(this, 0.2));
    auto* shown = new QCheckBox;
    shown->setChecked(item.shown);
    shown->setAccessibleName(tr("On the list: %1").arg(name));
    auto* field = new QLineEdit(name);
    field->setCursorPosition(0);
    field->setMinimumWidth(em(this, 3.5));
    field->setPlaceholderText(shippedTickName(item.factor));
    field->setAccessibleName(tr("Name of %1").arg(shippedTickName(item.factor)));
    const QString place = item.factor.text();
    auto* up = makeSign(u'\u2191', tr("%1: further up").arg(name), place + QStringLiteral(" up"));
    auto* down = makeSign(u'\u2193', tr("%1: further down").arg(name), place + QStringLiteral(" down"));
    up->setEnabled(index > 0);
    down->setEnabled(index + 1 < m_list.size());
    line->addWidget(shown);
    line->addWidget(field, 1);
    line->addWidget(up);
    line->addWidget(down);
    connect(shown, &QCheckBox::toggled, this, [this, index](bool on) {
        m_list[index].shown = on;
        keep();
    });
    connect(field, &QLineEdit::editingFinished, this, [this, index, field] { rename(index, field); });
    connect(up, &QToolButton::clicked, this, [this, index] { move(index, -1); });
    connect(down, &QToolButton::clicked, this, [this, index] { move(index, +1); });
    if (isOwnItem(item)) {
        auto* remove = makeSign(u'\u00d7', tr("Remove %1").arg(name), place + QStringLiteral(" remove"));
        remove->setToolTip(tr("Remove it; what was ticked on past nights stays in the journal."));
        connect(remove, &QToolButton::clicked, this, [this, index] { retire(index); });
        line->addWidget(remove);
    }
    return row;
}

void WindDownEditor::rename(size_t index, QLineEdit* field)
{
    WindDownItem& item = m_list[index];
    const QString name = field->text().trimmed();
    if (name == tickName(item))
        return;
    const bool own = isOwnItem(item);
    const bool shipped = !own && (name.isEmpty() || name == shippedTickName(item.factor));
    if (const QString flaw = tickNameFlaw(name); !shipped && !flaw.isEmpty()) {
        tell(flaw);
        return;
    }
    item.name = shipped ? QString() : name;
    field->setText(tickName(item));
    if (own) {
        const auto kept = keepOwnFactor(m_journal, {item.factor, name, false});
        tell(kept ? QString() : errorText(kept.error()));
    } else {
        keep();
    }
}

void WindDownEditor::move(size_t index, int by)
{
    const size_t to = index + size_t(by);
    const QString button = m_list[index].factor.text() + QLatin1String(by < 0 ? " up" : " down");
    std::swap(m_list[index], m_list[to]);
    keep();
    reload();
    const auto same = m_rows->findChildren<QToolButton*>(button);
    if (!same.isEmpty())
        same.constLast()->setFocus();
}

void WindDownEditor::retire(size_t index)
{
    const WindDownItem item = m_list[index];
    const auto kept = keepOwnFactor(m_journal, {item.factor, item.name, true});
    if (!kept) {
        tell(errorText(kept.error()));
        return;
    }
    m_list.erase(m_list.begin() + std::ptrdiff_t(index));
    keep();
    reload();
}

void WindDownEditor::add()
{
    const QString name = m_new->text().trimmed();
    if (const QString flaw = tickNameFlaw(name); !flaw.isEmpty()) {
        tell(flaw);
        return;
    }
    const auto id = addOwnFactor(m_journal, name);
    if (!id) {
        tell(errorText(id.error()));
        return;
    }
    const auto lastShown =
        std::find_if(m_list.rbegin(), m_list.rend(), [](const WindDownItem& item) { return item.shown; });
    m_list.insert(lastShown.base(), {*id, name, true});
    m_new->clear();
    keep();
    reload();
    m_new->setFocus();
}

void WindDownEditor::keep()
{
    const auto kept = m_settings.set(keys::windDown, windDownSetting(m_list));
    tell(kept ? QString() : errorText(kept.error()));
}

void WindDownEditor::tell(const QString& sentence)
{
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
}

} // namespace supine
