// Generated from specs/kucoin/spot/project.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/project.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::project {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field loan_market_request_fields[] = {
    {"currency", offsetof(LoanMarketRequest, currency), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable loan_market_request_table =
    detail::table_of<LoanMarketRequest>("LoanMarketRequest", loan_market_request_fields);

constexpr detail::Field loan_market_fields[] = {
    {"currency", offsetof(LoanMarket, currency), detail::string()},
    {"purchaseEnable", offsetof(LoanMarket, purchaseEnable), detail::boolean()},
    {"redeemEnable", offsetof(LoanMarket, redeemEnable), detail::boolean()},
    {"increment", offsetof(LoanMarket, increment), detail::decimal()},
    {"minPurchaseSize", offsetof(LoanMarket, minPurchaseSize), detail::decimal()},
    {"minInterestRate", offsetof(LoanMarket, minInterestRate), detail::decimal()},
    {"maxInterestRate", offsetof(LoanMarket, maxInterestRate), detail::decimal()},
    {"interestIncrement", offsetof(LoanMarket, interestIncrement), detail::decimal()},
    {"maxPurchaseSize", offsetof(LoanMarket, maxPurchaseSize), detail::decimal()},
    {"marketInterestRate", offsetof(LoanMarket, marketInterestRate), detail::decimal()},
    {"autoPurchaseEnable", offsetof(LoanMarket, autoPurchaseEnable), detail::boolean()},
};
constexpr detail::ObjectTable loan_market_table = detail::table_of<LoanMarket>("LoanMarket", loan_market_fields);

constexpr detail::Field loan_market_interest_rate_request_fields[] = {
    {"currency", offsetof(LoanMarketInterestRateRequest, currency), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable loan_market_interest_rate_request_table =
    detail::table_of<LoanMarketInterestRateRequest>(
        "LoanMarketInterestRateRequest", loan_market_interest_rate_request_fields);

constexpr detail::Field loan_market_interest_rate_fields[] = {
    {"time", offsetof(LoanMarketInterestRate, time), detail::string()},
    {"marketInterestRate", offsetof(LoanMarketInterestRate, marketInterestRate), detail::decimal()},
};
constexpr detail::ObjectTable loan_market_interest_rate_table =
    detail::table_of<LoanMarketInterestRate>("LoanMarketInterestRate", loan_market_interest_rate_fields);

constexpr detail::ListTable list_of_loan_market = detail::list_of<LoanMarket>(detail::object(loan_market_table));
constexpr detail::Type loan_market_reply = detail::list(list_of_loan_market);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit loan_market_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 10},
};
constexpr detail::Operation loan_market_operation{
    .id = "spot/project.loan_market",
    .method = "GET",
    .path = "/api/v3/project/list",
    .auth = detail::Auth::private_,
    .limits = loan_market_limits,
    .request = &loan_market_request_table,
    .reply = &loan_market_reply,
};

constexpr detail::ListTable list_of_loan_market_interest_rate =
    detail::list_of<LoanMarketInterestRate>(detail::object(loan_market_interest_rate_table));
constexpr detail::Type loan_market_interest_rate_reply = detail::list(list_of_loan_market_interest_rate);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit loan_market_interest_rate_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 5},
};
constexpr detail::Operation loan_market_interest_rate_operation{
    .id = "spot/project.loan_market_interest_rate",
    .method = "GET",
    .path = "/api/v3/project/marketInterestRate",
    .auth = detail::Auth::public_,
    .limits = loan_market_interest_rate_limits,
    .request = &loan_market_interest_rate_request_table,
    .reply = &loan_market_interest_rate_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<LoanMarket>> Api::loan_market(LoanMarketRequest request) const {
    return {core_, loan_market_operation, &request};
}

Call<Vector<LoanMarketInterestRate>> Api::loan_market_interest_rate(LoanMarketInterestRateRequest request) const {
    return {core_, loan_market_interest_rate_operation, &request};
}

const detail::ObjectTable& exbind_table(const LoanMarketRequest*) { return loan_market_request_table; }
const detail::ObjectTable& exbind_table(const LoanMarket*) { return loan_market_table; }
const detail::ObjectTable& exbind_table(const LoanMarketInterestRateRequest*) {
    return loan_market_interest_rate_request_table;
}
const detail::ObjectTable& exbind_table(const LoanMarketInterestRate*) { return loan_market_interest_rate_table; }

}  // namespace exbind::kucoin::spot::project
