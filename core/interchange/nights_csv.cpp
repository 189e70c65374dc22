#include "core/interchange/nights_csv.h"

#include "core/interchange/csv_text.h"

#include <QFileInfo>

#include <algorithm>

namespace supine
{
namespace
{

const QByteArray mark("\xef\xbb\xbf");

template<class Id>
QByteArray cellOf(const std::map<Id, int>& values, const char* id)
{
    const Id key(QString::fromLatin1(id));
    const auto found = values.find(key);
    if (found == values.end())
        return {};
    const QJsonValue value = valueJson(key, found->second);
    if (value.isBool())
        return value.toBool() ? "yes" : "no";
    return value.isString() ? value.toString().toUtf8() : QByteArray::number(value.toInt());
}

/// The shipped factors, and of the own ones those that were ever recorded.
std::vector<Factor> columnsFor(const JournalContents& contents)
{
    const auto shipped = factors();
    std::vector<Factor> columns(shipped.begin(), shipped.end());
    for (const Factor& own : ownFactors()) {
        const FactorId id(QString::fromLatin1(own.id));
        if (std::any_of(contents.nights.begin(), contents.nights.end(),
                        [&id](const NightRecord& night) { return night.factors.contains(id); }))
            columns.push_back(own);
    }
    return columns;
}

} // namespace

Result<QByteArray> writeNightsCsv(const JournalContents& contents, const Progress& progress)
{
    QByteArray text = mark + "night";
    for (const Measure& measure : measures())
        text += ',' + QByteArray(measure.id);
    const std::vector<Factor> columns = columnsFor(contents);
    for (const Factor& factor : columns)
        text += ',' + QByteArray(factor.id);
    text += ",note\r\n";
    int done = 0;
    for (const NightRecord& night : contents.nights) {
        if (progress && ++done % 64 == 0 && !progress(done, int(contents.nights.size())))
            return Error{Error::Kind::Input, QStringLiteral("Stopped; nothing was written.")};
        text += night.night.toString().toLatin1();
        for (const Measure& measure : measures())
            text += ',' + cellOf(night.measures, measure.id);
        for (const Factor& factor : columns)
            text += ',' + cellOf(night.factors, factor.id);
        text += ',' + csvText(night.note.value_or(QString())) + "\r\n";
    }
    return text;
}

QByteArray writeSessionsCsv(const JournalContents& contents)
{
    QByteArray text = mark + "session,night,routine,started,state,held_s,speed\r\n";
    for (const NightRecord& night : contents.nights) {
        for (const SessionRecord& session : night.sessions) {
            text += session.id.text().toLatin1() + ',' + session.night.toString().toLatin1() + ',' +
                    csvText(session.routine) + ',' + session.started.toString(Qt::ISODate).toLatin1() + ',' +
                    stateName(session.state) + ',' +
                    QByteArray::number(qRound64(double(session.held.count()) / 1000)) + ',' +
                    QByteArray::number(session.speed) + "\r\n";
        }
    }
    return text;
}

QString sessionsPathBeside(const QString& path)
{
    const QFileInfo file(path);
    const QString suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    return path.left(path.size() - suffix.size()) + QStringLiteral("-sessions") + suffix;
}

} // namespace supine
