#include "app/cli/compose_command.h"

#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/text/duration_text.h"
#include "core/routine/compose.h"
#include "core/routine/timeline.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace supine
{

namespace
{

using std::chrono::seconds;

Result<int> wholeNumber(const Options& options, const QString& name, int fallback)
{
    const auto text = options.values.find(name);
    if (text == options.values.end())
        return fallback;
    bool whole = false;
    const int value = text->toInt(&whole);
    if (!whole)
        return wrong(QStringLiteral("%1 takes a whole number, not \"%2\".").arg(name, text->left(40)));
    return value;
}

/// The ids of a list with commas, each with what follows its colon.
Result<QMap<QString, QString>> listOption(const Options& options, const QString& name)
{
    QMap<QString, QString> list;
    for (const QString& word : options.values.value(name).split(u',', Qt::SkipEmptyParts)) {
        const QString id = word.section(u':', 0, 0).trimmed();
        if (list.contains(id))
            return wrong(QStringLiteral("%1 names \"%2\" twice.").arg(name, id.left(40)));
        list.insert(id, word.section(u':', 1).trimmed());
    }
    return list;
}

Result<void> readAreas(const Options& options, Wish& wish)
{
    const auto areas = listOption(options, QStringLiteral("--areas"));
    if (!areas)
        return areas.error();
    for (auto area = areas->begin(); area != areas->end(); ++area) {
        bool whole = true;
        const int tight = area.value().isEmpty() ? 1 : area.value().toInt(&whole);
        if (!whole)
            return wrong(QStringLiteral("How tight %1 is goes from 1 to 3, not \"%2\".")
                             .arg(area.key().left(40), area.value().left(40)));
        wish.areas[area.key()] = tight;
    }
    return {};
}

Result<void> readMarks(const Options& options, const Catalogue& catalogue, Wish& wish)
{
    const auto marks = listOption(options, QStringLiteral("--hurts"));
    if (!marks)
        return marks.error();
    for (auto mark = marks->begin(); mark != marks->end(); ++mark) {
        const PracticeId id(mark.key());
        if (!catalogue.practice(id))
            return wrong(QStringLiteral("There is no pose \"%1\".").arg(id.text().left(40)));
        if (!mark.value().isEmpty() && mark.value() != QLatin1String("ease"))
            return wrong(QStringLiteral("After a pose that hurts may stand :ease, not \":%1\".")
                             .arg(mark.value().left(40)));
        wish.marks[id] = mark.value().isEmpty() ? Caution::Effect::Skip : Caution::Effect::Ease;
    }
    return {};
}

Result<Wish> wishFrom(const Options& options, const Catalogue& catalogue)
{
    Wish wish;
    const auto minutes = wholeNumber(options, QStringLiteral("--minutes"), wish.minutes);
    const auto prepare = wholeNumber(options, QStringLiteral("--prepare"), 0);
    for (const auto* number : {&minutes, &prepare}) {
        if (!number->ok())
            return number->error();
    }
    wish.minutes = *minutes;
    if (options.values.contains(QStringLiteral("--prepare")))
        wish.prepare = seconds(*prepare);
    const auto kit = listOption(options, QStringLiteral("--kit"));
    const auto avoid = listOption(options, QStringLiteral("--avoid"));
    for (const auto* list : {&kit, &avoid}) {
        if (!list->ok())
            return list->error();
    }
    wish.kit = options.values.contains(QStringLiteral("--kit")) ? kit->keys() : QStringList{"mat"};
    for (const QString& flag : avoid->keys())
        wish.avoid.insert(FlagId(flag));
    wish.inBed = options.flags.contains(QStringLiteral("--bed"));
    if (const auto areas = readAreas(options, wish); !areas)
        return areas.error();
    if (const auto marks = readMarks(options, catalogue, wish); !marks)
        return marks.error();
    return wish;
}

QString nameOf(const std::vector<Term>& terms, const QString& id)
{
    for (const Term& term : terms) {
        if (term.id == id)
            return term.name.left(1).toLower() + term.name.mid(1);
    }
    return id;
}

QString textOf(const Reason& reason, const Catalogue& catalogue)
{
    switch (reason.kind) {
    case Reason::Kind::Area: {
        const QString area = QStringLiteral("for the %1").arg(nameOf(catalogue.areas(), reason.id));
        return reason.value == 0 ? area : QStringLiteral("%1, tight %2 of 3").arg(area).arg(reason.value);
    }
    case Reason::Kind::Whole:
        return QStringLiteral("for the whole body");
    case Reason::Kind::Helped:
        return QStringLiteral("stiffness was %1 lower after it, on %2 nights")
            .arg(reason.value / 10.0)
            .arg(reason.nights);
    case Reason::Kind::FeltBetter:
        return QStringLiteral("it felt better on %1 of %2 nights").arg(reason.value).arg(reason.nights);
    case Reason::Kind::Eased:
        if (reason.id.isEmpty())
            return QStringLiteral("in its easier form, since it hurt");
        return QStringLiteral("in its easier form: %1").arg(nameOf(catalogue.flags(), reason.id));
    case Reason::Kind::Fills:
        return QStringLiteral("fills the time that is left");
    case Reason::Kind::Spared:
        break;
    }
    return QStringLiteral("little else is left, and resting does no harm");
}

QStringList textsOf(const PoseReasons& pose, const Catalogue& catalogue)
{
    QStringList texts;
    for (const Reason& reason : pose.because)
        texts.append(textOf(reason, catalogue));
    return texts;
}

QJsonObject toJson(const Composed& composed, const Timeline& timeline, const Catalogue& catalogue)
{
    QJsonArray reasons;
    for (const PoseReasons& pose : composed.reasons)
        reasons.append(QJsonObject{{"pose", pose.practice.text()},
                                   {"because", QJsonArray::fromStringList(textsOf(pose, catalogue))}});
    QJsonArray leftOut;
    for (const LeftOut& left : composed.leftOut)
        leftOut.append(QJsonObject{{"practice", left.practice.text()},
                                   {"flag", left.flag.isEmpty() ? QJsonValue() : left.flag.text()}});
    QJsonArray notAtHand;
    for (const NotAtHand& none : composed.notAtHand)
        notAtHand.append(QJsonObject{{"practice", none.practice.text()}, {"kit", none.kit}});
    QJsonArray eased;
    for (const PracticeId& id : composed.eased)
        eased.append(id.text());
    return {{"timeline", toJson(timeline)},
            {"reasons", reasons},
            {"left_out", leftOut},
            {"not_at_hand", notAtHand},
            {"eased", eased},
            {"unmet", QJsonArray::fromStringList(composed.unmet)}};
}

/// The order and the holds, each pose with its why, then what was left out.
void list(const Composed& composed, const Timeline& timeline, const Catalogue& catalogue, QTextStream& out)
{
    const auto name = [&](const PracticeId& id) { return catalogue.practice(id)->name; };
    for (const PoseReasons& pose : composed.reasons) {
        QStringList holds;
        for (const Phase& phase : timeline.phases) {
            if (phase.kind == PhaseKind::Hold && phase.practice == pose.practice)
                holds.append(clockText(phase.length));
        }
        out << QStringLiteral("%1  %2  %3\n")
                   .arg(name(pose.practice), -22)
                   .arg(holds.join(QStringLiteral(" + ")), -11)
                   .arg(textsOf(pose, catalogue).join(QStringLiteral("; ")));
    }
    for (const LeftOut& left : composed.leftOut)
        out << QStringLiteral("Left out: %1 (%2)\n")
                   .arg(name(left.practice),
                        left.flag.isEmpty() ? "it hurt" : nameOf(catalogue.flags(), left.flag.text()));
    for (const QString& area : composed.unmet)
        out << QStringLiteral("No pose fits for the %1.\n").arg(nameOf(catalogue.areas(), area));
    out << clockText(timeline.held()) << " of holds, " << clockText(timeline.total()) << " in all\n";
}

} // namespace

int runCompose(const QStringList& arguments, QTextStream& out, QTextStream& err)
{
    const auto options = readOptions(
        arguments, {"--areas", "--minutes", "--kit", "--avoid", "--hurts", "--prepare"}, {"--json", "--bed"});
    if (!options)
        return complain(err, options.error());
    if (!options->words.isEmpty())
        return complain(err, wrong(QStringLiteral("The command compose takes options only, not \"%1\".")
                                       .arg(options->words.first().left(40).simplified())));
    const auto catalogue = Catalogue::load(QStringLiteral(":/catalogue"));
    if (!catalogue)
        return complain(err, catalogue.error());
    const auto wish = wishFrom(*options, *catalogue);
    if (!wish)
        return complain(err, wish.error());
    const auto composed = compose(*wish, *catalogue);
    if (!composed)
        return complain(err, composed.error());
    TimelineOptions choices;
    choices.prepare = wish->prepare;
    choices.rest = seconds(0);
    choices.eased = composed->eased;
    const auto timeline = buildTimeline(composed->routine, *catalogue, choices);
    if (!timeline)
        return complain(err, timeline.error());
    if (options->flags.contains(QStringLiteral("--json")))
        out << QString::fromUtf8(QJsonDocument(toJson(*composed, *timeline, *catalogue)).toJson());
    else
        list(*composed, *timeline, *catalogue, out);
    return done;
}

} // namespace supine
