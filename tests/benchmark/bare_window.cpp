#include <QApplication>
#include <QWidget>

/// The least a Qt Widgets program can be: what every measurement is compared with.
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1180, 760);
    window.show();
    return QApplication::exec();
}
