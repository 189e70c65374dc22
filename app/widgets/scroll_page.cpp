#include "app/widgets/scroll_page.h"

#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

#include <QEvent>
#include <QHBoxLayout>

namespace supine
{

ScrollPage::ScrollPage(const QString& title, QWidget* parent)
    : QScrollArea(parent), m_title(new Label(TextRole::Hero, title)), m_subtitle(new Label(TextRole::Muted)),
      m_actions(new QHBoxLayout), m_content(new QVBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget;
    page->setProperty("kind", QStringLiteral("page"));
    auto* outer = new QVBoxLayout(page);
    const int edge = em(this, 1.5);
    outer->setContentsMargins(edge, edge, edge, edge);
    outer->setSpacing(space(this, 2));
    auto* words = new QVBoxLayout;
    words->setSpacing(em(this, 0.2));
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto* head = new QHBoxLayout;
    head->addLayout(words, 1);
    m_actions->setSpacing(space(this));
    head->addLayout(m_actions);
    head->setAlignment(m_actions, Qt::AlignTop);
    outer->addLayout(head);
    m_content->setSpacing(space(this, 2));
    outer->addLayout(m_content);
    outer->addStretch(1);
    m_subtitle->hide();
    setWidget(page);
}

QSize ScrollPage::sizeHint() const
{
    return {em(this, 36), em(this, 24)};
}

bool ScrollPage::event(QEvent* event)
{
    // QScrollArea measures the whole page for its bars; until it is seen, the measure at its showing is
    // enough.
    if (!isVisible() && (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutRequest))
        return QAbstractScrollArea::event(event);
    return QScrollArea::event(event);
}

void ScrollPage::setTitle(const QString& title)
{
    m_title->setText(title);
}

void ScrollPage::setSubtitle(const QString& text)
{
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty());
}

} // namespace supine
