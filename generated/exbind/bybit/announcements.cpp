// Generated from specs/bybit/announcements.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/announcements.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::announcements {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view locale_values[] = {
    "de-DE", "en-US", "es-AR", "es-ES", "es-MX", "fr-FR", "kk-KZ", "id-ID", "uk-UA", "ja-JP", "ru-RU", "th-TH", "pt-BR",
    "tr-TR", "vi-VN", "zh-TW", "ar-SA", "hi-IN", "fil-PH",
};
constexpr detail::EnumTable locale_table{"Locale", locale_values};

constexpr std::string_view type_values[] = {
    "new_crypto", "latest_bybit_news", "delistings", "latest_activities", "product_updates", "maintenance_updates",
    "new_fiat_listings", "other",
};
constexpr detail::EnumTable type_table{"Type", type_values};

constexpr std::string_view tags_values[] = {
    "Spot", "Derivatives", "Spot Listings", "BTC", "ETH", "Trading Bots", "USDC", "Leveraged Tokens", "USDT",
    "Margin Trading", "Partnerships", "Launchpad", "Upgrades", "ByVotes", "Delistings", "VIP", "Futures",
    "Institutions", "Options", "WEB3", "Copy Trading", "Earn", "Bybit Savings", "Dual Asset", "Liquidity Mining",
    "Shark Fin", "Launchpool", "NFT     GrabPic", "Buy Crypto", "P2P Trading", "Fiat Deposit", "Crypto Deposit",
    "\320\241\320\277\320\276\321\202",
    "\320\241\320\277\320\276\321\202 \320\273\321\226\321\201\321\202\320\270\320\275\320\263\320\270",
    "\320\242\320\276\321\200\320\263\320\276\320\262\321\226 \320\261\320\276\321\202\320\270",
    "\320\242\320\276\320\272\320\265\320\275\320\270 \320\267 \320\272\321\200\320\265\320\264\320\270\321\202\320\275\320\270\320\274 \320\277\320\273\320\265\321\207\320\265\320\274",
    "\320\234\320\260\321\200\320\266\320\270\320\275\320\260\320\273\321\214\320\275\320\260 \321\202\320\276\321\200\320\263\321\226\320\262\320\273\321\217",
    "\320\237\320\260\321\200\321\202\320\275\320\265\321\200\321\201\321\202\320\262\320\276",
    "\320\236\320\275\320\276\320\262\320\273\320\265\320\275\320\275\321\217",
    "\320\224\320\265\320\273\321\226\321\201\321\202\320\270\320\275\320\263\320\270",
    "\320\244'\321\216\321\207\320\265\321\200\321\201\320\270",
    "\320\236\320\277\321\206\321\226\320\276\320\275\320\270",
    "\320\232\320\276\320\277\321\226\321\202\321\200\320\265\320\271\320\264\320\270\320\275\320\263",
    "Bybit \320\235\320\260\320\272\320\276\320\277\320\270\321\207\320\265\320\275\320\275\321\217",
    "\320\221\321\226\320\262\320\260\320\273\321\216\321\202\320\275\321\226 \321\226\320\275\320\262\320\265\321\201\321\202\320\270\321\206\321\226\321\227",
    "\320\234\320\260\320\271\320\275\321\226\320\275\320\263 \320\273\321\226\320\272\320\262\321\226\320\264\320\275\320\276\321\201\321\202\321\226",
    "\320\232\321\203\320\277\321\226\320\262\320\273\321\217 \320\272\321\200\320\270\320\277\321\202\320\276\320\262\320\260\320\273\321\216\321\202\320\270",
    "P2P \321\202\320\276\321\200\320\263\321\226\320\262\320\273\321\217",
    "\320\244\321\226\320\260\321\202\320\275\321\226 \320\264\320\265\320\277\320\276\320\267\320\270\321\202\320\270",
    "\320\232\321\200\320\270\320\277\321\202\320\276\320\264\320\265\320\277\320\276\320\267\320\270\321\202\320\270",
    "\320\232\320\276\320\277\320\270\321\202\321\200\320\265\320\271\320\264\320\270\320\275\320\263",
    "\320\242\320\276\321\200\320\263\320\276\320\262\321\213\320\265 \320\261\320\276\321\202\321\213",
    "\320\224\320\265\321\200\320\270\320\262\320\260\321\202\320\270\320\262\321\213", "P2P",
    "\320\241\320\277\320\276\321\202 \320\273\320\270\321\201\321\202\320\270\320\275\320\263\320\270",
    "\320\224\320\265\321\200\320\270\320\262\320\260\321\202\320\270\320\262\320\270", "MT4", "Lucky Draw",
    "Unified Trading Account",
    "\320\204\320\264\320\270\320\275\320\270\320\271 \321\202\320\276\321\200\320\263\320\276\320\262\320\270\320\271 \320\260\320\272\320\260\321\203\320\275\321\202",
    "\320\225\320\264\320\270\320\275\321\213\320\271 \321\202\320\276\321\200\320\263\320\276\320\262\321\213\320\271 \320\260\320\272\320\272\320\260\321\203\320\275\321\202",
    "\320\230\320\275\321\201\321\202\320\270\321\202\321\203\321\206\320\270\320\276\320\275\320\260\320\273\321\214\320\275\321\213\320\271 \321\202\321\200\320\265\320\271\320\264\320\270\320\275\320\263",
    "\320\206\320\275\321\201\321\202\320\270\321\202\321\203\321\206\321\226\320\276\320\275\320\260\320\273\321\214\320\275\320\270\320\271 \321\202\321\200\320\265\320\271\320\264\320\270\320\275\320\263",
    "\320\224\320\265\320\273\320\270\321\201\321\202\320\270\320\275\320\263",
};
constexpr detail::EnumTable tags_table{"Tags", tags_values};

