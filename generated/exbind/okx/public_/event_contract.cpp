// Generated from specs/okx/public/event-contract.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/public_/event_contract.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::public_::event_contract {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view state_values[] = {"preopen", "live", "settling", "expired"};
constexpr detail::EnumTable state_table{"State", state_values};

constexpr std::string_view outcome_values[] = {"0", "1", "2"};
constexpr detail::EnumTable outcome_table{"Outcome_", outcome_values};

constexpr std::string_view freq_values[] = {"five_min", "fifteen_min", "hourly", "daily"};
constexpr detail::EnumTable freq_table{"Freq", freq_values};

constexpr std::string_view method_values[] = {"price_up_down", "price_above"};
constexpr detail::EnumTable method_table{"Method", method_values};

constexpr detail::Field events_request_fields[] = {
    {"seriesId", offsetof(EventsRequest, seriesId), detail::string(detail::Holder::required), detail::In::query},
    {"eventId", offsetof(EventsRequest, eventId), detail::string(detail::Holder::optional), detail::In::query},
    {"state", offsetof(EventsRequest, state), detail::enumeration(state_table), detail::In::query},
    {"limit", offsetof(EventsRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
    {"before", offsetof(EventsRequest, before), detail::timestamp(detail::TimeUnit::milliseconds), detail::In::query},
    {"after", offsetof(EventsRequest, after), detail::timestamp(detail::TimeUnit::milliseconds), detail::In::query},
};
constexpr detail::Bounds events_request_bounds[] = {{.field = 3, .maximum = "100"}};
constexpr detail::ObjectTable events_request_table =
    detail::table_of<EventsRequest>("EventsRequest", events_request_fields, false, events_request_bounds);

constexpr detail::Field events_fields[] = {
    {"seriesId", offsetof(Events, seriesId), detail::string()},
    {"eventId", offsetof(Events, eventId), detail::string()},
    {"fixTime", offsetof(Events, fixTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"expTime", offsetof(Events, expTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"state", offsetof(Events, state), detail::enumeration(state_table)},
};
constexpr detail::ObjectTable events_table = detail::table_of<Events>("Events", events_fields);

constexpr detail::Field markets_request_fields[] = {
    {"seriesId", offsetof(MarketsRequest, seriesId), detail::string(detail::Holder::required), detail::In::query},
    {"eventId", offsetof(MarketsRequest, eventId), detail::string(detail::Holder::optional), detail::In::query},
    {"instId", offsetof(MarketsRequest, instId), detail::string(detail::Holder::optional), detail::In::query},
    {"state", offsetof(MarketsRequest, state), detail::enumeration(state_table), detail::In::query},
    {"limit", offsetof(MarketsRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
    {"before", offsetof(MarketsRequest, before), detail::timestamp(detail::TimeUnit::milliseconds), detail::In::query},
    {"after", offsetof(MarketsRequest, after), detail::timestamp(detail::TimeUnit::milliseconds), detail::In::query},
};
constexpr detail::Bounds markets_request_bounds[] = {{.field = 4, .maximum = "100"}};
constexpr detail::ObjectTable markets_request_table =
    detail::table_of<MarketsRequest>("MarketsRequest", markets_request_fields, false, markets_request_bounds);

constexpr detail::Field markets_fields[] = {
    {"seriesId", offsetof(Markets, seriesId), detail::string()},
    {"eventId", offsetof(Markets, eventId), detail::string()},
    {"instId", offsetof(Markets, instId), detail::string()},
    {"listTime", offsetof(Markets, listTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"fixTime", offsetof(Markets, fixTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"expTime", offsetof(Markets, expTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"state", offsetof(Markets, state), detail::enumeration(state_table)},
    {"disputed", offsetof(Markets, disputed), detail::boolean()},
    {"outcome", offsetof(Markets, outcome), detail::enumeration(outcome_table)},
    {"floorStrike", offsetof(Markets, floorStrike), detail::decimal()},
    {"settleValue", offsetof(Markets, settleValue), detail::decimal()},
};
constexpr detail::ObjectTable markets_table = detail::table_of<Markets>("Markets", markets_fields);

constexpr detail::Field series_request_fields[] = {
    {"seriesId", offsetof(SeriesRequest, seriesId), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable series_request_table =
    detail::table_of<SeriesRequest>("SeriesRequest", series_request_fields);

constexpr detail::Field series_settlement_fields[] = {
    {"method", offsetof(SeriesSettlement, method), detail::enumeration(method_table)},
    {"closeEarly", offsetof(SeriesSettlement, closeEarly), detail::boolean()},
    {"srcName", offsetof(SeriesSettlement, srcName), detail::string()},
    {"underlying", offsetof(SeriesSettlement, underlying), detail::string()},
};
constexpr detail::ObjectTable series_settlement_table =
    detail::table_of<SeriesSettlement>("SeriesSettlement", series_settlement_fields);

constexpr detail::Field series_fields[] = {
    {"seriesId", offsetof(Series, seriesId), detail::string()},
    {"freq", offsetof(Series, freq), detail::enumeration(freq_table)},
    {"title", offsetof(Series, title), detail::string()},
    {"category", offsetof(Series, category), detail::string()},
    {"settlement", offsetof(Series, settlement), detail::object(series_settlement_table)},
};
constexpr detail::ObjectTable series_table = detail::table_of<Series>("Series", series_fields);

constexpr detail::ListTable list_of_events = detail::list_of<Events>(detail::object(events_table));
constexpr detail::Type events_reply = detail::list(list_of_events);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit events_limits[] = {{.count = 10, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Paging events_pages{
    .by = detail::Paging::By::time,
    .bound = detail::Paging::Bound::excluded,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "expTime",
};
constexpr detail::Operation events_operation{
    .id = "public/event-contract.events",
    .method = "GET",
    .path = "/api/v5/public/event-contract/events",
    .auth = detail::Auth::public_,
    .limits = events_limits,
    .request = &events_request_table,
    .reply = &events_reply,
    .pages = &events_pages,
};

constexpr detail::ListTable list_of_markets = detail::list_of<Markets>(detail::object(markets_table));
constexpr detail::Type markets_reply = detail::list(list_of_markets);
constexpr detail::Limit markets_limits[] = {{.count = 10, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Paging markets_pages{
    .by = detail::Paging::By::time,
    .bound = detail::Paging::Bound::excluded,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "expTime",
};
constexpr detail::Operation markets_operation{
    .id = "public/event-contract.markets",
    .method = "GET",
    .path = "/api/v5/public/event-contract/markets",
    .auth = detail::Auth::public_,
    .limits = markets_limits,
    .request = &markets_request_table,
    .reply = &markets_reply,
    .pages = &markets_pages,
};

constexpr detail::ListTable list_of_series = detail::list_of<Series>(detail::object(series_table));
constexpr detail::Type series_reply = detail::list(list_of_series);
constexpr detail::Limit series_limits[] = {{.count = 10, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation series_operation{
    .id = "public/event-contract.series",
    .method = "GET",
    .path = "/api/v5/public/event-contract/series",
    .auth = detail::Auth::public_,
    .limits = series_limits,
    .request = &series_request_table,
    .reply = &series_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

PagedCall<Vector<Events>> Api::events(EventsRequest request) const {
    return {core_, events_operation, &request};
}

PagedCall<Vector<Markets>> Api::markets(MarketsRequest request) const {
    return {core_, markets_operation, &request};
}

Call<Vector<Series>> Api::series(SeriesRequest request) const {
    return {core_, series_operation, &request};
}

const detail::EnumTable& exbind_table(State) { return state_table; }
const detail::EnumTable& exbind_table(Outcome_) { return outcome_table; }
const detail::EnumTable& exbind_table(Freq) { return freq_table; }
const detail::EnumTable& exbind_table(Method) { return method_table; }
const detail::ObjectTable& exbind_table(const EventsRequest*) { return events_request_table; }
const detail::ObjectTable& exbind_table(const Events*) { return events_table; }
const detail::ObjectTable& exbind_table(const MarketsRequest*) { return markets_request_table; }
const detail::ObjectTable& exbind_table(const Markets*) { return markets_table; }
const detail::ObjectTable& exbind_table(const SeriesRequest*) { return series_request_table; }
const detail::ObjectTable& exbind_table(const SeriesSettlement*) { return series_settlement_table; }
const detail::ObjectTable& exbind_table(const Series*) { return series_table; }

}  // namespace exbind::okx::public_::event_contract
