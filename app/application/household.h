#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace supine
{

struct Person {
    QString profile; ///< empty: the first person, whose journal lies in the data folder itself
    QString name;    ///< as shown
};

/// The people who keep a journal on this computer: the first one, and those with a profile. Their journals
/// and settings are apart; what is kept here of all of them is what the first person is called and whether
/// to ask who it is.
class Household
{
    Q_DECLARE_TR_FUNCTIONS(supine::Household)
public:
    /// `folder`: the data folder, which exists. `here`: the profile of who looks at it.
    explicit Household(QString folder, QString here = {});

    /// The first person before the others, who stand by the alphabet.
    [[nodiscard]] std::vector<Person> people() const;
    /// All but who is here.
    [[nodiscard]] std::vector<Person> others() const;
    [[nodiscard]] bool isFirst() const { return m_here.isEmpty(); }
    /// What the first person is called; empty: never said.
    [[nodiscard]] QString firstName() const;
    [[nodiscard]] const QString& folder() const { return m_folder; }
    /// Whether to ask who it is when a window opens; only with a profile.
    [[nodiscard]] bool asks() const;

    /// Errors as checkProfileName() and of Settings::set().
    Result<void> callFirst(const QString& name);
    Result<void> setAsks(bool asks);
    /// Makes a profile. Errors as prepareProfile(); Input, too, if somebody is called that already.
    Result<void> add(const QString& name);
    /// The folder of a person. Errors as prepareProfile().
    [[nodiscard]] Result<QString> folderOf(const Person& person) const;

private:
    [[nodiscard]] QString settingsPath() const;

    QString m_folder;
    QString m_here;
};

} // namespace supine
