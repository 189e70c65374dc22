#pragma once

#include "app/widgets/card.h"
#include "core/journal/journal.h"
#include "core/settings/settings.h"
#include "core/trends/hang.h"

class QCheckBox;
class QSpinBox;

namespace supine
{

class Label;
class LinkButton;
class PrimaryButton;

/// How the hangs went so far, how long the next may be, and the way to begin it. The first needs a bar that
/// was tested.
class HangCard : public Card
{
    Q_OBJECT
public:
    /// Both outlive the card. `most`: how long a hang may be proposed.
    HangCard(Journal& journal, Settings& settings, std::chrono::seconds most, QWidget* parent = nullptr);

signals:
    void beginRequested(std::chrono::seconds target, bool eased);

private:
    void addWords();
    void addChoices();
    void refresh();
    void showProgress(const HangProgress& progress);
    void removeLast();
    void tell(const Result<void>& outcome);

    Journal& m_journal;
    Settings& m_settings;
    std::chrono::seconds m_most;
    std::vector<Hang> m_hangs;
    Label* m_record = nullptr; ///< the three of addWords()
    Label* m_advice = nullptr;
    LinkButton* m_remove = nullptr;
    QCheckBox* m_tested = nullptr; ///< the four of addChoices()
    QCheckBox* m_eased = nullptr;
    QSpinBox* m_target = nullptr;
    PrimaryButton* m_begin = nullptr;
    Label* m_trouble;
};

} // namespace supine
