#include "app/widgets/labels.h"

#include <QApplication>
#include <QEvent>

namespace supine
{

namespace
{

struct Look {
    double size;
    QFont::Weight weight;
    const char* role;
};

Look lookOf(TextRole role)
{
    switch (role) {
    case TextRole::Hero:
        return {1.75, QFont::Bold, "hero"};
    case TextRole::Title:
        return {1.3, QFont::DemiBold, "title"};
    case TextRole::Strong:
        return {1.0, QFont::DemiBold, "strong"};
    case TextRole::Muted:
        return {1.0, QFont::Normal, "muted"};
    case TextRole::Caption:
        return {0.9, QFont::Normal, "caption"};
    case TextRole::Notice:
        return {1.0, QFont::Normal, "notice"};
    case TextRole::Body:
        break;
    }
    return {1.0, QFont::Normal, "body"};
}

} // namespace

Label::Label(TextRole role, const QString& text, QWidget* parent) : QLabel(text, parent), m_role(role)
{
    setProperty("role", QLatin1String(lookOf(role).role));
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    applyFont();
}

Label* Label::singleLine()
{
    setWordWrap(false);
    m_measured.clear();
    return this;
}

int Label::heightForWidth(int width) const
{
    constexpr qsizetype widthsKept = 8;
    if (m_measuredText != text() || m_measured.size() >= widthsKept) {
        m_measuredText = text();
        m_measured.clear();
    }
    for (const Measured& measured : std::as_const(m_measured))
        if (measured.width == width)
            return measured.height;
    const int height = QLabel::heightForWidth(width);
    m_measured.append({width, height});
    return height;
}

bool Label::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::Polish:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::ContentsRectChange:
        m_measured.clear();
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

void Label::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
}

void Label::applyFont()
{
    const Look look = lookOf(m_role);
    QFont base = QApplication::font();
    base.setPointSizeF(base.pointSizeF() * look.size);
    base.setWeight(look.weight);
    setFont(base);
}

} // namespace supine
