#include "core/routine/own_practice.h"

#include "core/routine/own_routine.h"

#include <algorithm>

namespace supine
{

namespace
{

const QString pictureMark = QStringLiteral("picture:");
constexpr qsizetype checksumLength = 64;

bool isHexadecimal(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
}

} // namespace

Practice asPractice(const OwnPractice& own)
{
    Practice practice;
    practice.id = own.id;
    practice.name = own.name;
    practice.steps = own.steps.isEmpty() ? QStringList{own.name} : own.steps;
    practice.hold = own.hold;
    practice.minHold = limits::shortestHold;
    practice.maxHold = limits::longestHold;
    practice.prepare = own.prepare;
    practice.sided = own.sided;
    practice.proposed = false;
    practice.breath = own.breath;
    practice.position = Position::Lying;
    practice.posture = own.posture;
    return practice;
}

OwnPractice changeable(const Practice& practice, const PracticeId& id, const QString& name,
                       const QStringList& steps)
{
    return {id,
            name,
            steps.mid(0, limits::mostInstructions),
            practice.posture,
            practice.sided,
            std::clamp(practice.hold, limits::shortestHold, limits::longestHold),
            std::min(practice.prepare, limits::longestPrepare),
            practice.breath};
}

PostureId picturePosture(const QString& checksum)
{
    return PostureId(pictureMark + checksum);
}

std::optional<QString> pictureOf(const PostureId& posture)
{
    const QString& text = posture.text();
    if (!text.startsWith(pictureMark))
        return std::nullopt;
    QString checksum = text.mid(pictureMark.size());
    const bool valid =
        checksum.size() == checksumLength && std::all_of(checksum.begin(), checksum.end(), isHexadecimal);
    return valid ? std::optional(std::move(checksum)) : std::nullopt;
}

} // namespace supine
