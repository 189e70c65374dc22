#include "app/session/player_footer.h"

#include "app/session/player_controls.h"
#include "app/session/player_fonts.h"
#include "app/session/progress_line.h"
#include "app/session/sequence_strip.h"

#include <QBoxLayout>
#include <QLabel>

namespace supine
{

PlayerFooter::PlayerFooter(QWidget* parent)
    : QWidget(parent), m_progress(new ProgressLine(this)), m_strip(new SequenceStrip(this)),
      m_next(new QLabel(this)), m_controls(new PlayerControls(this)), m_stopRule(new QLabel(this)),
      m_end(new QBoxLayout(QBoxLayout::TopToBottom)), m_last(new QBoxLayout(QBoxLayout::LeftToRight))
{
    for (QLabel* text : {m_next, m_stopRule}) {
        text->setProperty("role", QStringLiteral("muted"));
        text->setWordWrap(true);
    }
    m_stopRule->setText(
        tr("Stop at sharp or spreading pain, numbness, tingling, dizziness, chest pain, short breath or "
           "a change in sight. A mild stretch is fine, pain is not."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->addWidget(m_strip, 1);
    m_end->addWidget(m_next, 1);
    m_end->addWidget(m_controls);
    row->addLayout(m_end, 0);
    m_last->addWidget(m_stopRule, 1);
    m_last->addWidget(m_controls->aside(), 0, Qt::AlignTrailing | Qt::AlignVCenter);
    column->addWidget(m_progress);
    column->addLayout(row);
    column->addLayout(m_last);
}

void PlayerFooter::setTimeline(const Timeline& timeline, const Catalogue& catalogue)
{
    m_progress->setTimeline(timeline);
    m_progress->setVisible(!timeline.quiet);
    m_strip->setTimeline(timeline, catalogue);
}

bool PlayerFooter::setNext(const QString& text)
{
    if (m_next->text() == text)
        return false;
    m_next->setText(text);
    return true;
}

void PlayerFooter::setSizes(int text, int cell, int line, int spacing)
{
    const bool strip = cell > 0 && m_strip->count() > 1;
    for (QLabel* label : {m_next, m_stopRule})
        setTextSize(label, text);
    m_controls->setTextPixels(text, cell > 0);
    m_progress->setFixedHeight(line);
    m_strip->setVisible(strip);
    m_strip->setCellHeight(cell);
    m_end->setDirection(strip ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_next->setAlignment((strip ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    layout()->setSpacing(spacing);
    m_last->setSpacing(spacing);
    layout()->invalidate();
    layout()->activate(); // rows within rows learn of new sizes by this alone
}

int PlayerFooter::heightFor(int width) const
{
    return layout()->totalHeightForWidth(width);
}

} // namespace supine
