// Generated from specs/kitchen/public.yaml by `exbind generate kitchen`. DO NOT EDIT.
#include "exbind/kitchen/public_.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kitchen/connection.hpp"

namespace exbind::inline v0_1::kitchen {
extern const detail::EnumTable outcome_table;
extern const detail::EnumTable side_table;
}  // namespace exbind::kitchen

namespace exbind::inline v0_1::kitchen::public_ {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view bar_values[] = {"1m", "1M", "3m", "15", "-1", "+1", "", "*", "1Dutc", "\344\270\255"};
constexpr detail::EnumTable bar_table{"Bar", bar_values};

constexpr std::string_view venue_values[] = {"SPOT", "PERPETUAL_SWAP", "perpetualSwap", "not-listed", "class", "linux"};
constexpr detail::EnumTable venue_table{"Venue", venue_values};

extern const detail::ObjectTable node_table;
extern const detail::ObjectTable branch_table;

constexpr detail::Field candles_request_fields[] = {
    {"bar", offsetof(CandlesRequest, bar), detail::enumeration(bar_table), detail::In::query},
    {"after", offsetof(CandlesRequest, after), detail::timestamp(detail::TimeUnit::seconds), detail::In::query},
    {"limit", offsetof(CandlesRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds candles_request_bounds[] = {{.field = 2, .minimum = "1", .maximum = "300"}};
constexpr detail::ObjectTable candles_request_table =
    detail::table_of<CandlesRequest>("CandlesRequest", candles_request_fields, false, candles_request_bounds);

constexpr detail::Field candle_fields[] = {
    {"ts", offsetof(Candle, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"open", offsetof(Candle, open), detail::decimal()},
    {"close", offsetof(Candle, close), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"confirm", offsetof(Candle, confirm), detail::boolean(detail::Holder::optional, detail::Wire::text)},
};
constexpr detail::ObjectTable candle_table = detail::table_of<Candle>("Candle", candle_fields, true);

constexpr detail::Field level_fields[] = {
    {"price", offsetof(Level, price), detail::decimal()},
    {"size", offsetof(Level, size), detail::decimal()},
    {"orders", offsetof(Level, orders), detail::integer()},
};
constexpr detail::ObjectTable level_table = detail::table_of<Level>("Level", level_fields, true);

constexpr detail::ListTable list_of_level = detail::list_of<Level>(detail::object(level_table));
constexpr detail::ListTable list_of_integer = detail::list_of<std::optional<std::int64_t>>(detail::integer());
constexpr detail::ListTable map_of_list_of_integer =
    detail::map_of<Vector<std::optional<std::int64_t>>>(detail::list(list_of_integer));
constexpr detail::ListTable list_of_venue = detail::list_of<Open<Venue>>(detail::enumeration(venue_table));

constexpr detail::Field book_fields[] = {
    {"asks", offsetof(Book, asks), detail::list(list_of_level)},
    {"bids", offsetof(Book, bids), detail::list(list_of_level)},
    {"ts", offsetof(Book, ts),
     detail::timestamp(detail::TimeUnit::microseconds, detail::Holder::optional, detail::Wire::number)},
    {"checksums", offsetof(Book, checksums), detail::map(map_of_list_of_integer)},
    {"meta", offsetof(Book, meta), detail::json()},
    {"venues", offsetof(Book, venues), detail::list(list_of_venue)},
    {"best", offsetof(Book, best), detail::object(level_table)},
    {"outcome", offsetof(Book, outcome), detail::enumeration(kitchen::outcome_table)},
};
constexpr detail::ObjectTable book_table = detail::table_of<Book>("Book", book_fields);

constexpr detail::ListTable list_of_node = detail::list_of<Node>(detail::object(node_table));
constexpr detail::ListTable map_of_branch = detail::map_of<Branch>(detail::object(branch_table));

constexpr detail::Field branch_fields[] = {
    {"weight", offsetof(Branch, weight), detail::decimal()},
    {"node", offsetof(Branch, node), detail::list(list_of_node)},
    {"byName", offsetof(Branch, byName), detail::map(map_of_branch)},
};
constexpr detail::ObjectTable branch_table = detail::table_of<Branch>("Branch", branch_fields);

constexpr detail::ListTable list_of_branch = detail::list_of<Branch>(detail::object(branch_table));

constexpr detail::Field node_fields[] = {
    {"name", offsetof(Node, name), detail::string()},
    {"children", offsetof(Node, children), detail::list(list_of_node)},
    {"left", offsetof(Node, left), detail::list(list_of_branch)},
};
constexpr detail::ObjectTable node_table = detail::table_of<Node>("Node", node_fields);

constexpr detail::Field fill_fee_fields[] = {
    {"ccy", offsetof(FillFee, ccy), detail::string()},
    {"amt", offsetof(FillFee, amt), detail::decimal()},
};
constexpr detail::ObjectTable fill_fee_table = detail::table_of<FillFee>("FillFee", fill_fee_fields);

constexpr detail::ListTable list_of_fill_fee = detail::list_of<FillFee>(detail::object(fill_fee_table));

constexpr detail::Field fill_fields[] = {
    {"px", offsetof(Fill, px), detail::decimal()},
    {"size", offsetof(Fill, size), detail::decimal()},
    {"side", offsetof(Fill, side), detail::enumeration(kitchen::side_table)},
    {"fees", offsetof(Fill, fees), detail::list(list_of_fill_fee)},
};
constexpr detail::ObjectTable fill_table = detail::table_of<Fill>("Fill", fill_fields);

constexpr detail::Field old_fill_fields[] = {
    {"fees", offsetof(OldFill, fees), detail::list(list_of_fill_fee)},
};
constexpr detail::ObjectTable old_fill_table = detail::table_of<OldFill>("OldFill", old_fill_fields);

constexpr detail::Field fills_of_all_accounts_below_one_with_their_fees_since_the_beginning_of_trade_fields[] = {
    {"fees", offsetof(FillsOfAllAccountsBelowOneWithTheirFeesSinceTheBeginningOfTrade, fees),
     detail::list(list_of_fill_fee)},
};
constexpr detail::ObjectTable fills_of_all_accounts_below_one_with_their_fees_since_the_beginning_of_trade_table =
    detail::table_of<FillsOfAllAccountsBelowOneWithTheirFeesSinceTheBeginningOfTrade>(
        "FillsOfAllAccountsBelowOneWithTheirFeesSinceTheBeginningOfTrade",
        fills_of_all_accounts_below_one_with_their_fees_since_the_beginning_of_trade_fields);

constexpr detail::Field trips_request_fields[] = {
    {"cursor", offsetof(TripsRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
    {"before", offsetof(TripsRequest, before), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(TripsRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::Bounds trips_request_bounds[] = {{.field = 2, .maximum = "50"}};
constexpr detail::ObjectTable trips_request_table =
    detail::table_of<TripsRequest>("TripsRequest", trips_request_fields, false, trips_request_bounds);

constexpr detail::Field trip_fields[] = {
    {"id", offsetof(Trip, id), detail::string()},
};
constexpr detail::ObjectTable trip_table = detail::table_of<Trip>("Trip", trip_fields);

constexpr detail::Field trips_page_fields[] = {
    {"next", offsetof(TripsPage, next), detail::string()},
    {"more", offsetof(TripsPage, more), detail::boolean()},
};
constexpr detail::ObjectTable trips_page_table = detail::table_of<TripsPage>("TripsPage", trips_page_fields);

constexpr detail::ListTable list_of_trip = detail::list_of<Trip>(detail::object(trip_table));

constexpr detail::Field trips_fields[] = {
    {"page", offsetof(Trips, page), detail::object(trips_page_table)},
    {"list", offsetof(Trips, list), detail::list(list_of_trip)},
};
constexpr detail::ObjectTable trips_table = detail::table_of<Trips>("Trips", trips_fields);

constexpr detail::Field loads_request_fields[] = {
    {"skip", offsetof(LoadsRequest, skip), detail::integer(), detail::In::query},
    {"limit", offsetof(LoadsRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable loads_request_table =
    detail::table_of<LoadsRequest>("LoadsRequest", loads_request_fields);

constexpr detail::Field notes_request_fields[] = {
    {"page", offsetof(NotesRequest, page), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable notes_request_table =
    detail::table_of<NotesRequest>("NotesRequest", notes_request_fields);

constexpr detail::Field notes_fields[] = {
    {"page", offsetof(Notes, page), detail::integer()},
    {"pages", offsetof(Notes, pages), detail::integer()},
    {"list", offsetof(Notes, list), detail::list(list_of_trip)},
};
constexpr detail::ObjectTable notes_table = detail::table_of<Notes>("Notes", notes_fields);

constexpr detail::Type time_reply = detail::timestamp(detail::TimeUnit::milliseconds);
constexpr detail::Operation time_operation{
    .id = "public.time",
    .method = "GET",
    .path = "/v1/public/time",
    .auth = detail::Auth::public_,
    .reply = &time_reply,
};

constexpr detail::ListTable list_of_candle = detail::list_of<Candle>(detail::object(candle_table));
constexpr detail::Type candles_reply = detail::list(list_of_candle);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit candles_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Paging candles_pages{
    .by = detail::Paging::By::time,
    .bound = detail::Paging::Bound::excluded,
    .unit = detail::TimeUnit::seconds,
    .usual_size = 100,
    .largest_size = 300,
    .parameter = "after",
    .limit = "limit",
    .cursor = "ts",
};
constexpr detail::Operation candles_operation{
    .id = "public.candles",
    .method = "GET",
    .path = "/v1/public/candles",
    .auth = detail::Auth::optional,
    .limits = candles_limits,
    .request = &candles_request_table,
    .reply = &candles_reply,
    .pages = &candles_pages,
};

constexpr detail::ListTable list_of_decimal = detail::list_of<std::optional<Decimal>>(detail::decimal());
constexpr detail::ListTable list_of_list_of_decimal =
    detail::list_of<Vector<std::optional<Decimal>>>(detail::list(list_of_decimal));
constexpr detail::Type matrix_reply = detail::list(list_of_list_of_decimal);
constexpr detail::Operation matrix_operation{
    .id = "public.matrix",
    .method = "GET",
    .path = "/v1/public/matrix",
    .auth = detail::Auth::public_,
    .reply = &matrix_reply,
};

constexpr detail::Type book_reply = detail::object(book_table);
constexpr detail::Operation book_operation{
    .id = "public.book",
    .method = "GET",
    .path = "/v1/public/book",
    .auth = detail::Auth::public_,
    .reply = &book_reply,
};

constexpr detail::Type tree_reply = detail::object(node_table);
constexpr detail::Operation tree_operation{
    .id = "public.tree",
    .method = "GET",
    .path = "/v1/public/tree",
    .auth = detail::Auth::public_,
    .reply = &tree_reply,
};

constexpr detail::Type anything_reply = detail::json();
constexpr detail::Operation anything_operation{
    .id = "public.anything",
    .method = "GET",
    .path = "/v1/public/anything",
    .auth = detail::Auth::public_,
    .reply = &anything_reply,
};

constexpr detail::ListTable map_of_decimal = detail::map_of<std::optional<Decimal>>(detail::decimal());
constexpr detail::Type rates_reply = detail::map(map_of_decimal);
constexpr detail::Operation rates_operation{
    .id = "public.rates",
    .method = "GET",
    .path = "/v1/public/rates",
    .auth = detail::Auth::public_,
    .reply = &rates_reply,
};

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());
constexpr detail::Type names_reply = detail::list(list_of_string);
constexpr detail::Operation names_operation{
    .id = "public.names",
    .method = "GET",
    .path = "/v1/public/names",
    .auth = detail::Auth::public_,
    .reply = &names_reply,
};

constexpr detail::ListTable list_of_fill = detail::list_of<Fill>(detail::object(fill_table));
constexpr detail::Type fills_reply = detail::list(list_of_fill);
constexpr detail::Operation fills_operation{
    .id = "public.fills",
    .method = "GET",
    .path = "/v1/public/fills",
    .auth = detail::Auth::public_,
    .reply = &fills_reply,
};

constexpr detail::Type recent_fills_reply = detail::list(list_of_fill);
constexpr detail::Operation recent_fills_operation{
    .id = "public.recent_fills",
    .method = "GET",
    .path = "/v1/public/recent-fills",
    .auth = detail::Auth::public_,
    .reply = &recent_fills_reply,
};

constexpr detail::ListTable list_of_old_fill = detail::list_of<OldFill>(detail::object(old_fill_table));
constexpr detail::Type old_fills_reply = detail::list(list_of_old_fill);
constexpr detail::Operation old_fills_operation{
    .id = "public.old_fills",
    .method = "GET",
    .path = "/v1/public/old-fills",
    .auth = detail::Auth::public_,
    .reply = &old_fills_reply,
};

constexpr detail::ListTable list_of_fills_of_all_accounts_below_one_with_their_fees_since_the_beginning_of_trade =
    detail::list_of<FillsOfAllAccountsBelowOneWithTheirFeesSinceTheBeginningOfTrade>(
        detail::object(fills_of_all_accounts_below_one_with_their_fees_since_the_beginning_of_trade_table));
constexpr detail::Type all_fills_reply =
    detail::list(list_of_fills_of_all_accounts_below_one_with_their_fees_since_the_beginning_of_trade);
constexpr detail::Operation all_fills_operation{
    .id = "public.all_fills",
    .method = "GET",
    .path = "/v1/public/all-fills",
    .auth = detail::Auth::public_,
    .reply = &all_fills_reply,
};

constexpr detail::Type trips_reply = detail::object(trips_table);
constexpr detail::Paging trips_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .largest_size = 50,
    .parameter = "cursor",
    .against = "before",
    .limit = "limit",
    .rows = "list",
    .next = "page.next",
    .more = "page.more",
};
constexpr detail::Operation trips_operation{
    .id = "public.trips",
    .method = "GET",
    .path = "/v1/public/trips",
    .auth = detail::Auth::public_,
    .request = &trips_request_table,
    .reply = &trips_reply,
    .pages = &trips_pages,
};

constexpr detail::Type heads_reply = detail::list(list_of_trip);
constexpr detail::Paging heads_pages{
    .by = detail::Paging::By::token,
    .parameter = "cursor",
    .header = "X-AFTER",
};
constexpr detail::Operation heads_operation{
    .id = "public.heads",
    .method = "GET",
    .path = "/v1/public/heads",
    .auth = detail::Auth::public_,
    .request = &trips_request_table,
    .reply = &heads_reply,
    .pages = &heads_pages,
};

constexpr detail::Type loads_reply = detail::list(list_of_trip);
constexpr detail::Paging loads_pages{
    .by = detail::Paging::By::offset,
    .parameter = "skip",
    .limit = "limit",
};
constexpr detail::Operation loads_operation{
    .id = "public.loads",
    .method = "GET",
    .path = "/v1/public/loads",
    .auth = detail::Auth::public_,
    .request = &loads_request_table,
    .reply = &loads_reply,
    .pages = &loads_pages,
};

constexpr detail::Type notes_reply = detail::object(notes_table);
constexpr detail::Paging notes_pages{
    .by = detail::Paging::By::number,
    .parameter = "page",
    .rows = "list",
    .current = "page",
    .total_pages = "pages",
    .first = 0,
};
constexpr detail::Operation notes_operation{
    .id = "public.notes",
    .method = "GET",
    .path = "/v1/public/notes",
    .auth = detail::Auth::public_,
    .request = &notes_request_table,
    .reply = &notes_reply,
    .pages = &notes_pages,
};

constexpr detail::Type links_reply = detail::list(list_of_trip);
constexpr detail::Paging links_pages{
    .by = detail::Paging::By::link,
};
constexpr detail::Operation links_operation{
    .id = "public.links",
    .method = "GET",
    .path = "/v1/public/links",
    .auth = detail::Auth::public_,
    .reply = &links_reply,
    .pages = &links_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<std::optional<TimePoint>> Api::time() const {
    return {core_, time_operation, nullptr};
}

PagedCall<Vector<Candle>> Api::candles(CandlesRequest request) const {
    return {core_, candles_operation, &request};
}

Call<Vector<Vector<std::optional<Decimal>>>> Api::matrix() const {
    return {core_, matrix_operation, nullptr};
}

Call<Book> Api::book() const {
    return {core_, book_operation, nullptr};
}

Call<Node> Api::tree() const {
    return {core_, tree_operation, nullptr};
}

Call<RawJson> Api::anything() const {
    return {core_, anything_operation, nullptr};
}

Call<Map<std::optional<Decimal>>> Api::rates() const {
    return {core_, rates_operation, nullptr};
}

Call<Vector<std::string>> Api::names() const {
    return {core_, names_operation, nullptr};
}

Call<Vector<Fill>> Api::fills() const {
    return {core_, fills_operation, nullptr};
}

Call<Vector<Fill>> Api::recent_fills() const {
    return {core_, recent_fills_operation, nullptr};
}

Call<Vector<OldFill>> Api::old_fills() const {
    return {core_, old_fills_operation, nullptr};
}

Call<Vector<FillsOfAllAccountsBelowOneWithTheirFeesSinceTheBeginningOfTrade>> Api::all_fills() const {
    return {core_, all_fills_operation, nullptr};
}

PagedCall<Trips> Api::trips(TripsRequest request) const {
    return {core_, trips_operation, &request};
}

PagedCall<Vector<Trip>> Api::heads(TripsRequest request) const {
    return {core_, heads_operation, &request};
}

PagedCall<Vector<Trip>> Api::loads(LoadsRequest request) const {
    return {core_, loads_operation, &request};
}

PagedCall<Notes> Api::notes(NotesRequest request) const {
    return {core_, notes_operation, &request};
}

PagedCall<Vector<Trip>> Api::links() const {
    return {core_, links_operation, nullptr};
}

const detail::EnumTable& exbind_table(Bar) { return bar_table; }
const detail::EnumTable& exbind_table(Venue) { return venue_table; }
const detail::ObjectTable& exbind_table(const CandlesRequest*) { return candles_request_table; }
const detail::ObjectTable& exbind_table(const Candle*) { return candle_table; }
const detail::ObjectTable& exbind_table(const Level*) { return level_table; }
const detail::ObjectTable& exbind_table(const Book*) { return book_table; }
const detail::ObjectTable& exbind_table(const Branch*) { return branch_table; }
const detail::ObjectTable& exbind_table(const Node*) { return node_table; }
const detail::ObjectTable& exbind_table(const FillFee*) { return fill_fee_table; }
const detail::ObjectTable& exbind_table(const Fill*) { return fill_table; }
const detail::ObjectTable& exbind_table(const OldFill*) { return old_fill_table; }
const detail::ObjectTable& exbind_table(const FillsOfAllAccountsBelowOneWithTheirFeesSinceTheBeginningOfTrade*) {
    return fills_of_all_accounts_below_one_with_their_fees_since_the_beginning_of_trade_table;
}
const detail::ObjectTable& exbind_table(const TripsRequest*) { return trips_request_table; }
const detail::ObjectTable& exbind_table(const Trip*) { return trip_table; }
const detail::ObjectTable& exbind_table(const TripsPage*) { return trips_page_table; }
const detail::ObjectTable& exbind_table(const Trips*) { return trips_table; }
const detail::ObjectTable& exbind_table(const LoadsRequest*) { return loads_request_table; }
const detail::ObjectTable& exbind_table(const NotesRequest*) { return notes_request_table; }
const detail::ObjectTable& exbind_table(const Notes*) { return notes_table; }

}  // namespace exbind::kitchen::public_
