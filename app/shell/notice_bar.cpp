#include "app/shell/notice_bar.h"

#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

#include <QHBoxLayout>

namespace supine
{

NoticeBar::NoticeBar(const QString& text, QWidget* parent) : QFrame(parent)
{
    setProperty("kind", QStringLiteral("card"));
    setAccessibleName(tr("Notice"));
    setAccessibleDescription(text);
    auto* words = new Label(TextRole::Body, text);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* close = new PlainButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &NoticeBar::putAway);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space(this, 2), space(this), space(this, 2), space(this));
    row->setSpacing(space(this, 2));
    row->addWidget(words, 1);
    row->addWidget(close, 0, Qt::AlignTop);
}

} // namespace supine
