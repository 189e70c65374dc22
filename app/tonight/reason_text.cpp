#include "app/tonight/reason_text.h"

#include "app/text/catalogue_text.h"
#include "app/text/catalogue_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace supine
{
namespace
{

QString say(const char* text, int n = -1)
{
    return QCoreApplication::translate("Reason", text, nullptr, n);
}

QString termName(const std::vector<Term>& terms, const QString& id)
{
    return termNames(terms, {id}).value(0, id);
}

/// The areas a pose is for, in the order of the catalogue.
QStringList areasOf(const PoseReasons& pose, const Catalogue& catalogue)
{
    QStringList areas;
    for (const Reason& reason : pose.because) {
        if (reason.kind == Reason::Kind::Area)
            areas.append(termName(catalogue.areas(), reason.id));
    }
    return areas;
}

QString textOf(const Reason& reason, const Catalogue& catalogue)
{
    switch (reason.kind) {
    case Reason::Kind::Whole:
        return say(QT_TRANSLATE_NOOP("Reason", "For the whole body"));
    case Reason::Kind::Helped:
        return say(QT_TRANSLATE_N_NOOP("Reason", "Stiffness went down more on nights with it (%n night(s))"),
                   reason.nights);
    case Reason::Kind::FeltBetter:
        return say(QT_TRANSLATE_N_NOOP("Reason", "Felt better on %1 of %n night(s)"), reason.nights)
            .arg(reason.value);
    case Reason::Kind::Eased:
        if (reason.id.isEmpty())
            return say(QT_TRANSLATE_NOOP("Reason", "Easier form, since it hurt before"));
        return say(QT_TRANSLATE_NOOP("Reason", "Easier form: %1"))
            .arg(termName(catalogue.flags(), reason.id));
    case Reason::Kind::Fills:
        return say(QT_TRANSLATE_NOOP("Reason", "Fills the time that is left"));
    case Reason::Kind::Spared:
        return say(QT_TRANSLATE_NOOP("Reason", "Asks nothing of the body"));
    case Reason::Kind::Area:
        break;
    }
    return {};
}

} // namespace

QString reasonText(const PoseReasons& pose, const Catalogue& catalogue)
{
    QStringList parts;
    if (const QStringList areas = areasOf(pose, catalogue); !areas.isEmpty())
        parts.append(say(QT_TRANSLATE_NOOP("Reason", "For: %1")).arg(areas.join(QStringLiteral(", "))));
    for (const Reason& reason : pose.because) {
        if (reason.kind != Reason::Kind::Area)
            parts.append(textOf(reason, catalogue));
    }
    return parts.join(QStringLiteral(". "));
}

QString shortReason(const PoseReasons& pose, const Catalogue& catalogue)
{
    const QStringList areas = areasOf(pose, catalogue);
    return areas.isEmpty() ? textOf(pose.because.front(), catalogue) : areas.join(QStringLiteral(", "));
}

QStringList leftOutTexts(const Composed& composed, const Catalogue& catalogue)
{
    QStringList left;
    for (const LeftOut& out : composed.leftOut) {
        const QString why = out.flag.isEmpty() ? say(QT_TRANSLATE_NOOP("Reason", "it hurt"))
                                               : termName(catalogue.flags(), out.flag.text());
        left.append(
            say(QT_TRANSLATE_NOOP("Reason", "%1 (%2)")).arg(practiceName(out.practice, catalogue), why));
    }
    QStringList sentences;
    if (!left.isEmpty())
        sentences.append(
            say(QT_TRANSLATE_NOOP("Reason", "Left out: %1.")).arg(left.join(QStringLiteral(", "))));
    if (!composed.unmet.isEmpty())
        sentences.append(say(QT_TRANSLATE_NOOP("Reason", "No pose fits for: %1."))
                             .arg(termNames(catalogue.areas(), composed.unmet).join(QStringLiteral(", "))));
    return sentences;
}

} // namespace supine
