#pragma once

#include "core/session/session_engine.h"

#include <QStringList>

namespace supine::test
{

/// What a session did, one line an event: `00:08 hold supine_twist right`, `00:08 start`, `01:08 change`,
/// `01:10 paused`. Times are positions on the timeline; parts of a second are written only where there are
/// any (`00:02.5`).
class Tape
{
public:
    explicit Tape(const SessionEngine& engine) : m_engine(engine) {}

    void record(const std::vector<SessionEvent>& events)
    {
        for (const SessionEvent& event : events)
            m_lines << moment(event.at) + QLatin1Char(' ') + words(event);
    }
    /// Everything since the last call.
    QStringList taken() { return std::exchange(m_lines, {}); }

private:
    static QString moment(std::chrono::milliseconds at)
    {
        const auto ms = at.count();
        const QString whole = QStringLiteral("%1:%2")
                                  .arg(ms / 60'000, 2, 10, QLatin1Char('0'))
                                  .arg(ms / 1000 % 60, 2, 10, QLatin1Char('0'));
        return ms % 1000 ? whole + QLatin1Char('.') + QString::number(ms % 1000 / 100) : whole;
    }
    [[nodiscard]] QString words(const SessionEvent& event) const
    {
        static const char* const cues[] = {"start", "change", "side", "half", "end"};
        switch (event.kind) {
        case SessionEvent::Kind::PhaseStarted:
            return phase(m_engine.timeline().phases.at(event.phase));
        case SessionEvent::Kind::CueDue:
            return QString::fromLatin1(cues[int(event.cue)]);
        case SessionEvent::Kind::Paused:
            return QStringLiteral("paused");
        case SessionEvent::Kind::Resumed:
            return QStringLiteral("resumed");
        case SessionEvent::Kind::Moved:
            return QStringLiteral("moved");
        case SessionEvent::Kind::Finished:
            break;
        }
        return QStringLiteral("finished");
    }
    static QString phase(const Phase& phase)
    {
        static const char* const kinds[] = {"prepare", "hold", "rest"};
        QString text = QString::fromLatin1(kinds[int(phase.kind)]) + QLatin1Char(' ') + phase.practice.text();
        if (phase.side)
            text += *phase.side == Side::Left ? QStringLiteral(" left") : QStringLiteral(" right");
        return text;
    }

    const SessionEngine& m_engine;
    QStringList m_lines;
};

/// The lines of a tape written as one text, ` / ` between them.
[[nodiscard]] inline QStringList tape(const char* text)
{
    return QString::fromUtf8(text).split(QStringLiteral(" / "), Qt::SkipEmptyParts);
}

} // namespace supine::test

/// So that a failing comparison of tapes prints them one event a line.
inline void PrintTo(const QStringList& lines, std::ostream* out)
{
    *out << "\n  " << lines.join(QStringLiteral("\n  ")).toStdString();
}
