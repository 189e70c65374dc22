#pragma once

#include "app/widgets/card.h"
#include "core/settings/settings.h"

class QComboBox;
class QFormLayout;
class QSpinBox;

namespace supine
{

class Label;

/// A session with the lights out and the hands free: the dark, the pace of the breath, quiet minutes, and
/// the knock.
class DarkCard : public Card
{
    Q_OBJECT
public:
    explicit DarkCard(Settings& settings, QWidget* parent = nullptr);

private:
    void addRow(const QString& label, QWidget* field);
    void addTick(const QString& name, const QString& meaning, const Key<bool>& key);
    void addDark();
    void addBreath();
    void addQuiet();
    void keepOwnBreath();
    void showOwnBreath(bool shown);
    template<class T>
    void keep(const Key<T>& key, const T& value);

    Settings& m_settings;
    QFormLayout* m_form = nullptr;
    QComboBox* m_breath;
    QWidget* m_ownBreath;
    QSpinBox* m_in;
    QSpinBox* m_out;
    Label* m_trouble;
};

} // namespace supine
