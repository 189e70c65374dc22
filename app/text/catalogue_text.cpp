#include "app/text/catalogue_text.h"

#include <QCoreApplication>

namespace supine
{

QString catalogueText(const QString& source)
{
    if (source.isEmpty())
        return source;
    return QCoreApplication::translate("Catalogue", source.toUtf8().constData());
}

QString sideText(Side side)
{
    return side == Side::Left ? QCoreApplication::translate("Side", "left")
                              : QCoreApplication::translate("Side", "right");
}

QString sideTitle(Side side)
{
    return side == Side::Left ? QCoreApplication::translate("Side", "Left side")
                              : QCoreApplication::translate("Side", "Right side");
}

} // namespace supine
