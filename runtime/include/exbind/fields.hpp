// Building blocks of generated request and reply structs.
#pragma once

#include <chrono>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "exbind/vector.hpp"

namespace exbind::inline v0_1 {

/// A point in time in nanoseconds, fine enough for every unit that exchanges use. It reaches from 1677 to 2262. In a
/// reply, TimePoint::max() stands for any later time (some exchanges send the year 3000 for "never"), TimePoint::min()
/// for any earlier one. In a request, both are a usage error: they are no time that was meant.
using TimePoint = std::chrono::sys_time<std::chrono::nanoseconds>;

class Decimal;
class Secret;
template <class Enum>
class Open;

namespace detail {

class OpenState;
struct EnumTable;

/// Wire text of an enumerator; empty for a value outside the table.
std::string_view wire_text(const EnumTable& table, std::size_t index);
/// The enumerator with exactly this wire text.
std::optional<std::size_t> index_of(const EnumTable& table, std::string_view wire_text);

/// A value that an Open<Enum> is not made of, and that is likely a mistake: a text, a number, another enum.
template <class Given, class Enum>
concept NoValueOf = !std::is_convertible_v<Given, Enum> &&
                    (!std::is_class_v<std::remove_cvref_t<Given>> || std::is_convertible_v<Given, std::string_view> ||
                     (std::is_base_of_v<OpenState, std::remove_cvref_t<Given>> &&
                      !std::is_same_v<std::remove_cvref_t<Given>, Open<Enum>>));

/// Whether a field of a T may be given this value. Stricter than C++ where that makes true of a text, or 1 of 1.5.
template <class Given, class T>
inline constexpr bool fits = std::is_convertible_v<Given, T>;
template <class Given>
inline constexpr bool fits<Given, bool> = std::is_convertible_v<Given, bool> &&
                                          (std::is_class_v<std::remove_cvref_t<Given>> ||
                                           std::is_same_v<std::remove_cvref_t<Given>, bool>);
template <class Given>
inline constexpr bool fits<Given, std::int64_t> =
    std::is_convertible_v<Given, std::int64_t> && !std::is_floating_point_v<std::remove_cvref_t<Given>> &&
    !std::is_same_v<std::remove_cvref_t<Given>, bool>;
template <class Given, class Enum>
inline constexpr bool fits<Given, Open<Enum>> = !NoValueOf<Given, Enum> && std::is_convertible_v<Given, Open<Enum>>;

/// The same for a field that may be left out: it takes a std::optional and std::nullopt, too.
template <class Given, class T>
inline constexpr bool fits_optional = fits<Given, T> || (std::is_class_v<std::remove_cvref_t<Given>> &&
                                                         std::is_convertible_v<Given, std::optional<T>>);

/// For a required field that was left out: made from {}, never from anything else.
class LeftOut {
    LeftOut() = delete;
};

/// Does not compile: says what a field of a T takes, where it was given something else. Constructors for such values
/// are there only to call this. Without them no constructor matches, and all that g++ says is that it "cannot convert
/// <brace-enclosed initializer list>" to the request.
template <class T, class Given>
constexpr void explain_mismatch() {
    constexpr bool decimal = std::is_same_v<T, Decimal>;
    constexpr bool integer = std::is_same_v<T, std::int64_t>;
    constexpr bool boolean = std::is_same_v<T, bool>;
    constexpr bool text = std::is_same_v<T, std::string>;
    constexpr bool open = std::is_base_of_v<OpenState, T>;
    constexpr bool secret = std::is_same_v<T, Secret>;
    static_assert(!decimal, "this field takes a Decimal: \"0.1\"_d, an integer, or Decimal::parse() of a text");
    static_assert(!integer, "this field takes an integer");
    static_assert(!boolean, "this field takes true or false");
    static_assert(!text, "this field takes a text: \"...\" or a std::string");
    static_assert(!open, "this field takes a value of the enum named above, or Open<Enum>::other(text) for any text");
    static_assert(!secret, "this field takes a secret: exbind::Secret(text)");
    static_assert(decimal || integer || boolean || text || open || secret,
                  "this field takes the type named above as T");
}
}  // namespace detail

/// First member of every request. It makes positional initialisation fail to compile, because a field inserted later
/// would silently shift the values. Name the fields instead: `{.ccy = "USDT"}`.
struct NamedOnly {
    explicit NamedOnly() = default;
    template <class Given>
    requires(!std::is_same_v<std::remove_cvref_t<Given>, NamedOnly>)
        NamedOnly(Given&&) {  // NOLINT(google-explicit-constructor): never compiles
        static_assert(std::is_same_v<Given, NamedOnly>, "name the fields of a request: {.field = value}");
    }
    bool operator==(const NamedOnly&) const = default;
};

/// A required request field; leaving it out does not compile.
template <class T>
class Required {
  public:
    template <class Value = T>
    requires(detail::fits<Value&&, T> && !std::is_same_v<std::remove_cvref_t<Value>, Required>)
        Required(Value&& value)  // NOLINT(google-explicit-constructor): reads as the value
        : value_(std::forward<Value>(value)) {}

