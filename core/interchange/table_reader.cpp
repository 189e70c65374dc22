#include "core/interchange/table_reader.h"

#include "core/interchange/csv_text.h"
#include "core/journal/validation.h"
#include "core/journal/value_text.h"

#include <QRegularExpression>
#include <QUuid>

#include <algorithm>
#include <map>

namespace supine
{
namespace
{

using Kind = TableLayout::Kind;

/// `2026-11-05`, `5.11.2026`, or a moment as ISO 8601, whose night counts. Which of 5/11 is the month nobody
/// knows.
std::optional<Night> nightOf(const QString& text, QTime turn)
{
    static const QRegularExpression dotted(QStringLiteral("\\A([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})\\z"));
    static const QRegularExpression moment(
        QStringLiteral("\\A[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}.{0,20}\\z"));
    if (const auto night = Night::parse(text))
        return night;
    if (const auto match = dotted.match(text); match.hasMatch())
        return Night::from(
            QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()));
    if (!moment.match(text).hasMatch())
        return std::nullopt;
    QString iso = text;
    iso[10] = QLatin1Char('T');
    const QDateTime when = QDateTime::fromString(iso, Qt::ISODateWithMs);
    return when.isValid() ? std::optional(Night::of(when, turn)) : std::nullopt;
}

/// As parseValue() wants it: a whole number may be written 3.0, a yes in several ways.
QString plainValue(const QString& cell, bool yesNo)
{
    static const QRegularExpression zeros(QStringLiteral("\\A([0-9]+)\\.0+\\z"));
    QString text = cell;
    if (const auto match = zeros.match(text); match.hasMatch())
        text = match.captured(1);
    if (!yesNo)
        return text;
    text = text.toLower();
    return text == QLatin1String("1")   ? QStringLiteral("yes")
           : text == QLatin1String("0") ? QStringLiteral("no")
                                        : text;
}

/// 2 done, 1 counted as done, 0 not done, 3 skipped, -1 unknown; a number is kept times 1000.
QString loopValue(const QString& cell, bool yesNo)
{
    static const QStringList nothing{"-1", "3", "SKIP", "UNKNOWN"};
    static const QStringList done{"2", "1", "YES_MANUAL", "YES_AUTO"};
    if (!yesNo) {
        if (cell == QLatin1String("-1") || cell == QLatin1String("UNKNOWN") || cell == QLatin1String("SKIP"))
            return {};
        return cell.size() > 3 && cell.endsWith(QLatin1String("000")) ? cell.chopped(3) : cell;
    }
    if (nothing.contains(cell))
        return {};
    return done.contains(cell)                                         ? QStringLiteral("yes")
           : cell == QLatin1String("0") || cell == QLatin1String("NO") ? QStringLiteral("no")
                                                                       : cell;
}

/// A number, perhaps with a label behind a colon; a duration as h:mm:ss.
QString graphValue(const QString& cell, bool yesNo)
{
    static const QRegularExpression duration(QStringLiteral("\\A([0-9]{1,3}):([0-5][0-9]):([0-5][0-9])\\z"));
    static const QRegularExpression labelled(QStringLiteral("\\A([0-9]+(\\.[0-9]+)?):.*\\z"));
    if (const auto match = duration.match(cell); match.hasMatch())
        return QString::number(match.captured(1).toInt() * 60 + match.captured(2).toInt());
    const auto match = labelled.match(cell);
    return plainValue(match.hasMatch() ? match.captured(1) : cell, yesNo);
}

class TableReader
{
public:
    TableReader(const TableLayout& layout, QDateTime now, QTime turn)
        : m_layout(layout), m_now(std::move(now)), m_turn(turn)
    {
    }

    Result<JournalContents> read(const QByteArray& text);

private:
    Result<void> readWide(const CsvRow& row);
    Result<void> readPoint(const CsvRow& row);
    Result<void> readSession(const CsvRow& row);
    Result<void> put(NightRecord& night, const QString& target, const QString& cell, bool mayRepeat);
    template<class Row, class Id>
    Result<void> putValue(const Row& row, std::map<Id, int>& into, const QString& cell, bool yesNo,
                          bool mayRepeat);
    Result<void> putNote(NightRecord& night, const QString& cell, bool mayRepeat);
    Result<NightRecord*> nightAt(const CsvRow& row, size_t column);
    [[nodiscard]] Error at(const CsvRow& row, size_t column, const QString& reason) const;
    [[nodiscard]] size_t columnOf(const char* name) const;
    [[nodiscard]] QString targetOf(const QString& name) const;

