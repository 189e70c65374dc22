#include "app/tonight/helped.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <set>

namespace supine
{
namespace
{

constexpr int enough = 5; ///< nights

/// The practices that the night's sessions held, as their plans say.
std::set<PracticeId> practisedOn(const NightRecord& night)
{
    std::set<PracticeId> practices;
    for (const SessionRecord& session : night.sessions) {
        if (session.speed > 1 || session.state == SessionRecord::State::Running)
            continue;
        const QJsonObject plan = QJsonDocument::fromJson(session.plan.toUtf8()).object();
        for (const QJsonValue& phase : plan["phases"].toArray()) {
            if (phase["kind"] == QLatin1String("hold"))
                practices.insert(PracticeId(phase["pose"].toString()));
        }
    }
    return practices;
}

struct Sum {
    int drop = 0;
    int nights = 0;
    [[nodiscard]] double mean() const { return double(drop) / nights; }
};

} // namespace

std::map<PracticeId, Helped> helpedBy(const std::vector<NightRecord>& nights)
{
    Sum all;
    std::map<PracticeId, Sum> with;
    for (const NightRecord& night : nights) {
        const auto before = night.measures.find(MeasureId("stiffness_evening"));
        const auto after = night.measures.find(MeasureId("stiffness_after"));
        const std::set<PracticeId> practices = practisedOn(night);
        if (before == night.measures.end() || after == night.measures.end() || practices.empty())
            continue;
        const int drop = before->second - after->second;
        all.drop += drop;
        ++all.nights;
        for (const PracticeId& practice : practices) {
            with[practice].drop += drop;
            ++with[practice].nights;
        }
    }
    std::map<PracticeId, Helped> helped;
    for (const auto& [practice, sum] : with) {
        const Sum without{all.drop - sum.drop, all.nights - sum.nights};
        if (sum.nights >= enough && without.nights >= enough)
            helped[practice] = {int(std::lround(10 * (sum.mean() - without.mean()))), sum.nights};
    }
    return helped;
}

} // namespace supine
