#include "tests/support/places.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTextStream>

#include <gtest/gtest.h>

namespace
{

/// Which core folders a core folder may include, besides itself. The table of the architecture.
const QMap<QString, QSet<QString>>& allowedInCore()
{
    static const QMap<QString, QSet<QString>> table{
        {"base", {}},
        {"time", {"base"}},
        {"storage", {"base"}},
        {"settings", {"base"}},
        {"figure", {"base"}},
        {"catalogue", {"base", "figure"}},
        {"routine", {"base", "catalogue", "storage"}},
        {"session", {"base", "time", "catalogue", "routine"}},
        {"journal", {"base", "time", "storage", "session"}},
        {"trends", {"base", "time", "journal"}},
        {"reminders", {"base", "time", "settings"}},
        {"interchange",
         {"base", "time", "storage", "settings", "figure", "catalogue", "routine", "session", "journal",
          "trends", "reminders"}},
    };
    return table;
}

const QStringList appFolders{"application", "shell",     "tonight",  "session", "journal", "trends",
                             "library",     "reminders", "settings", "figure",  "sound",   "platform",
                             "theme",       "prompts",   "text",     "widgets", "cli"};

/// App folders that know no service and no page.
const QMap<QString, QSet<QString>>& allowedInApp()
{
    static const QMap<QString, QSet<QString>> table{
        {"theme", {}},
        {"text", {}},
        {"figure", {"theme"}},
        {"widgets", {"theme", "figure", "text"}},
        {"sound", {"text"}},
        {"platform", {"text"}},
        {"prompts", {"theme", "text", "widgets"}},
    };
    return table;
}

const QRegularExpression
    pixels("^(Qt(Widgets|Gui|Multimedia|Charts|Svg|SvgWidgets|PrintSupport|OpenGL|TextToSpeech)(/.*)?"
           "|Q(Widget|Painter.*|Pixmap|Color|Font.*|Image.*|Icon|Gui.*|Application|Sound.*|Audio.*|Media.*|"
           "Window|Screen|Pen|"
           "Brush|Palette|Svg.*|TextToSpeech|Vector(2|3|4)D|Transform|Polygon.*|Label|Dialog|Layout|"
           "BoxLayout|PushButton))$");
const QRegularExpression sql("^(QtSql(/.*)?|QSql.*)$");

struct Include {
    QString file; ///< from the top of the tree
    QString target;
    bool angled;
};

QList<Include> includesBelow(const QString& folder)
{
    static const QRegularExpression line(R"(^\s*#\s*include\s*(["<])([^">]+)[">])");
    QList<Include> found;
    const QString top = supine::inSource("/");
    QDirIterator files(top + folder, {"*.h", "*.cpp", "*.mm"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QTextStream text(&file);
        while (!text.atEnd()) {
            const auto match = line.match(text.readLine());
            if (match.hasMatch())
                found.append({file.fileName().mid(top.size()), match.captured(2), match.captured(1) == "<"});
        }
    }
    return found;
}

/// The reason why an include is not allowed, or nothing.
QString objection(const Include& include)
{
    const QStringList from = include.file.split('/');
    const QStringList to = include.target.split('/');
    const bool inCore = from.at(0) == "core";
    if (inCore && pixels.match(include.target).hasMatch())
        return "core has no pixels and no sound";
    if (sql.match(include.target).hasMatch() &&
        !(from.size() > 2 && inCore && from.at(1) == "storage" && include.file.endsWith(".cpp")))
        return "QtSql belongs in core/storage/*.cpp alone";
    if (include.target.startsWith("Qt") && include.target.count('/') == 0 &&
        QStringList{"QtCore", "QtWidgets", "QtGui"}.contains(include.target))
        return "no umbrella headers";
    if (to.at(0) == "app" && inCore)
        return "core never includes app";
    if (to.at(0) == "tests" && from.at(0) != "tests")
        return "nothing but tests includes tests";
    if (to.at(0) == "core" && inCore) {
        if (to.size() < 3 || from.size() < 3 || !allowedInCore().contains(from.at(1)))
            return "core has no such folder";
        if (to.at(1) != from.at(1) && !allowedInCore().value(from.at(1)).contains(to.at(1)))
            return "core/" + from.at(1) + " may not know core/" + to.at(1);
    }
    if (to.at(0) == "app" && from.at(0) == "app" && from.size() > 2) {
        if (allowedInApp().contains(from.at(1)) && to.at(1) != from.at(1) &&
            !allowedInApp().value(from.at(1)).contains(to.at(1)))
            return "app/" + from.at(1) + " may not know app/" + to.at(1);
    }
    if (from.at(0) == "app" && from.size() > 2 && from.at(1) != "sound" &&
        include.target.contains(QRegularExpression("^(QtMultimedia|Q(Audio|Media|Sound)\\w*)")))
        return "only app/sound knows Multimedia";
    if (!include.angled && to.size() == 1 && !include.target.startsWith("moc_") &&
        !include.target.endsWith(".moc"))
        return "includes are written from the top of the tree";
    return {};
}

TEST(Architecture, EveryIncludeFollowsTheTable)
{
    int seen = 0;
    for (const QString folder : {"core", "app"}) {
        for (const Include& include : includesBelow(folder)) {
            ++seen;
            EXPECT_EQ(objection(include), QString())
                << qPrintable(include.file) << " includes " << qPrintable(include.target);
        }
    }
    EXPECT_GT(seen, 50) << "the reader found next to nothing";
}

TEST(Architecture, ForbiddenIncludesAreRefused)
{
    const QList<Include> forbidden{
        {"core/time/night.cpp", "QtWidgets/QWidget", true},
        {"core/session/a.h", "QPainter", true},
        {"core/journal/a.cpp", "QSqlQuery", true},
        {"core/storage/a.h", "QSqlDatabase", true},
        {"core/catalogue/a.h", "core/journal/journal.h", false},
        {"core/base/a.h", "app/theme/tokens.h", false},
        {"app/widgets/card.cpp", "app/journal/journal_page.h", false},
        {"app/tonight/a.cpp", "QAudioSink", true},
        {"core/trends/a.h", "core/storage/database.h", false},
    };
    for (const Include& include : forbidden)
        EXPECT_NE(objection(include), QString())
            << qPrintable(include.file) << " " << qPrintable(include.target);
}

TEST(Architecture, EveryFolderOfTheAppIsKnown)
{
    const QStringList found = QDir(supine::inSource("/app")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& folder : found)
        EXPECT_TRUE(appFolders.contains(folder)) << qPrintable(folder);
}

TEST(Architecture, OnlyTheThemeNamesAColour)
{
    static const QRegularExpression colour(R"(#[0-9a-fA-F]{6}\b|QColor\s*\()");
    QDirIterator files(supine::inSource("/app"), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (path.contains("/app/theme/"))
            continue;
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_FALSE(colour.match(QString::fromUtf8(file.readAll())).hasMatch()) << qPrintable(path);
    }
}

} // namespace
