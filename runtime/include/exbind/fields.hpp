// Building blocks of generated request and reply structs.
#pragma once

#include <chrono>
#include <cstdint>
#include <initializer_list>
#include <iosfwd>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "exbind/vector.hpp"

namespace exbind {

/// A point in time in nanoseconds, fine enough for every unit that exchanges use. It reaches from 1677 to 2262. In a
/// reply, TimePoint::max() stands for any later time (some exchanges send the year 3000 for "never"), TimePoint::min()
/// for any earlier one. In a request, both are a usage error: they are no time that was meant.
using TimePoint = std::chrono::sys_time<std::chrono::nanoseconds>;

/// First member of every request. It makes positional initialisation fail to compile, because a field inserted later
/// would silently shift the values. Name the fields instead: `{.ccy = "USDT"}`.
struct NamedOnly {
    explicit NamedOnly() = default;
    bool operator==(const NamedOnly&) const = default;
};

/// A required request field; leaving it out does not compile.
template <class T>
class Required {
  public:
    template <class Value>
    requires(std::is_convertible_v<Value&&, T> && !std::is_same_v<std::remove_cvref_t<Value>, Required>)
        Required(Value&& value)  // NOLINT(google-explicit-constructor): reads as the value
        : value_(std::forward<Value>(value)) {}

    /// Lists: `.ids = {"1", "2"}`.
    template <class List = T>
    requires(!std::is_convertible_v<const char*, List> && requires { typename List::value_type; } &&
             std::is_constructible_v<List, std::initializer_list<typename List::value_type>>)
        Required(std::initializer_list<typename List::value_type> items)
        : value_(items) {}

    const T& get() const { return value_; }
    const T* operator->() const { return &value_; }
    operator const T&() const { return value_; }  // NOLINT(google-explicit-constructor)
    bool operator==(const Required&) const = default;

  private:
    T value_;
};

namespace detail {

/// Where the fields of a generated struct lie (exbind/detail/table.hpp).
struct ObjectTable;

/// What Open<Enum> holds, without the enum's type, so that tables can fill it.
struct OpenValue {
    enum class State : std::uint8_t { empty, known, unknown };
    State state = State::empty;
    std::uint16_t index = 0;  ///< enumerator when known
    std::string text;         ///< wire text when unknown
    bool operator==(const OpenValue&) const = default;
};

/// The members of Open<Enum> that do not depend on Enum.
class OpenState : protected OpenValue {
  public:
    bool has_value() const { return state != State::empty; }
    explicit operator bool() const { return has_value(); }
    /// True for a documented value.
    bool is_known() const { return state == State::known; }
    /// The text of an undocumented value; empty otherwise.
    const std::string& unknown() const { return text; }
    bool operator==(const OpenState&) const = default;
};

}  // namespace detail

/// An enum value that may also be empty, or hold a text that the documentation does not list.
template <class Enum>
class Open : public detail::OpenState {
  public:
    Open() = default;
    Open(Enum value) {  // NOLINT(google-explicit-constructor): an enumerator is the usual value
        state = State::known;
        index = static_cast<std::uint16_t>(value);
    }
    /// A value that the documentation does not list (yet), by its wire text.
    static Open other(std::string wire_text) {
        Open open;
        open.state = State::unknown;
        open.text = std::move(wire_text);
        return open;
    }

    /// The documented value, or `fallback`.
    Enum value_or(Enum fallback) const { return is_known() ? static_cast<Enum>(index) : fallback; }
    bool operator==(const Open&) const = default;
    bool operator==(Enum value) const { return is_known() && static_cast<Enum>(index) == value; }
};

/// The value as sent and received; empty when there is none.
template <class Enum>
std::string to_string(const Open<Enum>& value) {
    if (value.is_known()) return std::string(to_string(value.value_or(Enum{})));
    return value.unknown();
}

template <class Enum>
std::ostream& operator<<(std::ostream& out, const Open<Enum>& value) {
    return out << to_string(value);
}

/// Any JSON value, kept as text; null and absent are the empty text. `exbind/nlohmann.hpp` converts it.
struct RawJson {
    std::string text;
    bool operator==(const RawJson&) const = default;
};

/// A JSON object whose keys are data, in wire order.
template <class T>
using Map = Vector<std::pair<std::string, T>>;

/// The reply of an operation that only reports success.
struct Acknowledged {
    bool operator==(const Acknowledged&) const = default;
};

}  // namespace exbind
