#include "app/journal/session_list.h"

#include "app/text/duration_text.h"
#include "app/widgets/labels.h"

#include <QLocale>

namespace supine
{

SessionList::SessionList(QWidget* parent) : Card(tr("Practised"), parent)
{
    hide();
}

void SessionList::setRoutineNames(const QHash<QString, QString>& names)
{
    m_names = names;
    show(m_sessions);
}

void SessionList::show(const std::vector<SessionRecord>& sessions)
{
    m_sessions = sessions;
    for (QWidget* row : m_rows)
        delete row;
    m_rows.clear();
    for (const SessionRecord& session : m_sessions) {
        auto* row = new QWidget;
        auto* column = new QVBoxLayout(row);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(new Label(
            TextRole::Body, m_names.value(session.routine, tr("A routine that is not here any more"))));
        column->addWidget(new Label(TextRole::Caption, sentence(session)));
        content()->addWidget(row);
        m_rows.push_back(row);
    }
    setVisible(!m_rows.empty());
}

QString SessionList::sentence(const SessionRecord& session) const
{
    QStringList words{locale().toString(session.started.time(), QLocale::ShortFormat),
                      tr("%1 held").arg(clockText(session.held))};
    switch (session.state) {
    case SessionRecord::State::Completed:
        words.append(tr("to the end"));
        break;
    case SessionRecord::State::Partial:
        words.append(tr("in part"));
        break;
    case SessionRecord::State::Running:
        words.append(tr("not ended"));
        break;
    }
    if (session.speed > 1)
        words.append(
            tr("rehearsed at %1 times the speed, not counted").arg(locale().toString(session.speed)));
    return words.join(QStringLiteral(" · "));
}

} // namespace supine
