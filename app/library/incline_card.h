#pragma once

#include "app/widgets/card.h"
#include "core/journal/journal.h"
#include "core/settings/settings.h"

#include <QTime>

class QCheckBox;
class QSpinBox;

namespace supine
{

class Label;
class PrimaryButton;

/// What was done on the incline bench: how steep and how long, a night at a time. Nothing can be noted before
/// the cautions were read. A time on the bench is one of the night's habits too.
class InclineCard : public Card
{
    Q_OBJECT
public:
    struct Services {
        Journal& journal;
        Settings& settings;
        const Clock& clock;
        QTime dayTurn; ///< when one night ends and the next begins
    };
    /// All of them outlive the card.
    explicit InclineCard(const Services& services, QWidget* parent = nullptr);

private:
    void addChoices();
    void refresh();
    void showLimits();
    void note();
    void tell(const Result<void>& outcome);

    Services m_services;
    QCheckBox* m_read = nullptr; ///< the five of addChoices()
    QSpinBox* m_degrees = nullptr;
    QSpinBox* m_minutes = nullptr;
    PrimaryButton* m_note = nullptr;
    Label* m_beyond = nullptr;
    QWidget* m_list;
    Label* m_trouble;
};

} // namespace supine
