#include "app/session/whom_panel.h"

#include "app/widgets/buttons.h"

namespace supine
{

WhomPanel::WhomPanel(const QString& first, const QString& second, QWidget* parent)
    : PlayerPanel(tr("Whom does it hurt?"),
                  tr("Come out of the pose slowly. The session waits for you both."), parent)
{
    connect(addButton(new PrimaryButton(first, this)), &QPushButton::clicked, this,
            [this] { emit chosen(false); });
    connect(addButton(new PrimaryButton(second, this)), &QPushButton::clicked, this,
            [this] { emit chosen(true); });
    connect(addButton(new PlainButton(tr("Go on as before"), this)), &QPushButton::clicked, this,
            &PlayerPanel::closed);
}

} // namespace supine
