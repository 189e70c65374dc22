#pragma once

#include "app/widgets/card.h"
#include "core/journal/night_record.h"

#include <QHash>

namespace supine
{

/// What was practised that night, read only; hidden when there is nothing.
class SessionList : public Card
{
    Q_OBJECT
public:
    explicit SessionList(QWidget* parent = nullptr);

    /// Names to show for ids of routines.
    void setRoutineNames(const QHash<QString, QString>& names);
    void show(const std::vector<SessionRecord>& sessions);

private:
    [[nodiscard]] QString sentence(const SessionRecord& session) const;

    QHash<QString, QString> m_names;
    std::vector<SessionRecord> m_sessions;
    std::vector<QWidget*> m_rows;
};

} // namespace supine
