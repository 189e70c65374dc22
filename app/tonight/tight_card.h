#pragma once

#include "app/widgets/card.h"
#include "core/catalogue/catalogue.h"
#include "core/routine/body_map.h"
#include "core/settings/settings.h"

class QButtonGroup;

namespace supine
{

class BodyMap;
class Chip;
class Label;
class LinkButton;

/// Where it is tight, how long there is and what is at hand: what a routine is composed from. Minutes and
/// kit are settings, kept the moment they are tapped; what is marked belongs to the night.
class TightCard : public Card
{
    Q_OBJECT
public:
    TightCard(Settings& settings, const Catalogue& catalogue, QWidget* parent = nullptr);
    void setBody(const BodyNight& body);
    /// A sentence below the map, such as that it could not be kept; empty takes it away.
    void setTrouble(const QString& text);

signals:
    /// The user marked a place, or wants a routine composed or not.
    void changed(const supine::BodyNight& body);

private:
    QWidget* makeMinutes();
    QWidget* makeKit(const Catalogue& catalogue);
    void ask(bool composed);
    void showBody();

    Settings& m_settings;
    BodyNight m_body;
    BodyMap* m_map;
    Label* m_marked;
    Label* m_trouble;
    LinkButton* m_compose;
    LinkButton* m_clear;
};

} // namespace supine
