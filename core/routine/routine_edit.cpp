#include "core/routine/routine_edit.h"

#include <algorithm>
#include <utility>

namespace supine
{

namespace
{

using Kind = RoutineItem::Kind;
using Rows = RoutineEdit::Rows;

constexpr size_t mostSteps = 300; ///< to undo
constexpr int nowhere = -1;

bool holdsRepeat(const std::vector<RoutineItem>& items)
{
    return std::any_of(items.begin(), items.end(),
                       [](const RoutineItem& item) { return item.kind == Kind::Repeat; });
}

/// A repeat without steps says nothing.
std::vector<RoutineItem> withoutEmptyRepeats(const std::vector<RoutineItem>& items, Rows& rows)
{
    std::vector<RoutineItem> kept;
    Rows places;
    for (size_t i = 0; i < items.size(); ++i) {
        const bool empty =
            items[i].kind == Kind::Repeat && i + 1 < items.size() && items[i + 1].kind == Kind::End;
        if (empty) {
            ++i;
            continue;
        }
        if (std::find(rows.begin(), rows.end(), int(i)) != rows.end())
            places.push_back(int(kept.size()));
        kept.push_back(items[i]);
    }
    rows = places;
    return kept;
}

Rows rowsFrom(int first, size_t count)
{
    Rows rows;
    for (size_t i = 0; i < count; ++i)
        rows.push_back(first + int(i));
    return rows;
}

bool wellNested(const std::vector<RoutineItem>& items)
{
    bool open = false;
    for (const RoutineItem& item : items) {
        if (item.kind == Kind::Step)
            continue;
        if ((item.kind == Kind::Repeat) == open)
            return false;
        open = !open;
    }
    return !open;
}

} // namespace

RoutineEdit::RoutineEdit(OwnRoutine routine, const Catalogue& catalogue)
    : m_catalogue(catalogue), m_routine(std::move(routine))
{
}

int RoutineEdit::headOf(int row) const
{
    for (int i = row; i >= 0; --i) {
        const Kind kind = m_routine.items[size_t(i)].kind;
        if (kind == Kind::Repeat)
            return i;
        if (kind == Kind::End && i != row)
            return nowhere;
    }
    return nowhere;
}

int RoutineEdit::footOf(int row) const
{
    for (int i = row; i < int(m_routine.items.size()); ++i) {
        const Kind kind = m_routine.items[size_t(i)].kind;
        if (kind == Kind::End)
            return i;
        if (kind == Kind::Repeat && i != row)
            return nowhere;
    }
    return nowhere;
}

Rows RoutineEdit::whole(const Rows& rows) const
{
    std::set<int> all;
    for (const int row : rows) {
        if (row < 0 || row >= int(m_routine.items.size()))
            continue;
        all.insert(row);
        if (m_routine.items[size_t(row)].kind == Kind::Repeat) {
            for (int i = row; i <= footOf(row); ++i)
                all.insert(i);
        }
    }
    return {all.begin(), all.end()};
}

RoutineEdit::Outcome RoutineEdit::keep(OwnRoutine next, Rows rows)
{
    const QString words = std::exchange(m_next, QString());
    if (next == m_routine)
        return {std::nullopt, std::move(rows)};
    const auto flaw = flawOf(next, m_catalogue);
    if (flaw && *flaw != RoutineFlaw::NoStep)
        return {flaw, {}};
    if (words.isEmpty() || words != m_last || m_past.empty()) {
        m_past.push_back(m_routine);
        if (m_past.size() > mostSteps)
            m_past.erase(m_past.begin());
    }
    m_last = words;
    m_future.clear();
    m_routine = std::move(next);
    return {std::nullopt, std::move(rows)};
}

RoutineEdit::Outcome RoutineEdit::take(Items items, Rows rows)
{
    OwnRoutine next = m_routine;
    next.items = withoutEmptyRepeats(items, rows);
    std::set<PracticeId> used;
    for (const RoutineItem& item : next.items)
        used.insert(item.step.practice);
    std::erase_if(next.easier, [&](const PracticeId& practice) { return !used.contains(practice); });
    return keep(std::move(next), std::move(rows));
}

RoutineEdit::Outcome RoutineEdit::insert(int at, const std::vector<RoutineItem>& items)
{
    Items next = m_routine.items;
    int place = std::clamp(at, 0, int(next.size()));
    if (holdsRepeat(items) && place < int(next.size()) && next[size_t(place)].kind != Kind::Repeat) {
        if (headOf(place) != nowhere)
            place = footOf(place) + 1;
    }
    next.insert(next.begin() + place, items.begin(), items.end());
    return take(std::move(next), rowsFrom(place, items.size()));
}

RoutineEdit::Outcome RoutineEdit::remove(const Rows& rows)
{
    const Rows all = whole(rows);
    if (all.empty())
        return {};
    Items next;
    for (int i = 0; i < int(m_routine.items.size()); ++i) {
        const Kind kind = m_routine.items[size_t(i)].kind;
        // A foot goes with its head only.
        const bool goes = std::binary_search(all.begin(), all.end(), i) &&
                          (kind != Kind::End || std::binary_search(all.begin(), all.end(), headOf(i)));
        if (!goes)
            next.push_back(m_routine.items[size_t(i)]);
    }
    const int beside = next.empty() ? nowhere : std::min(all.front(), int(next.size()) - 1);
    return take(std::move(next), beside == nowhere ? Rows{} : Rows{beside});
}

RoutineEdit::Outcome RoutineEdit::move(const Rows& rows, int to)
{
    const Rows all = whole(rows);
    if (all.empty())
        return {};
    Items taken;
    Items left;
    int place = std::clamp(to, 0, int(m_routine.items.size()));
    for (const int row : all)
        taken.push_back(m_routine.items[size_t(row)]);
    if (holdsRepeat(taken) && place < int(m_routine.items.size()) && headOf(place) != nowhere &&
        m_routine.items[size_t(place)].kind != Kind::Repeat)
        place = place <= all.front() ? headOf(place) : footOf(place) + 1;
    int before = 0;
    for (int i = 0; i < int(m_routine.items.size()); ++i) {
        if (std::binary_search(all.begin(), all.end(), i))
            before += i < place ? 1 : 0;
        else
            left.push_back(m_routine.items[size_t(i)]);
    }
    place -= before;
    left.insert(left.begin() + place, taken.begin(), taken.end());
    if (!wellNested(left))
        return {RoutineFlaw::Nesting, {}};
    return take(std::move(left), rowsFrom(place, taken.size()));
}

RoutineEdit::Outcome RoutineEdit::moveUp(const Rows& rows)
{
    const Rows all = whole(rows);
    if (all.empty() || all.front() == 0)
        return {std::nullopt, all};
    return move(all, all.front() - 1);
}

RoutineEdit::Outcome RoutineEdit::moveDown(const Rows& rows)
{
    const Rows all = whole(rows);
    const int count = int(m_routine.items.size());
    if (all.empty() || all.back() + 1 >= count)
        return {std::nullopt, all};
    int to = all.back() + 2;
    const bool passesRepeat = m_routine.items[size_t(all.back() + 1)].kind == Kind::Repeat;
    Items taken;
    for (const int row : all)
        taken.push_back(m_routine.items[size_t(row)]);
    if (passesRepeat && holdsRepeat(taken))
        to = footOf(all.back() + 1) + 1;
    return move(all, to);
}

RoutineEdit::Outcome RoutineEdit::duplicate(const Rows& rows)
{
    Rows all = whole(rows);
    std::erase_if(all, [&](int row) {
        return m_routine.items[size_t(row)].kind == Kind::End &&
               !std::binary_search(all.begin(), all.end(), headOf(row));
    });
    if (all.empty())
        return {};
    Items copies;
    for (const int row : all)
        copies.push_back(m_routine.items[size_t(row)]);
    return insert(all.back() + 1, copies);
}

RoutineEdit::Outcome RoutineEdit::repeat(const Rows& rows, int times)
{
    const Rows all = whole(rows);
    if (all.empty())
        return {};
    int first = all.front();
    int last = all.back();
    // A repeat that is touched is taken in as a whole.
    if (headOf(first) != nowhere)
        first = headOf(first);
    if (headOf(last) != nowhere)
        last = footOf(last);
    Items next(m_routine.items.begin(), m_routine.items.begin() + first);
    next.push_back({Kind::Repeat, {}, times});
    for (int i = first; i <= last; ++i) {
        if (m_routine.items[size_t(i)].kind == Kind::Step)
            next.push_back(m_routine.items[size_t(i)]);
    }
    next.push_back({Kind::End, {}, 0});
    next.insert(next.end(), m_routine.items.begin() + last + 1, m_routine.items.end());
    return take(std::move(next), {first});
}

RoutineEdit::Outcome RoutineEdit::giveUpRepeat(const Rows& rows)
{
    std::set<int> ends;
    for (const int row : whole(rows)) {
        if (headOf(row) == nowhere)
            continue;
        ends.insert(headOf(row));
        ends.insert(footOf(row));
    }
    Items next;
    Rows steps;
    for (int i = 0; i < int(m_routine.items.size()); ++i) {
        if (ends.contains(i))
            continue;
        if (headOf(i) != nowhere && ends.contains(headOf(i)))
            steps.push_back(int(next.size()));
        next.push_back(m_routine.items[size_t(i)]);
    }
    return take(std::move(next), std::move(steps));
}

RoutineEdit::Outcome RoutineEdit::replace(int row, const RoutineItem& item)
{
    if (row < 0 || row >= int(m_routine.items.size()) || m_routine.items[size_t(row)].kind != item.kind)
        return {};
    Items next = m_routine.items;
    next[size_t(row)] = item;
    return take(std::move(next), {row});
}

RoutineEdit::Outcome RoutineEdit::change(const Rows& rows, const std::function<void(RoutineItem&)>& edit)
{
    Items next = m_routine.items;
    for (const int row : rows) {
        if (row >= 0 && row < int(next.size()))
            edit(next[size_t(row)]);
    }
    return take(std::move(next), rows);
}

RoutineEdit::Outcome RoutineEdit::setAttributes(const OwnRoutine& routine)
{
    OwnRoutine next = routine;
    next.id = m_routine.id;
    next.items = m_routine.items;
    return keep(std::move(next), {});
}

bool RoutineEdit::undo()
{
    if (m_past.empty())
        return false;
    m_future.push_back(std::exchange(m_routine, m_past.back()));
    m_past.pop_back();
    m_last.clear();
    return true;
}

bool RoutineEdit::redo()
{
    if (m_future.empty())
        return false;
    m_past.push_back(std::exchange(m_routine, m_future.back()));
    m_future.pop_back();
    m_last.clear();
    return true;
}

} // namespace supine
