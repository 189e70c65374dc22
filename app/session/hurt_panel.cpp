#include "app/session/hurt_panel.h"

#include "app/text/catalogue_text.h"
#include "app/widgets/buttons.h"

#include <QLabel>
#include <QVBoxLayout>

namespace supine
{

HurtPanel::HurtPanel(const Practice* pose, bool eased, QWidget* parent)
    : PlayerPanel(tr("This hurts"), tr("Come out of the pose slowly. The session waits for you."), parent)
{
    if (pose) {
        addChoice(new PrimaryButton(tr("Skip this pose"), this), tr("It is left out from now on."),
                  &HurtPanel::skipChosen);
        if (pose->easier && !eased)
            addChoice(new PlainButton(tr("Take the easier form"), this),
                      tr("%1, now and from now on.").arg(catalogueText(pose->easier->name)),
                      &HurtPanel::easeChosen);
    }
    addChoice(new PlainButton(tr("End the session"), this),
              pose ? tr("What was done is kept. The pose is left out from now on.")
                   : tr("What was done is kept."),
              &HurtPanel::endChosen);
    connect(addButton(new PlainButton(tr("Go on as before"), this)), &QPushButton::clicked, this,
            &PlayerPanel::closed);
    if (!pose)
        return;
    auto* note = addText(tr("Settings shows what is left out, and brings it back."));
    note->setProperty("role", QStringLiteral("muted"));
    content()->addWidget(note);
}

void HurtPanel::addChoice(QPushButton* button, const QString& meaning, void (HurtPanel::*chosen)())
{
    button->setAccessibleDescription(meaning);
    connect(addButton(button), &QPushButton::clicked, this, chosen);
    auto* text = addText(meaning);
    text->setProperty("role", QStringLiteral("muted"));
    QVBoxLayout* group = addGroup();
    group->addWidget(button);
    group->addWidget(text);
}

} // namespace supine
