#include <QCoreApplication>
#include <QEvent>
#include <QGenericPlugin>
#include <QTimer>
#include <QWindow>

#include <cstdlib>

namespace
{

/// Ends the program at once, without tidying up, when the first window has been exposed, painted and flushed.
class FirstPaint : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* window = qobject_cast<QWindow*>(watched);
        if (event->type() == QEvent::Expose && window && window->isExposed())
            QTimer::singleShot(0, [] { std::_Exit(EXIT_SUCCESS); });
        return false;
    }
};

class FirstPaintPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "first_paint.json")
public:
    QObject* create(const QString& name, const QString&) override
    {
        if (name.compare(QLatin1String("firstpaint"), Qt::CaseInsensitive) != 0)
            return nullptr;
        auto* watcher = new FirstPaint(this);
        QCoreApplication::instance()->installEventFilter(watcher);
        return watcher;
    }
};

} // namespace

#include "first_paint.moc"
