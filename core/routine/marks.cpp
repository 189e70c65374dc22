#include "core/routine/marks.h"

namespace supine
{

QJsonObject markBody(Caution::Effect effect)
{
    return {{"effect", effect == Caution::Effect::Ease ? "ease" : "skip"}};
}

Caution::Effect readMarkBody(const QJsonObject& body)
{
    return body["effect"] == "ease" ? Caution::Effect::Ease : Caution::Effect::Skip;
}

} // namespace supine
