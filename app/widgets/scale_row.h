#pragma once

#include <QList>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QPushButton;

namespace supine
{

class Label;

/// A question answered by one tap on a row of numbers: 0…10, or any small range. Choosing the chosen one
/// again clears it. Keyboard: arrow keys move, digits choose (1 then 0 within a second chooses 10), Delete
/// clears. Accessible by the question's text, each number by its own.
class ScaleRow : public QWidget
{
    Q_OBJECT
public:
    explicit ScaleRow(const QString& question, const QString& hint = {}, int min = 0, int max = 10,
                      QWidget* parent = nullptr);

    /// Nothing: not answered, which is not zero.
    [[nodiscard]] std::optional<int> value() const { return m_value; }
    /// Shows a value without saying so.
    void setValue(std::optional<int> value);
    /// Words instead of digits, one for each value; the row keeps its keys.
    void setWords(const QStringList& words);

signals:
    /// The user chose, or cleared (nothing).
    void valueChosen(std::optional<int> value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void choose(std::optional<int> value);
    bool handleKey(int index, int key, const QString& text, ulong timestamp);
    void focusCell(qsizetype index);

    QBoxLayout* m_head;
    Label* m_question;
    QList<QPushButton*> m_cells;
    std::optional<int> m_value;
    int m_min;
    ulong m_lastOne = 0;
};

} // namespace supine
