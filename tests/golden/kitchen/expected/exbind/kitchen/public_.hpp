// Generated from specs/kitchen/public.yaml by `exbind generate kitchen`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kitchen/common/outcome.hpp"
#include "exbind/kitchen/common/side.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kitchen {
class Connection;
}

/// Operations under /v1/public.
namespace exbind::inline v0_1::kitchen::public_ {

using exbind::kitchen::Outcome_;
using exbind::kitchen::Side;

using exbind::operator<<;
using exbind::to_string;

enum class Bar : std::uint8_t {
    _1m = 0,      ///< "1m"
    _1M = 1,      ///< "1M"
    _3m = 2,      ///< "3m"
    _15 = 3,      ///< "15"
    minus_1 = 4,  ///< "-1"
    plus_1 = 5,   ///< "+1"
    empty = 6,    ///< ""
    x2a = 7,      ///< "*"
    _1Dutc = 8,   ///< "1Dutc"
    u4e2d = 9,    ///< "中"
};
const detail::EnumTable& exbind_table(Bar);

enum class Venue : std::uint8_t {
    spot = 0,              ///< "SPOT"
    perpetual_swap = 1,    ///< "PERPETUAL_SWAP"
    perpetual_swap_2 = 2,  ///< "perpetualSwap"
    not_listed = 3,        ///< "not-listed"
    class_ = 4,            ///< "class"
    linux_ = 5,            ///< "linux"
};
const detail::EnumTable& exbind_table(Venue);

struct Node;

/// Parameters of Api::candles.
struct CandlesRequest {
    NamedOnly named{};
    Open<Bar> bar{};                 ///< default 1m
    Optional<TimePoint> after{};     ///< Unix seconds
    Optional<std::int64_t> limit{};  ///< default 100, 1 to 300
};

/// Reply of Api::candles, one row. On the wire an array, its items in this order.
struct Candle {
    std::optional<TimePoint> ts{};  ///< Unix milliseconds
    std::optional<Decimal> open{};
    std::optional<Decimal> close{};
    std::optional<bool> confirm{};

    bool operator==(const Candle&) const = default;
};

/// Part of Book. On the wire an array, its items in this order.
struct Level {
    std::optional<Decimal> price{};
    std::optional<Decimal> size{};  ///< how much of the first ingredient
    std::optional<std::int64_t> orders{};

    bool operator==(const Level&) const = default;
};

/// Reply of Api::book.
struct Book {
    Vector<Level> asks{};
    Vector<Level> bids{};
    std::optional<TimePoint> ts{};  ///< Unix microseconds
    Map<Vector<std::optional<std::int64_t>>> checksums{};
    RawJson meta{};
    Vector<Open<Venue>> venues{};
    Level best{};
    Open<Outcome_> outcome{};

    bool operator==(const Book&) const = default;
};

/// Part of Node and Branch.
struct Branch {
    std::optional<Decimal> weight{};
    Vector<Node> node;
    Map<Branch> byName{};

    bool operator==(const Branch&) const;
};

/// Reply of Api::tree.
struct Node {
    std::string name{};
    Vector<Node> children{};
    Vector<Branch> left{};

    bool operator==(const Node&) const = default;
};

/// Part of Fill, RecentFill, OldFill and FillsOfAllAccountsBelowOneWithTheirFeesSinceTheBeginningOfTrade.
struct FillFee {
    std::string ccy{};  ///< e.g. BTC
    std::optional<Decimal> amt{};

    bool operator==(const FillFee&) const = default;
};
using OldFillFee = FillFee;
using FillsOfAllAccountsBelowOneWithTheirFeesSinceTheBeginningOfTradeFee = FillFee;

/// Reply of Api::fills and Api::recent_fills, one row.
struct Fill {
    std::optional<Decimal> px{};    ///< e.g. 1.5
    std::optional<Decimal> size{};  ///< how much of the first ingredient
    Open<Side> side{};              ///< buy or sell
    Vector<FillFee> fees{};

    bool operator==(const Fill&) const = default;
};
using RecentFill = Fill;

/// Reply of Api::old_fills, one row.
struct OldFill {
    Vector<FillFee> fees{};

    bool operator==(const OldFill&) const = default;
};

/// Reply of Api::all_fills, one row.
struct FillsOfAllAccountsBelowOneWithTheirFeesSinceTheBeginningOfTrade {
    Vector<FillFee> fees{};

    bool operator==(const FillsOfAllAccountsBelowOneWithTheirFeesSinceTheBeginningOfTrade&) const = default;
};

/// Parameters of Api::trips and Api::heads.
struct TripsRequest {
    NamedOnly named{};
    Optional<std::string> cursor{};
    Optional<std::string> before{};
    Optional<std::int64_t> limit{};  ///< default 20, at most 50
};

/// Reply of Api::heads, Api::loads and Api::links, one row.
struct Trip {
    std::string id{};

