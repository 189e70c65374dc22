#pragma once

#include "app/theme/figure_look.h"

#include <QFont>
#include <QObject>
#include <QTime>

namespace supine
{

/// The theme in force. Widgets that paint read tokens() in paintEvent; changed() has already repainted them.
class Theme : public QObject
{
    Q_OBJECT
public:
    /// Night before any apply().
    static Theme& current();

    [[nodiscard]] const Tokens& tokens() const { return m_tokens; }
    [[nodiscard]] ThemeName name() const { return m_name; }
    [[nodiscard]] bool applied() const { return m_applied; }
    /// Sets the application's style alone. A window made between this and apply() is dressed once, when it is
    /// shown; under a style sheet each widget would be dressed anew for every parent it is given.
    void prepare();
    /// Sets style, palette and style sheet of the application.
    void apply(ThemeName name);
    /// Paints the figure in these colours from here on; says changed() if they are others.
    void setFigureLook(const FigureLook& look);
    /// Sets the application's font: the desktop's, enlarged. 100 is a comfortable reading size in a dim room.
    void setTextPercent(int percent);

    /// The theme of a choice `auto|night|day|contrast` at a local time: auto is Night from one hour before
    /// bedtime until 06:00 and Day otherwise; Contrast when the desktop asks for high contrast.
    [[nodiscard]] static ThemeName choose(const QString& choice, QTime now, QTime bedtime,
                                          bool desktopContrast = false);

signals:
    void changed();

private:
    ThemeName m_name = ThemeName::Night;
    FigureLook m_look;
    Tokens m_tokens = tokensOf(ThemeName::Night);
    bool m_styled = false;
    bool m_applied = false;
    int m_textPercent = 0;
    QFont m_systemFont;
};

[[nodiscard]] inline const Tokens& tokens()
{
    return Theme::current().tokens();
}

/// A font as it is, or a calmer one where no desktop has chosen any.
[[nodiscard]] QFont textFace(QFont font);

/// The colour with an opacity of 0…1.
[[nodiscard]] QColor faded(const QColor& colour, double opacity);
/// A colour between `a` (share 0) and `b` (share 1).
[[nodiscard]] QColor mixed(const QColor& a, const QColor& b, double share);

} // namespace supine
