// Structs and tables as generated code has them, with one field of every kind.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "exbind/decimal.hpp"
#include "exbind/detail/table.hpp"
#include "exbind/fields.hpp"
#include "exbind/secret.hpp"

namespace samples {

enum class Side : std::uint8_t { buy = 0, sell = 1 };
std::string_view to_string(Side value);

struct Detail {
    std::string ccy{};
    std::optional<exbind::Decimal> eq{};
    bool operator==(const Detail&) const = default;
};
const exbind::detail::ObjectTable& exbind_table(const Detail*);

/// On the wire [price, size, count].
struct Level {
    std::optional<exbind::Decimal> price{};
    std::optional<exbind::Decimal> size{};
    std::optional<std::int64_t> count{};
    bool operator==(const Level&) const = default;
};
const exbind::detail::ObjectTable& exbind_table(const Level*);

struct Row {
    std::string name{};
    std::optional<exbind::Decimal> amt{};
    std::optional<std::int64_t> id{};
    std::optional<bool> active{};
    std::optional<exbind::TimePoint> ts{};
    std::optional<exbind::TimePoint> seconds{};
    exbind::Open<Side> side{};
    exbind::Secret secret_key{};
    exbind::RawJson extra{};
    Detail best{};
    exbind::Vector<Detail> details{};
    exbind::Vector<Level> levels{};
    exbind::Map<std::optional<exbind::Decimal>> rates{};
    exbind::Vector<std::string> tags{};
    exbind::Vector<std::optional<exbind::Decimal>> sizes{};
    exbind::Vector<exbind::Vector<std::string>> matrix{};
    exbind::Vector<Row> children{};
    bool operator==(const Row&) const = default;
};
const exbind::detail::ObjectTable& exbind_table(const Row*);

struct Leg {
    exbind::NamedOnly named{};
    exbind::Required<std::string> ccy;
    std::optional<exbind::Decimal> sz{};
};
const exbind::detail::ObjectTable& exbind_table(const Leg*);

struct OrderRequest {
    exbind::NamedOnly named{};
    exbind::Required<std::string> account;             // path
    exbind::Required<std::string> ccy;                 // query
    std::optional<exbind::TimePoint> after{};          // query, ms
    std::optional<exbind::Vector<std::string>> ids{};  // query, a list in an optional
    exbind::Vector<std::string> types{};               // query
    std::optional<std::string> tag{};                  // header
    exbind::Required<exbind::Decimal> amt;             // body, text
    std::optional<exbind::Decimal> px{};               // body, number
    exbind::Required<exbind::Open<Side>> side;         // body
    exbind::Open<Side> other_side{};                   // body
    std::optional<bool> post_only{};                   // body
    std::optional<std::int64_t> count{};               // body, number
    std::optional<std::int64_t> count_text{};          // body, text
    std::optional<Leg> leg{};                          // body, struct in an optional
    exbind::Vector<Leg> legs{};                        // body
    exbind::RawJson attached{};                        // body
    exbind::Map<std::string> labels{};                 // body
};
const exbind::detail::ObjectTable& exbind_table(const OrderRequest*);

inline exbind::detail::Type object_type(const exbind::detail::ObjectTable& table) {
    return {.kind = exbind::detail::Kind::object, .object = &table};
}
template <class T>
exbind::detail::Type type_of() {
    return object_type(exbind_table(static_cast<const T*>(nullptr)));
}
/// exbind::Vector<Row>
exbind::detail::Type rows_type();

/// A text that uses every field of Row, in order, as documented.
extern const char* const full_row;

/// The text with a space after each ':' and ',' outside strings. Such values are not in the usual form: they are read
/// by the general code instead of the quick one, and both must agree.
std::string spaced(std::string_view json);
/// The text without spaces outside strings.
std::string compact(std::string_view json);
/// A value as JSON, compact also inside its RawJson members.
std::string compact_json(const exbind::detail::Type& type, const void* value);

}  // namespace samples
