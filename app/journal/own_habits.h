#pragma once

#include "app/journal/own_factors.h"
#include "core/journal/night_record.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace supine
{

class ChoiceRow;
class ColumnGrid;

/// Somebody's own habits on a night, each yes, no or not answered. A retired one is there on nights that it
/// was logged on.
class OwnHabits : public QWidget
{
    Q_OBJECT
public:
    explicit OwnHabits(QWidget* parent = nullptr);
    void setFactors(const std::vector<OwnFactor>& factors);
    void show(const NightRecord& record);

signals:
    void valueChosen(const supine::FactorId& factor, std::optional<int> value);

private:
    void makeRows();
    void setValues();

    std::vector<OwnFactor> m_factors;
    std::map<FactorId, int> m_values;
    std::vector<OwnFactor> m_listed; ///< in `m_rows`
    std::vector<ChoiceRow*> m_rows;
    ColumnGrid* m_grid = nullptr;
};

} // namespace supine
