#pragma once

#include <array>
#include <atomic>
#include <cstddef>

namespace supine
{

/// A queue between exactly one thread that puts and one that takes. Neither ever waits.
template<class T, size_t capacity>
class Ring
{
public:
    /// False when full.
    bool put(const T& item)
    {
        const size_t tail = m_tail.load(std::memory_order_relaxed);
        if (tail - m_head.load(std::memory_order_acquire) == capacity)
            return false;
        m_items[tail % capacity] = item;
        m_tail.store(tail + 1, std::memory_order_release);
        return true;
    }

    /// False when empty.
    bool take(T& item)
    {
        const size_t head = m_head.load(std::memory_order_relaxed);
        if (head == m_tail.load(std::memory_order_acquire))
            return false;
        item = m_items[head % capacity];
        m_head.store(head + 1, std::memory_order_release);
        return true;
    }

    [[nodiscard]] bool empty() const
    {
        return m_head.load(std::memory_order_acquire) == m_tail.load(std::memory_order_acquire);
    }

private:
    std::array<T, capacity> m_items{};
    std::atomic<size_t> m_head{0};
    std::atomic<size_t> m_tail{0};
};

} // namespace supine