    /// Lists: `.ids = {"1", "2"}`.
    template <class List = T>
    requires(!std::is_convertible_v<const char*, List> && requires { typename List::value_type; } &&
             std::is_constructible_v<List, std::initializer_list<typename List::value_type>>)
        Required(std::initializer_list<typename List::value_type> items)
        : value_(items) {}

    /// Does not compile: the value is not of the field's type.
    template <class Given>
    requires(!detail::fits<Given&&, T> && !std::is_same_v<std::remove_cvref_t<Given>, Required>)
        Required(Given&&) {  // NOLINT(google-explicit-constructor)
        detail::explain_mismatch<T, Given>();
    }
    /// Does not compile: the field was left out, or given {}.
    Required(std::initializer_list<detail::LeftOut>) {  // NOLINT(google-explicit-constructor)
        static_assert(sizeof(T) == 0, "a required field was left out (-Wmissing-field-initializers names it)");
    }

    const T& get() const { return value_; }
    const T* operator->() const { return &value_; }
    operator const T&() const { return value_; }  // NOLINT(google-explicit-constructor)
    bool operator==(const Required&) const = default;

  private:
    T value_;
};

/// A request field that may be left out. Used like std::optional<T>, which it takes and becomes; what is not of the
/// field's type does not compile.
template <class T>
class Optional {
  public:
    using value_type = T;

    Optional() = default;
    template <class Value = T>
    requires(detail::fits_optional<Value&&, T> && !std::is_same_v<std::remove_cvref_t<Value>, Optional>)
        Optional(Value&& value)  // NOLINT(google-explicit-constructor): reads as the value
        : value_(std::forward<Value>(value)) {}
    /// Does not compile: the value is not of the field's type.
    template <class Given>
    requires(!detail::fits_optional<Given&&, T> && !std::is_same_v<std::remove_cvref_t<Given>, Optional>)
        Optional(Given&&) {  // NOLINT(google-explicit-constructor)
        detail::explain_mismatch<T, Given>();
    }

    bool has_value() const { return value_.has_value(); }
    explicit operator bool() const { return value_.has_value(); }
    T& operator*() { return *value_; }
    const T& operator*() const { return *value_; }
    T* operator->() { return &*value_; }
    const T* operator->() const { return &*value_; }
    /// Throws std::bad_optional_access when there is none.
    const T& value() const { return value_.value(); }
    template <class Fallback>
    T value_or(Fallback&& fallback) const {
        return value_.value_or(std::forward<Fallback>(fallback));
    }
    template <class... Arguments>
    T& emplace(Arguments&&... arguments) {
        return value_.emplace(std::forward<Arguments>(arguments)...);
    }
    void reset() { value_.reset(); }
    operator const std::optional<T>&() const { return value_; }  // NOLINT(google-explicit-constructor)
    bool operator==(const Optional&) const = default;

  private:
    std::optional<T> value_;  ///< the only member: tables read and fill it as one
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

/// A generated enum: its values are those that the documentation lists.
template <class Enum>
concept DocumentedEnum = std::is_enum_v<Enum> && requires(Enum value) {
    { exbind_table(value) } -> std::same_as<const detail::EnumTable&>;
};

/// The value as sent and received: "buy".
template <DocumentedEnum Enum>
std::string_view to_string(Enum value) {
    return detail::wire_text(exbind_table(value), static_cast<std::size_t>(value));
}

/// The value with exactly this wire text, for what stands in files and on command lines:
/// from_string<acme::Side>("buy"). Empty when the documentation lists no such value.
template <DocumentedEnum Enum>
std::optional<Enum> from_string(std::string_view wire_text) {
    const auto index = detail::index_of(exbind_table(Enum{}), wire_text);
    return index ? std::optional(static_cast<Enum>(*index)) : std::nullopt;
}

template <DocumentedEnum Enum>
std::ostream& operator<<(std::ostream& out, Enum value) {
    return out << to_string(value);
}

/// An enum value that may also be empty, or hold a text that the documentation does not list.
template <class Enum>
class Open : public detail::OpenState {
  public:
    Open() = default;
    Open(Enum value) {  // NOLINT(google-explicit-constructor): an enumerator is the usual value
        state = State::known;
        index = static_cast<std::uint16_t>(value);
    }
    /// Does not compile: no value of the enum.
    template <class Given>
    requires detail::NoValueOf<Given&&, Enum> Open(Given&&) {  // NOLINT(google-explicit-constructor)
        detail::explain_mismatch<Open, Given>();
    }
    /// The value with this wire text, listed by the documentation or not (yet); empty for an empty text.
    static Open other(std::string wire_text) {
        Open open;
        if constexpr (DocumentedEnum<Enum>)
            if (const auto listed = from_string<Enum>(wire_text)) return *listed;
        if (wire_text.empty()) return open;
        open.state = State::unknown;
        open.text = std::move(wire_text);
        return open;
    }

    /// The documented value; empty if there is none, or another one. For a switch:
    ///
    ///     if (const auto side = order.side.known())
    ///         switch (*side) {
    ///             case acme::Side::buy: ...
    ///         }
    std::optional<Enum> known() const { return is_known() ? std::optional(static_cast<Enum>(index)) : std::nullopt; }
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
