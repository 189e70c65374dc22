#pragma once

#include <QFrame>
#include <QList>
#include <QTimer>

class QAction;
class QMenu;

namespace supine
{

class Label;
class ReminderDelivery;

/// The reminder in the window, for when nothing outside the window can carry it, or carries no buttons.
class ReminderBanner : public QFrame
{
    Q_OBJECT
public:
    /// `delivery` outlives the banner.
    explicit ReminderBanner(ReminderDelivery& delivery, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void say();
    [[nodiscard]] QMenu* makeMenu();

    ReminderDelivery& m_delivery;
    Label* m_words;
    QList<QAction*> m_times; ///< the menu's, as of when it was opened
    QTimer m_minute;         ///< runs while the banner is seen, for the minutes in its words
};

} // namespace supine
