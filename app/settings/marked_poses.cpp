#include "app/settings/marked_poses.h"

#include "app/session/pose_marks.h"
#include "app/text/catalogue_text.h"
#include "app/text/error_text.h"
#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"
#include "core/journal/journal.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace supine
{

MarkedPoses::MarkedPoses(Journal& journal, const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent), m_journal(journal), m_catalogue(catalogue), m_trouble(new Label(TextRole::Notice))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space(this), 0, 0);
    column->addWidget(m_trouble);
    m_trouble->hide();
    connect(&journal, &Journal::recordChanged, this, &MarkedPoses::fill);
    fill();
}

void MarkedPoses::fill()
{
    if (m_list)
        m_list->deleteLater();
    m_list = nullptr;
    const auto marks = marksOf(m_journal);
    m_trouble->setVisible(!marks.ok());
    setVisible(!marks.ok() || !marks->empty());
    if (!marks) {
        m_trouble->setText(errorText(marks.error()));
        return;
    }
    m_list = new QWidget;
    auto* grid = new QGridLayout(m_list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(new Label(TextRole::Body, tr("Poses that hurt")), 0, 0, 1, 2);
    int row = 1;
    for (const auto& [id, effect] : *marks) {
        const Practice* practice = m_catalogue.practice(id);
        const QString name = practice ? catalogueText(practice->name) : id.text();
        const QString what =
            effect == Caution::Effect::Skip ? tr("%1: left out") : tr("%1: in its easier form");
        auto* back = new PlainButton(tr("Bring back"));
        back->setAccessibleName(tr("Bring back %1").arg(name));
        connect(back, &PlainButton::clicked, this, [this, id = id.text()] { bringBack(id); });
        grid->addWidget(new Label(TextRole::Muted, what.arg(name)), row, 0);
        grid->addWidget(back, row++, 1);
    }
    layout()->addWidget(m_list);
}

void MarkedPoses::bringBack(const QString& practice)
{
    const auto removed = m_journal.removeRecord(markKind(), practice);
    m_trouble->setVisible(!removed.ok());
    if (!removed)
        m_trouble->setText(errorText(removed.error()));
}

} // namespace supine
