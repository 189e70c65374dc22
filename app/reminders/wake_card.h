#pragma once

#include "app/platform/notifier.h"
#include "app/reminders/waker.h"
#include "app/widgets/card.h"

class QButtonGroup;

namespace supine
{

class Label;

/// In which way a reminder reaches the user, and what starts Supine for it.
class WakeCard : public Card
{
    Q_OBJECT
public:
    /// `waker` outlives the card; null where nothing outlives the program.
    explicit WakeCard(Waker* waker, QWidget* parent = nullptr);
    void setReach(Notifier::Reach reach);
    void setTray(bool available);
    /// What did not go as wanted when the system was told.
    void setNotes(const QStringList& notes);
    void refresh();

signals:
    void testAsked();
    void chosen();
    void written(const supine::Result<void>& outcome);

private:
    [[nodiscard]] QString runningText() const;

    Waker* m_waker;
    bool m_tray = false;
    Label* m_way;
    Label* m_running;
    Label* m_notes;
    QButtonGroup* m_choices;
};

} // namespace supine
