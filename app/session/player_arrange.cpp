#include "app/session/player_column.h"
#include "app/session/player_dark.h"
#include "app/session/player_fonts.h"
#include "app/session/player_footer.h"
#include "app/session/player_header.h"
#include "app/session/player_page.h"
#include "app/session/player_panels.h"
#include "app/session/player_partner.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QLabel>
#include <QStyle>

namespace supine
{

void PlayerPage::showParts(bool shown)
{
    const std::initializer_list<QWidget*> parts{m_header, m_stage, m_column, m_footer};
    for (QWidget* part : parts)
        part->setVisible(shown);
}

/// One way to share the page, from the roomy one to the last resort.
struct PlayerPage::Density {
    double cell;   ///< height of the sequence's figures, as a share of the page's; 0: left out
    double column; ///< width of the words, likewise
    PlayerColumn::Leave leave;
    double text; ///< of the smallest text
};

void PlayerPage::arrange()
{
    using Leave = PlayerColumn::Leave;
    static constexpr Density densities[] = {
        {0.105, 0.42, Leave::Nothing, 1.0}, {0.08, 0.42, Leave::Sanskrit, 1.0},
        {0, 0.42, Leave::Sanskrit, 1.0},    {0, 0.55, Leave::BreathNote, 1.0},
        {0, 0.55, Leave::BreathNote, 0.85}, {0, 0.6, Leave::BreathNote, 0.7},
    };
    for (const Density& density : densities)
        if (arrangeAt(density))
            break;
}

bool PlayerPage::arrangeAt(const Density& density)
{
    // 2.5 % of the height can be read from three metres; who chose larger text gets it as far as the page has
    // room.
    const int chosen = QFontInfo(QApplication::font()).pixelSize();
    const int small = std::max(height() * 26 / 1000, int(chosen * density.text));
    const int margin = std::max(8, std::min(width(), height()) * (density.cell > 0 ? 4 : 3) / 100);
    setTextSize(m_notice, small);
    m_header->setSizes(small, margin);
    m_footer->setSizes(small, int(height() * density.cell), std::max(4, height() / 150), margin / 2);

    const QRect inner = rect().adjusted(margin, margin, -margin, -margin);
    const int head = m_header->sizeHint().height();
    const int foot = m_footer->heightFor(inner.width());
    const int columnWidth = int(inner.width() * density.column);
    const QRect middle = inner.adjusted(0, head + margin / 2, 0, -foot - margin);
    const auto place = [this](QWidget* part, const QRect& box) {
        part->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
    };
    place(m_header, QRect(inner.left(), inner.top(), inner.width(), head));
    place(m_footer, QRect(inner.left(), inner.bottom() - foot + 1, inner.width(), foot));
    place(m_stage,
          QRect(middle.left(), middle.top(), middle.width() - columnWidth - margin, middle.height()));
    place(m_column, QRect(middle.right() - columnWidth + 1, middle.top(), columnWidth, middle.height()));
    m_partner->arrange(small);
    m_notice->setGeometry(0, 0, m_stage->width(), m_notice->heightForWidth(m_stage->width()));
    return m_column->fit(m_column->size(), height(), small, density.leave);
}

void PlayerPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_panels->fit();
    m_dark->setGeometry(rect());
    arrange();
}

void PlayerPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

} // namespace supine
