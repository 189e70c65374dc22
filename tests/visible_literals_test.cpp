#include "tests/support/places.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTextStream>

#include <gtest/gtest.h>

namespace
{

/// A text of letters given straight to something that shows it, with no tr() around it.
bool showsALiteral(const QString& line)
{
    static const QRegularExpression shown(
        R"re(\b(set(Text|ToolTip|StatusTip|WhatsThis|AccessibleName|AccessibleDescription|WindowTitle|PlaceholderText|Title|Subtitle|Prefix|Suffix|SpecialValueText)|add(Action|Item|Tab|Menu|Row|Section)|Q(Label|PushButton|ToolButton|CheckBox|RadioButton|GroupBox|Action|Menu)|Card|Heading|Caption|Chip|PrimaryButton|PlainButton|LinkButton)(?:\s+\w+)?\s*[({]\s*(u8?|QString|QStringLiteral|QLatin1String|QString::fromUtf8)?[({]?\s*"(?:[^"\\]|\\.)*\p{L}{2})re",
        QRegularExpression::UseUnicodePropertiesOption);
    return shown.match(line).hasMatch();
}

TEST(VisibleLiterals, EveryTextOfTheWindowIsMarkedForTranslation)
{
    int read = 0;
    const QString top = supine::inSource("/");
    QDirIterator files(top + "app", {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        QTextStream text(&file);
        for (int number = 1; !text.atEnd(); ++number, ++read) {
            const QString line = text.readLine();
            EXPECT_FALSE(showsALiteral(line))
                << qPrintable(file.fileName().mid(top.size())) << ":" << number << ": " << qPrintable(line);
        }
    }
    EXPECT_GT(read, 500) << "the reader found next to nothing";
}

/// lupdate expands no macros, and takes what a lambda named tr is called with for a text of no context.
TEST(VisibleLiterals, NoMacroOrLambdaHidesAMarker)
{
    static const QRegularExpression hidden(R"(#\s*define\s.*(QT_TR|\btr\s*\()|auto tr = \[)");
    const QString top = supine::inSource("/");
    for (const QString folder : {"app", "core"}) {
        QDirIterator files(top + folder, {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            EXPECT_FALSE(QString::fromUtf8(file.readAll()).contains(hidden))
                << qPrintable(file.fileName().mid(top.size()));
        }
    }
    EXPECT_TRUE(QString("const auto tr = [](const char* text) {").contains(hidden));
    EXPECT_TRUE(QString("#define TEXT(words) QT_TRANSLATE_NOOP(\"Measures\", words)").contains(hidden));
}

TEST(VisibleLiterals, AnUnmarkedTextIsSeenAndAMarkedOneIsNot)
{
    for (const char* line : {"label->setText(\"Tonight\");", "new QLabel(QStringLiteral(\"Tonight\"), this)",
                             "menu.addAction( \"Quit\" )", "Card card{\"Tonight\", this};",
                             "spin->setSuffix(u\" min\");", "button->setToolTip(\"Zurück\");"})
        EXPECT_TRUE(showsALiteral(line)) << line;
    for (const char* line :
         {"label->setText(tr(\"Tonight\"));", "new QLabel(\"–\", this)", "label->setText(name);",
          "widget->setObjectName(\"rail\");", "label->setText(\"%1\");"})
        EXPECT_FALSE(showsALiteral(line)) << line;
}

} // namespace
