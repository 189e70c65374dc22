#pragma once

#include "app/widgets/card.h"
#include "core/journal/journal.h"

#include <vector>

class QCheckBox;

namespace supine
{

class Label;
class Settings;
class WindDownEditor;

/// Small things of the evening to tick off, as their user wants the list. A tick is a yes of the night;
/// taking it away makes it not recorded, which is not a no.
class WindDownCard : public Card
{
    Q_OBJECT
public:
    /// Both outlive the card.
    WindDownCard(Journal& journal, Settings& settings, QWidget* parent = nullptr);
    void setNight(Night night);

signals:
    /// The quarter of an hour of winding down.
    void beginRequested();

private:
    void makeFoot();
    void edit(bool editing);
    /// The lines of the list, anew.
    void list();
    void record(const FactorId& factor, bool yes);
    void reload();

    struct Item {
        FactorId factor;
        QCheckBox* box;
    };
    Journal& m_journal;
    Settings& m_settings;
    std::optional<Night> m_night;
    std::vector<Item> m_items;
    QWidget* m_view;
    QVBoxLayout* m_ticks = nullptr;
    Label* m_none = nullptr;
    Label* m_trouble;
    WindDownEditor* m_editor = nullptr; ///< made when it is first asked for
};

} // namespace supine
