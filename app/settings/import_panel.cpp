#include "app/settings/import_panel.h"

#include "app/text/journal_text.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QVBoxLayout>

namespace supine
{
namespace
{

/// Everything a column can become, in the order it is asked.
QComboBox* makeTargets(const QString& present)
{
    auto* box = new QComboBox;
    box->addItem(ImportPanel::tr("leave out"), QString());
    box->addItem(ImportPanel::tr("date of the night"), QStringLiteral("night"));
    box->addItem(ImportPanel::tr("note"), QStringLiteral("note"));
    for (const Measure& measure : measures())
        box->addItem(measureName(measure), QString::fromLatin1(measure.id));
    for (const Factor& factor : factors())
        box->addItem(factorName(factor), QString::fromLatin1(factor.id));
    box->setMinimumWidth(em(box, 6));
    box->setCurrentIndex(std::max(0, box->findData(present)));
    return box;
}

} // namespace

ImportPanel::ImportPanel(QWidget* parent)
    : QWidget(parent), m_title(new Label(TextRole::Strong)), m_words(new Label(TextRole::Body)),
      m_columns(new QWidget), m_form(new QFormLayout(m_columns)),
      m_agree(new PrimaryButton(tr("Bring it in")))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, space(this), 0, space(this));
    rows->setSpacing(space(this));
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_form->setFormAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    rows->addWidget(m_title);
    rows->addWidget(m_columns);
    rows->addWidget(m_words);
    auto* buttons = new FlowLayout(space(this));
    auto* leave = new PlainButton(tr("Leave it"));
    buttons->addWidget(m_agree);
    buttons->addWidget(leave);
    rows->addLayout(buttons);
    connect(m_agree, &QPushButton::clicked, this, &ImportPanel::agreed);
    connect(leave, &QPushButton::clicked, this, &ImportPanel::left);
}

void ImportPanel::begin(const QString& path)
{
    m_path = path;
    m_targets.clear();
    m_title->setText(QFileInfo(path).fileName());
    m_words->setText(tr("Reading…"));
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_columns->hide();
    m_agree->setEnabled(false);
    show();
}

void ImportPanel::showLayout(const TableLayout& layout)
{
    using Kind = TableLayout::Kind;
    if (layout.kind == Kind::Nights || layout.kind == Kind::Sessions || m_form->rowCount() > 0)
        return;
    for (const TableLayout::Source& source : layout.sources) {
        if (!source.name.isEmpty())
            addColumn(source);
    }
    m_columns->show();
}

void ImportPanel::addColumn(const TableLayout::Source& source)
{
    auto* name = new Label(TextRole::Body, source.name.left(40));
    auto* box = makeTargets(source.target);
    name->setTextFormat(Qt::PlainText);
    name->setBuddy(box);
    box->setAccessibleName(source.name.left(40));
    m_targets.insert(source.name, source.target);
    m_form->addRow(name, box);
    connect(box, &QComboBox::activated, this, [this, box, key = source.name] {
        m_targets.insert(key, box->currentData().toString());
        m_agree->setEnabled(false);
        emit mappingChanged();
    });
}

void ImportPanel::showTally(const QString& kind, const MergeTally& tally)
{
    QStringList lines{kind};
    const Tally& nights = tally.nights;
    if (tally.changesNothing()) {
        lines.append(tr("All of it is in the journal already."));
    } else {
        lines.append(tr("%n nights would be new,", nullptr, nights.added) + u' ' +
                     tr("%n would change,", nullptr, nights.changed) + u' ' +
                     tr("%n are as they are already.", nullptr, nights.same));
        if (tally.values.changed > 0)
            lines.append(tr("%n values would be replaced; the former ones stay in the history.", nullptr,
                            tally.values.changed));
        lines.append(tr("A backup is made first."));
    }
    m_words->setText(lines.join(QLatin1Char('\n')));
    m_agree->setEnabled(!tally.changesNothing());
}

void ImportPanel::showTrouble(const QString& text)
{
    m_words->setText(text);
    m_agree->setEnabled(false);
}

} // namespace supine
