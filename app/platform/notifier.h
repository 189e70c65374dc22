#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace supine
{

struct NoticeAction {
    QString key;   ///< comes back in Notifier::actionInvoked
    QString label; ///< for people
};

/// Something to tell outside the window.
struct Notice {
    QString title;
    QString text;
    QList<NoticeAction> actions;
    bool gentle = false; ///< of low urgency: gone by itself
    bool silent = false; ///< without a chime
};

/// One way to tell it. Shows one notice at a time; nothing waits for an answer of the system.
class Notifier : public QObject
{
    Q_OBJECT
public:
    /// What the user would get.
    enum class Reach {
        Unknown,     ///< not asked yet, or no answer yet
        Nothing,     ///< there is no such service now
        Text,        ///< words, and at most a click on them
        TextActions, ///< words and buttons
    };
    /// The key of a click on the words themselves.
    static QString clicked() { return QStringLiteral("default"); }

    using QObject::QObject;
    /// Asks the system; reachChanged() follows if it is another than before.
    virtual void probe() = 0;
    [[nodiscard]] virtual Reach reach() const = 0;
    /// Takes the place of the notice before.
    virtual void show(const supine::Notice& notice) = 0;
    virtual void withdraw() = 0;
    /// The next show() also takes the place of a notice of another running copy, by the system's number.
    virtual void takeOver(uint number) { Q_UNUSED(number); }

signals:
    void reachChanged();
    void actionInvoked(const QString& key);
    /// The last show() is on the screen; zero where the system gives no number.
    void shown(uint number);
    /// The notice was closed without an action, or expired.
    void closed();
    /// The desktop is not to be disturbed now, so the last show() was left out.
    void heldBack();
    /// The last show() came to nothing: tell it in another way.
    void notShown(const QString& reason);
};

} // namespace supine
