// Generated from specs/kitchen/trade.yaml by `exbind generate kitchen`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/batch.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kitchen/common/side.hpp"
#include "exbind/secret.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kitchen {
class Connection;
}

/// Operations of trade.
namespace exbind::inline v0_1::kitchen::trade {

using exbind::kitchen::Side;

using exbind::operator<<;
using exbind::to_string;

enum class Force : std::uint8_t {
    gtc = 0,           ///< "GTC"
    gtc_2 = 1,         ///< "gtc"
    ioc = 2,           ///< "IOC"
    fill_or_kill = 3,  ///< "FOK"
    _0 = 4,            ///< "0"
    _1_5 = 5,          ///< "1.5"
};
const detail::EnumTable& exbind_table(Force);

enum class Permission : std::uint8_t {
    read_only = 0,
    trade = 1,
    withdraw = 2,
};
const detail::EnumTable& exbind_table(Permission);

/// Parameters of Api::drop_many.
struct DropManyRequest {
    NamedOnly named{};
    Vector<std::string> ids{};     ///< needed if ownIds is absent
    Vector<std::string> ownIds{};  ///< conditional
};

/// Parameters of Api::move and Api::take.
struct MoveRequest {
    NamedOnly named{};
    Required<std::string> from;  ///< e.g. SALT
    Optional<Decimal> size{};    ///< how much of the first ingredient; at least 0.01
    Optional<std::string> note{};
    Optional<bool> dry{};
};

/// Part of PlaceOrderRequest.
struct Stop {
    NamedOnly named{};
    Required<Decimal> price;  ///< e.g. 99.5
    Open<Force> kind{};
};

/// Part of PlaceOrderRequest.
struct LegRequest {
    NamedOnly named{};
    Required<std::string> market;  ///< what is cooked with what
    Required<Open<Side>> side;     ///< buy or sell
    Optional<Decimal> ratio{};     ///< 0 to 100
};

/// Part of PlaceOrderRequest. On the wire an array, its items in this order.
struct Row {
    NamedOnly named{};
    Required<Decimal> price;
    Optional<Decimal> size{};  ///< how much this cook has
};

/// Parameters of Api::place_order.
struct PlaceOrderRequest {
    NamedOnly named{};
    Required<std::string> market;     ///< what is cooked with what; e.g. SALT-PEPPER
    Optional<std::string> X_Trace{};  ///< header; "X-Trace" on the wire
    Optional<bool> dry{};
    Required<Open<Side>> side;        ///< buy or sell
    Required<Decimal> size;           ///< how much of the first ingredient; e.g. 0.5; at least 0.00000001
    Optional<Decimal> price{};        ///< conditional; at most 1000000
    Required<std::int64_t> count;
    Required<TimePoint> until;        ///< when the order is taken back; Unix nanoseconds
    Required<bool> postOnly;
    Open<Force> force{};              ///< needed if side is buy or sell and price is absent; default gtc
    Optional<std::string> tag{};      ///< word that comes back with the order; conditional; at most 16 characters
    Optional<Secret> pin{};           ///< characters of 0-9
    RawJson extra{};
    Map<std::string> labels{};        ///< words on the jar
    Required<Vector<Optional<Decimal>>> steps;
    Vector<Vector<Optional<std::int64_t>>> ladder{};
    Optional<Stop> stop{};
    Required<Stop> target;
    Vector<LegRequest> legs{};
    Vector<Row> rows{};
    Vector<std::string> venues{};     ///< at most 3 items
    Optional<bool> hidden{};          ///< default false
};

/// Reply of Api::orders, one row.
struct Leg {
    std::string market{};            ///< what is cooked with what
    Open<Side> side{};               ///< buy or sell
    std::optional<Decimal> ratio{};  ///< 0 to 100

    bool operator==(const Leg&) const = default;
};

/// Parameters of Api::place_many, one item.
struct PlaceManyRequest {
    NamedOnly named{};
    Required<std::string> market;  ///< what is cooked with what
    Required<Decimal> size;        ///< how much of the first ingredient
};

/// Parameters of Api::orders.
struct OrdersRequest {
    NamedOnly named{};
    Vector<std::string> ids{};       ///< at most 2 items
    Open<Force> state{};
    Optional<std::string> named_{};  ///< 2 to 8 characters of A-Za-z0-9_-; "named" on the wire
    Vector<std::string> markets{};
    Vector<Optional<Decimal>> sizes{};
    Vector<Optional<std::int64_t>> numbers{};
    Vector<Optional<Decimal>> lots{};
};

/// Parameters of Api::delete_.
struct DeleteRequest {
    NamedOnly named{};
    Required<std::string> id;
    Optional<std::string> reason{};  ///< deprecated
};

/// Part of Names.
struct Api_ {
    std::optional<std::int64_t> calls{};

    bool operator==(const Api_&) const = default;
};

/// Part of Names.
struct Decimal_ {
    std::optional<Decimal> value{};

