#include "app/sound/sound_system.h"

#include <QtGlobal>

namespace supine
{

void introduceToSoundSystem()
{
#ifdef Q_OS_LINUX
    // Read by libpulse, of PulseAudio and of PipeWire alike. "music" is never ducked or muted for an event.
    if (!qEnvironmentVariableIsSet("PULSE_PROP"))
        qputenv("PULSE_PROP", "application.name=Supine application.id=io.github.supine "
                              "application.icon_name=supine media.role=music");
    if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", "ffmpeg");
#endif
}

} // namespace supine
