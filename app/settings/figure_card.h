#pragma once

#include "app/widgets/card.h"
#include "core/settings/settings.h"

class QFormLayout;

namespace supine
{

class Label;

/// How the figure on the pose cards looks, with the figure beside the choices. Each is kept as it is made.
class FigureCard : public Card
{
    Q_OBJECT
public:
    explicit FigureCard(Settings& settings, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addChoice(QFormLayout* form, const QString& label, const QStringList& names, const Key<int>& key);
    template<class T>
    void keep(const Key<T>& key, const T& value);

    Settings& m_settings;
    QBoxLayout* m_row;
    Label* m_trouble;
};

} // namespace supine
