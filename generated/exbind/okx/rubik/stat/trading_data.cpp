// Generated from specs/okx/rubik/stat/trading-data.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/rubik/stat/trading_data.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::rubik::stat::trading_data {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field support_coin_fields[] = {
    {"contract", offsetof(SupportCoin, contract), detail::list(list_of_string)},
    {"option", offsetof(SupportCoin, option), detail::list(list_of_string)},
    {"spot", offsetof(SupportCoin, spot), detail::list(list_of_string)},
};
constexpr detail::ObjectTable support_coin_table = detail::table_of<SupportCoin>("SupportCoin", support_coin_fields);

constexpr detail::Type support_coin_reply = detail::object(support_coin_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit support_coin_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation support_coin_operation{
    .id = "rubik/stat/trading-data.support_coin",
    .method = "GET",
    .path = "/api/v5/rubik/stat/trading-data/support-coin",
    .auth = detail::Auth::public_,
    .limits = support_coin_limits,
    .reply = &support_coin_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<SupportCoin> Api::support_coin() const {
    return {core_, support_coin_operation, nullptr};
}

const detail::ObjectTable& exbind_table(const SupportCoin*) { return support_coin_table; }

}  // namespace exbind::okx::rubik::stat::trading_data
