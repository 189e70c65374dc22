#include "app/application/application.h"
#include "app/cli/arguments.h"
#include "app/library/library_page.h"
#include "app/shell/main_window.h"
#include "app/text/translations.h"
#include "app/theme/theme.h"
#include "app/trends/trends_page.h"
#include "tests/support/fake_clock.h"
#include "tests/support/manual_ticker.h"
#include "tests/support/until.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace supine
{
namespace
{

/// The whole program, in a language with long words and at twice the size of text.
class RoomTest : public testing::TestWithParam<std::tuple<const char*, QSize>>
{
protected:
    ~RoomTest() override
    {
        installTranslations(*QCoreApplication::instance(), QStringLiteral("en"));
        Theme::current().setTextPercent(100);
        Theme::current().apply(ThemeName::Night);
    }
    /// With a made-up journal, or as it is before anything was entered.
    void open(bool demo)
    {
        Arguments arguments;
        arguments.demo = demo;
        arguments.dataDir = demo ? QString() : m_folder.path();
        arguments.language = QString::fromLatin1(std::get<0>(GetParam()));
        arguments.textPercent = 200;
        arguments.theme = QStringLiteral("night");
        ASSERT_TRUE(m_application.open(arguments, std::nullopt).ok());
        window().resize(std::get<1>(GetParam()));
    }

    MainWindow& window() { return m_application.window(); }
    void click(const char* name)
    {
        auto* button = window().findChild<QAbstractButton*>(QString::fromLatin1(name));
        ASSERT_NE(button, nullptr) << name;
        button->click();
    }

    /// The parts that need more than `room`, from the outermost to the one that is to blame.
    static QString blame(const QWidget* widget, int room)
    {
        QString text = QStringLiteral("%1 '%2' needs %3")
                           .arg(QLatin1String(widget->metaObject()->className()),
                                widget->objectName() + widget->accessibleName())
                           .arg(widget->minimumSizeHint().width());
        const QWidget* widest = nullptr;
        for (const QWidget* child : widget->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
            const int needs = std::max(child->minimumSizeHint().width(), child->minimumWidth());
            if (child->isVisible() && (!widest || needs > widest->minimumSizeHint().width()))
                widest = child;
        }
        for (int i = 0; widget->layout() && i < widget->layout()->count(); ++i)
            text += QStringLiteral(" %1").arg(widget->layout()->itemAt(i)->minimumSize().width());
        if (!widest || qobject_cast<const QAbstractButton*>(widget))
            return text;
        return text + QStringLiteral("\n  ") + blame(widest, room);
    }
    /// Nothing that is seen is wider than its window or smaller than it has to be.
    void expectRoom(const char* page)
    {
        for (int round = 0; round < 40; ++round) // a layout that follows a layout takes another round
            QCoreApplication::processEvents();
        for (const auto* area : window().findChildren<QScrollArea*>()) {
            if (!area->isVisible() || !area->widget())
                continue;
            EXPECT_EQ(area->horizontalScrollBar()->maximum(), 0)
                << page << " has " << area->viewport()->width() << "\n  "
                << qPrintable(blame(area->widget(), area->viewport()->width()));
        }
        for (const auto* button : window().findChildren<QAbstractButton*>()) {
            if (!button->isVisible() || !button->parentWidget())
                continue;
            EXPECT_TRUE(button->parentWidget()->rect().contains(button->geometry()))
                << page << ": '" << qPrintable(button->text()) << "' reaches out of its parent";
            const int needs = button->hasHeightForWidth() ? button->heightForWidth(button->width()) : 0;
            EXPECT_GE(button->height(), needs) << page << ": '" << qPrintable(button->text()) << "' is cut";
        }
    }

    const QTemporaryDir m_folder;
    test::FakeClock m_clock;
    test::ManualTicker m_ticker;
    Application m_application{*qApp, m_clock, m_ticker};
};

TEST_P(RoomTest, NoPlaceIsWiderThanItsWindow)
{
    open(true);
    const std::array<const char*, placeCount> names{"tonight", "journal",   "trends",
                                                    "library", "reminders", "settings"};
    for (int place = 0; place < placeCount; ++place) {
        window().showPlace(Place(place));
        if (Place(place) == Place::Trends)
            test::until([this] { return !window().findChild<TrendsPage*>()->isComputing(); });
        expectRoom(names.at(size_t(place)));
    }
}

TEST_P(RoomTest, TheEditorOfRoutinesIsNotWiderThanItsWindow)
{
    open(true);
    window().showPlace(Place::Library);
    for (const char* button :
         {"openRoutines", "copy-seven-minutes", "sideStep", "sideWhole", "newPractice"}) {
        click(button);
        expectRoom(button);
    }
}

TEST_P(RoomTest, TheFirstQuestionsAreSeenWhole)
{
    open(false);
    expectRoom("welcome");
    for (int place = 0; place < placeCount; ++place) {
        window().showPlace(Place(place));
        expectRoom("an empty place");
    }
}

INSTANTIATE_TEST_SUITE_P(AtTwiceTheText, RoomTest,
                         testing::Combine(testing::Values("de", "ar"),
                                          testing::Values(QSize(1180, 760), QSize(800, 560))));

} // namespace
} // namespace supine
