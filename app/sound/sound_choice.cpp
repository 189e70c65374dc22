#include "app/sound/sound_choice.h"

#include "core/settings/settings_keys.h"

#include <algorithm>

namespace supine
{

float gainOf(int percent)
{
    const float part = float(std::clamp(percent, 0, 100)) / 100.0f;
    return part * part;
}

SoundChoice soundChoice(const Settings& settings)
{
    const auto place = [&settings](const Key<QString>& key, const QStringList& names) {
        return std::max<int>(0, int(names.indexOf(settings.value(key))));
    };
    SoundChoice choice;
    choice.chimes = ChimeSet(place(keys::chimeSet, keys::chimeSets()));
    choice.chimeFile = settings.value(keys::chimeFile);
    for (size_t role = 0; role < choice.roleVolumes.size(); ++role)
        choice.roleVolumes[role] = settings.value(*keys::roleVolumes[role]);
    choice.secondStroke = settings.value(keys::secondStroke);
    choice.breath = BreathSound(place(keys::breathSound, keys::breathSounds()));
    choice.ambience = AmbienceKind(place(keys::ambience, keys::ambiences()));
    choice.ambiencePath = settings.value(keys::ambiencePath);
    choice.volumes = {settings.value(keys::chimeVolume), settings.value(keys::voiceVolume),
                      settings.value(keys::breathVolume), settings.value(keys::ambienceVolume)};
    return choice;
}

} // namespace supine
