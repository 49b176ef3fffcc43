// Generated from specs/kitchen/variants.yaml by `exbind generate kitchen`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kitchen {
class Connection;
}

/// Operations under /v1/variants.
namespace exbind::inline v0_1::kitchen::variants {

using exbind::operator<<;
using exbind::to_string;

enum class State : std::uint8_t {
    open = 0,
    closed = 1,
};
const detail::EnumTable& exbind_table(State);

/// Part of Target.
struct ChainTarget {
    NamedOnly named{};
    Required<std::string> kind;
    Required<std::string> address;
};

/// Part of Target.
struct BankTarget {
    NamedOnly named{};
    Required<std::string> kind;
    Optional<std::string> iban{};
};

/// Part of PayRequest. One of several forms, told apart by the member "kind". RawJson holds any other, std::monostate
/// stands for no value.
struct Target {
    std::variant<std::monostate, ChainTarget, BankTarget, RawJson> value{};
};

/// Part of PayRequest. One of several forms, told apart by the shape of the value. RawJson holds any other,
/// std::monostate stands for no value.
struct TextOrNumber {
    std::variant<std::monostate, std::string, Decimal, RawJson> value{};
};

/// Part of PayRequest and Condition.
struct Condition {
    NamedOnly named{};
    Required<std::string> word;
    Vector<Condition> all{};
    Map<Condition> named_{};  ///< "named" on the wire
};

/// Parameters of Api::pay.
struct PayRequest {
    NamedOnly named{};
    Required<Decimal> amount;
    Required<Target> to;
    Optional<TextOrNumber> note{};
    Optional<Condition> when{};
};

/// Part of Paid.
struct Receipt {
    std::optional<std::int64_t> id{};
    std::optional<Decimal> fee{};

    bool operator==(const Receipt&) const = default;
};

/// Part of Paid.
struct Queued {
    std::optional<std::int64_t> id{};
    std::optional<std::int64_t> place{};

    bool operator==(const Queued&) const = default;
};

/// Reply of Api::pay. One of several forms, told apart by the shape of the value. RawJson holds any other,
/// std::monostate stands for no value.
struct Paid {
    std::variant<std::monostate, Receipt, Queued, RawJson> value{};

    bool operator==(const Paid&) const = default;
};

/// Part of What. On the wire an array, its items in this order.
struct Level {
    std::optional<Decimal> price{};
    std::optional<Decimal> size{};  ///< how much of the first ingredient

    bool operator==(const Level&) const = default;
};

/// Part of Event_. One of several forms, told apart by the shape of the value. RawJson holds any other, std::monostate
/// stands for no value.
struct What {
    std::variant<std::monostate, Level, Vector<Level>, Map<std::string>, Open<State>, bool, RawJson> value{};

    bool operator==(const What&) const = default;
};

/// Part of Event_ and Tree. One of several forms, told apart by the shape of the value. RawJson holds any other,
/// std::monostate stands for no value.
struct Tree {
    std::variant<std::monostate, std::string, Vector<Tree>, Map<Tree>, RawJson> value;

    bool operator==(const Tree&) const;
};

/// Reply of Api::events, one row.
struct Event_ {
    std::optional<TimePoint> ts{};  ///< Unix milliseconds
    What what{};
    Vector<What> parts{};
    Tree tree{};

    bool operator==(const Event_&) const = default;
};

inline bool Tree::operator==(const Tree&) const = default;

/// The operations of variants. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// POST /v1/variants/pay
    ///
    /// Private. Never re-sent by itself.
    Call<Paid> pay(PayRequest request) const;

    /// GET /v1/variants/events
    ///
    /// Public.
    Call<Vector<Event_>> events() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const ChainTarget*);
const detail::ObjectTable& exbind_table(const BankTarget*);
const detail::ObjectTable& exbind_table(const Target*);
const detail::ObjectTable& exbind_table(const TextOrNumber*);
const detail::ObjectTable& exbind_table(const Condition*);
const detail::ObjectTable& exbind_table(const PayRequest*);
const detail::ObjectTable& exbind_table(const Receipt*);
const detail::ObjectTable& exbind_table(const Queued*);
const detail::ObjectTable& exbind_table(const Paid*);
const detail::ObjectTable& exbind_table(const Level*);
const detail::ObjectTable& exbind_table(const What*);
const detail::ObjectTable& exbind_table(const Tree*);
const detail::ObjectTable& exbind_table(const Event_*);

}  // namespace exbind::kitchen::variants
