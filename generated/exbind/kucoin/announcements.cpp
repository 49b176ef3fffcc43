// Generated from specs/kucoin/announcements.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/announcements.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::kucoin::announcements {
namespace {

static_assert(detail::table_version == 1,
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

constexpr detail::Field announcements_request_fields[] = {
    {"currentPage", offsetof(AnnouncementsRequest, currentPage), detail::integer(), detail::In::query},
    {"pageSize", offsetof(AnnouncementsRequest, pageSize), detail::integer(), detail::In::query},
    {"annType", offsetof(AnnouncementsRequest, annType), detail::enumeration(ann_type_table), detail::In::query},
    {"lang", offsetof(AnnouncementsRequest, lang), detail::enumeration(lang_table), detail::In::query},
    {"startTime", offsetof(AnnouncementsRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(AnnouncementsRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
};
constexpr detail::ObjectTable announcements_request_table =
    detail::table_of<AnnouncementsRequest>("AnnouncementsRequest", announcements_request_fields);

constexpr detail::ListTable list_of_ann_type = detail::list_of<Open<AnnType>>(detail::enumeration(ann_type_table));

constexpr detail::Field announcements_items_fields[] = {
    {"annId", offsetof(AnnouncementsItems, annId), detail::integer()},
    {"annTitle", offsetof(AnnouncementsItems, annTitle), detail::string()},
    {"annType", offsetof(AnnouncementsItems, annType), detail::list(list_of_ann_type)},
    {"annDesc", offsetof(AnnouncementsItems, annDesc), detail::string()},
    {"cTime", offsetof(AnnouncementsItems, cTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"language", offsetof(AnnouncementsItems, language), detail::string()},
    {"annUrl", offsetof(AnnouncementsItems, annUrl), detail::string()},
};
constexpr detail::ObjectTable announcements_items_table =
    detail::table_of<AnnouncementsItems>("AnnouncementsItems", announcements_items_fields);

constexpr detail::ListTable list_of_announcements_items =
    detail::list_of<AnnouncementsItems>(detail::object(announcements_items_table));

constexpr detail::Field announcements_fields[] = {
    {"totalNum", offsetof(Announcements, totalNum), detail::integer()},
    {"items", offsetof(Announcements, items), detail::list(list_of_announcements_items)},
    {"currentPage", offsetof(Announcements, currentPage), detail::integer()},
    {"pageSize", offsetof(Announcements, pageSize), detail::integer()},
    {"totalPage", offsetof(Announcements, totalPage), detail::integer()},
};
constexpr detail::ObjectTable announcements_table =
    detail::table_of<Announcements>("Announcements", announcements_fields);

constexpr detail::Type announcements_reply = detail::object(announcements_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit announcements_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 20},
};
constexpr detail::Operation announcements_operation{
    .id = "announcements.announcements",
    .method = "GET",
    .path = "/api/v3/announcements",
    .auth = detail::Auth::public_,
    .limits = announcements_limits,
    .request = &announcements_request_table,
    .reply = &announcements_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Announcements> Api::announcements(AnnouncementsRequest request) const {
    return {core_, announcements_operation, &request};
}

std::string_view to_string(AnnType value) { return detail::wire_text(ann_type_table, static_cast<std::size_t>(value)); }
std::string_view to_string(Lang value) { return detail::wire_text(lang_table, static_cast<std::size_t>(value)); }
const detail::ObjectTable& exbind_table(const AnnouncementsRequest*) { return announcements_request_table; }
const detail::ObjectTable& exbind_table(const AnnouncementsItems*) { return announcements_items_table; }
const detail::ObjectTable& exbind_table(const Announcements*) { return announcements_table; }

}  // namespace exbind::kucoin::announcements
