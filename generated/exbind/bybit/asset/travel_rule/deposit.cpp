// Generated from specs/bybit/asset/travel-rule/deposit.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/asset/travel_rule/deposit.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::asset::travel_rule::deposit {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field submit_deposit_originator_info_request_fields[] = {
    {"depositId", offsetof(SubmitDepositOriginatorInfoRequest, depositId), detail::integer(detail::Holder::required)},
    {"subAccountId", offsetof(SubmitDepositOriginatorInfoRequest, subAccountId), detail::integer()},
    {"questionnaire", offsetof(SubmitDepositOriginatorInfoRequest, questionnaire),
     detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable submit_deposit_originator_info_request_table =
    detail::table_of<SubmitDepositOriginatorInfoRequest>(
        "SubmitDepositOriginatorInfoRequest", submit_deposit_originator_info_request_fields);

constexpr detail::Field submit_deposit_originator_info_fields[] = {
    {"travelRuleStatus", offsetof(SubmitDepositOriginatorInfo, travelRuleStatus), detail::integer()},
};
constexpr detail::ObjectTable submit_deposit_originator_info_table =
    detail::table_of<SubmitDepositOriginatorInfo>("SubmitDepositOriginatorInfo", submit_deposit_originator_info_fields);

constexpr detail::Type submit_deposit_originator_info_reply = detail::object(submit_deposit_originator_info_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit submit_deposit_originator_info_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation submit_deposit_originator_info_operation{
    .id = "asset/travel-rule/deposit.submit_deposit_originator_info",
    .method = "POST",
    .path = "/v5/asset/travel-rule/deposit/submit",
    .auth = detail::Auth::private_,
    .limits = submit_deposit_originator_info_limits,
    .request = &submit_deposit_originator_info_request_table,
    .reply = &submit_deposit_originator_info_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<SubmitDepositOriginatorInfo>
Api::submit_deposit_originator_info(SubmitDepositOriginatorInfoRequest request) const {
    return {core_, submit_deposit_originator_info_operation, &request};
}

const detail::ObjectTable& exbind_table(const SubmitDepositOriginatorInfoRequest*) {
    return submit_deposit_originator_info_request_table;
}
const detail::ObjectTable& exbind_table(const SubmitDepositOriginatorInfo*) {
    return submit_deposit_originator_info_table;
}

}  // namespace exbind::bybit::asset::travel_rule::deposit
