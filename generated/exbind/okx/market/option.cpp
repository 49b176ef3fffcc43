// Generated from specs/okx/market/option.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/market/option.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx {
extern const detail::EnumTable opt_type_table;
extern const detail::EnumTable side_table;
}  // namespace exbind::okx

namespace exbind::inline v0_1::okx::market::option {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field instrument_family_trades_request_fields[] = {
    {"instFamily", offsetof(InstrumentFamilyTradesRequest, instFamily), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable instrument_family_trades_request_table =
    detail::table_of<InstrumentFamilyTradesRequest>(
        "InstrumentFamilyTradesRequest", instrument_family_trades_request_fields);

constexpr detail::Field instrument_family_trades_trade_info_fields[] = {
    {"instId", offsetof(InstrumentFamilyTradesTradeInfo, instId), detail::string()},
    {"tradeId", offsetof(InstrumentFamilyTradesTradeInfo, tradeId), detail::string()},
    {"px", offsetof(InstrumentFamilyTradesTradeInfo, px), detail::decimal()},
    {"sz", offsetof(InstrumentFamilyTradesTradeInfo, sz), detail::decimal()},
    {"side", offsetof(InstrumentFamilyTradesTradeInfo, side), detail::enumeration(okx::side_table)},
    {"ts", offsetof(InstrumentFamilyTradesTradeInfo, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable instrument_family_trades_trade_info_table =
    detail::table_of<InstrumentFamilyTradesTradeInfo>(
        "InstrumentFamilyTradesTradeInfo", instrument_family_trades_trade_info_fields);

constexpr detail::ListTable list_of_instrument_family_trades_trade_info =
    detail::list_of<InstrumentFamilyTradesTradeInfo>(detail::object(instrument_family_trades_trade_info_table));

constexpr detail::Field instrument_family_trades_fields[] = {
    {"vol24h", offsetof(InstrumentFamilyTrades, vol24h), detail::decimal()},
    {"optType", offsetof(InstrumentFamilyTrades, optType), detail::enumeration(okx::opt_type_table)},
    {"tradeInfo", offsetof(InstrumentFamilyTrades, tradeInfo),
     detail::list(list_of_instrument_family_trades_trade_info)},
};
constexpr detail::ObjectTable instrument_family_trades_table =
    detail::table_of<InstrumentFamilyTrades>("InstrumentFamilyTrades", instrument_family_trades_fields);

constexpr detail::ListTable list_of_instrument_family_trades =
    detail::list_of<InstrumentFamilyTrades>(detail::object(instrument_family_trades_table));
constexpr detail::Type instrument_family_trades_reply = detail::list(list_of_instrument_family_trades);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit instrument_family_trades_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation instrument_family_trades_operation{
    .id = "market/option.instrument_family_trades",
    .method = "GET",
    .path = "/api/v5/market/option/instrument-family-trades",
    .auth = detail::Auth::public_,
    .limits = instrument_family_trades_limits,
    .request = &instrument_family_trades_request_table,
    .reply = &instrument_family_trades_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<InstrumentFamilyTrades>> Api::instrument_family_trades(InstrumentFamilyTradesRequest request) const {
    return {core_, instrument_family_trades_operation, &request};
}

const detail::ObjectTable& exbind_table(const InstrumentFamilyTradesRequest*) {
    return instrument_family_trades_request_table;
}
const detail::ObjectTable& exbind_table(const InstrumentFamilyTradesTradeInfo*) {
    return instrument_family_trades_trade_info_table;
}
const detail::ObjectTable& exbind_table(const InstrumentFamilyTrades*) { return instrument_family_trades_table; }

}  // namespace exbind::okx::market::option
