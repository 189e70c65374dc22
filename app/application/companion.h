#pragma once

#include "app/session/session_keeper.h"
#include "core/routine/marks.h"
#include "core/settings/settings.h"

#include <memory>

namespace supine
{

class Home;

/// The second person on the mat: a journal and settings of their own, opened beside the first one's. Their
/// row of the session is theirs; nothing of it is written elsewhere.
class Companion : public QObject
{
    Q_OBJECT
public:
    /// Opens the folder of who is called `name`. `runner` and `clock` outlive it. Errors as Home::open().
    [[nodiscard]] static Result<std::unique_ptr<Companion>> open(const QString& name, const QString& folder,
                                                                 SessionRunner& runner, const Clock& clock);
    ~Companion() override;

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] Journal& journal();
    /// What their body needs, by practice, as limitsOf(). Errors as marksOf().
    [[nodiscard]] Result<Marks> limits(const Catalogue& catalogue) const;
    [[nodiscard]] Night tonight() const;
    /// Keeps the session that begins next, with their easier forms.
    void join(Timeline timeline, int speed, const std::set<PracticeId>& eased);
    void changeForms(const std::set<PracticeId>& eased);

signals:
    /// Their row of the session that just ended could not be written.
    void notKept(const supine::Error& error);

private:
    Companion(QString name, std::unique_ptr<Home> home, SessionRunner& runner, const Clock& clock);
    [[nodiscard]] QTime dayTurn() const;

    QString m_name;
    std::unique_ptr<Home> m_home;
    Settings m_settings;
    const Clock& m_clock;
    SessionKeeper m_keeper;
};

/// The practices among `limits` that are eased.
[[nodiscard]] std::set<PracticeId> easedIn(const Marks& limits);

} // namespace supine
