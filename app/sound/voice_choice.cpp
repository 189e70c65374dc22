#include "app/sound/voice_choice.h"

#include "app/sound/voice_language.h"
#include "core/settings/settings_keys.h"

namespace supine
{

namespace
{

VoiceAmount amountNamed(const QString& name)
{
    return VoiceAmount(std::max<qsizetype>(0, voiceNames.indexOf(name)));
}

/// Of entries such as "body-scan=names", the place of `routine`; -1 when there is none.
qsizetype entryOf(const QStringList& entries, const RoutineId& routine)
{
    for (qsizetype i = 0; i < entries.size(); ++i)
        if (entries[i].section('=', 0, 0) == routine.text())
            return i;
    return -1;
}

} // namespace

VoiceChoice voiceChoice(const Settings& settings, const RoutineId& routine)
{
    VoiceChoice choice;
    choice.source = settings.value(keys::voiceSource) == QLatin1String("system") ? VoiceChoice::Source::System
                                                                                 : VoiceChoice::Source::Own;
    const QString language = settings.value(keys::voiceLanguage);
    choice.language = spokenLanguage(language.isEmpty() ? settings.value(keys::language) : language);
    const QStringList voice = settings.value(keys::systemVoice);
    if (voice.size() == 3)
        choice.system = {voice[0], voice[1], voice[2]};
    choice.amount = voiceAmount(settings, routine);
    choice.volume = settings.value(keys::voiceVolume);
    choice.ownPhrase = settings.value(keys::quietPhrase);
    return choice;
}

VoiceAmount voiceAmount(const Settings& settings, const RoutineId& routine)
{
    const QStringList own = settings.value(keys::voiceByRoutine);
    const qsizetype entry = entryOf(own, routine);
    return amountNamed(entry < 0 ? settings.value(keys::voiceAmount) : own[entry].section('=', 1));
}

bool hasOwnAmount(const Settings& settings, const RoutineId& routine)
{
    return entryOf(settings.value(keys::voiceByRoutine), routine) >= 0;
}

Result<void> setVoiceAmount(Settings& settings, const RoutineId& routine, std::optional<VoiceAmount> amount)
{
    const QString name = voiceName(amount.value_or(VoiceAmount::All));
    if (routine.text().isEmpty())
        return settings.set(keys::voiceAmount, name);
    QStringList own = settings.value(keys::voiceByRoutine);
    if (const qsizetype entry = entryOf(own, routine); entry >= 0)
        own.removeAt(entry);
    if (amount)
        own.append(routine.text() + '=' + name);
    return settings.set(keys::voiceByRoutine, own);
}

} // namespace supine
