#include "app/widgets/scale_row.h"

#include "app/widgets/cell_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>

namespace supine
{

ScaleRow::ScaleRow(const QString& question, const QString& hint, int min, int max, QWidget* parent)
    : QWidget(parent), m_head(new QHBoxLayout), m_question(new Label(TextRole::Body, question)), m_min(min)
{
    setAccessibleName(question);
    setAccessibleDescription(hint);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(em(this, 0.35));
    m_head->setSpacing(em(this, 0.6));
    m_question->singleLine();
    m_head->addWidget(m_question, 0);
    if (!hint.isEmpty())
        m_head->addWidget(new Label(TextRole::Caption, hint), 1);
    else
        m_head->addStretch(1);
    column->addLayout(m_head);

    auto* row = new CellLayout(em(this, 0.2));
    for (int value = min; value <= max; ++value) {
        auto* cell = new QPushButton(locale().toString(value));
        cell->setProperty("kind", QStringLiteral("cell"));
        cell->setCheckable(true);
        cell->setAccessibleName(QString::number(value));
        cell->setAccessibleDescription(question);
        cell->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        cell->setMinimumWidth(em(this, 1.3));
        cell->installEventFilter(this);
        connect(cell, &QPushButton::clicked, this,
                [this, value] { choose(m_value == value ? std::nullopt : std::optional(value)); });
        m_cells.append(cell);
        row->addWidget(cell);
    }
    column->addLayout(row);
    setFocusProxy(m_cells.constFirst());
}

void ScaleRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < em(this, 24);
    m_question->setWordWrap(narrow);
    m_head->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_head->setSpacing(em(this, narrow ? 0.1 : 0.6));
}

void ScaleRow::setValue(std::optional<int> value)
{
    m_value = value;
    for (qsizetype i = 0; i < m_cells.size(); ++i)
        m_cells.at(i)->setChecked(value && *value == m_min + int(i));
}

void ScaleRow::setWords(const QStringList& words)
{
    for (qsizetype i = 0; i < std::min(words.size(), m_cells.size()); ++i) {
        m_cells.at(i)->setText(words.at(i));
        m_cells.at(i)->setAccessibleName(words.at(i));
        m_cells.at(i)->setMinimumWidth(0);
    }
}

void ScaleRow::choose(std::optional<int> value)
{
    setValue(value);
    emit valueChosen(value);
}

bool ScaleRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto index = m_cells.indexOf(qobject_cast<QPushButton*>(watched));
        if (index >= 0 && handleKey(int(index), key->key(), key->text(), ulong(key->timestamp())))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool ScaleRow::handleKey(int index, int key, const QString& text, ulong timestamp)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const bool back = (key == Qt::Key_Left) != mirrored;
        focusCell(index + (back ? -1 : 1));
        return true;
    }
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        choose(std::nullopt);
        return true;
    }
    bool digit = false;
    int value = text.toInt(&digit);
    if (!digit || text.size() != 1)
        return false;
    const bool ten = value == 0 && m_lastOne != 0 && timestamp - m_lastOne < 1000;
    m_lastOne = value == 1 ? timestamp : 0;
    if (ten)
        value = 10;
    if (value < m_min || value - m_min >= int(m_cells.size()))
        return true;
    choose(value);
    focusCell(value - m_min);
    return true;
}

void ScaleRow::focusCell(qsizetype index)
{
    if (index >= 0 && index < m_cells.size())
        m_cells.at(index)->setFocus(Qt::TabFocusReason);
}

} // namespace supine
