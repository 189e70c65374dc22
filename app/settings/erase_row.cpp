#include "app/settings/erase_row.h"

#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace supine
{

EraseRow::EraseRow(QWidget* parent) : QWidget(parent), m_word(new QLineEdit)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    //: The word that is typed to confirm that everything is erased.
    const QString word = tr("erase");
    rows->addWidget(new Label(TextRole::Body,
                              tr("Every night, note and session, all backups and your settings will be gone "
                                 "for good. To go on, type the word “%1”.")
                                  .arg(word)));
    auto* line = new FlowLayout(space(this));
    line->preferOneRow();
    line->centreRows();
    m_word->setAccessibleName(tr("The word that confirms"));
    auto* now = new PlainButton(tr("Erase now"));
    now->setEnabled(false);
    auto* leave = new PlainButton(tr("Keep everything"));
    line->addWidget(m_word);
    line->addWidget(now);
    line->addWidget(leave);
    rows->addLayout(line);
    connect(leave, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_word, &QLineEdit::textChanged, now, [now, word](const QString& text) {
        now->setEnabled(text.trimmed().compare(word, Qt::CaseInsensitive) == 0);
    });
    connect(now, &QPushButton::clicked, this, &EraseRow::confirmed);
}

void EraseRow::ask()
{
    m_word->clear();
    show();
    m_word->setFocus();
}

} // namespace supine
