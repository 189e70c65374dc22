#pragma once

#include "app/theme/tokens.h"

#include <QObject>
#include <QTime>

class QApplication;

namespace supine
{

/// The theme in force. Widgets that paint read tokens() in paintEvent; changed() has already repainted them.
class Theme : public QObject
{
    Q_OBJECT
public:
    /// Night before any apply().
    static Theme& current();

    [[nodiscard]] const Tokens& tokens() const { return tokensOf(m_name); }
    [[nodiscard]] ThemeName name() const { return m_name; }
    /// Sets palette and style sheet of the application.
    void apply(ThemeName name);

    /// The theme of a choice `auto|night|day|contrast` at a local time: auto is Night from one hour before bedtime
    /// until 06:00 and Day otherwise; Contrast when the desktop asks for high contrast.
    [[nodiscard]] static ThemeName choose(const QString& choice, QTime now, QTime bedtime);

signals:
    void changed();

private:
    ThemeName m_name = ThemeName::Night;
};

[[nodiscard]] inline const Tokens& tokens()
{
    return Theme::current().tokens();
}

} // namespace supine
