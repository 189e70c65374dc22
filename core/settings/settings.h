#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <span>

class QSettings;

namespace supine
{

/// A setting's name, default and limits: one row of the table in settings_keys.h.
template<class T>
struct Key {
    const char* name;
    T fallback;
    bool (*valid)(const T&) = nullptr; ///< null: every value will do
};

/// The user's choices, in `settings.ini` of the data folder. A value that cannot be (edited by hand, of a
/// later version) reads as the default and is named in problems().
class Settings : public QObject
{
    Q_OBJECT
public:
    explicit Settings(const QString& path, QObject* parent = nullptr);
    ~Settings() override;

    template<class T>
    [[nodiscard]] T value(const Key<T>& key) const
    {
        const QVariant stored = read(key.name);
        if (!stored.isValid())
            return key.fallback;
        QVariant typed = stored;
        if (!typed.convert(QMetaType::fromType<T>()) || (key.valid && !key.valid(typed.value<T>()))) {
            noteProblem(key.name);
            return key.fallback;
        }
        return typed.value<T>();
    }
    /// Writes at once. An invalid value is refused (Input); a file that cannot be written is Storage.
    template<class T>
    Result<void> set(const Key<T>& key, const T& value)
    {
        if (key.valid && !key.valid(value))
            return Error{Error::Kind::Input,
                         QStringLiteral("%1 cannot have that value").arg(QLatin1String(key.name))};
        return write(key.name, QVariant::fromValue(value));
    }

    /// Reads again what another running copy wrote; changed() follows for each setting that differs.
    void takeChangesFromOutside();

    /// Names of the settings whose stored value was not usable.
    [[nodiscard]] QStringList problems() const { return m_problems; }

signals:
    void changed(const QString& name);

private:
    [[nodiscard]] QVariant read(const char* name) const;
    Result<void> write(const char* name, const QVariant& value);
    void noteProblem(const char* name) const;

    std::unique_ptr<QSettings> m_file;
    mutable QStringList m_problems;
};

} // namespace supine