    bool operator==(const Decimal_&) const = default;
};

/// Reply of Api::old_fills, one row.
struct Names {
    std::string class_{};                  ///< "class" on the wire
    std::string class_2{};                 ///< "class_" on the wire
    std::optional<Decimal> _24hVolume{};   ///< "24hVolume" on the wire
    std::string x_y{};                     ///< "x-y" on the wire
    std::string x_y_2{};                   ///< "x.y" on the wire
    std::string NULL_{};                   ///< "NULL" on the wire
    Open<Side> Side_{};                    ///< "Side" on the wire
    std::string Names_{};                  ///< "Names" on the wire
    std::string named{};
    std::string a_b{};                     ///< "a__b" on the wire
    std::string Upper{};                   ///< "_Upper" on the wire
    std::optional<Decimal> u8d39_u7387{};  ///< "费率" on the wire
    Api_ Api_2{};                          ///< "Api" on the wire
    Decimal_ order{};

    bool operator==(const Names&) const = default;
};

/// Reply of Api::place_order, Api::place_many, Api::drop_many and Api::take.
struct OrderState {
    std::string id{};
    std::string itemCode{};
    std::string itemText{};
    Open<Side> side{};             ///< buy or sell
    Open<Force> force{};
    std::optional<bool> filled{};
    Names nested{};
    std::optional<Decimal> old{};  ///< e.g. 1; deprecated

    bool operator==(const OrderState&) const = default;
};

/// Parameters of Api::create_key.
struct CreateKeyRequest {
    NamedOnly named{};
    Required<std::string> label;
};

/// Reply of Api::create_key.
struct Key {
    std::string key{};
    Secret secretKey{};
    Vector<Open<Permission>> perms{};
    Vector<Open<Side>> sides{};
    std::optional<bool> hidden{};

    bool operator==(const Key&) const = default;
};

/// Used by no operation.
struct Unused {
    std::string left{};

    bool operator==(const Unused&) const = default;
};

/// The operations of trade. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Place order
    /// POST /v1/trade/{market}/order
    ///
    /// Private; permission: trade. 60 requests per 2 seconds per user and market. 1000 orders per minute per master
    /// account. 1 request per day per user, shared by the pool placing. 30 requests per 2 seconds per user and base,
    /// when not dated and partner. Never re-sent by itself.
    /// https://kitchen.example/docs#place-order
    Call<OrderState> place_order(PlaceOrderRequest request) const;

    /// POST /v1/trade/orders-many
    ///
    /// Private; permission: trade. Never re-sent by itself. Each item is accepted or refused by itself: see Batch.
    Call<Batch<OrderState>> place_many(Vector<PlaceManyRequest> request) const;

    /// POST /v1/trade/drop-many
    ///
    /// Private; permission: trade. Never re-sent by itself. Each item is accepted or refused by itself: see Batch.
    Call<Batch<OrderState>> drop_many(DropManyRequest request = {}) const;

    /// GET /v1/trade/orders
    ///
    /// Private; permission: read. 100 requests per second per user, when narrowed, shared by the pool reading. 100
    /// requests per second per user, when not narrowed, shared by the pool reading, of which one call takes 40. 5
    /// requests per second per user, when many and not forced.
    Call<Vector<Leg>> orders(OrdersRequest request = {}) const;

    /// For reconcile(): orders() with the id that a write carries.
    static Lookup<Vector<Leg>> orders_lookup();

    /// DELETE /v1/trade/orders/{id}
    ///
    /// Private; permission: trade. Never re-sent by itself.
    Call<Acknowledged> delete_(DeleteRequest request) const;

    /// GET /v1/trade/fills
    ///
    /// Private; permission: read. Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    Call<Vector<Names>> old_fills() const;

    /// POST /v1/trade/key
    ///
    /// Private; permission: withdraw. Never re-sent by itself.
    Call<Key> create_key(CreateKeyRequest request) const;

    /// POST /v1/trade/move
    ///
    /// Private; permission: trade. 5 requests per second per user and from. Never re-sent by itself.
    Call<Acknowledged> move(MoveRequest request) const;

    /// POST /v1/trade/take
    ///
    /// Private; permission: trade. Never re-sent by itself.
    Call<OrderState> take(MoveRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const DropManyRequest*);
const detail::ObjectTable& exbind_table(const MoveRequest*);
const detail::ObjectTable& exbind_table(const Stop*);
const detail::ObjectTable& exbind_table(const LegRequest*);
const detail::ObjectTable& exbind_table(const Row*);
const detail::ObjectTable& exbind_table(const PlaceOrderRequest*);
const detail::ObjectTable& exbind_table(const Leg*);
const detail::ObjectTable& exbind_table(const PlaceManyRequest*);
const detail::ObjectTable& exbind_table(const OrdersRequest*);
const detail::ObjectTable& exbind_table(const DeleteRequest*);
const detail::ObjectTable& exbind_table(const Api_*);
const detail::ObjectTable& exbind_table(const Decimal_*);
const detail::ObjectTable& exbind_table(const Names*);
const detail::ObjectTable& exbind_table(const OrderState*);
const detail::ObjectTable& exbind_table(const CreateKeyRequest*);
const detail::ObjectTable& exbind_table(const Key*);
const detail::ObjectTable& exbind_table(const Unused*);

}  // namespace exbind::kitchen::trade
