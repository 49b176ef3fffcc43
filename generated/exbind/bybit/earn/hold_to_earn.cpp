// Generated from specs/bybit/earn/hold-to-earn.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/earn/hold_to_earn.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::earn::hold_to_earn {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view status_values[] = {"NotStarted", "Online", "Ended"};
constexpr detail::EnumTable status_table{"Status", status_values};

constexpr detail::Field product_products_yields_fields[] = {
    {"coinName", offsetof(ProductProductsYields, coinName), detail::string()},
    {"apy", offsetof(ProductProductsYields, apy), detail::string()},
};
constexpr detail::ObjectTable product_products_yields_table =
    detail::table_of<ProductProductsYields>("ProductProductsYields", product_products_yields_fields);

constexpr detail::ListTable list_of_product_products_yields =
    detail::list_of<ProductProductsYields>(detail::object(product_products_yields_table));

constexpr detail::Field product_products_fields[] = {
    {"coinName", offsetof(ProductProducts, coinName), detail::string()},
    {"yields", offsetof(ProductProducts, yields), detail::list(list_of_product_products_yields)},
    {"status", offsetof(ProductProducts, status), detail::enumeration(status_table)},
    {"apy", offsetof(ProductProducts, apy), detail::string()},
    {"announcementUrl", offsetof(ProductProducts, announcementUrl), detail::string()},
};
constexpr detail::ObjectTable product_products_table =
    detail::table_of<ProductProducts>("ProductProducts", product_products_fields);

constexpr detail::ListTable list_of_product_products =
    detail::list_of<ProductProducts>(detail::object(product_products_table));

constexpr detail::Field product_fields[] = {
    {"products", offsetof(Product, products), detail::list(list_of_product_products)},
};
constexpr detail::ObjectTable product_table = detail::table_of<Product>("Product", product_fields);

constexpr detail::Field yield_history_request_fields[] = {
    {"timeStart", offsetof(YieldHistoryRequest, timeStart), detail::integer(), detail::In::query},
    {"timeEnd", offsetof(YieldHistoryRequest, timeEnd), detail::integer(), detail::In::query},
    {"limit", offsetof(YieldHistoryRequest, limit), detail::integer(detail::Holder::required), detail::In::query},
    {"cursor", offsetof(YieldHistoryRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable yield_history_request_table =
    detail::table_of<YieldHistoryRequest>("YieldHistoryRequest", yield_history_request_fields);

constexpr detail::Field yield_history_airdrop_daily_pnls_fields[] = {
    {"coinName", offsetof(YieldHistoryAirdropDailyPnls, coinName), detail::string()},
    {"yieldCoinName", offsetof(YieldHistoryAirdropDailyPnls, yieldCoinName), detail::string()},
    {"effectiveAmount", offsetof(YieldHistoryAirdropDailyPnls, effectiveAmount), detail::decimal()},
    {"pnl", offsetof(YieldHistoryAirdropDailyPnls, pnl), detail::decimal()},
    {"apy", offsetof(YieldHistoryAirdropDailyPnls, apy), detail::decimal()},
    {"createdAt", offsetof(YieldHistoryAirdropDailyPnls, createdAt), detail::integer()},
};
constexpr detail::ObjectTable yield_history_airdrop_daily_pnls_table =
    detail::table_of<YieldHistoryAirdropDailyPnls>(
        "YieldHistoryAirdropDailyPnls", yield_history_airdrop_daily_pnls_fields);

constexpr detail::ListTable list_of_yield_history_airdrop_daily_pnls =
    detail::list_of<YieldHistoryAirdropDailyPnls>(detail::object(yield_history_airdrop_daily_pnls_table));

constexpr detail::Field yield_history_fields[] = {
    {"nextCursor", offsetof(YieldHistory, nextCursor), detail::string()},
    {"airdropDailyPnls", offsetof(YieldHistory, airdropDailyPnls),
     detail::list(list_of_yield_history_airdrop_daily_pnls)},
};
constexpr detail::ObjectTable yield_history_table =
    detail::table_of<YieldHistory>("YieldHistory", yield_history_fields);

constexpr detail::Type product_reply = detail::object(product_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit product_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation product_operation{
    .id = "earn/hold-to-earn.product",
    .method = "GET",
    .path = "/v5/earn/hold-to-earn/product",
    .auth = detail::Auth::public_,
    .limits = product_limits,
    .reply = &product_reply,
};

constexpr detail::Type yield_history_reply = detail::object(yield_history_table);
constexpr detail::Limit yield_history_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Paging yield_history_pages{
    .by = detail::Paging::By::token,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "airdropDailyPnls",
    .next = "nextCursor",
};
constexpr detail::Operation yield_history_operation{
    .id = "earn/hold-to-earn.yield_history",
    .method = "GET",
    .path = "/v5/earn/hold-to-earn/yield-history",
    .auth = detail::Auth::private_,
    .limits = yield_history_limits,
    .request = &yield_history_request_table,
    .reply = &yield_history_reply,
    .pages = &yield_history_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Product> Api::product() const {
    return {core_, product_operation, nullptr};
}

PagedCall<YieldHistory> Api::yield_history(YieldHistoryRequest request) const {
    return {core_, yield_history_operation, &request};
}

const detail::EnumTable& exbind_table(Status) { return status_table; }
const detail::ObjectTable& exbind_table(const ProductProductsYields*) { return product_products_yields_table; }
const detail::ObjectTable& exbind_table(const ProductProducts*) { return product_products_table; }
const detail::ObjectTable& exbind_table(const Product*) { return product_table; }
const detail::ObjectTable& exbind_table(const YieldHistoryRequest*) { return yield_history_request_table; }
const detail::ObjectTable& exbind_table(const YieldHistoryAirdropDailyPnls*) {
    return yield_history_airdrop_daily_pnls_table;
}
const detail::ObjectTable& exbind_table(const YieldHistory*) { return yield_history_table; }

}  // namespace exbind::bybit::earn::hold_to_earn
