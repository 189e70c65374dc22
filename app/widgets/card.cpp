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

} // namespace supine