    const TableLayout& m_layout;
    QDateTime m_now;
    QTime m_turn;
    std::vector<QString> m_header;
    std::map<Night, NightRecord> m_nights;
};

Error TableReader::at(const CsvRow& row, size_t column, const QString& reason) const
{
    const QString name = column < m_header.size() ? m_header.at(column).left(64).simplified() : QString();
    return wrongTable(
        QStringLiteral("Line %1, column %2 (%3): %4").arg(row.line).arg(column + 1).arg(name, reason));
}

size_t TableReader::columnOf(const char* name) const
{
    return size_t(std::find(m_header.begin(), m_header.end(), QLatin1String(name)) - m_header.begin());
}

QString TableReader::targetOf(const QString& name) const
{
    const auto source = std::find_if(m_layout.sources.begin(), m_layout.sources.end(),
                                     [&name](const auto& s) { return s.name == name; });
    return source == m_layout.sources.end() ? QString() : source->target;
}

Result<NightRecord*> TableReader::nightAt(const CsvRow& row, size_t column)
{
    const QString cell = column < row.cells.size() ? row.cells.at(column).trimmed() : QString();
    const auto night = nightOf(cell, m_turn);
    if (!night)
        return at(row, column,
                  QStringLiteral("\"%1\" is not a date that exists, as YYYY-MM-DD.")
                      .arg(cell.left(40).simplified()));
    if (const auto valid = validChange(*night, {}, m_now); !valid)
        return at(row, column, valid.error().detail);
    return &m_nights.try_emplace(*night, NightRecord{*night, {}, {}, {}, {}}).first->second;
}

template<class Row, class Id>
Result<void> TableReader::putValue(const Row& row, std::map<Id, int>& into, const QString& cell, bool yesNo,
                                   bool mayRepeat)
{
    const QString text = m_layout.kind == Kind::LoopHabits      ? loopValue(cell, yesNo)
                         : m_layout.kind == Kind::TrackAndGraph ? graphValue(cell, yesNo)
                                                                : plainValue(cell, yesNo);
    if (text.isEmpty())
        return {};
    const auto value = parseValue(row, text);
    if (!value)
        return value.error();
    const Id id(QString::fromLatin1(row.id));
    const auto [found, fresh] = into.try_emplace(id, *value);
    if (!fresh && !mayRepeat && found->second != *value)
        return wrongTable(
            QStringLiteral("this night has another value of %1 in an earlier line.").arg(id.text()));
    found->second = *value;
    return {};
}

Result<void> TableReader::putNote(NightRecord& night, const QString& cell, bool mayRepeat)
{
    QString note = unguarded(cell);
    if (mayRepeat && night.note)
        note = *night.note + u'\n' + note;
    else if (night.note && *night.note != note)
        return wrongTable(QStringLiteral("this night has another note in an earlier line."));
    NightChange change;
    change.note = note;
    const auto valid = validChange(night.night, change, m_now);
    if (!valid)
        return valid.error();
    if (*valid->note)
        night.note = **valid->note;
    return {};
}

Result<void> TableReader::put(NightRecord& night, const QString& target, const QString& cell, bool mayRepeat)
{
    if (cell.trimmed().isEmpty())
        return {};
    if (target == QLatin1String("note"))
        return putNote(night, cell, mayRepeat);
    if (const Measure* measure = findMeasure(target))
        return putValue(*measure, night.measures, cell.trimmed(), false, mayRepeat);
    if (const Factor* factor = findFactor(target))
        return putValue(*factor, night.factors, cell.trimmed(), factor->kind == Factor::Kind::YesNo,
                        mayRepeat);
    return {};
}

Result<void> TableReader::readWide(const CsvRow& row)
{
    if (row.cells.size() > m_header.size())
        return at(row, m_header.size(), QStringLiteral("there are more cells than column names."));
    const auto nightSource = std::find_if(m_layout.sources.begin(), m_layout.sources.end(),
                                          [](const auto& s) { return s.target == QLatin1String("night"); });
    const auto night = nightAt(row, size_t(nightSource - m_layout.sources.begin()));
    if (!night)
        return night.error();
    for (size_t i = 0; i < row.cells.size(); ++i) {
        if (const auto done = put(**night, m_layout.sources.at(i).target, row.cells.at(i), false); !done)
            return at(row, i, done.error().detail);
    }
    return {};
}

Result<void> TableReader::readPoint(const CsvRow& row)
{
    const size_t name = columnOf("FeatureName");
    const size_t value = columnOf("Value");
    const size_t note = columnOf("Note");
    if (row.cells.size() <= std::max(name, value))
        return at(row, row.cells.size(), QStringLiteral("this row is cut short."));
    const QString target = targetOf(row.cells.at(name));
    const bool noted = note < row.cells.size() && !row.cells.at(note).trimmed().isEmpty() &&
                       targetOf(QStringLiteral("Note")) == QLatin1String("note");
    if (target.isEmpty() && !noted)
        return {};
    const auto night = nightAt(row, columnOf("Timestamp"));
    if (!night)
        return night.error();
    if (const auto done = put(**night, target, row.cells.at(value), true); !done)
        return at(row, value, done.error().detail);
    if (!noted)
        return {};
    const auto done = put(**night, QStringLiteral("note"), row.cells.at(note), true);
    return done ? done : at(row, note, done.error().detail);
}

Result<void> TableReader::readSession(const CsvRow& row)
{
    using State = SessionRecord::State;
    if (row.cells.size() != m_header.size())
        return at(row, std::min(row.cells.size(), m_header.size()),
                  QStringLiteral("this row has %1 cells instead of %2.")
                      .arg(row.cells.size())
                      .arg(m_header.size()));
    const auto cell = [&](const char* name) {
        const size_t column = columnOf(name);
        return column < row.cells.size() ? row.cells.at(column) : QString();
    };
    const auto night = nightAt(row, columnOf("night"));
    if (!night)
        return night.error();
    SessionRecord session{SessionId(cell("session")),
                          (*night)->night,
                          unguarded(cell("routine")),
                          QDateTime::fromString(cell("started"), Qt::ISODateWithMs),
                          State::Partial,
                          {},
                          {},
                          1,
                          {}};
    if (QUuid::fromString(session.id.text()).toString(QUuid::WithoutBraces) != session.id.text())
        return at(row, columnOf("session"), QStringLiteral("this is not a session's id."));
    if (!session.started.isValid() || session.started.timeSpec() == Qt::LocalTime ||
        session.started.offsetFromUtc() % 60 != 0 || std::abs(session.started.offsetFromUtc()) > 18 * 3600)
        return at(row, columnOf("started"), QStringLiteral("this is not a moment with its offset."));
    session.started = session.started.toOffsetFromUtc(session.started.offsetFromUtc());
    const QString state = cell("state");
    if (state == QLatin1String(stateName(State::Completed)))
        session.state = State::Completed;
    else if (state != QLatin1String(stateName(State::Partial)) &&
             state != QLatin1String(stateName(State::Running)))
        return at(row, columnOf("state"), QStringLiteral("this is not running, completed or partial."));
    bool heldFits = false;
    bool speedFits = false;
    session.held = std::chrono::seconds(cell("held_s").toUInt(&heldFits));
    session.speed = int(cell("speed").toUInt(&speedFits));
    if (!heldFits || session.held > std::chrono::hours(24 * 7))
        return at(row, columnOf("held_s"), QStringLiteral("this is not a number of seconds."));
    const auto valid = validSession(session.night, session.routine, speedFits ? session.speed : 0, m_now);
    if (!valid)
        return at(row, columnOf("speed"), valid.error().detail);
    (*night)->sessions.push_back(std::move(session));
    return {};
}

Result<JournalContents> TableReader::read(const QByteArray& text)
{
    CsvReader reader(text, m_layout.delimiter);
    auto header = reader.next();
    if (!header)
        return header.error();
    if (*header)
        m_header = (*header)->cells;
    while (true) {
        const auto row = reader.next();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const auto done = m_layout.kind == Kind::TrackAndGraph ? readPoint(**row)
                          : m_layout.kind == Kind::Sessions    ? readSession(**row)
                                                               : readWide(**row);
        if (!done)
            return done.error();
    }
    JournalContents contents;
    contents.sessionsAreSummaries = true;
    for (auto& [night, record] : m_nights) {
        if (!record.empty())
            contents.nights.push_back(std::move(record));
    }
    return contents;
}

} // namespace

Result<JournalContents> readTable(const QByteArray& text, const TableLayout& layout, const QDateTime& now,
                                  QTime turn)
{
    return TableReader(layout, now, turn).read(text);
}

} // namespace supine
