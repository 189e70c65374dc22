#pragma once

#include "core/catalogue/catalogue.h"
#include "core/settings/settings.h"

#include <QWidget>

namespace supine
{

/// The avoid list as chips, each kept the moment it is tapped.
class AvoidChips : public QWidget
{
    Q_OBJECT
public:
    AvoidChips(Settings& settings, const Catalogue& catalogue, QWidget* parent = nullptr);
};

} // namespace supine
