// Generated from specs/woox/account/referral.manual.yaml by `exbind generate woox`. DO NOT EDIT.
#include "exbind/woox/account/referral.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/woox/connection.hpp"

namespace exbind::inline v0_1::woox::account::referral {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field summary_rows_earned_fields[] = {
    {"token", offsetof(SummaryRowsEarned, token), detail::string()},
    {"amount", offsetof(SummaryRowsEarned, amount), detail::decimal()},
};
constexpr detail::ObjectTable summary_rows_earned_table =
    detail::table_of<SummaryRowsEarned>("SummaryRowsEarned", summary_rows_earned_fields);

constexpr detail::Field summary_rows_extra_bonus_fields[] = {
    {"token", offsetof(SummaryRowsExtraBonus, token), detail::string()},
    {"amount", offsetof(SummaryRowsExtraBonus, amount), detail::decimal()},
};
constexpr detail::ObjectTable summary_rows_extra_bonus_table =
    detail::table_of<SummaryRowsExtraBonus>("SummaryRowsExtraBonus", summary_rows_extra_bonus_fields);

constexpr detail::Field summary_rows_previous_commission_fields[] = {
    {"token", offsetof(SummaryRowsPreviousCommission, token), detail::string()},
    {"totalAmount", offsetof(SummaryRowsPreviousCommission, totalAmount), detail::decimal()},
};
constexpr detail::ObjectTable summary_rows_previous_commission_table =
    detail::table_of<SummaryRowsPreviousCommission>(
        "SummaryRowsPreviousCommission", summary_rows_previous_commission_fields);

constexpr detail::ListTable list_of_summary_rows_earned =
    detail::list_of<SummaryRowsEarned>(detail::object(summary_rows_earned_table));
constexpr detail::ListTable list_of_summary_rows_extra_bonus =
    detail::list_of<SummaryRowsExtraBonus>(detail::object(summary_rows_extra_bonus_table));
constexpr detail::ListTable list_of_summary_rows_previous_commission =
    detail::list_of<SummaryRowsPreviousCommission>(detail::object(summary_rows_previous_commission_table));

constexpr detail::Field summary_rows_fields[] = {
    {"referralId", offsetof(SummaryRows, referralId), detail::integer()},
    {"registerTime", offsetof(SummaryRows, registerTime), detail::timestamp(detail::TimeUnit::seconds)},
    {"referralCode", offsetof(SummaryRows, referralCode), detail::string()},
    {"tradeStatus", offsetof(SummaryRows, tradeStatus), detail::string()},
    {"earned", offsetof(SummaryRows, earned), detail::list(list_of_summary_rows_earned)},
    {"extraBonus", offsetof(SummaryRows, extraBonus), detail::list(list_of_summary_rows_extra_bonus)},
    {"previousCommission", offsetof(SummaryRows, previousCommission),
     detail::list(list_of_summary_rows_previous_commission)},
    {"email", offsetof(SummaryRows, email), detail::string()},
};
constexpr detail::ObjectTable summary_rows_table = detail::table_of<SummaryRows>("SummaryRows", summary_rows_fields);

constexpr detail::Field summary_meta_fields[] = {
    {"total", offsetof(SummaryMeta, total), detail::integer()},
    {"recordsPerPage", offsetof(SummaryMeta, recordsPerPage), detail::integer()},
    {"currentPage", offsetof(SummaryMeta, currentPage), detail::integer()},
};
constexpr detail::ObjectTable summary_meta_table = detail::table_of<SummaryMeta>("SummaryMeta", summary_meta_fields);

constexpr detail::ListTable list_of_summary_rows = detail::list_of<SummaryRows>(detail::object(summary_rows_table));

constexpr detail::Field summary_fields[] = {
    {"rows", offsetof(Summary, rows), detail::list(list_of_summary_rows)},
    {"meta", offsetof(Summary, meta), detail::object(summary_meta_table)},
};
constexpr detail::ObjectTable summary_table = detail::table_of<Summary>("Summary", summary_fields);

constexpr detail::Field reward_history_fields[] = {
    {"rows", offsetof(RewardHistory, rows), detail::list(list_of_summary_rows)},
    {"meta", offsetof(RewardHistory, meta), detail::object(summary_meta_table)},
};
constexpr detail::ObjectTable reward_history_table =
    detail::table_of<RewardHistory>("RewardHistory", reward_history_fields);

constexpr detail::Type summary_reply = detail::object(summary_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit summary_limits[] = {{.count = 10, .window_ms = 60000, .scope = per_user}};
constexpr detail::Operation summary_operation{
    .id = "account/referral.summary",
    .method = "GET",
    .path = "/v3/account/referral/summary",
    .auth = detail::Auth::private_,
    .limits = summary_limits,
    .reply = &summary_reply,
};

constexpr detail::Type reward_history_reply = detail::object(reward_history_table);
constexpr detail::Limit reward_history_limits[] = {{.count = 10, .window_ms = 60000, .scope = per_user}};
constexpr detail::Operation reward_history_operation{
    .id = "account/referral.reward_history",
    .method = "GET",
    .path = "/v3/account/referral/rewardHistory",
    .auth = detail::Auth::private_,
    .limits = reward_history_limits,
    .reply = &reward_history_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Summary> Api::summary() const {
    return {core_, summary_operation, nullptr};
}

Call<RewardHistory> Api::reward_history() const {
    return {core_, reward_history_operation, nullptr};
}

const detail::ObjectTable& exbind_table(const SummaryRowsEarned*) { return summary_rows_earned_table; }
const detail::ObjectTable& exbind_table(const SummaryRowsExtraBonus*) { return summary_rows_extra_bonus_table; }
const detail::ObjectTable& exbind_table(const SummaryRowsPreviousCommission*) {
    return summary_rows_previous_commission_table;
}
const detail::ObjectTable& exbind_table(const SummaryRows*) { return summary_rows_table; }
const detail::ObjectTable& exbind_table(const SummaryMeta*) { return summary_meta_table; }
const detail::ObjectTable& exbind_table(const Summary*) { return summary_table; }
const detail::ObjectTable& exbind_table(const RewardHistory*) { return reward_history_table; }

}  // namespace exbind::woox::account::referral
