#pragma once

#include "app/widgets/card.h"
#include "core/routine/body_map.h"
#include "core/time/night.h"

#include <optional>

namespace supine
{

class BodyMap;
class Journal;
class Label;

/// Where it was tight on a night, to look at and to correct.
class BodyCard : public Card
{
    Q_OBJECT
public:
    /// `journal` outlives the card.
    explicit BodyCard(Journal& journal, QWidget* parent = nullptr);
    void setNight(Night night);

private:
    void reload();
    void keep();
    void showMarks();

    Journal& m_journal;
    std::optional<Night> m_night;
    BodyNight m_body;
    BodyMap* m_map;
    Label* m_marked;
};

} // namespace supine
