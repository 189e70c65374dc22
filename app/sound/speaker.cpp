#include "app/sound/speaker.h"

#include <QCoreApplication>
#include <QPluginLoader>

namespace supine
{
namespace
{

Error deviceError(const char* sentence)
{
    return {Error::Kind::Device, QString::fromLatin1(sentence)};
}

} // namespace

/// The module lies beside the program in a build and on Windows, in the library folder where installed, in
/// the bundle's PlugIns on macOS.
OutputModule* soundModule()
{
    const QString program = QCoreApplication::applicationDirPath();
    QStringList folders{program, program + QStringLiteral("/" SUPINE_MODULES),
                        program + QStringLiteral("/../PlugIns")};
    folders += QCoreApplication::libraryPaths();
    for (const QString& folder : folders) {
        QPluginLoader loader(folder + QStringLiteral("/supine_sound"));
        if (auto* module = qobject_cast<OutputModule*>(loader.instance()))
            return module;
    }
    return nullptr;
}

Speaker::Speaker(Mixer& mixer, QObject* parent) : QObject(parent), m_mixer(mixer)
{
    if (OutputModule* module = soundModule())
        m_output = module->makeOutput({[this] { emit lost(); }, [this] { emit devicesChanged(); }});
}

Speaker::~Speaker() = default;

Result<void> Speaker::open()
{
    if (!m_output)
        return deviceError("Supine's sound module is missing; installing Supine again brings it back.");
    close();
    switch (m_output->open([this](Output::Format format) {
        m_source = std::make_unique<MixerDevice>(m_mixer, format);
        return m_source.get();
    })) {
    case Output::Opened::Yes:
        return {};
    case Output::Opened::NoDevice:
        return deviceError("There is no sound device.");
    case Output::Opened::NoFormat:
        return deviceError("The sound device does not take 48 kHz stereo.");
    case Output::Opened::Refused:
        break;
    }
    close();
    return deviceError("The sound device cannot be opened.");
}

void Speaker::close()
{
    if (m_output)
        m_output->close();
}

} // namespace supine
