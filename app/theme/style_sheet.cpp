#include "app/theme/style_sheet.h"

namespace supine
{

namespace
{

constexpr auto sheet = R"(
QToolTip { background: @raised; color: @text; border: 1px solid @line; padding: 0.3em 0.5em; }
QLabel { background: transparent; }
QLabel[role="muted"], QLabel[role="caption"] { color: @muted; }
QLabel[role="notice"] { color: @soft; }
QLabel[role="digits"] { color: @soft; }

QFrame[kind="card"] { background: @surface; border: 1px solid @line; border-radius: 14px; }
QFrame[kind="rail"] { background: @rail; border: none; border-right: 1px solid @line; }
QFrame[kind="rule"] { background: @line; border: none; max-height: 1px; min-height: 1px; }

QPushButton { background: transparent; color: @text; border: 1px solid @outline; border-radius: 10px;
              padding: 0.45em 1.0em; min-height: 1.25em; }
QPushButton:hover { background: @raised; }
QPushButton:pressed { background: @chosen; }
QPushButton:disabled { color: @muted; border-color: @line; }
QPushButton:focus { border: 2px solid @focus; padding: 0.4em 0.95em; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border: 2px solid @accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @soft; border-color: @soft; color: @ground; }
QPushButton[kind="primary"]:focus { border-color: @text; }
QPushButton[kind="primary"]:disabled { background: @raised; border-color: @raised; color: @muted; }
QPushButton[kind="link"] { border: 2px solid transparent; color: @accent; padding: 0.2em 0.1em; text-align: left; }
QPushButton[kind="link"]:hover { background: transparent; text-decoration: underline; }
QPushButton[kind="link"]:focus { border-color: @focus; }
QPushButton[kind="chip"] { border-radius: 14px; padding: 0.25em 0.85em; color: @muted; border: 1px solid @outline; }
QPushButton[kind="chip"]:checked { background: @chosen; color: @text; border-color: @accent; }
QPushButton[kind="chip"]:focus { border: 2px solid @focus; padding: 0.2em 0.8em; }
QPushButton[kind="cell"] { border: 2px solid @raised; background: @raised; border-radius: 8px; padding: 0.35em 0; min-width: 1.6em; color: @text; }
QPushButton[kind="cell"]:hover { border-color: @outline; }
QPushButton[kind="cell"]:checked { background: @accent; border-color: @accent; color: @onAccent; font-weight: 600; }
QPushButton[kind="cell"]:focus { border-color: @focus; }
QPushButton[kind="place"] { border: 2px solid transparent; border-radius: 10px; text-align: left; padding: 0.55em 0.7em; color: @muted; }
QPushButton[kind="place"]:checked { background: @raised; color: @text; font-weight: 600; }
QPushButton[kind="place"]:hover { background: @raised; }
QPushButton[kind="place"]:focus { border-color: @focus; }

QLineEdit, QPlainTextEdit, QTextEdit {
    background: @raised; color: @text; border: 1px solid @outline; border-radius: 8px; padding: 0.35em 0.55em;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @focus; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { background: transparent; border: none; padding: 0; }
QComboBox QAbstractItemView { background: @raised; color: @text; border: 1px solid @line; outline: none; }
QCheckBox, QRadioButton { spacing: 0.6em; padding: 0.2em; border: 2px solid transparent; border-radius: 6px; }
QCheckBox:focus, QRadioButton:focus { border-color: @focus; }
QScrollArea, QScrollArea > QWidget > QWidget[kind="page"] { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 3px; margin: 2px; min-height: 2em; min-width: 2em; }
QScrollBar::handle:hover { background: @outline; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none; width: 0; height: 0; }
QTableView, QTreeView, QListView { background: @surface; color: @text; border: 1px solid @line; border-radius: 8px; gridline-color: @line; }
QListView::item:selected { background: @chosen; color: @text; }
QHeaderView::section { background: @raised; color: @muted; border: none; padding: 0.35em 0.6em; }
QMenu { background: @raised; color: @text; border: 1px solid @line; padding: 0.3em; }
QMenu::item { padding: 0.35em 1.2em; border-radius: 6px; }
QMenu::item:selected { background: @chosen; }
QSlider::groove:horizontal { background: @line; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { background: @soft; width: 1.1em; margin: -0.5em 0; border-radius: 0.55em; }
QSlider::handle:horizontal:focus { border: 2px solid @focus; }
)";

} // namespace

QString styleSheet(const Tokens& t)
{
    const QList<QPair<QLatin1String, QColor>> names{
        {QLatin1String("@ground"), t.ground},   {QLatin1String("@rail"), t.rail},
        {QLatin1String("@surface"), t.surface}, {QLatin1String("@raised"), t.raised},
        {QLatin1String("@line"), t.line},       {QLatin1String("@outline"), t.outline},
        {QLatin1String("@text"), t.text},       {QLatin1String("@muted"), t.textMuted},
        {QLatin1String("@accent"), t.accent},   {QLatin1String("@onAccent"), t.onAccent},
        {QLatin1String("@soft"), t.accentSoft}, {QLatin1String("@chosen"), t.chosen},
        {QLatin1String("@focus"), t.focus},
    };
    QString result = QLatin1String(sheet);
    for (const auto& [name, colour] : names)
        result.replace(name + QLatin1Char(';'), colour.name() + QLatin1Char(';'));
    return result;
}

} // namespace supine
