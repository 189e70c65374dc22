#include "core/routine/compose.h"

#include "core/routine/compose_search.h"

#include <algorithm>
#include <numeric>

namespace supine
{
namespace
{

using std::chrono::seconds;

constexpr int tightest = 3;
constexpr int freshSeconds = 60;     ///< a side
constexpr int easedSeconds = 120;    ///< a side
constexpr int costOfChange = 20;     ///< seconds of the tightest area
constexpr int tenthsForQuarter = 10; ///< of relief, for a quarter more worth
constexpr size_t mostCandidates = 24;

/// What counts as four: a second for an area of tightness 1, before what helped is weighed in.
constexpr int unit = 4 * 4 * tenthsForQuarter;

/// The rest that any routine ends with, and an evening of its own: neither is a pose to be chosen.
bool standsApart(const Practice& practice)
{
    return practice.id.text() == QLatin1String("savasana") ||
           practice.id.text() == QLatin1String("wind_down");
}

/// What does no harm to anybody and wants nothing.
bool isLastResort(const Practice& practice)
{
    return practice.id.text() == QLatin1String("breath_46") ||
           practice.id.text() == QLatin1String("quiet_sit");
}

QStringList idsOf(const std::vector<Term>& terms)
{
    QStringList ids;
    for (const Term& term : terms)
        ids.append(term.id);
    return ids;
}

Error wrong(const QString& sentence)
{
    return {Error::Kind::Input, sentence};
}

std::optional<Error> unknown(const char* what, const QString& id, const QStringList& known)
{
    if (known.contains(id))
        return std::nullopt;
    return wrong(QStringLiteral("There is no %1 \"%2\"; there are %3.")
                     .arg(QLatin1String(what), id.left(40).simplified(), known.join(QStringLiteral(", "))));
}

std::optional<Error> objection(const Wish& wish, const Catalogue& catalogue)
{
    if (wish.minutes < 1 || wish.minutes > longestWish)
        return wrong(QStringLiteral("A routine can be composed for 1 to %1 minutes, not for %2.")
                         .arg(longestWish)
                         .arg(wish.minutes));
    if (wish.prepare && (*wish.prepare < seconds(0) || *wish.prepare > seconds(30)))
        return wrong(QStringLiteral("The time to change position must be 0 to 30 s."));
    for (const auto& [area, tightness] : wish.areas) {
        if (const auto error = unknown("area", area, idsOf(catalogue.areas())))
            return error;
        if (tightness < 1 || tightness > tightest)
            return wrong(
                QStringLiteral("How tight %1 is goes from 1 to 3, not %2.").arg(area).arg(tightness));
    }
    for (const QString& kit : wish.kit) {
        if (const auto error = unknown("piece of kit", kit, idsOf(catalogue.kit())))
            return error;
    }
    for (const FlagId& flag : wish.avoid) {
        if (const auto error = unknown("flag", flag.text(), idsOf(catalogue.flags())))
            return error;
    }
    return std::nullopt;
}

/// The pieces of kit that are missing for a practice; in bed none is for the mat.
QStringList missingKit(const Practice& practice, const Wish& wish)
{
    QStringList missing;
    for (const QString& kit : practice.kit) {
        if (!wish.kit.contains(kit) && !(wish.inBed && (kit == "mat" || kit == "bed")))
            missing.append(kit);
    }
    return missing;
}

bool wantsFloor(const Practice& practice)
{
    static const QStringList standing{"chair", "roller", "bar", "stool", "bench"};
    return std::any_of(practice.kit.begin(), practice.kit.end(),
                       [](const QString& kit) { return standing.contains(kit); });
}

bool isWhole(const Practice& practice, const Catalogue& catalogue)
{
    return practice.areas.size() * 4 >= qsizetype(catalogue.areas().size()) * 3;
}

/// Composes one wish: sorts the practices out, searches, and words the why.
class Composer
{
public:
    Composer(const Wish& wish, const Catalogue& catalogue) : m_wish(wish), m_catalogue(catalogue)
    {
        for (const Term& area : catalogue.areas()) {
            const auto found = wish.areas.find(area.id);
            if (wish.areas.empty() || found != wish.areas.end()) {
                m_areas.append(area.id);
                m_terms.tightness.push_back(wish.areas.empty() ? 1 : found->second);
            }
        }
        m_tightest = *std::max_element(m_terms.tightness.begin(), m_terms.tightness.end());
        m_terms.seconds = wish.minutes * 60;
        m_terms.changeCost = costOfChange * unit * m_tightest;
    }

