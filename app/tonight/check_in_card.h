#pragma once

#include "app/widgets/card.h"
#include "core/journal/journal.h"

#include <vector>

namespace supine
{

class Label;
class ScaleRow;

/// A few ratings of one night, each kept the moment it is tapped.
class CheckInCard : public Card
{
    Q_OBJECT
public:
    struct Question {
        MeasureId measure;
        QString text;
        QString hint;
        QStringList words; ///< instead of digits; may be empty
    };
    CheckInCard(Journal& journal, const QString& title, const std::vector<Question>& questions,
                QWidget* parent = nullptr);

    /// Shows what is recorded of the night, and records there from now on.
    void setNight(Night night);
    /// Whether every question has an answer.
    [[nodiscard]] bool complete() const;

private:
    void record(const MeasureId& measure, std::optional<int> value);
    void reload();

    struct Row {
        MeasureId measure;
        ScaleRow* scale;
    };
    Journal& m_journal;
    std::optional<Night> m_night;
    std::vector<Row> m_rows;
    Label* m_trouble;
};

} // namespace supine
