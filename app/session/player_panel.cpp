#include "app/session/player_panel.h"

#include "app/session/player_fonts.h"
#include "app/theme/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace supine
{

PlayerPanel::PlayerPanel(const QString& title, const QString& lead, QWidget* parent)
    : QWidget(parent), m_column(new QWidget(this)), m_content(new QVBoxLayout(m_column)),
      m_title(new QLabel(title, m_column))
{
    setAccessibleName(title);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_title->setWordWrap(true);
    QVBoxLayout* head = addGroup();
    head->addWidget(m_title);
    if (!lead.isEmpty())
        head->addWidget(addText(lead));
}

QLabel* PlayerPanel::addText(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent ? parent : m_column);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_texts.append(label);
    return label;
}

QPushButton* PlayerPanel::addButton(QPushButton* button)
{
    button->setAccessibleName(button->text());
    m_buttons.append(button);
    m_content->addWidget(button);
    return button;
}

QVBoxLayout* PlayerPanel::addGroup()
{
    auto* group = new QVBoxLayout;
    m_content->addLayout(group);
    m_groups.append(group);
    return group;
}

void PlayerPanel::takeFocus()
{
    if (!m_buttons.isEmpty())
        m_buttons.first()->setFocus(Qt::TabFocusReason);
}

void PlayerPanel::fit()
{
    const int margin = std::max(8, std::min(width(), height()) * 4 / 100);
    const QRect inner = rect().adjusted(margin, margin, -margin, -margin);
    const QSize most(std::min(inner.width(), std::max(inner.height(), inner.width() / 2)), inner.height());
    for (const double scale : {1.0, 0.9, 0.8, 0.7, 0.6}) {
        setSizes(scale);
        if (m_content->totalHeightForWidth(most.width()) <= most.height())
            break;
    }
    const int tall = std::min(most.height(), m_content->totalHeightForWidth(most.width()));
    m_column->setGeometry(inner.left() + (inner.width() - most.width()) / 2,
                          inner.top() + (inner.height() - tall) / 2, most.width(), tall);
}

void PlayerPanel::setSizes(double scale)
{
    const int chosen = QFontInfo(QApplication::font()).pixelSize();
    const int small = std::max(height() * 26 / 1000, int(chosen * scale));
    const auto share = [this, scale, small](double part) {
        return std::max(small, int(height() * part * scale));
    };
    setTextSize(m_title, share(0.056), QFont::Bold);
    for (QLabel* text : m_texts)
        setTextSize(text, share(0.031));
    for (QPushButton* button : m_buttons)
        setButtonSize(button, share(0.033));
    m_content->setSpacing(int(height() * 0.03 * scale));
    for (QLayout* group : m_groups)
        group->setSpacing(int(height() * 0.009 * scale));
    m_content->invalidate();
    m_content->activate();
}

void PlayerPanel::paintEvent(QPaintEvent* event)
{
    QPainter(this).fillRect(event->rect(), tokens().playerGround);
}

void PlayerPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PlayerPanel::mousePressEvent(QMouseEvent* event)
{
    event->accept(); // a click beside the choices is none of them, and does not go to the player below
}

} // namespace supine
