// Generated from specs/okx/public/event-contract.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/public/event-contract.
namespace exbind::inline v0_1::okx::public_::event_contract {

using exbind::operator<<;
using exbind::to_string;

enum class State : std::uint8_t {
    preopen = 0,
    live = 1,
    settling = 2,
    expired = 3,
};
const detail::EnumTable& exbind_table(State);

enum class Outcome_ : std::uint8_t {
    not_available = 0,  ///< "0"
    yes = 1,            ///< "1"
    no = 2,             ///< "2"
};
const detail::EnumTable& exbind_table(Outcome_);

enum class Freq : std::uint8_t {
    five_min = 0,
    fifteen_min = 1,
    hourly = 2,
    daily = 3,
};
const detail::EnumTable& exbind_table(Freq);

enum class Method : std::uint8_t {
    price_up_down = 0,
    price_above = 1,
};
const detail::EnumTable& exbind_table(Method);

/// Parameters of Api::events.
struct EventsRequest {
    NamedOnly named{};
    Required<std::string> seriesId;   ///< series of event contracts; e.g. BTC-ABOVE-DAILY
    Optional<std::string> eventId{};  ///< event of a series; e.g. BTC-ABOVE-DAILY-260224-1600
    Open<State> state{};              ///< how far the event has come
    Optional<std::int64_t> limit{};   ///< default 100, at most 100
    Optional<TimePoint> before{};     ///< only rows newer than this; Unix milliseconds
    Optional<TimePoint> after{};      ///< only rows older than this; Unix milliseconds
};

/// Reply of Api::events, one row.
struct Events {
    std::string seriesId{};              ///< series of event contracts; e.g. BTC-ABOVE-DAILY
    std::string eventId{};               ///< event of a series; e.g. BTC-ABOVE-DAILY-260224-1600
    std::optional<TimePoint> fixTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> expTime{};  ///< Unix milliseconds; e.g. 1597026383085
    Open<State> state{};                 ///< how far the event has come

    bool operator==(const Events&) const = default;
};

/// Parameters of Api::markets.
struct MarketsRequest {
    NamedOnly named{};
    Required<std::string> seriesId;   ///< series of event contracts; e.g. BTC-ABOVE-DAILY
    Optional<std::string> eventId{};  ///< event of a series; e.g. BTC-ABOVE-DAILY-260224-1600
    Optional<std::string> instId{};   ///< pair, contract or index; e.g. BTC-ABOVE-DAILY-260224-1600-65000
    Open<State> state{};              ///< how far the event has come
    Optional<std::int64_t> limit{};   ///< default 100, at most 100
    Optional<TimePoint> before{};     ///< only rows newer than this; Unix milliseconds
    Optional<TimePoint> after{};      ///< only rows older than this; Unix milliseconds
};

/// Reply of Api::markets, one row.
struct Markets {
    std::string seriesId{};               ///< series of event contracts; e.g. BTC-ABOVE-DAILY
    std::string eventId{};                ///< event of a series; e.g. BTC-ABOVE-DAILY-260224-1600
    std::string instId{};                 ///< pair, contract or index; e.g. BTC-ABOVE-DAILY-260224-1600-65000
    std::optional<TimePoint> listTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> fixTime{};   ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> expTime{};   ///< Unix milliseconds; e.g. 1597026383085
    Open<State> state{};                  ///< how far the event has come
    std::optional<bool> disputed{};
    Open<Outcome_> outcome{};             ///< outcome that is traded: yes or no
    std::optional<Decimal> floorStrike{};
    std::optional<Decimal> settleValue{};

    bool operator==(const Markets&) const = default;
};

/// Parameters of Api::series.
struct SeriesRequest {
    NamedOnly named{};
    Optional<std::string> seriesId{};  ///< series of event contracts; e.g. BTC-ABOVE-DAILY
};

/// Part of Series.
struct SeriesSettlement {
    Open<Method> method{};
    std::optional<bool> closeEarly{};
    std::string srcName{};     ///< e.g. okx_index
    std::string underlying{};  ///< e.g. BTC-USDT

    bool operator==(const SeriesSettlement&) const = default;
};

/// Reply of Api::series, one row.
struct Series {
    std::string seriesId{};  ///< series of event contracts; e.g. BTC-ABOVE-DAILY
    Open<Freq> freq{};
    std::string title{};
    std::string category{};  ///< topic, such as Crypto; e.g. Crypto
    SeriesSettlement settlement{};

    bool operator==(const Series&) const = default;
};

/// The operations of public/event-contract. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get events
    /// GET /api/v5/public/event-contract/events
    ///
    /// Public. 10 requests per 2 seconds per IP address. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#public-data-rest-api-get-events
    PagedCall<Vector<Events>> events(EventsRequest request) const;

    /// Get markets
    /// GET /api/v5/public/event-contract/markets
    ///
    /// Public. 10 requests per 2 seconds per IP address. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#public-data-rest-api-get-markets
    PagedCall<Vector<Markets>> markets(MarketsRequest request) const;

    /// Get series
    /// GET /api/v5/public/event-contract/series
    ///
    /// Public. 10 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#public-data-rest-api-get-series
    Call<Vector<Series>> series(SeriesRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const EventsRequest*);
const detail::ObjectTable& exbind_table(const Events*);
const detail::ObjectTable& exbind_table(const MarketsRequest*);
const detail::ObjectTable& exbind_table(const Markets*);
const detail::ObjectTable& exbind_table(const SeriesRequest*);
const detail::ObjectTable& exbind_table(const SeriesSettlement*);
const detail::ObjectTable& exbind_table(const Series*);

}  // namespace exbind::okx::public_::event_contract
