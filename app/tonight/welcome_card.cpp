#include "app/tonight/welcome_card.h"

#include "app/settings/avoid_chips.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"
#include "app/widgets/wrapping.h"
#include "core/settings/settings_keys.h"

#include <QCheckBox>
#include <QTimeEdit>

namespace supine
{

WelcomeCard::WelcomeCard(Settings& settings, const Catalogue& catalogue, QWidget* parent)
    : Card(tr("Welcome. Three questions, each as you like"), parent)
{
    auto* place = new QWidget;
    auto* row = new FlowLayout(space(this), place);
    auto* ask = new Label(TextRole::Body, tr("Usual bedtime"));
    ask->singleLine();
    auto* bedtime = new QTimeEdit(QTime::fromString(settings.value(keys::bedtime), QStringLiteral("HH:mm")));
    bedtime->setDisplayFormat(QStringLiteral("HH:mm"));
    bedtime->setAccessibleName(tr("Usual bedtime"));
    ask->setBuddy(bedtime);
    auto* remind = new WrappingCheckBox(tr("Remind me half an hour before"));
    remind->setChecked(settings.value(keys::reminderOn));
    row->addWidget(ask);
    row->addWidget(bedtime);
    row->addWidget(remind);
    content()->addWidget(place);

    auto* avoid = new LinkButton(tr("Anything your body should be spared?"));
    auto* chips = new AvoidChips(settings, catalogue);
    chips->hide();
    connect(avoid, &LinkButton::clicked, chips, [chips] { chips->setVisible(!chips->isVisible()); });
    content()->addWidget(avoid, 0, Qt::AlignLeading);
    content()->addWidget(chips);

    content()->addWidget(
        new Label(TextRole::Caption, tr("Supine is a bedtime companion for gentle stretching and keeping "
                                        "notes. It is not a medical device and does not "
                                        "judge or mend anything. If you are pregnant, had surgery lately, "
                                        "have a fracture, osteoporosis, an eye, heart or "
                                        "blood-pressure condition, or a back problem under care, ask a "
                                        "health professional which movements suit you. For "
                                        "people aged 16 and over.")));

    auto* buttons = new FlowLayout(space(this));
    buttons->centreRows();
    auto* keep = new PlainButton(tr("Keep these"));
    auto* skip = new LinkButton(tr("Skip"));
    connect(keep, &PlainButton::clicked, this, [this, &settings, bedtime, remind] {
        (void)settings.set(keys::bedtime, bedtime->time().toString(QStringLiteral("HH:mm")));
        (void)settings.set(keys::reminderOn, remind->isChecked());
        emit closed();
    });
    connect(skip, &LinkButton::clicked, this, &WelcomeCard::closed);
    buttons->addWidget(keep);
    buttons->addWidget(skip);
    content()->addLayout(buttons);
}

} // namespace supine
