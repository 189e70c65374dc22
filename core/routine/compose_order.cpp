#include "core/routine/compose_search.h"

#include <algorithm>

namespace supine
{
namespace
{

/// Kneeling and standing first, then lying, then what is made for staying long.
int stageOf(const Candidate& candidate)
{
    const bool lying =
        candidate.practice->position == Position::Back || candidate.practice->position == Position::Lying;
    if (candidate.practice->maxHold >= std::chrono::seconds(300))
        return 2;
    return lying ? 1 : 0;
}

/// How much it is to get from one position to another.
int effort(Position from, Position to)
{
    const auto near = [&](Position a, Position b) {
        return (from == a && to == b) || (from == b && to == a);
    };
    if (from == to)
        return 0;
    if (near(Position::Back, Position::Lying) || near(Position::Kneeling, Position::HandsAndKnees))
        return 1;
    return from == Position::Standing || to == Position::Standing ? 3 : 2;
}

/// How far an order is from going through the stages, and through the catalogue within them.
int disorder(const std::vector<Candidate>& chosen, const std::vector<size_t>& order)
{
    int sum = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        for (size_t j = i + 1; j < order.size(); ++j) {
            const int fall = stageOf(chosen[order[i]]) - stageOf(chosen[order[j]]);
            sum += fall > 0 ? 10 * fall : fall == 0 && order[i] > order[j] ? 1 : 0;
        }
    }
    return sum;
}

/// Those in one position, by stage.
std::vector<size_t> groupOf(const std::vector<Candidate>& chosen, Position position)
{
    std::vector<size_t> group;
    for (size_t i = 0; i < chosen.size(); ++i) {
        if (chosen[i].practice->position == position)
            group.push_back(i);
    }
    std::stable_sort(group.begin(), group.end(),
                     [&](size_t a, size_t b) { return stageOf(chosen[a]) < stageOf(chosen[b]); });
    return group;
}

} // namespace

std::vector<size_t> bestOrder(const std::vector<Candidate>& chosen)
{
    // Fewest changes means that what shares a position stays together, so only the positions' order is open.
    std::vector<Position> positions;
    for (const Candidate& candidate : chosen)
        positions.push_back(candidate.practice->position);
    std::sort(positions.begin(), positions.end());
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    std::vector<size_t> best;
    std::pair<int, int> least;
    do {
        std::vector<size_t> order;
        int efforts = 0;
        for (size_t i = 0; i < positions.size(); ++i) {
            efforts += i > 0 ? effort(positions[i - 1], positions[i]) : 0;
            const std::vector<size_t> group = groupOf(chosen, positions[i]);
            order.insert(order.end(), group.begin(), group.end());
        }
        const std::pair cost(efforts, disorder(chosen, order));
        if (best.empty() || cost < least) {
            best = order;
            least = cost;
        }
    } while (std::next_permutation(positions.begin(), positions.end()));
    return best;
}

int changesOfPosition(const std::vector<Position>& positions)
{
    int changes = 0;
    for (size_t i = 1; i < positions.size(); ++i)
        changes += positions[i] != positions[i - 1] ? 1 : 0;
    return changes;
}

} // namespace supine
