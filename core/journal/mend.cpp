#include "core/journal/mend.h"

#include "core/journal/checksum.h"
#include "core/journal/instant.h"

#include <bit>
#include <cstdlib>
#include <functional>

namespace supine
{
namespace
{

constexpr int numberBits = 48; ///< no number of ours is larger

std::optional<QString> textOf(const QByteArray& bytes)
{
    QString text = QString::fromUtf8(bytes);
    return text.toUtf8() == bytes ? std::optional(std::move(text)) : std::nullopt;
}

template<class Id>
bool takeValues(const std::map<QByteArray, int>& from, std::map<Id, int>& into)
{
    for (const auto& [id, value] : from) {
        const auto text = textOf(id);
        if (!text)
            return false;
        into.emplace(Id(*text), value);
    }
    return true;
}

/// What was found as a record, whether it matches or not; nothing if it cannot be one.
std::optional<NightRecord> recordOf(const FoundNight& found)
{
    const auto night = Night::parse(QString::fromLatin1(found.night));
    if (!night)
        return std::nullopt;
    NightRecord record{*night, {}, {}, {}, {}};
    if (found.note) {
        const auto note = textOf(*found.note);
        if (!note)
            return std::nullopt;
        record.note = *note;
    }
    if (!takeValues(found.measures, record.measures) || !takeValues(found.factors, record.factors))
        return std::nullopt;
    return record;
}

/// Whether two checksums differ in one bit.
bool almost(const QString& a, const QString& b)
{
    if (a.size() != b.size())
        return false;
    int bits = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        bits += std::popcount(unsigned(a[i].unicode() ^ b[i].unicode()));
    return bits == 1;
}

/// Calls `fits` with each text that is one bit away, until it is true.
bool anyFlip(QByteArray& text, const std::function<bool()>& fits)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            text[i] = char(text[i] ^ (1 << bit));
            if (fits())
                return true;
            text[i] = char(text[i] ^ (1 << bit));
        }
    }
    return false;
}

bool anyIdFlip(std::map<QByteArray, int>& values, const std::function<bool()>& fits)
{
    const auto asFound = values;
    for (const auto& [id, value] : asFound) {
        QByteArray other = id;
        const bool mended = anyFlip(other, [&, number = value, key = id] {
            values = asFound;
            values.erase(key);
            return values.emplace(other, number).second && fits();
        });
        if (mended)
            return true;
    }
    values = asFound;
    return false;
}

/// One value that is not the night's own, wrong, or lost.
template<class Row>
bool anyValue(std::map<QByteArray, int>& values, std::span<const Row> rows, const std::function<bool()>& fits)
{
    const auto asFound = values;
    for (const auto& [id, value] : asFound) {
        values.erase(id);
        if (fits())
            return true;
        values = asFound;
    }
    for (const Row& row : rows) {
        for (int value = row.min; value <= row.max; ++value) {
            values[row.id] = value;
            if (fits())
                return true;
        }
        values = asFound;
    }
    return false;
}

/// A flip keeps a text's length, so it can be tried within the text the checksum is made of.
bool anyNoteFlip(FoundNight& found, Effort& effort)
{
    FoundNight plain = found;
    plain.note = QByteArray(found.note->size(), ' ');
    const auto record = recordOf(plain);
    if (!record)
        return false;
    QByteArray text = nightText(*record);
    const qsizetype start = text.size() - 1 - found.note->size();
    text.replace(start, found.note->size(), *found.note);
    const auto fits = [&] { return effort.spend(text.size()) && textChecksum(text) == found.checksum; };
    for (qsizetype i = 0; i < found.note->size() && effort.one > 0; ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            text[start + i] = char(text[start + i] ^ (1 << bit));
            if (fits()) {
                found.note = text.mid(start, found.note->size());
                return true;
            }
            text[start + i] = char(text[start + i] ^ (1 << bit));
        }
    }
    return false;
}

