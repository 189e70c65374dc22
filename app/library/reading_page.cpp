#include "app/library/reading_page.h"

#include "app/widgets/buttons.h"
#include "app/widgets/metrics.h"
#include "app/widgets/scroll_page.h"

#include <QShortcut>

namespace supine
{

ReadingPage::ReadingPage(QWidget* parent)
    : QWidget(parent), m_top(new QHBoxLayout), m_back(new LinkButton(QString()))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_top->setContentsMargins(em(this, 1.4), em(this, 0.8), em(this, 1.5), 0);
    m_top->addWidget(m_back);
    m_top->addStretch(1);
    column->addLayout(m_top);
    connect(m_back, &QPushButton::clicked, this, &ReadingPage::closeRequested);
    for (const QKeySequence& key : {QKeySequence(Qt::Key_Escape), QKeySequence(Qt::ALT | Qt::Key_Left)}) {
        auto* leave = new QShortcut(key, this);
        leave->setContext(Qt::WidgetWithChildrenShortcut);
        connect(leave, &QShortcut::activated, this, &ReadingPage::closeRequested);
    }
}

ScrollPage* ReadingPage::turnTo(const QString& title, const QString& subtitle)
{
    delete m_page;
    m_back->setText(tr("← Back"));
    m_page = new ScrollPage(title);
    m_page->setSubtitle(subtitle);
    m_page->setAccessibleName(title);
    m_page->setFocusPolicy(Qt::StrongFocus); // so that the arrow keys scroll
    layout()->addWidget(m_page);
    return m_page;
}

void ReadingPage::takeFocus()
{
    m_page->setFocus(Qt::OtherFocusReason);
}

} // namespace supine
