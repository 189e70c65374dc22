#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace supine
{

/// Keeps the screen on while a routine runs. If the program ends in any other way, the system lets go by
/// itself.
class KeepAwake : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// What this system offers. Ask for it after the first paint: it may connect to a service.
    [[nodiscard]] static std::unique_ptr<KeepAwake> make();

    /// `reason` is for people: some desktops show it. Holding twice is holding once.
    virtual void hold(const QString& reason) = 0;
    virtual void release() = 0;

signals:
    /// No service of the system would keep the screen on.
    void refused();
};

} // namespace supine
