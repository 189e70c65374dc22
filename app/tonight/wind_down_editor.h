#pragma once

#include "app/tonight/wind_down_list.h"

#include <QWidget>

class QLineEdit;

namespace supine
{

class Journal;
class Label;
class PlainButton;
class Settings;

/// Changes the wind-down list: what is on it, what each line is called, in which order they stand, and lines
/// of one's own. Every change is kept at once; a name that cannot be kept is refused in words and stays in
/// its field.
class WindDownEditor : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the editor.
    WindDownEditor(Journal& journal, Settings& settings, QWidget* parent = nullptr);
    /// Shows the list as it is kept.
    void reload();

signals:
    void closed();

private:
    void makeFoot();
    QWidget* makeRow(size_t index);
    void rename(size_t index, QLineEdit* field);
    void move(size_t index, int by);
    void retire(size_t index);
    void add();
    void keep();
    /// What went wrong, in a sentence; empty: nothing.
    void tell(const QString& sentence);

    Journal& m_journal;
    Settings& m_settings;
    std::vector<OwnFactor> m_own;
    WindDownList m_list;
    QWidget* m_rows;
    QLineEdit* m_new;
    PlainButton* m_add;
    Label* m_full;
    Label* m_trouble;
};

} // namespace supine
