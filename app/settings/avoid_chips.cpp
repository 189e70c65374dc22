#include "app/settings/avoid_chips.h"

#include "app/text/catalogue_text.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/metrics.h"
#include "core/settings/settings_keys.h"

namespace supine
{

AvoidChips::AvoidChips(Settings& settings, const Catalogue& catalogue, QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("What to avoid"));
    auto* flow = new FlowLayout(space(this), this);
    const QStringList chosen = settings.value(keys::avoid);
    for (const Term& flag : catalogue.flags()) {
        auto* chip = new Chip(catalogueText(flag.name));
        chip->setToolTip(catalogueText(flag.hint));
        chip->setChecked(chosen.contains(flag.id));
        flow->addWidget(chip);
        connect(chip, &Chip::toggled, this, [&settings, id = flag.id](bool on) {
            QStringList flags = settings.value(keys::avoid);
            flags.removeAll(id);
            if (on)
                flags.append(id);
            flags.sort();
            (void)settings.set(keys::avoid, flags);
        });
    }
}

} // namespace supine
