#pragma once

#include "core/catalogue/catalogue.h"

class QWidget;

namespace supine
{

/// The cards of a practice's page, each ready to be placed.
/// What to read before anything else.
[[nodiscard]] QWidget* warningsCard(const QStringList& warnings);
[[nodiscard]] QWidget* stepsCard(const Practice& practice);
[[nodiscard]] QWidget* reasonCard(const Practice& practice);
[[nodiscard]] QWidget* formCard(const QString& title, const Form& form);
/// Length, breath, what is needed and where it is felt.
[[nodiscard]] QWidget* factsCard(const Practice& practice, const Catalogue& catalogue);
/// What to leave it out with, then what to go easier with.
[[nodiscard]] QWidget* cautionsCard(const Practice& practice, const Catalogue& catalogue);

} // namespace supine