constexpr detail::Field index_request_fields[] = {
    {"locale", offsetof(IndexRequest, locale), detail::enumeration(locale_table, detail::Holder::required),
     detail::In::query},
    {"type", offsetof(IndexRequest, type), detail::enumeration(type_table), detail::In::query},
    {"tag", offsetof(IndexRequest, tag), detail::string(detail::Holder::optional), detail::In::query},
    {"page", offsetof(IndexRequest, page), detail::integer(), detail::In::query},
    {"limit", offsetof(IndexRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable index_request_table =
    detail::table_of<IndexRequest>("IndexRequest", index_request_fields);

constexpr detail::Field index_list_type_fields[] = {
    {"title", offsetof(IndexListType, title), detail::string()},
    {"key", offsetof(IndexListType, key), detail::string()},
};
constexpr detail::ObjectTable index_list_type_table =
    detail::table_of<IndexListType>("IndexListType", index_list_type_fields);

constexpr detail::ListTable list_of_tags = detail::list_of<Open<Tags>>(detail::enumeration(tags_table));

constexpr detail::Field index_list_fields[] = {
    {"title", offsetof(IndexList, title), detail::string()},
    {"description", offsetof(IndexList, description), detail::string()},
    {"type", offsetof(IndexList, type), detail::object(index_list_type_table)},
    {"tags", offsetof(IndexList, tags), detail::list(list_of_tags)},
    {"url", offsetof(IndexList, url), detail::string()},
    {"dateTimestamp", offsetof(IndexList, dateTimestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"startDataTimestamp", offsetof(IndexList, startDataTimestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"endDataTimestamp", offsetof(IndexList, endDataTimestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"publishTime", offsetof(IndexList, publishTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable index_list_table = detail::table_of<IndexList>("IndexList", index_list_fields);

constexpr detail::ListTable list_of_index_list = detail::list_of<IndexList>(detail::object(index_list_table));

constexpr detail::Field index_fields[] = {
    {"total", offsetof(Index, total), detail::integer()},
    {"list", offsetof(Index, list), detail::list(list_of_index_list)},
};
constexpr detail::ObjectTable index_table = detail::table_of<Index>("Index", index_fields);

constexpr detail::Type index_reply = detail::object(index_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit index_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation index_operation{
    .id = "announcements.index",
    .method = "GET",
    .path = "/v5/announcements/index",
    .auth = detail::Auth::public_,
    .limits = index_limits,
    .request = &index_request_table,
    .reply = &index_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Index> Api::index(IndexRequest request) const {
    return {core_, index_operation, &request};
}

const detail::EnumTable& exbind_table(Locale) { return locale_table; }
const detail::EnumTable& exbind_table(Type) { return type_table; }
const detail::EnumTable& exbind_table(Tags) { return tags_table; }
const detail::ObjectTable& exbind_table(const IndexRequest*) { return index_request_table; }
const detail::ObjectTable& exbind_table(const IndexListType*) { return index_list_type_table; }
const detail::ObjectTable& exbind_table(const IndexList*) { return index_list_table; }
const detail::ObjectTable& exbind_table(const Index*) { return index_table; }

}  // namespace exbind::bybit::announcements
