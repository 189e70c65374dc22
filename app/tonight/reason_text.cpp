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

QString whyLeftOut(const LeftOut& out, const Catalogue& catalogue, const Second& second)
{
    if (!out.flag.isEmpty())
        return termName(catalogue.flags(), out.flag.text());
    const auto theirs = second.limits.find(out.practice);
    return theirs != second.limits.end() && theirs->second == Caution::Effect::Skip
               ? say(QT_TRANSLATE_NOOP("Reason", "for %1")).arg(second.name)
               : say(QT_TRANSLATE_NOOP("Reason", "it hurt"));
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

QStringList leftOutTexts(const Composed& composed, const Catalogue& catalogue, const Second& second)
{
    QStringList left;
    for (const LeftOut& out : composed.leftOut)
        left.append(say(QT_TRANSLATE_NOOP("Reason", "%1 (%2)"))
                        .arg(practiceName(out.practice, catalogue), whyLeftOut(out, catalogue, second)));
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
