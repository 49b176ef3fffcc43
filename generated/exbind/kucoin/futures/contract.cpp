// Generated from specs/kucoin/futures/contract.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/contract.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::contract {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field public_funding_history_request_fields[] = {
    {"symbol", offsetof(PublicFundingHistoryRequest, symbol), detail::string(detail::Holder::required),
     detail::In::query},
    {"from", offsetof(PublicFundingHistoryRequest, from), detail::integer(detail::Holder::required), detail::In::query},
    {"to", offsetof(PublicFundingHistoryRequest, to), detail::integer(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable public_funding_history_request_table =
    detail::table_of<PublicFundingHistoryRequest>("PublicFundingHistoryRequest", public_funding_history_request_fields);

constexpr detail::Field public_funding_history_fields[] = {
    {"symbol", offsetof(PublicFundingHistory, symbol), detail::string()},
    {"fundingRate", offsetof(PublicFundingHistory, fundingRate),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"timepoint", offsetof(PublicFundingHistory, timepoint), detail::integer()},
};
constexpr detail::ObjectTable public_funding_history_table =
    detail::table_of<PublicFundingHistory>("PublicFundingHistory", public_funding_history_fields);

constexpr detail::ListTable list_of_public_funding_history =
    detail::list_of<PublicFundingHistory>(detail::object(public_funding_history_table));
constexpr detail::Type public_funding_history_reply = detail::list(list_of_public_funding_history);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit public_funding_history_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 5},
};
constexpr detail::Operation public_funding_history_operation{
    .id = "futures/contract.public_funding_history",
    .method = "GET",
    .path = "/api/v1/contract/funding-rates",
    .auth = detail::Auth::public_,
    .limits = public_funding_history_limits,
    .request = &public_funding_history_request_table,
    .reply = &public_funding_history_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<PublicFundingHistory>> Api::public_funding_history(PublicFundingHistoryRequest request) const {
    return {core_, public_funding_history_operation, &request};
}

const detail::ObjectTable& exbind_table(const PublicFundingHistoryRequest*) {
    return public_funding_history_request_table;
}
const detail::ObjectTable& exbind_table(const PublicFundingHistory*) { return public_funding_history_table; }

}  // namespace exbind::kucoin::futures::contract
