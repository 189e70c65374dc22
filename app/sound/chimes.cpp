#include "app/sound/chimes.h"

#include <QDir>
#include <QFile>

#include <cassert>

// Outside of any namespace, as the macro asks.
static void registerSounds()
{
    Q_INIT_RESOURCE(sounds);
}

namespace supine
{

QString Chimes::path(Cue cue)
{
    static constexpr std::array names{"start", "change", "side", "half", "end"};
    registerSounds();
    return QString(":/sounds/%1.wav").arg(QLatin1String(names.at(size_t(cue))));
}

Chimes::Chimes()
{
    for (const Cue cue : all) {
        QFile file(path(cue));
        [[maybe_unused]] const bool open = file.open(QIODevice::ReadOnly);
        Result<Sound> sound = readWave(file.readAll());
        assert(open && sound);
        m_sounds.at(size_t(cue)) = std::move(sound).value();
    }
}

} // namespace supine
