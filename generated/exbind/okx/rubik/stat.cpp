// Generated from specs/okx/rubik/stat.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/rubik/stat.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::rubik::stat {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view inst_type_values[] = {"SPOT", "CONTRACTS"};
constexpr detail::EnumTable inst_type_table{"InstType", inst_type_values};

constexpr std::string_view unit_values[] = {"0", "1", "2"};
constexpr detail::EnumTable unit_table{"Unit", unit_values};

constexpr detail::Field taker_volume_request_fields[] = {
    {"ccy", offsetof(TakerVolumeRequest, ccy), detail::string(detail::Holder::required), detail::In::query},
    {"instType", offsetof(TakerVolumeRequest, instType), detail::enumeration(inst_type_table, detail::Holder::required),
     detail::In::query},
    {"begin", offsetof(TakerVolumeRequest, begin), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"end", offsetof(TakerVolumeRequest, end), detail::timestamp(detail::TimeUnit::milliseconds), detail::In::query},
    {"period", offsetof(TakerVolumeRequest, period), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable taker_volume_request_table =
    detail::table_of<TakerVolumeRequest>("TakerVolumeRequest", taker_volume_request_fields);

constexpr detail::Field taker_volume_fields[] = {
    {"ts", offsetof(TakerVolume, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"sellVol", offsetof(TakerVolume, sellVol), detail::decimal()},
    {"buyVol", offsetof(TakerVolume, buyVol), detail::decimal()},
};
constexpr detail::ObjectTable taker_volume_table =
    detail::table_of<TakerVolume>("TakerVolume", taker_volume_fields, true);

constexpr detail::Field taker_volume_contract_request_fields[] = {
    {"instId", offsetof(TakerVolumeContractRequest, instId), detail::string(detail::Holder::required),
     detail::In::query},
    {"period", offsetof(TakerVolumeContractRequest, period), detail::string(detail::Holder::optional),
     detail::In::query},
    {"unit", offsetof(TakerVolumeContractRequest, unit), detail::enumeration(unit_table), detail::In::query},
    {"end", offsetof(TakerVolumeContractRequest, end), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"begin", offsetof(TakerVolumeContractRequest, begin), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"limit", offsetof(TakerVolumeContractRequest, limit),
     detail::integer(detail::Holder::optional, detail::Wire::text), detail::In::query},
};
constexpr detail::Bounds taker_volume_contract_request_bounds[] = {{.field = 5, .maximum = "100"}};
constexpr detail::ObjectTable taker_volume_contract_request_table =
    detail::table_of<TakerVolumeContractRequest>(
        "TakerVolumeContractRequest", taker_volume_contract_request_fields, false,
        taker_volume_contract_request_bounds);

constexpr detail::ListTable list_of_taker_volume = detail::list_of<TakerVolume>(detail::object(taker_volume_table));
constexpr detail::Type taker_volume_reply = detail::list(list_of_taker_volume);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit taker_volume_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation taker_volume_operation{
    .id = "rubik/stat.taker_volume",
    .method = "GET",
    .path = "/api/v5/rubik/stat/taker-volume",
    .auth = detail::Auth::public_,
    .limits = taker_volume_limits,
    .request = &taker_volume_request_table,
    .reply = &taker_volume_reply,
};

constexpr detail::Type taker_volume_contract_reply = detail::list(list_of_taker_volume);
constexpr detail::LimitScope per_ip_and_inst_id[] = {{"ip"}, {"instId"}};
constexpr detail::Limit taker_volume_contract_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_ip_and_inst_id}};
constexpr detail::Paging taker_volume_contract_pages{
    .by = detail::Paging::By::time,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "end",
    .against = "begin",
    .limit = "limit",
    .cursor = "ts",
};
constexpr detail::Operation taker_volume_contract_operation{
    .id = "rubik/stat.taker_volume_contract",
    .method = "GET",
    .path = "/api/v5/rubik/stat/taker-volume-contract",
    .auth = detail::Auth::public_,
    .limits = taker_volume_contract_limits,
    .request = &taker_volume_contract_request_table,
    .reply = &taker_volume_contract_reply,
    .pages = &taker_volume_contract_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<TakerVolume>> Api::taker_volume(TakerVolumeRequest request) const {
    return {core_, taker_volume_operation, &request};
}

PagedCall<Vector<TakerVolume>> Api::taker_volume_contract(TakerVolumeContractRequest request) const {
    return {core_, taker_volume_contract_operation, &request};
}

const detail::EnumTable& exbind_table(InstType) { return inst_type_table; }
const detail::EnumTable& exbind_table(Unit) { return unit_table; }
const detail::ObjectTable& exbind_table(const TakerVolumeRequest*) { return taker_volume_request_table; }
const detail::ObjectTable& exbind_table(const TakerVolume*) { return taker_volume_table; }
const detail::ObjectTable& exbind_table(const TakerVolumeContractRequest*) {
    return taker_volume_contract_request_table;
}

}  // namespace exbind::okx::rubik::stat
