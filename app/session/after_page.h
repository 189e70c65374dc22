#pragma once

#include "core/journal/journal.h"
#include "core/session/session_engine.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <map>

class QPlainTextEdit;

namespace supine
{

class Label;
class ReliefPart;
class ScaleRow;
class ScrollPage;

/// The check-in after a session: two ratings, each saved as it is given, a note, done. Nothing has to be
/// answered. The keyboard starts in the first rating, so that a digit answers it.
class AfterPage : public QWidget
{
    Q_OBJECT
public:
    using Save = std::function<Result<void>(const NightChange&)>;
    /// `save` writes to the night of the session; on its error the form stays as it is and says so.
    explicit AfterPage(Save save, QWidget* parent = nullptr);

    /// An empty form for a session that just ended. `planned` is the sum of its holds; `record` what the
    /// night has so far, so that its note can be added to. `name`: whom of two it asks; empty: one alone.
    void ask(const SessionResult& result, std::chrono::milliseconds planned, const NightRecord& record,
             const QString& name = {});
    /// A sentence about the session that ended, such as that it could not be kept; empty hides it.
    void setNotice(const QString& text);
    /// How each pose felt, below the ratings; whoever fills it keeps its answers.
    [[nodiscard]] ReliefPart& poses() { return *m_poses; }

signals:
    /// Saved, or there was nothing to save.
    void done();
    /// The page about getting help is wanted.
    void helpAsked();
    /// The note as typed so far, to be kept as a draft; empty once it is saved.
    void noteDrafted(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Of the ratings, what differs from what is kept.
    [[nodiscard]] NightChange ratings() const;
    [[nodiscard]] Result<void> save(const NightChange& wanted);
    void keepRatings();
    [[nodiscard]] Result<void> keep();
    /// Keeps the answers and then goes on; a failure is shown instead.
    void keepThen(const std::function<void()>& next);
    [[nodiscard]] NightChange change() const;

    Save m_save;
    ScrollPage* m_page;
    QString m_formerNote;
    std::map<MeasureId, std::optional<int>> m_kept; ///< as saved from this form
    Label* m_title;
    Label* m_summary;
    ScaleRow* m_stiffness;
    ScaleRow* m_pain;
    ReliefPart* m_poses;
    QPlainTextEdit* m_note;
    QTimer m_draftPause;
    Label* m_notice;
};

} // namespace supine
