#pragma once

#include "app/application/evening.h"
#include "app/shell/main_window.h"
#include "core/settings/settings_keys.h"
#include "tests/support/evening_fixture.h"
#include "tests/support/manual_ticker.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QKeyEvent>

namespace supine::test
{

/// A whole evening in a real window, on clocks of paper.
class EveningStage : public EveningFixture
{
protected:
    EveningStage()
    {
        EXPECT_TRUE(m_settings.set(keys::fullScreen, false).ok());
        m_window.resize(1000, 700);
        m_window.show();
    }
    /// Real time passes in steps short enough not to look like sleep.
    void pass(std::chrono::milliseconds time)
    {
        for (std::chrono::milliseconds gone{}; gone < time; gone += std::chrono::seconds(10)) {
            m_clock.pass(std::min<std::chrono::milliseconds>(std::chrono::seconds(10), time - gone));
            m_ticker.tick();
        }
    }
    template<class Page>
    Page* page()
    {
        auto* found = m_window.findChild<Page*>();
        return found && found->isVisible() ? found : nullptr;
    }
    QAbstractButton* button(QWidget* in, const QString& name)
    {
        for (auto* found : in->findChildren<QAbstractButton*>()) {
            if (found->accessibleName() == name || found->text() == name)
                return found;
        }
        return nullptr;
    }
    static void press(QWidget* widget, Qt::Key key)
    {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(widget, &event);
    }
    std::vector<SessionRecord> sessions()
    {
        return m_journal.night(Night::of(m_clock.now())).value().sessions;
    }

    ManualTicker m_ticker;
    MainWindow m_window;
    Evening m_evening{{m_journal, m_settings, m_catalogue, m_shelf, m_clock, m_ticker, m_window}};
};

} // namespace supine::test