    Composed run()
    {
        for (const Practice& practice : m_catalogue.practices())
            consider(practice);
        weigh();
        auto set = bestSet(m_candidates, m_terms);
        if (!set) {
            addLastResort();
            weigh();
            set = bestSet(m_candidates, m_terms);
        }
        std::vector<Candidate> chosen;
        for (const size_t i : set.value_or(std::vector<size_t>()))
            chosen.push_back(m_candidates[i]);
        lay(chosen);
        return std::move(m_composed);
    }

private:
    void consider(const Practice& practice)
    {
        if (!practice.proposed || !practice.timed || standsApart(practice))
            return;
        const auto limit = limitOf(practice, m_wish.avoid, m_wish.marks);
        if (limit && limit->effect == Caution::Effect::Skip) {
            for (const FlagId& flag : limit->flags)
                m_composed.leftOut.push_back({practice.id, flag});
            if (limit->marked)
                m_composed.leftOut.push_back({practice.id, {}});
            return;
        }
        if (m_wish.inBed && wantsFloor(practice))
            return;
        const QStringList missing = missingKit(practice, m_wish);
        if (missing.isEmpty())
            add(practice, limit.has_value());
        for (const QString& kit : missing)
            m_composed.notAtHand.push_back({practice.id, kit});
    }

    void add(const Practice& practice, bool eased)
    {
        Candidate candidate;
        candidate.practice = &practice;
        candidate.eased = eased;
        candidate.whole = isWhole(practice, m_catalogue);
        candidate.sides = practice.sided ? 2 : 1;
        const int usual = int(practice.hold.count());
        int most = int(practice.maxHold.count());
        if (eased && !candidate.whole && !practice.areas.isEmpty())
            most = std::max(int(practice.minHold.count()), std::min(usual, easedSeconds));
        candidate.least = int(practice.minHold.count()) * candidate.sides;
        candidate.fresh = std::min(freshSeconds, most) * candidate.sides;
        candidate.usual = std::min(std::max(freshSeconds, usual), most) * candidate.sides;
        candidate.most = most * candidate.sides;
        candidate.change = int(m_wish.prepare.value_or(practice.prepare).count()) * candidate.sides;
        m_candidates.push_back(candidate);
    }

    /// What each candidate covers and is worth; what is for the whole body covers only what no other does.
    void weigh()
    {
        std::uint32_t served = 0;
        for (const Candidate& candidate : m_candidates)
            served |= candidate.whole ? 0 : bitsOf(*candidate.practice);
        for (Candidate& candidate : m_candidates) {
            candidate.covers = bitsOf(*candidate.practice) & ~(candidate.whole ? served : 0U);
            int tightness = 0;
            for (size_t i = 0; i < m_terms.tightness.size(); ++i)
                tightness += candidate.covers >> i & 1U ? m_terms.tightness[i] : 0;
            if (candidate.whole)
                candidate.worth = std::max(tightness, m_tightest) * unit / 2;
            else
                candidate.worth =
                    candidate.practice->areas.isEmpty() ? m_tightest * unit / 4 : tightness * unit;
            const auto helped = m_wish.helped.find(candidate.practice->id);
            if (helped != m_wish.helped.end()) {
                const int tenths = std::clamp(helped->second.tenths, -tenthsForQuarter, tenthsForQuarter);
                candidate.worth += candidate.worth / (4 * tenthsForQuarter) * tenths;
            }
            candidate.worth -= candidate.worth % 4;
        }
        std::stable_sort(m_candidates.begin(), m_candidates.end(),
                         [](const Candidate& a, const Candidate& b) { return a.worth > b.worth; });
        m_candidates.resize(std::min(m_candidates.size(), mostCandidates));
        std::sort(m_candidates.begin(), m_candidates.end(),
                  [](const Candidate& a, const Candidate& b) { return a.practice < b.practice; });
    }

