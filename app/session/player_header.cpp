#include "app/session/player_header.h"

#include "app/session/player_fonts.h"

#include <QHBoxLayout>
#include <QLabel>

namespace supine
{

PlayerHeader::PlayerHeader(QWidget* parent)
    : QWidget(parent), m_routine(new QLabel(this)), m_rehearsal(new QLabel(this)), m_count(new QLabel(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_routine->setProperty("role", QStringLiteral("muted"));
    m_count->setProperty("role", QStringLiteral("muted"));
    m_rehearsal->setObjectName(QStringLiteral("rehearsal"));
    m_rehearsal->setProperty("role", QStringLiteral("notice"));
    row->addWidget(m_routine);
    row->addStretch(1);
    row->addWidget(m_rehearsal);
    row->addStretch(1);
    row->addWidget(m_count);
}

void PlayerHeader::setRoutine(const QString& name, int speed)
{
    m_routine->setText(name);
    m_rehearsal->setText(speed > 1 ? tr("Rehearsal, %n times as fast", nullptr, speed) : QString());
    m_rehearsal->setVisible(speed > 1);
}

void PlayerHeader::setCount(const QString& text)
{
    if (m_count->text() == text)
        return;
    m_count->setText(text);
    layout()->activate();
}

void PlayerHeader::setSizes(int text, int spacing)
{
    for (QLabel* label : {m_routine, m_rehearsal, m_count})
        setTextSize(label, text);
    layout()->setSpacing(spacing);
}

} // namespace supine
