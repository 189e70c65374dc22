#pragma once

#include "app/widgets/card.h"
#include "core/journal/journal.h"

#include <QCheckBox>

#include <vector>

namespace supine
{

class Label;

/// Small things of the evening to tick off. A tick is a yes of the night; taking it away makes it not
/// recorded, which is not a no.
class WindDownCard : public Card
{
    Q_OBJECT
public:
    explicit WindDownCard(Journal& journal, QWidget* parent = nullptr);
    void setNight(Night night);

signals:
    /// The quarter of an hour of winding down.
    void beginRequested();

private:
    void add(const char* factor, const QString& text);
    void record(const FactorId& factor, bool yes);
    void reload();

    struct Item {
        FactorId factor;
        QCheckBox* box;
    };
    Journal& m_journal;
    std::optional<Night> m_night;
    std::vector<Item> m_items;
    Label* m_trouble;
};

} // namespace supine
