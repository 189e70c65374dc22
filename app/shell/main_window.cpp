#include "app/shell/main_window.h"

#include "app/shell/notice_bar.h"
#include "app/shell/place_button.h"
#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

#include <QAction>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QFrame>
#include <QStackedWidget>
#include <QTimer>

namespace supine
{

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent), m_outer(new QStackedWidget), m_pages(new QStackedWidget),
      m_bannerPlace(new QVBoxLayout)
{
    setWindowTitle(tr("Supine"));
    setMinimumSize(640, 480);
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeRail());
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    m_bannerPlace->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_bannerPlace);
    column->addWidget(m_pages, 1);
    row->addLayout(column, 1);
    m_outer->addWidget(body);
    setCentralWidget(m_outer);
}

QWidget* MainWindow::makeRail()
{
    auto* rail = new QFrame;
    rail->setProperty("kind", QStringLiteral("rail"));
    auto* column = new QVBoxLayout(rail);
    m_rail = column;
    auto* name = new Label(TextRole::Title, tr("Supine"));
    name->setProperty("role", QStringLiteral("notice"));
    name->setContentsMargins(em(this, 0.6), 0, 0, em(this, 0.9));
    column->addWidget(name);
    m_mark = new Label(TextRole::Caption);
    m_mark->setContentsMargins(em(this, 0.6), 0, 0, em(this, 0.9));
    m_mark->hide();
    column->addWidget(m_mark);
    m_name = name;
    const std::array<QString, placeCount> names{tr("Tonight"), tr("Journal"),   tr("Trends"),
                                                tr("Library"), tr("Reminders"), tr("Settings")};
    for (int i = 0; i < placeCount; ++i) {
        auto* button = new PlaceButton(names.at(size_t(i)));
        m_buttons.at(size_t(i)) = button;
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolTip(names.at(size_t(i)) + QStringLiteral(" · ") + tr("Ctrl+%1").arg(i + 1));
        column->addWidget(button);
        connect(button, &PlaceButton::clicked, this, [this, i] { showPlace(Place(i)); });
        auto* key = new QAction(this);
        key->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)));
        connect(key, &QAction::triggered, this, [this, i] { showPlace(Place(i)); });
        addAction(key);
    }
    column->addStretch(1);
    m_helpLink = new LinkButton({});
    m_helpLink->setAccessibleName(tr("When to get help with a back"));
    m_helpLink->setToolTip(m_helpLink->accessibleName());
    connect(m_helpLink, &QPushButton::clicked, this, &MainWindow::showHelp);
    column->addWidget(m_helpLink);
    setCompact(false);
    return rail;
}

void MainWindow::setCompact(bool compact)
{
    m_compact = compact;
    const int side = em(this, compact ? 0.3 : 0.8);
    m_rail->setContentsMargins(side, em(this, compact ? 0.5 : 1.4), side, em(this, compact ? 0.3 : 0.8));
    m_rail->setSpacing(em(this, compact ? 0.1 : 0.25));
    m_name->setVisible(!compact);
    for (PlaceButton* button : m_buttons)
        button->setCompact(compact);
    m_helpLink->setText(compact ? tr("Get help") : tr("When to get help"));
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    const bool compact = width() < em(this, 34) || height() < em(this, 22);
    if (compact != m_compact)
        setCompact(compact);
}

void MainWindow::setPage(Place place, QWidget* page)
{
    m_placePages.at(size_t(place)) = page;
    m_pages->addWidget(page);
    if (place == m_place)
        showPlace(place);
}

void MainWindow::showPlace(Place place)
{
    if (covered())
        return;
    m_place = place;
    m_buttons.at(size_t(place))->setChecked(true);
    if (QWidget* page = m_placePages.at(size_t(place)))
        m_pages->setCurrentWidget(page);
    emit placeShown(place);
    if (QWidget* page = m_pages->currentWidget())
        page->setFocus();
}

void MainWindow::setHelpPage(QWidget* page)
{
    m_help = page;
    m_pages->addWidget(page);
}

void MainWindow::showHelp()
{
    if (!m_help)
        emit helpAsked();
    if (!m_help)
        return;
    for (PlaceButton* button : m_buttons) {
        button->setAutoExclusive(false);
        button->setChecked(false);
        button->setAutoExclusive(true);
    }
    m_pages->setCurrentWidget(m_help);
}

void MainWindow::setCover(QWidget* page)
{
    m_cover = page;
    m_outer->addWidget(page);
}

bool MainWindow::covered() const
{
    return m_cover && m_outer->currentWidget() == m_cover;
}

void MainWindow::showCover(bool fullScreen)
{
    if (covered())
        return;
    m_wasMaximized = isMaximized();
    m_wasFullScreen = isFullScreen();
    m_outer->setCurrentWidget(m_cover);
    m_cover->setFocus();
    if (fullScreen)
        showFullScreen();
}

void MainWindow::leaveCover()
{
    if (!covered())
        return;
    m_outer->setCurrentIndex(0);
    if (isFullScreen() && !m_wasFullScreen)
        m_wasMaximized ? showMaximized() : showNormal();
    showPlace(m_place);
}

void MainWindow::toggleFullScreen()
{
    if (!covered())
        return;
    if (!isFullScreen())
        showFullScreen();
    else if (m_wasMaximized)
        showMaximized();
    else
        showNormal();
}

void MainWindow::setMark(const QString& text)
{
    m_mark->setText(text);
    m_mark->setVisible(!text.isEmpty());
}

void MainWindow::setNotice(const QString& text)
{
    if (m_notice)
        m_notice->deleteLater();
    auto* notice = new NoticeBar(text);
    connect(notice, &NoticeBar::putAway, this, [this] {
        m_notice->deleteLater();
        m_notice = nullptr;
    });
    m_notice = notice;
    m_bannerPlace->addWidget(notice);
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    emit seen(true);
}

void MainWindow::hideEvent(QHideEvent* event)
{
    QMainWindow::hideEvent(event);
    emit seen(false);
}

void MainWindow::setBanner(QWidget* banner)
{
    if (m_banner)
        m_banner->deleteLater();
    m_banner = banner;
    if (banner)
        m_bannerPlace->addWidget(banner);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_hidesOnClose) {
        event->ignore();
        hide();
        return;
    }
    emit closeRequested();
    event->accept();
}

bool MainWindow::event(QEvent* event)
{
    const bool handled = QMainWindow::event(event);
    if (event->type() == QEvent::WindowStateChange && !isMinimized() && !hasPage(m_place))
        emit placeShown(m_place); // started minimized, and now looked at for the first time
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        QTimer::singleShot(0, this, &MainWindow::firstPainted);
    }
    return handled;
}

} // namespace supine
