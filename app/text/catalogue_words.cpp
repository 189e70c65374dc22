#include "app/text/catalogue_words.h"

#include "app/text/catalogue_text.h"
#include "app/text/duration_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <set>

namespace supine
{

namespace
{

using std::chrono::milliseconds;
using std::chrono::seconds;

QString say(const char* source, int n = -1)
{
    return QCoreApplication::translate("CatalogueWords", source, nullptr, n);
}

} // namespace

QString practiceName(const Practice& practice)
{
    return catalogueText(practice.name);
}

QString practiceName(const PracticeId& id, const Catalogue& catalogue)
{
    const Practice* practice = catalogue.practice(id);
    return practice ? practiceName(*practice) : id.text();
}

QString practiceTitle(const Practice& practice, std::optional<Side> side)
{
    if (!side)
        return practiceName(practice);
    //: %1 is a pose, %2 the side: "Reclined twist, right"
    return say(QT_TRANSLATE_NOOP("CatalogueWords", "%1, %2")).arg(practiceName(practice), sideText(*side));
}

QStringList instructionsOf(const Practice& practice)
{
    QStringList texts;
    for (const QString& step : practice.steps)
        texts.append(catalogueText(step));
    return texts;
}

QString lengthText(seconds length)
{
    const long long minutes = length.count() / 60;
    const long long rest = length.count() % 60;
    const QString inMinutes = say(QT_TRANSLATE_NOOP("CatalogueWords", "%1 min")).arg(minutes);
    const QString inSeconds = say(QT_TRANSLATE_NOOP("CatalogueWords", "%1 s")).arg(rest);
    if (minutes == 0)
        return inSeconds;
    return rest == 0 ? inMinutes : inMinutes + ' ' + inSeconds;
}

QString timelineLengthText(const Timeline& timeline)
{
    if (timeline.held() == timeline.total())
        return clockText(timeline.total());
    return say(QT_TRANSLATE_NOOP("CatalogueWords", "%1 of holds, %2 in all"))
        .arg(clockText(timeline.held()), clockText(timeline.total()));
}

QString breathText(const BreathPattern& breath)
{
    const auto number = [](milliseconds length) {
        return QLocale().toString(double(length.count()) / 1000.0, 'g', 3);
    };
    return say(QT_TRANSLATE_NOOP("CatalogueWords", "%1 s in, %2 s out"))
        .arg(number(breath.in), number(breath.out));
}

QStringList termNames(const std::vector<Term>& terms, const QStringList& ids)
{
    QStringList names;
    for (const Term& term : terms) {
        if (ids.contains(term.id))
            names.append(catalogueText(term.name));
    }
    return names;
}

QStringList areaNames(const Practice& practice, const Catalogue& catalogue)
{
    if (size_t(practice.areas.size()) == catalogue.areas().size())
        return {say(QT_TRANSLATE_NOOP("CatalogueWords", "Whole body"))};
    return termNames(catalogue.areas(), practice.areas);
}

QString kitText(const Routine& routine, const Catalogue& catalogue)
{
    QStringList ids;
    for (const Step& step : routine.steps) {
        if (const Practice* practice = catalogue.practice(step.practice))
            ids += practice->kit;
    }
    return termNames(catalogue.kit(), ids).join(QStringLiteral(" · "));
}

QString poseCountText(const Routine& routine)
{
    std::set<PracticeId> poses;
    for (const Step& step : routine.steps)
        poses.insert(step.practice);
    return say(QT_TRANSLATE_N_NOOP("CatalogueWords", "%n pose(s)"), int(poses.size()));
}

} // namespace supine
