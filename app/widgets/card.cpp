#include "app/widgets/card.h"

#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

namespace supine
{

Card::Card(const QString& title, QWidget* parent) : QFrame(parent), m_content(new QVBoxLayout(this))
{
    setProperty("kind", QStringLiteral("card"));
    const int edge = em(this, 1.1);
    m_content->setContentsMargins(edge, edge, edge, edge);
    m_content->setSpacing(space(this));
    if (!title.isEmpty()) {
        setAccessibleName(title);
        m_content->addWidget(new Label(TextRole::Caption, title));
    }
}

QVBoxLayout* Card::renewBody()
{
    if (m_body) {
        m_content->removeWidget(m_body);
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget;
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins({});
    column->setSpacing(space(this));
    m_content->addWidget(m_body);
    m_body->show();
    return column;
}

QVBoxLayout* Card::body() const
{
    return m_body ? qobject_cast<QVBoxLayout*>(m_body->layout()) : nullptr;
}

} // namespace supine
