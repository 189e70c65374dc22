#pragma once

#include "app/widgets/card.h"
#include "core/journal/journal.h"

#include <optional>

namespace supine
{

class Label;
class Settings;

/// That pain has been noted higher for weeks, said on one night and not again for twelve weeks; it can be put
/// away at once.
class RiseCard : public Card
{
    Q_OBJECT
public:
    /// Both outlive the card.
    RiseCard(Journal& journal, Settings& settings, QWidget* parent = nullptr);
    /// Looks at the notes once a night.
    void setNight(Night night);

signals:
    void helpAsked();
    void trendsAsked();

private:
    /// Whether it may be said on this night.
    [[nodiscard]] bool mayTell(Night night) const;

    Journal& m_journal;
    Settings& m_settings;
    std::optional<Night> m_night;
    Label* m_sentence;
};

} // namespace supine
