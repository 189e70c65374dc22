#include "core/journal/journal_state.h"

#include <utility>

namespace supine
{

Result<void> Journal::apply(const Edit& edit, bool back)
{
    if (!edit.kind.isEmpty()) {
        const auto before = m_state->exchange(edit.kind, edit.id, back ? edit.before : edit.after);
        if (!before)
            return before.error();
        emit recordChanged(edit.kind);
        return {};
    }
    const auto written = m_state->write(*edit.night, back ? edit.former : edit.change,
                                        back ? QStringLiteral("undo") : QStringLiteral("redo"));
    if (!written)
        return written.error();
    emit nightChanged(*edit.night);
    return {};
}

Result<std::optional<Night>> Journal::step(bool back)
{
    auto& from = back ? m_state->done : m_state->undone;
    auto& to = back ? m_state->undone : m_state->done;
    if (from.empty())
        return std::optional<Night>();
    Edit edit = std::move(from.back());
    from.pop_back();
    if (const auto applied = apply(edit, back); !applied) {
        from.push_back(std::move(edit));
        return applied.error();
    }
    to.push_back(std::move(edit));
    return to.back().night;
}

Result<std::optional<Night>> Journal::undo()
{
    return step(true);
}

Result<std::optional<Night>> Journal::redo()
{
    return step(false);
}

bool Journal::canUndo() const
{
    return !m_state->done.empty();
}

bool Journal::canRedo() const
{
    return !m_state->undone.empty();
}

} // namespace supine
