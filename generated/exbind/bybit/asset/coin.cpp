// Generated from specs/bybit/asset/coin.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/asset/coin.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::asset::coin {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view chain_deposit_values[] = {"0", "1"};
constexpr detail::EnumTable chain_deposit_table{"ChainDeposit", chain_deposit_values};

constexpr std::string_view chain_withdraw_values[] = {"0", "1"};
constexpr detail::EnumTable chain_withdraw_table{"ChainWithdraw", chain_withdraw_values};

constexpr detail::Field query_info_request_fields[] = {
    {"coin", offsetof(QueryInfoRequest, coin), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable query_info_request_table =
    detail::table_of<QueryInfoRequest>("QueryInfoRequest", query_info_request_fields);

constexpr detail::Field query_info_rows_chains_fields[] = {
    {"chain", offsetof(QueryInfoRowsChains, chain), detail::string()},
    {"chainType", offsetof(QueryInfoRowsChains, chainType), detail::string()},
    {"confirmation", offsetof(QueryInfoRowsChains, confirmation),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"withdrawFee", offsetof(QueryInfoRowsChains, withdrawFee), detail::decimal()},
    {"depositMin", offsetof(QueryInfoRowsChains, depositMin), detail::decimal()},
    {"withdrawMin", offsetof(QueryInfoRowsChains, withdrawMin), detail::decimal()},
    {"minAccuracy", offsetof(QueryInfoRowsChains, minAccuracy), detail::decimal()},
    {"chainDeposit", offsetof(QueryInfoRowsChains, chainDeposit), detail::enumeration(chain_deposit_table)},
    {"chainWithdraw", offsetof(QueryInfoRowsChains, chainWithdraw), detail::enumeration(chain_withdraw_table)},
    {"withdrawPercentageFee", offsetof(QueryInfoRowsChains, withdrawPercentageFee), detail::decimal()},
    {"contractAddress", offsetof(QueryInfoRowsChains, contractAddress), detail::string()},
    {"safeConfirmNumber", offsetof(QueryInfoRowsChains, safeConfirmNumber), detail::string()},
    {"withdrawMax", offsetof(QueryInfoRowsChains, withdrawMax), detail::decimal()},
};
constexpr detail::ObjectTable query_info_rows_chains_table =
    detail::table_of<QueryInfoRowsChains>("QueryInfoRowsChains", query_info_rows_chains_fields);

constexpr detail::ListTable list_of_query_info_rows_chains =
    detail::list_of<QueryInfoRowsChains>(detail::object(query_info_rows_chains_table));

constexpr detail::Field query_info_rows_fields[] = {
    {"name", offsetof(QueryInfoRows, name), detail::string()},
    {"coin", offsetof(QueryInfoRows, coin), detail::string()},
    {"chains", offsetof(QueryInfoRows, chains), detail::list(list_of_query_info_rows_chains)},
    {"remainAmount", offsetof(QueryInfoRows, remainAmount), detail::decimal()},
};
constexpr detail::ObjectTable query_info_rows_table =
    detail::table_of<QueryInfoRows>("QueryInfoRows", query_info_rows_fields);

constexpr detail::ListTable list_of_query_info_rows =
    detail::list_of<QueryInfoRows>(detail::object(query_info_rows_table));

constexpr detail::Field query_info_fields[] = {
    {"rows", offsetof(QueryInfo, rows), detail::list(list_of_query_info_rows)},
};
constexpr detail::ObjectTable query_info_table = detail::table_of<QueryInfo>("QueryInfo", query_info_fields);

constexpr detail::Type query_info_reply = detail::object(query_info_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit query_info_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation query_info_operation{
    .id = "asset/coin.query_info",
    .method = "GET",
    .path = "/v5/asset/coin/query-info",
    .auth = detail::Auth::private_,
    .limits = query_info_limits,
    .request = &query_info_request_table,
    .reply = &query_info_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<QueryInfo> Api::query_info(QueryInfoRequest request) const {
    return {core_, query_info_operation, &request};
}

const detail::EnumTable& exbind_table(ChainDeposit) { return chain_deposit_table; }
const detail::EnumTable& exbind_table(ChainWithdraw) { return chain_withdraw_table; }
const detail::ObjectTable& exbind_table(const QueryInfoRequest*) { return query_info_request_table; }
const detail::ObjectTable& exbind_table(const QueryInfoRowsChains*) { return query_info_rows_chains_table; }
const detail::ObjectTable& exbind_table(const QueryInfoRows*) { return query_info_rows_table; }
const detail::ObjectTable& exbind_table(const QueryInfo*) { return query_info_table; }

}  // namespace exbind::bybit::asset::coin
