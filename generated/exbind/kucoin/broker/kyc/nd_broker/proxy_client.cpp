// Generated from specs/kucoin/broker/kyc/ndBroker/proxyClient.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/broker/kyc/nd_broker/proxy_client.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::broker::kyc::nd_broker::proxy_client {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view identity_type_values[] = {"idcard", "drivinglicense", "passport", "bvn"};
constexpr detail::EnumTable identity_type_table{"IdentityType", identity_type_values};

constexpr detail::Field submit_kyc_request_fields[] = {
    {"clientUid", offsetof(SubmitKycRequest, clientUid), detail::string(detail::Holder::required)},
    {"firstName", offsetof(SubmitKycRequest, firstName), detail::string(detail::Holder::required)},
    {"lastName", offsetof(SubmitKycRequest, lastName), detail::string(detail::Holder::required)},
    {"issueCountry", offsetof(SubmitKycRequest, issueCountry), detail::string(detail::Holder::required)},
    {"birthDate", offsetof(SubmitKycRequest, birthDate), detail::string(detail::Holder::required)},
    {"identityType", offsetof(SubmitKycRequest, identityType),
     detail::enumeration(identity_type_table, detail::Holder::required)},
    {"identityNumber", offsetof(SubmitKycRequest, identityNumber), detail::string(detail::Holder::required)},
    {"expireDate", offsetof(SubmitKycRequest, expireDate), detail::string(detail::Holder::required)},
    {"frontPhoto", offsetof(SubmitKycRequest, frontPhoto), detail::string(detail::Holder::required)},
    {"backendPhoto", offsetof(SubmitKycRequest, backendPhoto), detail::string(detail::Holder::required)},
    {"facePhoto", offsetof(SubmitKycRequest, facePhoto), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable submit_kyc_request_table =
    detail::table_of<SubmitKycRequest>("SubmitKycRequest", submit_kyc_request_fields);

constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit submit_kyc_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Broker"},
};
constexpr detail::Operation submit_kyc_operation{
    .id = "broker/kyc/ndBroker/proxyClient.submit_kyc",
    .method = "POST",
    .path = "/api/kyc/ndBroker/proxyClient/submit",
    .auth = detail::Auth::private_,
    .limits = submit_kyc_limits,
    .request = &submit_kyc_request_table,
    .product = 2,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Acknowledged> Api::submit_kyc(SubmitKycRequest request) const {
    return {core_, submit_kyc_operation, &request};
}

const detail::EnumTable& exbind_table(IdentityType) { return identity_type_table; }
const detail::ObjectTable& exbind_table(const SubmitKycRequest*) { return submit_kyc_request_table; }

}  // namespace exbind::kucoin::broker::kyc::nd_broker::proxy_client
