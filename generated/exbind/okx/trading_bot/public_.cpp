// Generated from specs/okx/tradingBot/public.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/trading_bot/public_.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx {
extern const detail::EnumTable timeframe_table;
extern const detail::EnumTable trigger_cond_table;
}  // namespace exbind::okx

namespace exbind::inline v0_1::okx::trading_bot::public_ {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field rsi_back_testing_request_fields[] = {
    {"instId", offsetof(RsiBackTestingRequest, instId), detail::string(detail::Holder::required), detail::In::query},
    {"timeframe", offsetof(RsiBackTestingRequest, timeframe),
     detail::enumeration(okx::timeframe_table, detail::Holder::required), detail::In::query},
    {"thold", offsetof(RsiBackTestingRequest, thold), detail::integer(detail::Holder::required, detail::Wire::text),
     detail::In::query},
    {"timePeriod", offsetof(RsiBackTestingRequest, timePeriod), detail::decimal(detail::Holder::required),
     detail::In::query},
    {"triggerCond", offsetof(RsiBackTestingRequest, triggerCond), detail::enumeration(okx::trigger_cond_table),
     detail::In::query},
    {"duration", offsetof(RsiBackTestingRequest, duration), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable rsi_back_testing_request_table =
    detail::table_of<RsiBackTestingRequest>("RsiBackTestingRequest", rsi_back_testing_request_fields);

constexpr detail::Field rsi_back_testing_fields[] = {
    {"triggerNum", offsetof(RsiBackTesting, triggerNum), detail::integer(detail::Holder::optional, detail::Wire::text)},
};
constexpr detail::ObjectTable rsi_back_testing_table =
    detail::table_of<RsiBackTesting>("RsiBackTesting", rsi_back_testing_fields);

constexpr detail::Type rsi_back_testing_reply = detail::sole(detail::object(rsi_back_testing_table));
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit rsi_back_testing_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation rsi_back_testing_operation{
    .id = "tradingBot/public.rsi_back_testing",
    .method = "GET",
    .path = "/api/v5/tradingBot/public/rsi-back-testing",
    .auth = detail::Auth::public_,
    .limits = rsi_back_testing_limits,
    .request = &rsi_back_testing_request_table,
    .reply = &rsi_back_testing_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<RsiBackTesting> Api::rsi_back_testing(RsiBackTestingRequest request) const {
    return {core_, rsi_back_testing_operation, &request};
}

const detail::ObjectTable& exbind_table(const RsiBackTestingRequest*) { return rsi_back_testing_request_table; }
const detail::ObjectTable& exbind_table(const RsiBackTesting*) { return rsi_back_testing_table; }

}  // namespace exbind::okx::trading_bot::public_
