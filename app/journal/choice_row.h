#pragma once

#include <QWidget>

#include <optional>
#include <vector>

class QBoxLayout;

namespace supine
{

class Chip;

/// A name and a few answers, one or none of which holds: not answered stays possible, and is not the same as
/// no. Choosing the chosen one again clears it.
class ChoiceRow : public QWidget
{
    Q_OBJECT
public:
    struct Answer {
        int value;
        QString text;
    };
    ChoiceRow(const QString& name, const std::vector<Answer>& answers, QWidget* parent = nullptr);

    /// Shows a value without saying so.
    void setValue(std::optional<int> value);
    [[nodiscard]] std::optional<int> value() const { return m_value; }

signals:
    void valueChosen(std::optional<int> value);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* m_row = nullptr;
    bool m_pair = false; ///< no more than two answers
    std::vector<std::pair<int, Chip*>> m_chips;
    std::optional<int> m_value;
};

} // namespace supine
