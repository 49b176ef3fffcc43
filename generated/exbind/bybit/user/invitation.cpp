// Generated from specs/bybit/user/invitation.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/user/invitation.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::user::invitation {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view status_values[] = {"0", "1"};
constexpr detail::EnumTable status_table{"Status", status_values};

constexpr detail::Field referrals_request_fields[] = {
    {"status", offsetof(ReferralsRequest, status), detail::enumeration(status_table), detail::In::query},
    {"size", offsetof(ReferralsRequest, size), detail::decimal(), detail::In::query},
    {"cursor", offsetof(ReferralsRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable referrals_request_table =
    detail::table_of<ReferralsRequest>("ReferralsRequest", referrals_request_fields);

constexpr detail::Field referrals_records_fields[] = {
    {"id", offsetof(ReferralsRecords, id), detail::string()},
    {"inviteeUid", offsetof(ReferralsRecords, inviteeUid), detail::string()},
    {"status", offsetof(ReferralsRecords, status), detail::integer()},
    {"createdAt", offsetof(ReferralsRecords, createdAt), detail::timestamp(detail::TimeUnit::seconds)},
    {"updatedAt", offsetof(ReferralsRecords, updatedAt), detail::timestamp(detail::TimeUnit::seconds)},
};
constexpr detail::ObjectTable referrals_records_table =
    detail::table_of<ReferralsRecords>("ReferralsRecords", referrals_records_fields);

constexpr detail::ListTable list_of_referrals_records =
    detail::list_of<ReferralsRecords>(detail::object(referrals_records_table));

constexpr detail::Field referrals_fields[] = {
    {"nextCursor", offsetof(Referrals, nextCursor), detail::string()},
    {"records", offsetof(Referrals, records), detail::list(list_of_referrals_records)},
};
constexpr detail::ObjectTable referrals_table = detail::table_of<Referrals>("Referrals", referrals_fields);

constexpr detail::Type referrals_reply = detail::object(referrals_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit referrals_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging referrals_pages{
    .by = detail::Paging::By::token,
    .parameter = "cursor",
    .rows = "records",
    .next = "nextCursor",
};
constexpr detail::Operation referrals_operation{
    .id = "user/invitation.referrals",
    .method = "GET",
    .path = "/v5/user/invitation/referrals",
    .auth = detail::Auth::private_,
    .limits = referrals_limits,
    .request = &referrals_request_table,
    .reply = &referrals_reply,
    .pages = &referrals_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

PagedCall<Referrals> Api::referrals(ReferralsRequest request) const {
    return {core_, referrals_operation, &request};
}

const detail::EnumTable& exbind_table(Status) { return status_table; }
const detail::ObjectTable& exbind_table(const ReferralsRequest*) { return referrals_request_table; }
const detail::ObjectTable& exbind_table(const ReferralsRecords*) { return referrals_records_table; }
const detail::ObjectTable& exbind_table(const Referrals*) { return referrals_table; }

}  // namespace exbind::bybit::user::invitation
