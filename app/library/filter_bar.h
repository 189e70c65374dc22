#pragma once

#include "app/library/practice_filter.h"
#include "core/catalogue/catalogue.h"

#include <QWidget>

class QComboBox;

namespace supine
{

class Chip;
class LinkButton;

/// Chooses which practices are shown: by area, kit, length and position, and whether only favourites.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(const Catalogue& catalogue, QWidget* parent = nullptr);

    [[nodiscard]] const PracticeFilter& filter() const { return m_filter; }
    void clear();

signals:
    void changed();

private:
    QComboBox* addChoice(const QString& name, const QString& any);
    void fill(const Catalogue& catalogue);
    void read();

    PracticeFilter m_filter;
    QComboBox* m_area;
    QComboBox* m_kit;
    QComboBox* m_length;
    QComboBox* m_position;
    Chip* m_favourites;
    LinkButton* m_clear;
};

} // namespace supine
