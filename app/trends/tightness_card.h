#pragma once

#include "app/widgets/card.h"
#include "core/routine/body_map.h"
#include "core/time/night.h"

class QGridLayout;

namespace supine
{

class Journal;

/// Where it was tight, week by week: a row for each area that was ever marked in these weeks, a disc for each
/// week, as large as the nights are many and as bright as it was tight. Hidden while nothing was marked.
class TightnessCard : public Card
{
    Q_OBJECT
public:
    static constexpr int weeks = 6;
    explicit TightnessCard(QWidget* parent = nullptr);
    /// The weeks that end with the night `last`.
    void show(const std::map<Night, BodyNight>& nights, Night last);
    using QWidget::show;

private:
    void addHead(Night last);
    void clear();
    QGridLayout* m_grid;
};

} // namespace supine
