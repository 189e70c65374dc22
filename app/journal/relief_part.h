#pragma once

#include "core/routine/relief.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace supine
{

class Label;
class LinkButton;
class ScaleRow;

/// How each pose felt: folded until it is opened, then a row for each pose with worse, the same and better.
/// What was answered so far is said in a sentence. Hidden where no pose is to be asked about.
class ReliefPart : public QWidget
{
    Q_OBJECT
public:
    struct Pose {
        PracticeId practice;
        QString name;
    };
    explicit ReliefPart(QWidget* parent = nullptr);

    /// Asks about these poses, folded, with what was answered before.
    void ask(const std::vector<Pose>& poses, const Reliefs& answered);
    /// Shows these answers, without saying so.
    void setAnswers(const Reliefs& answered);
    [[nodiscard]] bool asksFor(const std::vector<Pose>& poses) const;

signals:
    /// The user answered, or took an answer back (nothing).
    void answered(const supine::PracticeId& practice, std::optional<supine::Felt> relief);

private:
    void showSentence();

    struct Row {
        Pose pose;
        ScaleRow* scale;
    };
    LinkButton* m_toggle;
    Label* m_sentence;
    QWidget* m_list;
    std::vector<Row> m_rows;
};

} // namespace supine
