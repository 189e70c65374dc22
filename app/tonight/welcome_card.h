#pragma once

#include "app/widgets/card.h"
#include "core/catalogue/catalogue.h"
#include "core/settings/settings.h"

namespace supine
{

/// The first start: what Supine is, and three questions that can all be passed over.
class WelcomeCard : public Card
{
    Q_OBJECT
public:
    WelcomeCard(Settings& settings, const Catalogue& catalogue, QWidget* parent = nullptr);

signals:
    void closed();
};

} // namespace supine
