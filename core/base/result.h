#pragma once

#include "core/base/error.h"

#include <cassert>
#include <optional>
#include <utility>
#include <variant>

namespace supine
{

/// Either a value or the Error that prevented it. Reading the wrong one is our own broken promise (an
/// assert).
template<class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T& value() const& { return *pointer(); }
    [[nodiscard]] T& value() & { return *const_cast<T*>(pointer()); }
    [[nodiscard]] T&& value() && { return std::move(*const_cast<T*>(pointer())); }
    [[nodiscard]] const T& operator*() const& { return *pointer(); }
    [[nodiscard]] T& operator*() & { return value(); }
    [[nodiscard]] const T* operator->() const { return pointer(); }
    [[nodiscard]] T* operator->() { return const_cast<T*>(pointer()); }

    [[nodiscard]] const Error& error() const
    {
        assert(!ok());
        return *std::get_if<1>(&m_state);
    }

private:
    const T* pointer() const
    {
        assert(ok());
        return std::get_if<0>(&m_state);
    }
    std::variant<T, Error> m_state;
};

/// Success without a value, or the Error.
template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    [[nodiscard]] bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error& error() const
    {
        assert(m_error);
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace supine
