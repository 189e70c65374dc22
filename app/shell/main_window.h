#pragma once

#include "app/shell/place.h"

#include <QMainWindow>

#include <array>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace supine
{

class Label;
class PlaceButton;

/// The window: a rail of six places, or one page that takes all of it (the player).
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget* parent = nullptr);

    /// Gives a place its page; the window owns it from then on.
    void setPage(Place place, QWidget* page);
    [[nodiscard]] bool hasPage(Place place) const { return m_placePages.at(size_t(place)) != nullptr; }
    void showPlace(Place place);
    [[nodiscard]] Place place() const { return m_place; }
    /// A page beside the six, reached by a link: the one about getting help. Asked for when first wanted.
    void setHelpPage(QWidget* page);
    void showHelp();

    /// A page that covers the whole window, full screen if asked. leaveCover() goes back to where the user
    /// was.
    void setCover(QWidget* page);
    void showCover(bool fullScreen);
    void leaveCover();
    /// Between full screen and a window, while the cover is shown.
    void toggleFullScreen();
    [[nodiscard]] bool covered() const;

    /// A word below the program's name, such as that this is a demonstration; empty takes it away.
    void setMark(const QString& text);
    /// A line above every page; null takes it away. The window owns the widget.
    void setBanner(QWidget* banner);
    /// A sentence above every page, until the user puts it away.
    void setNotice(const QString& text);
    /// With a tray, closing hides the window instead of leaving.
    void setHidesOnClose(bool hides) { m_hidesOnClose = hides; }

signals:
    /// Somebody can see the window, or nobody can any more.
    void seen(bool seen);
    void placeShown(supine::Place place);
    void firstPainted();
    /// The help page is wanted and there is none yet: setHelpPage() now.
    void helpAsked();
    /// The user closed the window and it will not be hidden.
    void closeRequested();

protected:
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeRail();
    /// Gives the rail as little room as its names need, where text is large for the window.
    void setCompact(bool compact);

    QStackedWidget* m_outer;
    QStackedWidget* m_pages;
    QVBoxLayout* m_bannerPlace;
    Label* m_mark = nullptr;
    QVBoxLayout* m_rail = nullptr;
    QWidget* m_name = nullptr;
    QPushButton* m_helpLink = nullptr;
    QWidget* m_cover = nullptr;
    QWidget* m_help = nullptr;
    QWidget* m_banner = nullptr;
    QWidget* m_notice = nullptr;
    std::array<PlaceButton*, placeCount> m_buttons{};
    std::array<QWidget*, placeCount> m_placePages{};
    Place m_place = Place::Tonight;
    bool m_wasMaximized = false;
    bool m_wasFullScreen = false;
    bool m_compact = false;
    bool m_painted = false;
    bool m_hidesOnClose = false;
};

} // namespace supine
