#include "app/trends/card_columns.h"

#include "app/widgets/metrics.h"

#include <QGridLayout>

#include <algorithm>

namespace supine
{

CardColumns::CardColumns(const std::vector<QWidget*>& cards, QWidget* parent)
    : QWidget(parent), m_cards(cards), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setSpacing(space(this, 2));
    arrange(1);
}

void CardColumns::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int fit = width() / em(this, 16.5);
    arrange(fit >= int(m_cards.size()) ? int(m_cards.size()) : 1);
}

void CardColumns::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (QWidget* card : m_cards)
        m_grid->removeWidget(card);
    for (int i = 0; i < int(m_cards.size()); ++i) {
        m_grid->addWidget(m_cards[size_t(i)], i / columns, i % columns);
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    }
}

} // namespace supine
