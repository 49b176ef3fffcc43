// Generated from specs/kucoin/spot/etf.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/etf.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::etf {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field etf_info_request_fields[] = {
    {"currency", offsetof(EtfInfoRequest, currency), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable etf_info_request_table =
    detail::table_of<EtfInfoRequest>("EtfInfoRequest", etf_info_request_fields);

constexpr detail::Field etf_info_fields[] = {
    {"currency", offsetof(EtfInfo, currency), detail::string()},
    {"netAsset", offsetof(EtfInfo, netAsset), detail::decimal()},
    {"targetLeverage", offsetof(EtfInfo, targetLeverage), detail::string()},
    {"actualLeverage", offsetof(EtfInfo, actualLeverage), detail::decimal()},
    {"issuedSize", offsetof(EtfInfo, issuedSize), detail::decimal()},
    {"basket", offsetof(EtfInfo, basket), detail::string()},
};
constexpr detail::ObjectTable etf_info_table = detail::table_of<EtfInfo>("EtfInfo", etf_info_fields);

constexpr detail::ListTable list_of_etf_info = detail::list_of<EtfInfo>(detail::object(etf_info_table));
constexpr detail::Type etf_info_reply = detail::list(list_of_etf_info);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit etf_info_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 3},
};
constexpr detail::Operation etf_info_operation{
    .id = "spot/etf.etf_info",
    .method = "GET",
    .path = "/api/v3/etf/info",
    .auth = detail::Auth::public_,
    .limits = etf_info_limits,
    .request = &etf_info_request_table,
    .reply = &etf_info_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<EtfInfo>> Api::etf_info(EtfInfoRequest request) const {
    return {core_, etf_info_operation, &request};
}

const detail::ObjectTable& exbind_table(const EtfInfoRequest*) { return etf_info_request_table; }
const detail::ObjectTable& exbind_table(const EtfInfo*) { return etf_info_table; }

}  // namespace exbind::kucoin::spot::etf