bool anyNumberFlip(qint64& number, const std::function<bool()>& fits)
{
    for (int bit = 0; bit < numberBits; ++bit) {
        number ^= qint64(1) << bit;
        if (fits())
            return true;
        number ^= qint64(1) << bit;
    }
    return false;
}

bool anyTextFlip(QString& text, const std::function<bool()>& fits)
{
    const QString asFound = text;
    QByteArray bytes = text.toUtf8();
    const bool mended = anyFlip(bytes, [&] {
        const auto other = textOf(bytes);
        if (other)
            text = *other;
        return other && fits();
    });
    if (!mended)
        text = asFound;
    return mended;
}

/// The numbers of a session, each of which can be turned over.
bool anySessionNumber(SessionRecord& session, const std::function<bool()>& fits)
{
    using std::chrono::milliseconds;
    qint64 started = session.started.toMSecsSinceEpoch();
    qint64 offset = session.started.offsetFromUtc() / 60;
    const QDateTime asFound = session.started;
    const auto move = [&] {
        if (std::abs(offset) > farthestOffset)
            return false;
        session.started = QDateTime::fromMSecsSinceEpoch(started, Qt::OffsetFromUTC, int(offset) * 60);
        return fits();
    };
    if (anyNumberFlip(started, move) || anyNumberFlip(offset, move))
        return true;
    session.started = asFound;
    for (milliseconds* time : {&session.position, &session.held}) {
        qint64 number = time->count();
        const auto set = [&] {
            *time = milliseconds(number);
            return fits();
        };
        if (anyNumberFlip(number, set))
            return true;
        *time = milliseconds(number);
    }
    for (int speed = 1; speed <= 120; ++speed) {
        const int found = std::exchange(session.speed, speed);
        if (fits())
            return true;
        session.speed = found;
    }
    return false;
}

} // namespace

std::optional<NightRecord> soundNight(const FoundNight& found)
{
    auto record = recordOf(found);
    return record && nightChecksum(*record) == found.checksum ? record : std::nullopt;
}

std::optional<NightRecord> mendNight(const FoundNight& found, Effort& effort)
{
    effort.begin();
    if (const auto record = recordOf(found); record && almost(nightChecksum(*record), found.checksum))
        return record;
    FoundNight tried = found;
    std::optional<NightRecord> record;
    const qint64 size = 700 + (found.note ? found.note->size() : 0);
    const auto fits = [&] {
        record = effort.spend(size) ? soundNight(tried) : std::nullopt;
        return record.has_value();
    };
    const bool mended = anyFlip(tried.night, fits) || anyValue(tried.measures, measures(), fits) ||
                        anyValue(tried.factors, factors(), fits) || anyIdFlip(tried.measures, fits) ||
                        anyIdFlip(tried.factors, fits) ||
                        (tried.note && anyNoteFlip(tried, effort) && fits()) ||
                        anyValue(tried.factors, ownFactors(), fits);
    return mended ? record : std::nullopt;
}

std::optional<SessionRecord> mendSession(const SessionRecord& found, const QString& checksum, Effort& effort)
{
    effort.begin();
    if (almost(sessionChecksum(found), checksum))
        return found;
    SessionRecord tried = found;
    const qint64 size = 700 + found.plan.size();
    const auto fits = [&] { return effort.spend(size) && sessionChecksum(tried) == checksum; };
    QString id = tried.id.text();
    const auto named = [&] {
        tried.id = SessionId(id);
        return fits();
    };
    if (anyTextFlip(id, named))
        return tried;
    tried.id = found.id;
    for (const auto state :
         {SessionRecord::State::Running, SessionRecord::State::Completed, SessionRecord::State::Partial}) {
        tried.state = state;
        if (fits())
            return tried;
    }
    tried.state = found.state;
    const bool mended =
        anySessionNumber(tried, fits) || anyTextFlip(tried.routine, fits) || anyTextFlip(tried.plan, fits);
    return mended ? std::optional(tried) : std::nullopt;
}

} // namespace supine
