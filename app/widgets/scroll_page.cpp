#include "app/widgets/scroll_page.h"

#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

#include <QEvent>
#include <QHBoxLayout>

namespace supine
{

namespace
{

constexpr double narrowEms = 30; ///< below it the title's row breaks in two
constexpr double widestEms = 84; ///< beyond it the eye has too far to go

} // namespace

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
    m_outer = new QVBoxLayout(page);
    m_outer->setSpacing(space(this, 2));
    auto* words = new QVBoxLayout;
    words->setSpacing(em(this, 0.2));
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_head = new QHBoxLayout;
    m_head->addLayout(words, 1);
    m_actions->setSpacing(space(this));
    m_head->addLayout(m_actions);
    m_head->setAlignment(m_actions, Qt::AlignTop);
    m_outer->addLayout(m_head);
    m_content->setSpacing(space(this, 2));
    m_outer->addLayout(m_content);
    m_outer->addStretch(1);
    m_subtitle->hide();
    fit();
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
        return QAbstractScrollArea::event(event); // NOLINT(bugprone-parent-virtual-call)
    return QScrollArea::event(event);
}

void ScrollPage::setColumn(double ems)
{
    m_column = ems;
    fit();
}

void ScrollPage::fit()
{
    const int width = viewport()->width();
    const bool narrow = width < em(this, narrowEms);
    const int edge = em(this, narrow ? 0.7 : 1.5);
    const int most = em(this, m_column > 0 ? m_column : widestEms);
    const int side = std::max(edge, (width - most) / 2);
    int top = edge;
    if (m_column > 0 && widget()) {
        const int spare = viewport()->height() - m_outer->heightForWidth(std::max(1, width)) +
                          m_outer->contentsMargins().top() - edge;
        top = std::max(edge, spare / 4);
    }
    const QMargins margins(side, top, side, edge);
    if (margins != m_outer->contentsMargins())
        m_outer->setContentsMargins(margins);
    // Beside chips that take most of the row the title would be a column of single words.
    int row = -m_actions->spacing();
    int least = row;
    for (int i = 0; i < m_actions->count(); ++i) {
        row += m_actions->itemAt(i)->sizeHint().width() + m_actions->spacing();
        least += m_actions->itemAt(i)->minimumSize().width() + m_actions->spacing();
    }
    m_actions->setDirection(least > width - 2 * side ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const bool crowded = row > (width - 2 * side) * 6 / 10;
    const bool broken = (narrow || crowded) && m_actions->count() > 0;
    m_head->setDirection(broken ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // A layout that is aligned is never higher than its hint, and a hint knows nothing of rows that break.
    m_head->setAlignment(m_actions, broken ? Qt::Alignment() : Qt::AlignTop);
}

void ScrollPage::resizeEvent(QResizeEvent* event)
{
    fit();
    QScrollArea::resizeEvent(event);
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
