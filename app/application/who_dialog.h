#pragma once

#include "app/application/household.h"

#include <QDialog>

#include <optional>

class QApplication;

namespace supine
{

struct Arguments;
class Clock;

/// Asks who it is tonight: one large button a person.
class WhoDialog : public QDialog
{
    Q_OBJECT
public:
    explicit WhoDialog(const std::vector<Person>& people, QWidget* parent = nullptr);
    /// Once accepted.
    [[nodiscard]] const QString& profile() const { return m_profile; }

private:
    QString m_profile;
};

/// Whether a window started like that is to ask first: nobody was named, nothing else was asked of it, and
/// there are several people who did not turn the question off.
[[nodiscard]] bool asksWho(const Arguments& arguments);

/// The profile that was chosen; empty: the first person's. Nothing: the question was closed.
[[nodiscard]] std::optional<QString> askWho(QApplication& application, const Arguments& arguments,
                                            const Clock& clock);

} // namespace supine