    [[nodiscard]] std::uint32_t bitsOf(const Practice& practice) const
    {
        std::uint32_t bits = 0;
        for (qsizetype i = 0; i < m_areas.size(); ++i)
            bits |= practice.areas.contains(m_areas[i]) ? 1U << i : 0U;
        return bits;
    }

    void addLastResort()
    {
        m_spared = true;
        for (const Practice& practice : m_catalogue.practices()) {
            const bool there =
                std::any_of(m_candidates.begin(), m_candidates.end(),
                            [&](const Candidate& candidate) { return candidate.practice == &practice; });
            if (isLastResort(practice) && !there)
                add(practice, true);
        }
        std::erase_if(m_composed.leftOut, [&](const LeftOut& left) {
            return isLastResort(*m_catalogue.practice(left.practice));
        });
    }

    void lay(const std::vector<Candidate>& chosen)
    {
        const std::vector<int> holds = bestHolds(chosen, m_terms.seconds);
        m_composed.routine.id = composedRoutine();
        m_composed.routine.name = QString::fromUtf8(QT_TRANSLATE_NOOP("Catalogue", "Composed for tonight"));
        m_composed.routine.restOffered = true;
        std::uint32_t covered = 0;
        for (const size_t i : bestOrder(chosen)) {
            const Candidate& candidate = chosen[i];
            const PracticeId& id = candidate.practice->id;
            covered |= candidate.covers;
            if (candidate.sides == 2) {
                m_composed.routine.steps.push_back({id, Side::Right, seconds((holds[i] + 1) / 2)});
                m_composed.routine.steps.push_back({id, Side::Left, seconds(holds[i] / 2)});
            } else {
                m_composed.routine.steps.push_back({id, std::nullopt, seconds(holds[i])});
            }
            if (candidate.eased)
                m_composed.eased.insert(id);
            m_composed.reasons.push_back({id, why(candidate)});
        }
        for (qsizetype i = 0; i < m_areas.size(); ++i) {
            if (!(covered >> i & 1U))
                m_composed.unmet.append(m_areas[i]);
        }
    }

    [[nodiscard]] std::vector<Reason> why(const Candidate& candidate) const
    {
        std::vector<Reason> because;
        const bool everywhere = candidate.whole && m_wish.areas.empty();
        for (qsizetype i = 0; i < m_areas.size(); ++i) {
            if (candidate.covers >> i & 1U && !everywhere)
                because.push_back({Reason::Kind::Area, m_areas[i],
                                   m_wish.areas.empty() ? 0 : m_terms.tightness[size_t(i)]});
        }
        if (because.empty() && m_spared)
            because.push_back({Reason::Kind::Spared});
        else if (because.empty())
            because.push_back({candidate.whole ? Reason::Kind::Whole : Reason::Kind::Fills});
        const auto helped = m_wish.helped.find(candidate.practice->id);
        if (helped != m_wish.helped.end() && helped->second.tenths > 0) {
            const Helped& how = helped->second;
            because.push_back(how.better ? Reason{Reason::Kind::FeltBetter, {}, *how.better, how.nights}
                                         : Reason{Reason::Kind::Helped, {}, how.tenths, how.nights});
        }
        if (const auto limit = limitOf(*candidate.practice, m_wish.avoid, m_wish.marks)) {
            for (const FlagId& flag : limit->flags)
                because.push_back({Reason::Kind::Eased, flag.text()});
            if (limit->marked)
                because.push_back({Reason::Kind::Eased});
        }
        return because;
    }

    const Wish& m_wish;
    const Catalogue& m_catalogue;
    QStringList m_areas; ///< the tight ones, in the order of the catalogue
    SearchTerms m_terms;
    int m_tightest = 1;
    bool m_spared = false;
    std::vector<Candidate> m_candidates; ///< in the order of the catalogue
    Composed m_composed;
};

} // namespace

Result<Composed> compose(const Wish& wish, const Catalogue& catalogue)
{
    if (const auto wrongWish = objection(wish, catalogue))
        return *wrongWish;
    return Composer(wish, catalogue).run();
}

RoutineId composedRoutine()
{
    return RoutineId(QStringLiteral("composed"));
}

} // namespace supine