    bool operator==(const Trip&) const = default;
};

/// Part of Trips.
struct TripsPage {
    std::string next{};
    std::optional<bool> more{};

    bool operator==(const TripsPage&) const = default;
};

/// Reply of Api::trips.
struct Trips {
    TripsPage page{};
    Vector<Trip> list{};

    bool operator==(const Trips&) const = default;
};

/// Parameters of Api::loads.
struct LoadsRequest {
    NamedOnly named{};
    Optional<std::int64_t> skip{};
    Optional<std::int64_t> limit{};
};

/// Parameters of Api::notes.
struct NotesRequest {
    NamedOnly named{};
    Optional<std::int64_t> page{};
};

/// Reply of Api::notes.
struct Notes {
    std::optional<std::int64_t> page{};
    std::optional<std::int64_t> pages{};
    Vector<Trip> list{};

    bool operator==(const Notes&) const = default;
};

inline bool Branch::operator==(const Branch&) const = default;

/// The operations of public. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /v1/public/time
    ///
    /// Public.
    Call<std::optional<TimePoint>> time() const;

    /// GET /v1/public/candles
    ///
    /// Public, signed when there are credentials. 20 requests per 2 seconds per IP address. Too long for one reply: see
    /// pages().
    PagedCall<Vector<Candle>> candles(CandlesRequest request = {}) const;

    /// GET /v1/public/matrix
    ///
    /// Public.
    Call<Vector<Vector<std::optional<Decimal>>>> matrix() const;

    /// GET /v1/public/book
    ///
    /// Public.
    Call<Book> book() const;

    /// GET /v1/public/tree
    ///
    /// Public.
    Call<Node> tree() const;

    /// GET /v1/public/anything
    ///
    /// Public.
    Call<RawJson> anything() const;

    /// GET /v1/public/rates
    ///
    /// Public.
    Call<Map<std::optional<Decimal>>> rates() const;

    /// GET /v1/public/names
    ///
    /// Public.
    Call<Vector<std::string>> names() const;

    /// GET /v1/public/fills
    ///
    /// Public.
    Call<Vector<Fill>> fills() const;

    /// GET /v1/public/recent-fills
    ///
    /// Public.
    Call<Vector<Fill>> recent_fills() const;

    /// GET /v1/public/old-fills
    ///
    /// Public.
    Call<Vector<OldFill>> old_fills() const;

    /// GET /v1/public/all-fills
    ///
    /// Public.
    Call<Vector<FillsOfAllAccountsBelowOneWithTheirFeesSinceTheBeginningOfTrade>> all_fills() const;

    /// GET /v1/public/trips
    ///
    /// Public. Too long for one reply: see pages().
    PagedCall<Trips> trips(TripsRequest request = {}) const;

    /// GET /v1/public/heads
    ///
    /// Public. Too long for one reply: see pages().
    PagedCall<Vector<Trip>> heads(TripsRequest request = {}) const;

    /// GET /v1/public/loads
    ///
    /// Public. Too long for one reply: see pages().
    PagedCall<Vector<Trip>> loads(LoadsRequest request = {}) const;

    /// GET /v1/public/notes
    ///
    /// Public. Too long for one reply: see pages().
    PagedCall<Notes> notes(NotesRequest request = {}) const;

    /// GET /v1/public/links
    ///
    /// Public. Too long for one reply: see pages().
    PagedCall<Vector<Trip>> links() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const CandlesRequest*);
const detail::ObjectTable& exbind_table(const Candle*);
const detail::ObjectTable& exbind_table(const Level*);
const detail::ObjectTable& exbind_table(const Book*);
const detail::ObjectTable& exbind_table(const Branch*);
const detail::ObjectTable& exbind_table(const Node*);
const detail::ObjectTable& exbind_table(const FillFee*);
const detail::ObjectTable& exbind_table(const Fill*);
const detail::ObjectTable& exbind_table(const OldFill*);
const detail::ObjectTable& exbind_table(const FillsOfAllAccountsBelowOneWithTheirFeesSinceTheBeginningOfTrade*);
const detail::ObjectTable& exbind_table(const TripsRequest*);
const detail::ObjectTable& exbind_table(const Trip*);
const detail::ObjectTable& exbind_table(const TripsPage*);
const detail::ObjectTable& exbind_table(const Trips*);
const detail::ObjectTable& exbind_table(const LoadsRequest*);
const detail::ObjectTable& exbind_table(const NotesRequest*);
const detail::ObjectTable& exbind_table(const Notes*);

}  // namespace exbind::kitchen::public_
