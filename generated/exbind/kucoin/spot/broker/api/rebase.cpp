// Generated from specs/kucoin/spot/broker/api/rebase.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/broker/api/rebase.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::broker::api::rebase {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view trade_type_values[] = {"1", "2"};
constexpr detail::EnumTable trade_type_table{"TradeType", trade_type_values};

constexpr detail::Field broker_rebate_request_fields[] = {
    {"begin", offsetof(BrokerRebateRequest, begin),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required), detail::In::query},
    {"end", offsetof(BrokerRebateRequest, end),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required), detail::In::query},
    {"tradeType", offsetof(BrokerRebateRequest, tradeType),
     detail::enumeration(trade_type_table, detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable broker_rebate_request_table =
    detail::table_of<BrokerRebateRequest>("BrokerRebateRequest", broker_rebate_request_fields);

constexpr detail::Field broker_rebate_fields[] = {
    {"url", offsetof(BrokerRebate, url), detail::string()},
};
constexpr detail::ObjectTable broker_rebate_table =
    detail::table_of<BrokerRebate>("BrokerRebate", broker_rebate_fields);

constexpr detail::Type broker_rebate_reply = detail::object(broker_rebate_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit broker_rebate_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 3},
};
constexpr detail::Operation broker_rebate_operation{
    .id = "spot/broker/api/rebase.broker_rebate",
    .method = "GET",
    .path = "/api/v1/broker/api/rebase/download",
    .auth = detail::Auth::private_,
    .limits = broker_rebate_limits,
    .request = &broker_rebate_request_table,
    .reply = &broker_rebate_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<BrokerRebate> Api::broker_rebate(BrokerRebateRequest request) const {
    return {core_, broker_rebate_operation, &request};
}

const detail::EnumTable& exbind_table(TradeType) { return trade_type_table; }
const detail::ObjectTable& exbind_table(const BrokerRebateRequest*) { return broker_rebate_request_table; }
const detail::ObjectTable& exbind_table(const BrokerRebate*) { return broker_rebate_table; }

}  // namespace exbind::kucoin::spot::broker::api::rebase
