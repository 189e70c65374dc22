#include "app/text/journal_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace supine
{
namespace
{

QString end(int value, const char* words)
{
    return QCoreApplication::translate("JournalText", "%1 %2", "a number on a scale and what it means")
        .arg(QLocale().toString(value), QCoreApplication::translate("Measures", words));
}

QHash<QString, QString>& ownNames()
{
    static QHash<QString, QString> names;
    return names;
}

} // namespace

QString measureName(const Measure& measure)
{
    return QCoreApplication::translate("Measures", measure.name);
}

QString measureHint(const Measure& measure)
{
    if (qstrlen(measure.low) == 0 || qstrlen(measure.high) == 0)
        return {};
    return end(measure.min, measure.low) + QStringLiteral(" – ") + end(measure.max, measure.high);
}

void setOwnFactorNames(const QHash<QString, QString>& names)
{
    ownNames() = names;
}

QString factorName(const Factor& factor)
{
    if (isOwn(factor)) {
        const QString id = QString::fromLatin1(factor.id);
        const QString name = ownNames().value(id);
        return name.isEmpty() ? QCoreApplication::translate("JournalText", "Own habit %1")
                                    .arg(id.section(QLatin1Char('_'), 1))
                              : name;
    }
    return QCoreApplication::translate("Factors", factor.name);
}

QString choiceName(const QString& choice)
{
    const std::pair<const char*, const char*> names[] = {
        {"side", QT_TRANSLATE_NOOP("Factors", "On the side")},
        {"back", QT_TRANSLATE_NOOP("Factors", "On the back")},
        {"front", QT_TRANSLATE_NOOP("Factors", "On the front")},
    };
    for (const auto& [id, name] : names) {
        if (choice == QLatin1String(id))
            return QCoreApplication::translate("Factors", name);
    }
    return choice;
}

} // namespace supine
