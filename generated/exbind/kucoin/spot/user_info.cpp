// Generated from specs/kucoin/spot/user-info.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/user_info.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::user_info {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field account_summary_info_fields[] = {
    {"level", offsetof(AccountSummaryInfo, level), detail::integer()},
    {"subQuantity", offsetof(AccountSummaryInfo, subQuantity), detail::integer()},
    {"spotSubQuantity", offsetof(AccountSummaryInfo, spotSubQuantity), detail::integer()},
    {"marginSubQuantity", offsetof(AccountSummaryInfo, marginSubQuantity), detail::integer()},
    {"futuresSubQuantity", offsetof(AccountSummaryInfo, futuresSubQuantity), detail::integer()},
    {"optionSubQuantity", offsetof(AccountSummaryInfo, optionSubQuantity), detail::integer()},
    {"maxSubQuantity", offsetof(AccountSummaryInfo, maxSubQuantity), detail::integer()},
    {"maxDefaultSubQuantity", offsetof(AccountSummaryInfo, maxDefaultSubQuantity), detail::integer()},
    {"maxSpotSubQuantity", offsetof(AccountSummaryInfo, maxSpotSubQuantity), detail::integer()},
    {"maxMarginSubQuantity", offsetof(AccountSummaryInfo, maxMarginSubQuantity), detail::integer()},
    {"maxFuturesSubQuantity", offsetof(AccountSummaryInfo, maxFuturesSubQuantity), detail::integer()},
    {"maxOptionSubQuantity", offsetof(AccountSummaryInfo, maxOptionSubQuantity), detail::integer()},
};
constexpr detail::ObjectTable account_summary_info_table =
    detail::table_of<AccountSummaryInfo>("AccountSummaryInfo", account_summary_info_fields);

constexpr detail::Type account_summary_info_reply = detail::object(account_summary_info_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit account_summary_info_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 20},
};
constexpr detail::Operation account_summary_info_operation{
    .id = "spot/user-info.account_summary_info",
    .method = "GET",
    .path = "/api/v2/user-info",
    .auth = detail::Auth::private_,
    .limits = account_summary_info_limits,
    .reply = &account_summary_info_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<AccountSummaryInfo> Api::account_summary_info() const {
    return {core_, account_summary_info_operation, nullptr};
}

const detail::ObjectTable& exbind_table(const AccountSummaryInfo*) { return account_summary_info_table; }

}  // namespace exbind::kucoin::spot::user_info
