#pragma once

#include <QCoreApplication>
#include <QPluginLoader>
#include <QStringList>

namespace supine
{

/// A module of the program by its name, such as "supine_speech"; null when it is not there. It lies beside
/// the program in a build and on Windows, in the library folder where installed, in the bundle's PlugIns on
/// macOS.
template<class Module>
[[nodiscard]] Module* loadModule(const QString& name)
{
    const QString program = QCoreApplication::applicationDirPath();
    QStringList folders{program, program + QStringLiteral("/" SUPINE_MODULES),
                        program + QStringLiteral("/../PlugIns")};
    folders += QCoreApplication::libraryPaths();
    for (const QString& folder : folders) {
        QPluginLoader loader(folder + '/' + name);
        if (auto* module = qobject_cast<Module*>(loader.instance()))
            return module;
    }
    return nullptr;
}

} // namespace supine
