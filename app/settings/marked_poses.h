#pragma once

#include "core/catalogue/catalogue.h"

#include <QWidget>

namespace supine
{

class Journal;
class Label;

/// The poses that hurt once, each with what is done about it and a way to bring it back. Nothing is shown
/// while there are none.
class MarkedPoses : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the widget.
    MarkedPoses(Journal& journal, const Catalogue& catalogue, QWidget* parent = nullptr);

private:
    void fill();
    void bringBack(const QString& practice);

    Journal& m_journal;
    const Catalogue& m_catalogue;
    Label* m_trouble;
    QWidget* m_list = nullptr;
};

} // namespace supine
