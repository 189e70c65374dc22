#include "core/routine/relief.h"

#include <array>

namespace supine
{
namespace
{

constexpr std::array<const char*, 3> reliefWords{"worse", "same", "better"};

} // namespace

QJsonObject reliefBody(const Reliefs& reliefs)
{
    QJsonObject poses;
    for (const auto& [practice, relief] : reliefs)
        poses.insert(practice.text(), QLatin1String(reliefWords.at(size_t(relief))));
    return {{"poses", poses}};
}

Reliefs readReliefBody(const QJsonObject& body)
{
    Reliefs reliefs;
    const QJsonObject poses = body["poses"].toObject();
    for (auto pose = poses.begin(); pose != poses.end(); ++pose) {
        for (size_t i = 0; i < reliefWords.size(); ++i) {
            if (pose.value() == QLatin1String(reliefWords.at(i)))
                reliefs.insert({PracticeId(pose.key()), Felt(i)});
        }
    }
    return reliefs;
}

} // namespace supine
