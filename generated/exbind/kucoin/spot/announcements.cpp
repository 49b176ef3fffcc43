// Generated from specs/kucoin/spot/announcements.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/announcements.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::announcements {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view ann_type_values[] = {
    "latest-announcements", "activities", "product-updates", "vip", "maintenance-updates", "delistings", "others",
    "api-campaigns", "new-listings",
};
constexpr detail::EnumTable ann_type_table{"AnnType", ann_type_values};

constexpr std::string_view lang_values[] = {
    "zh_HK", "ja_JP", "ko_KR", "en_US", "pl_PL", "es_ES", "fr_FR", "ar_AE", "it_IT", "id_ID", "nl_NL", "pt_PT", "vi_VN",
    "de_DE", "tr_TR", "ms_MY", "ru_RU", "th_TH", "hi_IN", "bn_BD", "fil_PH", "ur_PK",
};
constexpr detail::EnumTable lang_table{"Lang", lang_values};

constexpr detail::Field get_announcements_request_fields[] = {
    {"currentPage", offsetof(GetAnnouncementsRequest, currentPage), detail::integer(), detail::In::query},
    {"pageSize", offsetof(GetAnnouncementsRequest, pageSize), detail::integer(), detail::In::query},
    {"annType", offsetof(GetAnnouncementsRequest, annType), detail::enumeration(ann_type_table), detail::In::query},
    {"lang", offsetof(GetAnnouncementsRequest, lang), detail::enumeration(lang_table), detail::In::query},
    {"startTime", offsetof(GetAnnouncementsRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(GetAnnouncementsRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
};
constexpr detail::ObjectTable get_announcements_request_table =
    detail::table_of<GetAnnouncementsRequest>("GetAnnouncementsRequest", get_announcements_request_fields);

constexpr detail::ListTable list_of_ann_type = detail::list_of<Open<AnnType>>(detail::enumeration(ann_type_table));

constexpr detail::Field get_announcements_items_fields[] = {
    {"annId", offsetof(GetAnnouncementsItems, annId), detail::integer()},
    {"annTitle", offsetof(GetAnnouncementsItems, annTitle), detail::string()},
    {"annType", offsetof(GetAnnouncementsItems, annType), detail::list(list_of_ann_type)},
    {"annDesc", offsetof(GetAnnouncementsItems, annDesc), detail::string()},
    {"cTime", offsetof(GetAnnouncementsItems, cTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"language", offsetof(GetAnnouncementsItems, language), detail::string()},
    {"annUrl", offsetof(GetAnnouncementsItems, annUrl), detail::string()},
};
constexpr detail::ObjectTable get_announcements_items_table =
    detail::table_of<GetAnnouncementsItems>("GetAnnouncementsItems", get_announcements_items_fields);

constexpr detail::ListTable list_of_get_announcements_items =
    detail::list_of<GetAnnouncementsItems>(detail::object(get_announcements_items_table));

constexpr detail::Field get_announcements_fields[] = {
    {"totalNum", offsetof(GetAnnouncements, totalNum), detail::integer()},
    {"items", offsetof(GetAnnouncements, items), detail::list(list_of_get_announcements_items)},
    {"currentPage", offsetof(GetAnnouncements, currentPage), detail::integer()},
    {"pageSize", offsetof(GetAnnouncements, pageSize), detail::integer()},
    {"totalPage", offsetof(GetAnnouncements, totalPage), detail::integer()},
};
constexpr detail::ObjectTable get_announcements_table =
    detail::table_of<GetAnnouncements>("GetAnnouncements", get_announcements_fields);

constexpr detail::Type get_announcements_reply = detail::object(get_announcements_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit get_announcements_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 20},
};
constexpr detail::Paging get_announcements_pages{
    .by = detail::Paging::By::number,
    .parameter = "currentPage",
    .limit = "pageSize",
    .rows = "items",
    .current = "currentPage",
    .total_pages = "totalPage",
};
constexpr detail::Operation get_announcements_operation{
    .id = "spot/announcements.get_announcements",
    .method = "GET",
    .path = "/api/v3/announcements",
    .auth = detail::Auth::public_,
    .limits = get_announcements_limits,
    .request = &get_announcements_request_table,
    .reply = &get_announcements_reply,
    .pages = &get_announcements_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

PagedCall<GetAnnouncements> Api::get_announcements(GetAnnouncementsRequest request) const {
    return {core_, get_announcements_operation, &request};
}

const detail::EnumTable& exbind_table(AnnType) { return ann_type_table; }
const detail::EnumTable& exbind_table(Lang) { return lang_table; }
const detail::ObjectTable& exbind_table(const GetAnnouncementsRequest*) { return get_announcements_request_table; }
const detail::ObjectTable& exbind_table(const GetAnnouncementsItems*) { return get_announcements_items_table; }
const detail::ObjectTable& exbind_table(const GetAnnouncements*) { return get_announcements_table; }

}  // namespace exbind::kucoin::spot::announcements
