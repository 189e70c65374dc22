#pragma once

#include "app/widgets/card.h"
#include "core/journal/night_record.h"

#include <chrono>
#include <optional>

class QPushButton;

namespace supine
{

class Label;

/// Offers a session that never ended: go on with it, keep it as a part, or discard it.
class ResumeCard : public Card
{
    Q_OBJECT
public:
    explicit ResumeCard(QWidget* parent = nullptr);

    /// `total` is where its last hold ends on its timeline; zero when it cannot be laid out any more, so that
    /// it cannot be resumed. `tonight` is the night of now.
    void offer(const SessionRecord& record, std::chrono::milliseconds total, Night tonight);

signals:
    void resumeChosen(const supine::SessionRecord& record);
    void keepChosen(const supine::SessionRecord& record);
    void discardChosen(const supine::SessionRecord& record);

private:
    std::optional<SessionRecord> m_record;
    Label* m_text;
    QPushButton* m_resume;
};

} // namespace supine
