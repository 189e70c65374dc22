#pragma once

#include "core/settings/settings.h"

#include <QTime>

#include <algorithm>
#include <array>

/// Every setting with its default: the one table. Times are "HH:mm", durations seconds.
namespace supine::keys
{

inline bool isTime(const QString& text)
{
    return text.size() == 5 && QTime::fromString(text, QStringLiteral("HH:mm")).isValid();
}
inline bool isPercent(const int& value)
{
    return value >= 0 && value <= 100;
}

inline const Key<QString> bedtime{"evening/bedtime", QStringLiteral("22:30"), isTime};
inline bool areBedtimes(const QString& text)
{
    const QStringList times = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    return times.isEmpty() || (times.size() == 7 && std::all_of(times.begin(), times.end(), isTime));
}
inline const Key<QString> bedtimes{"evening/bedtimes", QString(),
                                   areBedtimes}; ///< Monday to Sunday; empty: the usual one every night
inline const Key<QString> waker{"evening/waker", QStringLiteral("auto"), [](const QString& w) {
                                    return QStringList{"auto", "system", "login", "open"}.contains(w);
                                }};
// The one reminder of the first version; read once, when there is no file of reminders yet.
inline const Key<bool> reminderOn{"evening/reminder", false};
inline const Key<int> reminderLead{"evening/lead_minutes", 30,
                                   [](const int& m) { return m >= 0 && m <= 180; }};
inline const Key<int> reminderDays{"evening/days", 127, [](const int& d) { return d >= 0 && d <= 127; }};
inline const Key<QString> dayTurn{"evening/day_turn", QStringLiteral("12:00"), isTime};
/// The lines of the wind-down list in their order, see app/tonight/wind_down_list.h; empty: as shipped.
inline const Key<QStringList> windDown{
    "evening/wind_down", {}, [](const QStringList& l) { return l.size() <= 100; }};
inline const Key<QString> theme{"look/theme", QStringLiteral("auto"), [](const QString& t) {
                                    return QStringList{"auto", "night", "day", "contrast"}.contains(t);
                                }};
inline const Key<QString> language{"look/language", QString()}; ///< empty: the system's
inline const Key<int> textPercent{"look/text_percent", 100, [](const int& p) { return p >= 80 && p <= 250; }};
inline const Key<bool> reducedMotion{"look/reduced_motion", false};
inline bool isChoice(const int& value)
{
    return value >= 0 && value <= 5;
}
/// The figure's colours; 0: the theme's own.
inline const Key<int> figureSkin{"look/figure_skin", 0, isChoice};
inline const Key<int> figureHair{"look/figure_hair", 0, isChoice};
inline const Key<int> figureClothes{"look/figure_clothes", 0, isChoice};
inline const Key<bool> figureKnot{"look/figure_knot", true}; ///< hair tied up
inline const Key<bool> fullScreen{"session/full_screen", true};
/// What a composed routine is made from, besides the avoid list.
inline const Key<QStringList> kit{"body/kit", {"mat", "wall", "chair", "pillow", "blanket"}};
inline const Key<bool> inBed{"body/in_bed", false};
inline const Key<int> minutes{"session/minutes", 7, [](const int& m) { return m >= 1 && m <= 45; }};
inline const Key<QString> routine{"session/routine", QStringLiteral("seven-minutes")};
inline const Key<int> prepare{"session/prepare_seconds", -1,
                              [](const int& s) { return s >= -1 && s <= 30; }}; ///< -1: by pose
inline const Key<bool> fit{"session/fit", false};
inline const Key<int> rest{"session/rest_seconds", 90,
                           [](const int& s) { return s == 0 || (s >= 60 && s <= 120); }};
inline const Key<int> chimeVolume{"sound/chime_volume", 70, isPercent};
inline const Key<int> voiceVolume{"sound/voice_volume", 80, isPercent};
inline const Key<int> breathVolume{"sound/breath_volume", 50, isPercent};
inline const Key<int> ambienceVolume{"sound/ambience_volume", 50, isPercent};
/// Names of what can be heard, in the order of the enumerations in app/sound/sound_choice.h.
inline QStringList chimeSets()
{
    return {QStringLiteral("bowls"), QStringLiteral("bells"), QStringLiteral("wood"), QStringLiteral("own")};
}
inline QStringList breathSounds()
{
    return {QStringLiteral("none"), QStringLiteral("tones"), QStringLiteral("noise")};
}
inline QStringList ambiences()
{
    return {QStringLiteral("none"),  QStringLiteral("brown"), QStringLiteral("rain"),
            QStringLiteral("waves"), QStringLiteral("drone"), QStringLiteral("own")};
}
inline const Key<QString> chimeSet{"sound/chimes", QStringLiteral("bowls"),
                                   [](const QString& s) { return chimeSets().contains(s); }};
inline const Key<QString> chimeFile{"sound/chime_file", QString()};
inline const Key<int> startVolume{"sound/start_volume", 100, isPercent};
inline const Key<int> changeVolume{"sound/change_volume", 100, isPercent};
inline const Key<int> sideVolume{"sound/side_volume", 100, isPercent};
inline const Key<int> halfVolume{"sound/half_volume", 100, isPercent};
inline const Key<int> endVolume{"sound/end_volume", 100, isPercent};
/// In the order of Cue.
inline const std::array<const Key<int>*, 5> roleVolumes{&startVolume, &changeVolume, &sideVolume, &halfVolume,
                                                        &endVolume};
inline const Key<bool> secondStroke{"sound/second_stroke", false};
inline const Key<QString> breathSound{"sound/breath", QStringLiteral("none"),
                                      [](const QString& s) { return breathSounds().contains(s); }};
inline const Key<QString> ambience{"sound/ambience", QStringLiteral("none"),
                                   [](const QString& a) { return ambiences().contains(a); }};
inline const Key<QString> ambiencePath{"sound/ambience_path", QString()};
/// Who speaks: Supine's own voice, or the system's.
inline const Key<QString> voiceSource{"voice/source", QStringLiteral("own"), [](const QString& s) {
                                          return QStringList{"own", "system"}.contains(s);
                                      }};
inline const Key<QString> voiceLanguage{"voice/language", QString()}; ///< empty: the window's
inline const Key<QStringList> systemVoice{"voice/system", {}};        ///< engine, language and name
inline const Key<QString> voiceAmount{"voice/amount", QStringLiteral("all"), [](const QString& a) {
                                          return QStringList{"all", "names", "nothing"}.contains(a);
                                      }};
inline const Key<QStringList> voiceByRoutine{"voice/by_routine", {}}; ///< "body-scan=names"
/// In quiet minutes: said once at the beginning; and whether a soft bell ends them.
inline const Key<QString> quietPhrase{"voice/quiet_phrase", QString(),
                                      [](const QString& p) { return p.size() <= 80; }};
inline const Key<bool> quietBell{"sound/quiet_bell", true};
/// Seconds of a breath in and out, such as "4:6"; empty: as each pose has it.
inline bool isBreath(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char(':'));
    const auto fits = [](const QString& part) {
        const int seconds = part.toInt();
        return seconds >= 2 && seconds <= 12 && QString::number(seconds) == part;
    };
    return text.isEmpty() || (parts.size() == 2 && fits(parts[0]) && fits(parts[1]));
}
inline const Key<QString> breath{"session/breath", QString(), isBreath};
inline const Key<bool> startDark{"session/start_dark", false};
inline const Key<QString> darkColour{"session/dark_colour", QStringLiteral("black"), [](const QString& c) {
                                         return QStringList{"black", "red"}.contains(c);
                                     }};
inline const Key<bool> knock{"session/knock", false}; ///< two knocks pause; listens by microphone
inline const Key<QStringList> avoid{"body/avoid", {}};
inline const Key<QStringList> favourites{"library/favourites", {}}; ///< ids of practices
inline const Key<bool> showWarned{"library/show_warned", false};    ///< hang, roller and incline
inline const Key<bool> inclineRead{"library/incline_read", false};
inline const Key<bool> barTested{"library/bar_tested", false};
// Of the household, kept with the first person's settings.
inline const Key<QString> firstName{"household/first_name", QString(),
                                    [](const QString& n) { return n.size() <= 40; }};
inline const Key<bool> asksWho{"household/asks_who", true};
inline const Key<bool> welcomed{"state/welcomed", false};
/// The night on which a lasting rise was told, after a "-" if it was put away then.
inline const Key<QString> riseTold{"state/rise_told", QString()};
inline const Key<bool> soundNoticeShown{"state/sound_notice", false};

} // namespace supine::keys
