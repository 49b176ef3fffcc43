// Generated from specs/bybit/earn/advance.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/earn/advance.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable account_type_table;
extern const detail::EnumTable advance_order_type_table;
extern const detail::EnumTable advance_status_table;
extern const detail::EnumTable earn_category_table;
extern const detail::EnumTable liquidity_mining_status_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::earn::advance {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view category_values[] = {"DoubleWin"};
constexpr detail::EnumTable category_table{"Category", category_values};

constexpr std::string_view get_redeem_est_amount_list_smart_leverage_category_values[] = {"SmartLeverage"};
constexpr detail::EnumTable get_redeem_est_amount_list_smart_leverage_category_table{
    "GetRedeemEstAmountListSmartLeverageCategory",
    get_redeem_est_amount_list_smart_leverage_category_values,
};

constexpr std::string_view order_discount_buy_category_values[] = {"DiscountBuy"};
constexpr detail::EnumTable order_discount_buy_category_table{
    "OrderDiscountBuyCategory",
    order_discount_buy_category_values,
};

constexpr std::string_view direction_values[] = {"BuyLow", "SellHigh"};
constexpr detail::EnumTable direction_table{"Direction", direction_values};

constexpr std::string_view order_mode_values[] = {"Normal", "RFQ"};
constexpr detail::EnumTable order_mode_table{"OrderMode", order_mode_values};

constexpr std::string_view order_smart_leverage_category_values[] = {"SmartLeverage"};
constexpr detail::EnumTable order_smart_leverage_category_table{
    "OrderSmartLeverageCategory",
    order_smart_leverage_category_values,
};

constexpr std::string_view order_smart_leverage_direction_values[] = {"Long", "Short"};
constexpr detail::EnumTable order_smart_leverage_direction_table{
    "OrderSmartLeverageDirection",
    order_smart_leverage_direction_values,
};

constexpr std::string_view place_order_category_values[] = {"DiscountBuy"};
constexpr detail::EnumTable place_order_category_table{"PlaceOrderCategory", place_order_category_values};

constexpr std::string_view order_direction_values[] = {"BuyLow", "SellHigh"};
constexpr detail::EnumTable order_direction_table{"OrderDirection", order_direction_values};

constexpr std::string_view place_order_smart_leverage_category_values[] = {"SmartLeverage"};
constexpr detail::EnumTable place_order_smart_leverage_category_table{
    "PlaceOrderSmartLeverageCategory",
    place_order_smart_leverage_category_values,
};

constexpr std::string_view position_discount_buy_category_values[] = {"DiscountBuy"};
constexpr detail::EnumTable position_discount_buy_category_table{
    "PositionDiscountBuyCategory",
    position_discount_buy_category_values,
};

constexpr std::string_view position_discount_buy_status_values[] = {"Active", "Redeeming"};
constexpr detail::EnumTable position_discount_buy_status_table{
    "PositionDiscountBuyStatus",
    position_discount_buy_status_values,
};

constexpr std::string_view position_double_win_status_values[] = {"Active", "Redeeming"};
constexpr detail::EnumTable position_double_win_status_table{
    "PositionDoubleWinStatus",
    position_double_win_status_values,
};

constexpr std::string_view position_dual_assets_status_values[] = {"Active", "Redeeming"};
constexpr detail::EnumTable position_dual_assets_status_table{
    "PositionDualAssetsStatus",
    position_dual_assets_status_values,
};

constexpr std::string_view position_smart_leverage_category_values[] = {"SmartLeverage"};
constexpr detail::EnumTable position_smart_leverage_category_table{
    "PositionSmartLeverageCategory",
    position_smart_leverage_category_values,
};

constexpr std::string_view position_smart_leverage_direction_values[] = {"Long", "Short"};
constexpr detail::EnumTable position_smart_leverage_direction_table{
    "PositionSmartLeverageDirection",
    position_smart_leverage_direction_values,
};

constexpr std::string_view position_smart_leverage_status_values[] = {"Active", "Redeeming", "Settled"};
constexpr detail::EnumTable position_smart_leverage_status_table{
    "PositionSmartLeverageStatus",
    position_smart_leverage_status_values,
};

constexpr std::string_view product_discount_buy_category_values[] = {"DiscountBuy"};
constexpr detail::EnumTable product_discount_buy_category_table{
    "ProductDiscountBuyCategory",
    product_discount_buy_category_values,
};

constexpr std::string_view product_smart_leverage_category_values[] = {"SmartLeverage"};
constexpr detail::EnumTable product_smart_leverage_category_table{
    "ProductSmartLeverageCategory",
    product_smart_leverage_category_values,
};

constexpr std::string_view product_smart_leverage_direction_values[] = {"Long", "Short"};
constexpr detail::EnumTable product_smart_leverage_direction_table{
    "ProductSmartLeverageDirection",
    product_smart_leverage_direction_values,
};

constexpr std::string_view product_extra_info_discount_buy_category_values[] = {"DiscountBuy"};
constexpr detail::EnumTable product_extra_info_discount_buy_category_table{
    "ProductExtraInfoDiscountBuyCategory",
    product_extra_info_discount_buy_category_values,
};

constexpr std::string_view product_extra_info_smart_leverage_category_values[] = {"SmartLeverage"};
constexpr detail::EnumTable product_extra_info_smart_leverage_category_table{
    "ProductExtraInfoSmartLeverageCategory",
    product_extra_info_smart_leverage_category_values,
};

constexpr detail::Field double_win_leverage_request_fields[] = {
    {"productId", offsetof(DoubleWinLeverageRequest, productId), detail::string(detail::Holder::required),
     detail::In::query},
    {"initialPrice", offsetof(DoubleWinLeverageRequest, initialPrice), detail::decimal(detail::Holder::required),
     detail::In::query},
    {"lowerPrice", offsetof(DoubleWinLeverageRequest, lowerPrice), detail::decimal(detail::Holder::required),
     detail::In::query},
    {"upperPrice", offsetof(DoubleWinLeverageRequest, upperPrice), detail::decimal(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable double_win_leverage_request_table =
    detail::table_of<DoubleWinLeverageRequest>("DoubleWinLeverageRequest", double_win_leverage_request_fields);

constexpr detail::Field double_win_leverage_fields[] = {
    {"productId", offsetof(DoubleWinLeverage, productId), detail::string()},
    {"initialPrice", offsetof(DoubleWinLeverage, initialPrice), detail::decimal()},
    {"lowerPrice", offsetof(DoubleWinLeverage, lowerPrice), detail::decimal()},
    {"upperPrice", offsetof(DoubleWinLeverage, upperPrice), detail::decimal()},
    {"leverage", offsetof(DoubleWinLeverage, leverage), detail::decimal()},
    {"expireTime", offsetof(DoubleWinLeverage, expireTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"maxInvestmentAmount", offsetof(DoubleWinLeverage, maxInvestmentAmount), detail::decimal()},
};
constexpr detail::ObjectTable double_win_leverage_table =
    detail::table_of<DoubleWinLeverage>("DoubleWinLeverage", double_win_leverage_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field get_redeem_est_amount_list_double_win_request_fields[] = {
    {"category", offsetof(GetRedeemEstAmountListDoubleWinRequest, category),
     detail::enumeration(category_table, detail::Holder::required), detail::In::query},
    {"positionIds", offsetof(GetRedeemEstAmountListDoubleWinRequest, positionIds),
     detail::list(list_of_string, detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable get_redeem_est_amount_list_double_win_request_table =
    detail::table_of<GetRedeemEstAmountListDoubleWinRequest>(
        "GetRedeemEstAmountListDoubleWinRequest", get_redeem_est_amount_list_double_win_request_fields);

constexpr detail::Field get_redeem_est_amount_list_double_win_list_fields[] = {
    {"success", offsetof(GetRedeemEstAmountListDoubleWinList, success), detail::boolean()},
    {"positionId", offsetof(GetRedeemEstAmountListDoubleWinList, positionId), detail::string()},
    {"estRedeemAmount", offsetof(GetRedeemEstAmountListDoubleWinList, estRedeemAmount), detail::decimal()},
    {"estRedeemTime", offsetof(GetRedeemEstAmountListDoubleWinList, estRedeemTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"slippageRate", offsetof(GetRedeemEstAmountListDoubleWinList, slippageRate), detail::decimal()},
};
constexpr detail::ObjectTable get_redeem_est_amount_list_double_win_list_table =
    detail::table_of<GetRedeemEstAmountListDoubleWinList>(
        "GetRedeemEstAmountListDoubleWinList", get_redeem_est_amount_list_double_win_list_fields);

constexpr detail::ListTable list_of_get_redeem_est_amount_list_double_win_list =
    detail::list_of<GetRedeemEstAmountListDoubleWinList>(
        detail::object(get_redeem_est_amount_list_double_win_list_table));

constexpr detail::Field get_redeem_est_amount_list_double_win_fields[] = {
    {"list", offsetof(GetRedeemEstAmountListDoubleWin, list),
     detail::list(list_of_get_redeem_est_amount_list_double_win_list)},
};
constexpr detail::ObjectTable get_redeem_est_amount_list_double_win_table =
    detail::table_of<GetRedeemEstAmountListDoubleWin>(
        "GetRedeemEstAmountListDoubleWin", get_redeem_est_amount_list_double_win_fields);

constexpr detail::Field get_redeem_est_amount_list_smart_leverage_request_fields[] = {
    {"category", offsetof(GetRedeemEstAmountListSmartLeverageRequest, category),
     detail::enumeration(get_redeem_est_amount_list_smart_leverage_category_table, detail::Holder::required),
     detail::In::query},
    {"positionIds", offsetof(GetRedeemEstAmountListSmartLeverageRequest, positionIds),
     detail::list(list_of_string, detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable get_redeem_est_amount_list_smart_leverage_request_table =
    detail::table_of<GetRedeemEstAmountListSmartLeverageRequest>(
        "GetRedeemEstAmountListSmartLeverageRequest", get_redeem_est_amount_list_smart_leverage_request_fields);

constexpr detail::Field get_redeem_est_amount_list_smart_leverage_fields[] = {
    {"list", offsetof(GetRedeemEstAmountListSmartLeverage, list),
     detail::list(list_of_get_redeem_est_amount_list_double_win_list)},
};
constexpr detail::ObjectTable get_redeem_est_amount_list_smart_leverage_table =
    detail::table_of<GetRedeemEstAmountListSmartLeverage>(
        "GetRedeemEstAmountListSmartLeverage", get_redeem_est_amount_list_smart_leverage_fields);

constexpr detail::Field order_discount_buy_request_fields[] = {
    {"category", offsetof(OrderDiscountBuyRequest, category),
     detail::enumeration(order_discount_buy_category_table, detail::Holder::required), detail::In::query},
    {"orderId", offsetof(OrderDiscountBuyRequest, orderId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"orderLinkId", offsetof(OrderDiscountBuyRequest, orderLinkId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"productId", offsetof(OrderDiscountBuyRequest, productId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"startTime", offsetof(OrderDiscountBuyRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(OrderDiscountBuyRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(OrderDiscountBuyRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(OrderDiscountBuyRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable order_discount_buy_request_table =
    detail::table_of<OrderDiscountBuyRequest>("OrderDiscountBuyRequest", order_discount_buy_request_fields);

constexpr detail::Field order_discount_buy_list_fields[] = {
    {"orderId", offsetof(OrderDiscountBuyList, orderId), detail::string()},
    {"orderLinkId", offsetof(OrderDiscountBuyList, orderLinkId), detail::string()},
    {"productId", offsetof(OrderDiscountBuyList, productId), detail::string()},
    {"category", offsetof(OrderDiscountBuyList, category), detail::string()},
    {"orderType", offsetof(OrderDiscountBuyList, orderType), detail::enumeration(bybit::advance_order_type_table)},
    {"amount", offsetof(OrderDiscountBuyList, amount), detail::decimal()},
    {"coin", offsetof(OrderDiscountBuyList, coin), detail::string()},
    {"underlyingAsset", offsetof(OrderDiscountBuyList, underlyingAsset), detail::string()},
    {"status", offsetof(OrderDiscountBuyList, status), detail::enumeration(bybit::advance_status_table)},
    {"createdTime", offsetof(OrderDiscountBuyList, createdTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"purchasePrice", offsetof(OrderDiscountBuyList, purchasePrice), detail::decimal()},
    {"knockoutPrice", offsetof(OrderDiscountBuyList, knockoutPrice), detail::decimal()},
    {"knockoutCouponE8", offsetof(OrderDiscountBuyList, knockoutCouponE8), detail::decimal()},
    {"duration", offsetof(OrderDiscountBuyList, duration), detail::string()},
    {"settlementTime", offsetof(OrderDiscountBuyList, settlementTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"accountType", offsetof(OrderDiscountBuyList, accountType), detail::enumeration(bybit::account_type_table)},
    {"toAccountType", offsetof(OrderDiscountBuyList, toAccountType), detail::enumeration(bybit::account_type_table)},
    {"settleType", offsetof(OrderDiscountBuyList, settleType), detail::string()},
    {"settlementPrice", offsetof(OrderDiscountBuyList, settlementPrice), detail::decimal()},
    {"settlementCoin", offsetof(OrderDiscountBuyList, settlementCoin), detail::string()},
    {"settlementAmount", offsetof(OrderDiscountBuyList, settlementAmount), detail::decimal()},
    {"isVip", offsetof(OrderDiscountBuyList, isVip), detail::boolean()},
    {"refundStatus", offsetof(OrderDiscountBuyList, refundStatus), detail::string()},
};
constexpr detail::ObjectTable order_discount_buy_list_table =
    detail::table_of<OrderDiscountBuyList>("OrderDiscountBuyList", order_discount_buy_list_fields);

constexpr detail::ListTable list_of_order_discount_buy_list =
    detail::list_of<OrderDiscountBuyList>(detail::object(order_discount_buy_list_table));

constexpr detail::Field order_discount_buy_fields[] = {
    {"nextPageCursor", offsetof(OrderDiscountBuy, nextPageCursor), detail::string()},
    {"list", offsetof(OrderDiscountBuy, list), detail::list(list_of_order_discount_buy_list)},
};
constexpr detail::ObjectTable order_discount_buy_table =
    detail::table_of<OrderDiscountBuy>("OrderDiscountBuy", order_discount_buy_fields);

constexpr detail::Field order_double_win_request_fields[] = {
    {"category", offsetof(OrderDoubleWinRequest, category),
     detail::enumeration(category_table, detail::Holder::required), detail::In::query},
    {"productId", offsetof(OrderDoubleWinRequest, productId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"orderId", offsetof(OrderDoubleWinRequest, orderId), detail::string(detail::Holder::optional), detail::In::query},
    {"orderLinkId", offsetof(OrderDoubleWinRequest, orderLinkId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"startTime", offsetof(OrderDoubleWinRequest, startTime), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"endTime", offsetof(OrderDoubleWinRequest, endTime), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"limit", offsetof(OrderDoubleWinRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(OrderDoubleWinRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::Bounds order_double_win_request_bounds[] = {{.field = 6, .maximum = "20"}};
constexpr detail::ObjectTable order_double_win_request_table =
    detail::table_of<OrderDoubleWinRequest>(
        "OrderDoubleWinRequest", order_double_win_request_fields, false, order_double_win_request_bounds);

constexpr detail::Field order_double_win_list_fields[] = {
    {"orderId", offsetof(OrderDoubleWinList, orderId), detail::string()},
    {"orderLinkId", offsetof(OrderDoubleWinList, orderLinkId), detail::string()},
    {"productId", offsetof(OrderDoubleWinList, productId), detail::string()},
    {"category", offsetof(OrderDoubleWinList, category), detail::string()},
    {"orderType", offsetof(OrderDoubleWinList, orderType), detail::enumeration(bybit::advance_order_type_table)},
    {"investCoin", offsetof(OrderDoubleWinList, investCoin), detail::string()},
    {"amount", offsetof(OrderDoubleWinList, amount), detail::decimal()},
    {"underlyingAsset", offsetof(OrderDoubleWinList, underlyingAsset), detail::string()},
    {"leverage", offsetof(OrderDoubleWinList, leverage), detail::decimal()},
    {"initialPrice", offsetof(OrderDoubleWinList, initialPrice), detail::decimal()},
    {"lowerPrice", offsetof(OrderDoubleWinList, lowerPrice), detail::decimal()},
    {"upperPrice", offsetof(OrderDoubleWinList, upperPrice), detail::decimal()},
    {"duration", offsetof(OrderDoubleWinList, duration), detail::string()},
    {"settlementTime", offsetof(OrderDoubleWinList, settlementTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"createdTime", offsetof(OrderDoubleWinList, createdTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"updatedTime", offsetof(OrderDoubleWinList, updatedTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"status", offsetof(OrderDoubleWinList, status), detail::enumeration(bybit::advance_status_table)},
    {"settlementPrice", offsetof(OrderDoubleWinList, settlementPrice), detail::decimal()},
    {"pnl", offsetof(OrderDoubleWinList, pnl), detail::decimal()},
    {"refundStatus", offsetof(OrderDoubleWinList, refundStatus), detail::string()},
    {"accountType", offsetof(OrderDoubleWinList, accountType), detail::enumeration(bybit::account_type_table)},
    {"toAccountType", offsetof(OrderDoubleWinList, toAccountType), detail::enumeration(bybit::account_type_table)},
};
constexpr detail::ObjectTable order_double_win_list_table =
    detail::table_of<OrderDoubleWinList>("OrderDoubleWinList", order_double_win_list_fields);

constexpr detail::ListTable list_of_order_double_win_list =
    detail::list_of<OrderDoubleWinList>(detail::object(order_double_win_list_table));

constexpr detail::Field order_double_win_fields[] = {
    {"category", offsetof(OrderDoubleWin, category), detail::string()},
    {"nextPageCursor", offsetof(OrderDoubleWin, nextPageCursor), detail::string()},
    {"list", offsetof(OrderDoubleWin, list), detail::list(list_of_order_double_win_list)},
};
constexpr detail::ObjectTable order_double_win_table =
    detail::table_of<OrderDoubleWin>("OrderDoubleWin", order_double_win_fields);

constexpr detail::Field order_dual_assets_request_fields[] = {
    {"category", offsetof(OrderDualAssetsRequest, category),
     detail::enumeration(bybit::earn_category_table, detail::Holder::required), detail::In::query},
    {"productId", offsetof(OrderDualAssetsRequest, productId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"orderId", offsetof(OrderDualAssetsRequest, orderId), detail::string(detail::Holder::optional), detail::In::query},
    {"orderLinkId", offsetof(OrderDualAssetsRequest, orderLinkId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"startTime", offsetof(OrderDualAssetsRequest, startTime), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"endTime", offsetof(OrderDualAssetsRequest, endTime), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"limit", offsetof(OrderDualAssetsRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(OrderDualAssetsRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::Bounds order_dual_assets_request_bounds[] = {{.field = 6, .maximum = "20"}};
constexpr detail::ObjectTable order_dual_assets_request_table =
    detail::table_of<OrderDualAssetsRequest>(
        "OrderDualAssetsRequest", order_dual_assets_request_fields, false, order_dual_assets_request_bounds);

constexpr detail::Field order_dual_assets_list_fields[] = {
    {"orderId", offsetof(OrderDualAssetsList, orderId), detail::string()},
    {"orderLinkId", offsetof(OrderDualAssetsList, orderLinkId), detail::string()},
    {"productId", offsetof(OrderDualAssetsList, productId), detail::string()},
    {"category", offsetof(OrderDualAssetsList, category), detail::string()},
    {"orderType", offsetof(OrderDualAssetsList, orderType), detail::enumeration(bybit::advance_order_type_table)},
    {"amount", offsetof(OrderDualAssetsList, amount), detail::decimal()},
    {"coin", offsetof(OrderDualAssetsList, coin), detail::string()},
    {"baseCoin", offsetof(OrderDualAssetsList, baseCoin), detail::string()},
    {"quoteCoin", offsetof(OrderDualAssetsList, quoteCoin), detail::string()},
    {"status", offsetof(OrderDualAssetsList, status), detail::enumeration(bybit::advance_status_table)},
    {"createdTime", offsetof(OrderDualAssetsList, createdTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"updatedTime", offsetof(OrderDualAssetsList, updatedTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"direction", offsetof(OrderDualAssetsList, direction), detail::enumeration(direction_table)},
    {"targetPrice", offsetof(OrderDualAssetsList, targetPrice), detail::decimal()},
    {"settlementTime", offsetof(OrderDualAssetsList, settlementTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"estimateApyE8", offsetof(OrderDualAssetsList, estimateApyE8),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"duration", offsetof(OrderDualAssetsList, duration), detail::string()},
    {"accountType", offsetof(OrderDualAssetsList, accountType), detail::enumeration(bybit::account_type_table)},
    {"toAccountType", offsetof(OrderDualAssetsList, toAccountType), detail::enumeration(bybit::account_type_table)},
    {"selectApyE8", offsetof(OrderDualAssetsList, selectApyE8),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"isVip", offsetof(OrderDualAssetsList, isVip), detail::boolean()},
    {"settlementCoin", offsetof(OrderDualAssetsList, settlementCoin), detail::string()},
    {"settlementAmount", offsetof(OrderDualAssetsList, settlementAmount), detail::decimal()},
    {"orderMode", offsetof(OrderDualAssetsList, orderMode), detail::enumeration(order_mode_table)},
    {"settlementPrice", offsetof(OrderDualAssetsList, settlementPrice), detail::decimal()},
    {"refundStatus", offsetof(OrderDualAssetsList, refundStatus), detail::string()},
    {"trialBonusAmount", offsetof(OrderDualAssetsList, trialBonusAmount), detail::decimal()},
    {"trialBonusPnl", offsetof(OrderDualAssetsList, trialBonusPnl), detail::decimal()},
};
constexpr detail::ObjectTable order_dual_assets_list_table =
    detail::table_of<OrderDualAssetsList>("OrderDualAssetsList", order_dual_assets_list_fields);

constexpr detail::ListTable list_of_order_dual_assets_list =
    detail::list_of<OrderDualAssetsList>(detail::object(order_dual_assets_list_table));

constexpr detail::Field order_dual_assets_fields[] = {
    {"category", offsetof(OrderDualAssets, category), detail::string()},
    {"nextPageCursor", offsetof(OrderDualAssets, nextPageCursor), detail::string()},
    {"list", offsetof(OrderDualAssets, list), detail::list(list_of_order_dual_assets_list)},
};
constexpr detail::ObjectTable order_dual_assets_table =
    detail::table_of<OrderDualAssets>("OrderDualAssets", order_dual_assets_fields);

constexpr detail::Field order_smart_leverage_request_fields[] = {
    {"category", offsetof(OrderSmartLeverageRequest, category),
     detail::enumeration(order_smart_leverage_category_table, detail::Holder::required), detail::In::query},
    {"productId", offsetof(OrderSmartLeverageRequest, productId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"orderId", offsetof(OrderSmartLeverageRequest, orderId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"orderLinkId", offsetof(OrderSmartLeverageRequest, orderLinkId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"startTime", offsetof(OrderSmartLeverageRequest, startTime), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"endTime", offsetof(OrderSmartLeverageRequest, endTime), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"limit", offsetof(OrderSmartLeverageRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(OrderSmartLeverageRequest, cursor), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::Bounds order_smart_leverage_request_bounds[] = {{.field = 6, .maximum = "20"}};
constexpr detail::ObjectTable order_smart_leverage_request_table =
    detail::table_of<OrderSmartLeverageRequest>(
        "OrderSmartLeverageRequest", order_smart_leverage_request_fields, false, order_smart_leverage_request_bounds);

constexpr detail::Field order_smart_leverage_list_fields[] = {
    {"orderId", offsetof(OrderSmartLeverageList, orderId), detail::string()},
    {"orderLinkId", offsetof(OrderSmartLeverageList, orderLinkId), detail::string()},
    {"productId", offsetof(OrderSmartLeverageList, productId), detail::string()},
    {"category", offsetof(OrderSmartLeverageList, category), detail::string()},
    {"orderType", offsetof(OrderSmartLeverageList, orderType), detail::enumeration(bybit::advance_order_type_table)},
    {"amount", offsetof(OrderSmartLeverageList, amount), detail::decimal()},
    {"createdTime", offsetof(OrderSmartLeverageList, createdTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"status", offsetof(OrderSmartLeverageList, status), detail::enumeration(bybit::advance_status_table)},
    {"duration", offsetof(OrderSmartLeverageList, duration), detail::string()},
    {"accountType", offsetof(OrderSmartLeverageList, accountType), detail::enumeration(bybit::account_type_table)},
    {"settlementTime", offsetof(OrderSmartLeverageList, settlementTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"refundStatus", offsetof(OrderSmartLeverageList, refundStatus), detail::string()},
    {"investCoin", offsetof(OrderSmartLeverageList, investCoin), detail::string()},
    {"underlyingAsset", offsetof(OrderSmartLeverageList, underlyingAsset), detail::string()},
    {"direction", offsetof(OrderSmartLeverageList, direction),
     detail::enumeration(order_smart_leverage_direction_table)},
    {"leverage", offsetof(OrderSmartLeverageList, leverage), detail::decimal()},
    {"breakevenPrice", offsetof(OrderSmartLeverageList, breakevenPrice), detail::decimal()},
    {"initialPrice", offsetof(OrderSmartLeverageList, initialPrice), detail::decimal()},
    {"settlementPrice", offsetof(OrderSmartLeverageList, settlementPrice), detail::decimal()},
    {"pnl", offsetof(OrderSmartLeverageList, pnl), detail::decimal()},
    {"toAccountType", offsetof(OrderSmartLeverageList, toAccountType), detail::enumeration(bybit::account_type_table)},
};
constexpr detail::ObjectTable order_smart_leverage_list_table =
    detail::table_of<OrderSmartLeverageList>("OrderSmartLeverageList", order_smart_leverage_list_fields);

constexpr detail::ListTable list_of_order_smart_leverage_list =
    detail::list_of<OrderSmartLeverageList>(detail::object(order_smart_leverage_list_table));

constexpr detail::Field order_smart_leverage_fields[] = {
    {"category", offsetof(OrderSmartLeverage, category), detail::string()},
    {"nextPageCursor", offsetof(OrderSmartLeverage, nextPageCursor), detail::string()},
    {"list", offsetof(OrderSmartLeverage, list), detail::list(list_of_order_smart_leverage_list)},
};
constexpr detail::ObjectTable order_smart_leverage_table =
    detail::table_of<OrderSmartLeverage>("OrderSmartLeverage", order_smart_leverage_fields);

constexpr detail::Field place_order_request_discount_buy_extra_fields[] = {
    {"initialPrice", offsetof(PlaceOrderRequestDiscountBuyExtra, initialPrice),
     detail::decimal(detail::Holder::required)},
    {"purchasePrice", offsetof(PlaceOrderRequestDiscountBuyExtra, purchasePrice),
     detail::decimal(detail::Holder::required)},
    {"knockoutPrice", offsetof(PlaceOrderRequestDiscountBuyExtra, knockoutPrice),
     detail::decimal(detail::Holder::required)},
    {"knockoutCouponE8", offsetof(PlaceOrderRequestDiscountBuyExtra, knockoutCouponE8),
     detail::decimal(detail::Holder::required)},
    {"settleType", offsetof(PlaceOrderRequestDiscountBuyExtra, settleType), detail::string(detail::Holder::required)},
    {"instUid", offsetof(PlaceOrderRequestDiscountBuyExtra, instUid), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable place_order_request_discount_buy_extra_table =
    detail::table_of<PlaceOrderRequestDiscountBuyExtra>(
        "PlaceOrderRequestDiscountBuyExtra", place_order_request_discount_buy_extra_fields);

constexpr detail::Field place_order_request_fields[] = {
    {"category", offsetof(PlaceOrderRequest, category),
     detail::enumeration(place_order_category_table, detail::Holder::required)},
    {"productId", offsetof(PlaceOrderRequest, productId), detail::string(detail::Holder::required)},
    {"orderType", offsetof(PlaceOrderRequest, orderType),
     detail::enumeration(bybit::advance_order_type_table, detail::Holder::required)},
    {"amount", offsetof(PlaceOrderRequest, amount), detail::decimal(detail::Holder::required)},
    {"coin", offsetof(PlaceOrderRequest, coin), detail::string(detail::Holder::required)},
    {"accountType", offsetof(PlaceOrderRequest, accountType),
     detail::enumeration(bybit::account_type_table, detail::Holder::required)},
    {"orderLinkId", offsetof(PlaceOrderRequest, orderLinkId), detail::string(detail::Holder::required)},
    {"discountBuyExtra", offsetof(PlaceOrderRequest, discountBuyExtra),
     detail::object(place_order_request_discount_buy_extra_table, detail::Holder::required)},
};
constexpr detail::ObjectTable place_order_request_table =
    detail::table_of<PlaceOrderRequest>("PlaceOrderRequest", place_order_request_fields);

constexpr detail::Field place_order_fields[] = {
    {"orderId", offsetof(PlaceOrder, orderId), detail::string()},
    {"orderLinkId", offsetof(PlaceOrder, orderLinkId), detail::string()},
};
constexpr detail::ObjectTable place_order_table = detail::table_of<PlaceOrder>("PlaceOrder", place_order_fields);

constexpr detail::Field place_order_double_win_request_double_win_stake_extra_fields[] = {
    {"leverage", offsetof(PlaceOrderDoubleWinRequestDoubleWinStakeExtra, leverage),
     detail::decimal(detail::Holder::required)},
    {"initialPrice", offsetof(PlaceOrderDoubleWinRequestDoubleWinStakeExtra, initialPrice),
     detail::decimal(detail::Holder::required)},
    {"lowerPrice", offsetof(PlaceOrderDoubleWinRequestDoubleWinStakeExtra, lowerPrice), detail::decimal()},
    {"upperPrice", offsetof(PlaceOrderDoubleWinRequestDoubleWinStakeExtra, upperPrice), detail::decimal()},
};
constexpr detail::ObjectTable place_order_double_win_request_double_win_stake_extra_table =
    detail::contained_table_of<PlaceOrderDoubleWinRequestDoubleWinStakeExtra>(
        "PlaceOrderDoubleWinRequestDoubleWinStakeExtra", place_order_double_win_request_double_win_stake_extra_fields);

constexpr detail::Field place_order_double_win_request_double_win_redeem_extra_fields[] = {
    {"positionId", offsetof(PlaceOrderDoubleWinRequestDoubleWinRedeemExtra, positionId),
     detail::string(detail::Holder::required)},
    {"estRedeemAmount", offsetof(PlaceOrderDoubleWinRequestDoubleWinRedeemExtra, estRedeemAmount),
     detail::decimal(detail::Holder::required)},
    {"isSlippageProtected", offsetof(PlaceOrderDoubleWinRequestDoubleWinRedeemExtra, isSlippageProtected),
     detail::boolean()},
};
constexpr detail::ObjectTable place_order_double_win_request_double_win_redeem_extra_table =
    detail::contained_table_of<PlaceOrderDoubleWinRequestDoubleWinRedeemExtra>(
        "PlaceOrderDoubleWinRequestDoubleWinRedeemExtra",
        place_order_double_win_request_double_win_redeem_extra_fields);

constexpr detail::Field place_order_double_win_request_fields[] = {
    {"category", offsetof(PlaceOrderDoubleWinRequest, category),
     detail::enumeration(category_table, detail::Holder::required)},
    {"productId", offsetof(PlaceOrderDoubleWinRequest, productId), detail::string(detail::Holder::required)},
    {"orderType", offsetof(PlaceOrderDoubleWinRequest, orderType),
     detail::enumeration(bybit::advance_order_type_table, detail::Holder::required)},
    {"amount", offsetof(PlaceOrderDoubleWinRequest, amount), detail::decimal()},
    {"accountType", offsetof(PlaceOrderDoubleWinRequest, accountType),
     detail::enumeration(bybit::account_type_table, detail::Holder::required)},
    {"coin", offsetof(PlaceOrderDoubleWinRequest, coin), detail::string(detail::Holder::required)},
    {"orderLinkId", offsetof(PlaceOrderDoubleWinRequest, orderLinkId), detail::string(detail::Holder::required)},
    {"doubleWinStakeExtra", offsetof(PlaceOrderDoubleWinRequest, doubleWinStakeExtra),
     detail::object(place_order_double_win_request_double_win_stake_extra_table, detail::Holder::optional)},
    {"doubleWinRedeemExtra", offsetof(PlaceOrderDoubleWinRequest, doubleWinRedeemExtra),
     detail::object(place_order_double_win_request_double_win_redeem_extra_table, detail::Holder::optional)},
};
constexpr detail::ObjectTable place_order_double_win_request_table =
    detail::table_of<PlaceOrderDoubleWinRequest>("PlaceOrderDoubleWinRequest", place_order_double_win_request_fields);

constexpr detail::Field place_order_double_win_fields[] = {
    {"orderId", offsetof(PlaceOrderDoubleWin, orderId), detail::string()},
    {"orderLinkId", offsetof(PlaceOrderDoubleWin, orderLinkId), detail::string()},
};
constexpr detail::ObjectTable place_order_double_win_table =
    detail::table_of<PlaceOrderDoubleWin>("PlaceOrderDoubleWin", place_order_double_win_fields);

constexpr detail::Field place_order_dual_assets_request_dual_assets_extra_fields[] = {
    {"orderDirection", offsetof(PlaceOrderDualAssetsRequestDualAssetsExtra, orderDirection),
     detail::enumeration(order_direction_table, detail::Holder::required)},
    {"selectPrice", offsetof(PlaceOrderDualAssetsRequestDualAssetsExtra, selectPrice),
     detail::decimal(detail::Holder::required)},
    {"apyE8", offsetof(PlaceOrderDualAssetsRequestDualAssetsExtra, apyE8), detail::integer(detail::Holder::required)},
};
constexpr detail::ObjectTable place_order_dual_assets_request_dual_assets_extra_table =
    detail::table_of<PlaceOrderDualAssetsRequestDualAssetsExtra>(
        "PlaceOrderDualAssetsRequestDualAssetsExtra", place_order_dual_assets_request_dual_assets_extra_fields);

constexpr detail::Field place_order_dual_assets_request_interest_card_fields[] = {
    {"awardId", offsetof(PlaceOrderDualAssetsRequestInterestCard, awardId), detail::integer(detail::Holder::required)},
    {"specCode", offsetof(PlaceOrderDualAssetsRequestInterestCard, specCode), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable place_order_dual_assets_request_interest_card_table =
    detail::contained_table_of<PlaceOrderDualAssetsRequestInterestCard>(
        "PlaceOrderDualAssetsRequestInterestCard", place_order_dual_assets_request_interest_card_fields);

constexpr detail::Field place_order_dual_assets_request_fields[] = {
    {"category", offsetof(PlaceOrderDualAssetsRequest, category),
     detail::enumeration(bybit::earn_category_table, detail::Holder::required)},
    {"productId", offsetof(PlaceOrderDualAssetsRequest, productId), detail::string(detail::Holder::required)},
    {"orderType", offsetof(PlaceOrderDualAssetsRequest, orderType),
     detail::enumeration(bybit::advance_order_type_table, detail::Holder::required)},
    {"amount", offsetof(PlaceOrderDualAssetsRequest, amount), detail::decimal(detail::Holder::required)},
    {"accountType", offsetof(PlaceOrderDualAssetsRequest, accountType),
     detail::enumeration(bybit::account_type_table, detail::Holder::required)},
    {"coin", offsetof(PlaceOrderDualAssetsRequest, coin), detail::string(detail::Holder::required)},
    {"orderLinkId", offsetof(PlaceOrderDualAssetsRequest, orderLinkId), detail::string(detail::Holder::required)},
    {"dualAssetsExtra", offsetof(PlaceOrderDualAssetsRequest, dualAssetsExtra),
     detail::object(place_order_dual_assets_request_dual_assets_extra_table, detail::Holder::required)},
    {"interestCard", offsetof(PlaceOrderDualAssetsRequest, interestCard),
     detail::object(place_order_dual_assets_request_interest_card_table, detail::Holder::optional)},
};
constexpr detail::ObjectTable place_order_dual_assets_request_table =
    detail::table_of<PlaceOrderDualAssetsRequest>(
        "PlaceOrderDualAssetsRequest", place_order_dual_assets_request_fields);

constexpr detail::Field place_order_dual_assets_fields[] = {
    {"orderId", offsetof(PlaceOrderDualAssets, orderId), detail::string()},
    {"orderLinkId", offsetof(PlaceOrderDualAssets, orderLinkId), detail::string()},
};
constexpr detail::ObjectTable place_order_dual_assets_table =
    detail::table_of<PlaceOrderDualAssets>("PlaceOrderDualAssets", place_order_dual_assets_fields);

constexpr detail::Field place_order_smart_leverage_request_smart_leverage_stake_extra_fields[] = {
    {"initialPrice", offsetof(PlaceOrderSmartLeverageRequestSmartLeverageStakeExtra, initialPrice),
     detail::decimal(detail::Holder::required)},
    {"breakevenPrice", offsetof(PlaceOrderSmartLeverageRequestSmartLeverageStakeExtra, breakevenPrice),
     detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable place_order_smart_leverage_request_smart_leverage_stake_extra_table =
    detail::contained_table_of<PlaceOrderSmartLeverageRequestSmartLeverageStakeExtra>(
        "PlaceOrderSmartLeverageRequestSmartLeverageStakeExtra",
        place_order_smart_leverage_request_smart_leverage_stake_extra_fields);

constexpr detail::Field place_order_smart_leverage_request_fields[] = {
    {"category", offsetof(PlaceOrderSmartLeverageRequest, category),
     detail::enumeration(place_order_smart_leverage_category_table, detail::Holder::required)},
    {"productId", offsetof(PlaceOrderSmartLeverageRequest, productId), detail::string(detail::Holder::required)},
    {"orderType", offsetof(PlaceOrderSmartLeverageRequest, orderType),
     detail::enumeration(bybit::advance_order_type_table, detail::Holder::required)},
    {"amount", offsetof(PlaceOrderSmartLeverageRequest, amount), detail::decimal()},
    {"accountType", offsetof(PlaceOrderSmartLeverageRequest, accountType),
     detail::enumeration(bybit::account_type_table, detail::Holder::required)},
    {"coin", offsetof(PlaceOrderSmartLeverageRequest, coin), detail::string(detail::Holder::required)},
    {"orderLinkId", offsetof(PlaceOrderSmartLeverageRequest, orderLinkId), detail::string(detail::Holder::required)},
    {"smartLeverageStakeExtra", offsetof(PlaceOrderSmartLeverageRequest, smartLeverageStakeExtra),
     detail::object(place_order_smart_leverage_request_smart_leverage_stake_extra_table, detail::Holder::optional)},
    {"smartLeverageRedeemExtra", offsetof(PlaceOrderSmartLeverageRequest, smartLeverageRedeemExtra),
     detail::object(place_order_double_win_request_double_win_redeem_extra_table, detail::Holder::optional)},
};
constexpr detail::ObjectTable place_order_smart_leverage_request_table =
    detail::table_of<PlaceOrderSmartLeverageRequest>(
        "PlaceOrderSmartLeverageRequest", place_order_smart_leverage_request_fields);

constexpr detail::Field place_order_smart_leverage_fields[] = {
    {"orderId", offsetof(PlaceOrderSmartLeverage, orderId), detail::string()},
    {"orderLinkId", offsetof(PlaceOrderSmartLeverage, orderLinkId), detail::string()},
};
constexpr detail::ObjectTable place_order_smart_leverage_table =
    detail::table_of<PlaceOrderSmartLeverage>("PlaceOrderSmartLeverage", place_order_smart_leverage_fields);

constexpr detail::Field position_discount_buy_request_fields[] = {
    {"category", offsetof(PositionDiscountBuyRequest, category),
     detail::enumeration(position_discount_buy_category_table, detail::Holder::required), detail::In::query},
    {"productId", offsetof(PositionDiscountBuyRequest, productId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"coin", offsetof(PositionDiscountBuyRequest, coin), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(PositionDiscountBuyRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(PositionDiscountBuyRequest, cursor), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable position_discount_buy_request_table =
    detail::table_of<PositionDiscountBuyRequest>("PositionDiscountBuyRequest", position_discount_buy_request_fields);

constexpr detail::Field position_discount_buy_list_fields[] = {
    {"positionId", offsetof(PositionDiscountBuyList, positionId), detail::string()},
    {"productId", offsetof(PositionDiscountBuyList, productId), detail::string()},
    {"category", offsetof(PositionDiscountBuyList, category), detail::string()},
    {"coin", offsetof(PositionDiscountBuyList, coin), detail::string()},
    {"underlyingAsset", offsetof(PositionDiscountBuyList, underlyingAsset), detail::string()},
    {"amount", offsetof(PositionDiscountBuyList, amount), detail::decimal()},
    {"purchasePrice", offsetof(PositionDiscountBuyList, purchasePrice), detail::decimal()},
    {"knockoutPrice", offsetof(PositionDiscountBuyList, knockoutPrice), detail::decimal()},
    {"knockoutCouponE8", offsetof(PositionDiscountBuyList, knockoutCouponE8), detail::decimal()},
    {"status", offsetof(PositionDiscountBuyList, status), detail::enumeration(position_discount_buy_status_table)},
    {"orderId", offsetof(PositionDiscountBuyList, orderId), detail::string()},
    {"duration", offsetof(PositionDiscountBuyList, duration), detail::string()},
    {"settlementTime", offsetof(PositionDiscountBuyList, settlementTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"accountType", offsetof(PositionDiscountBuyList, accountType), detail::enumeration(bybit::account_type_table)},
    {"toAccountType", offsetof(PositionDiscountBuyList, toAccountType), detail::enumeration(bybit::account_type_table)},
    {"settleType", offsetof(PositionDiscountBuyList, settleType), detail::string()},
    {"expectReceiveAt", offsetof(PositionDiscountBuyList, expectReceiveAt),
     detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable position_discount_buy_list_table =
    detail::table_of<PositionDiscountBuyList>("PositionDiscountBuyList", position_discount_buy_list_fields);

constexpr detail::ListTable list_of_position_discount_buy_list =
    detail::list_of<PositionDiscountBuyList>(detail::object(position_discount_buy_list_table));

constexpr detail::Field position_discount_buy_fields[] = {
    {"nextPageCursor", offsetof(PositionDiscountBuy, nextPageCursor), detail::string()},
    {"list", offsetof(PositionDiscountBuy, list), detail::list(list_of_position_discount_buy_list)},
};
constexpr detail::ObjectTable position_discount_buy_table =
    detail::table_of<PositionDiscountBuy>("PositionDiscountBuy", position_discount_buy_fields);

constexpr detail::Field position_double_win_request_fields[] = {
    {"category", offsetof(PositionDoubleWinRequest, category),
     detail::enumeration(category_table, detail::Holder::required), detail::In::query},
    {"productId", offsetof(PositionDoubleWinRequest, productId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"coin", offsetof(PositionDoubleWinRequest, coin), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(PositionDoubleWinRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(PositionDoubleWinRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::Bounds position_double_win_request_bounds[] = {{.field = 3, .maximum = "20"}};
constexpr detail::ObjectTable position_double_win_request_table =
    detail::table_of<PositionDoubleWinRequest>(
        "PositionDoubleWinRequest", position_double_win_request_fields, false, position_double_win_request_bounds);

constexpr detail::Field position_double_win_list_fields[] = {
    {"positionId", offsetof(PositionDoubleWinList, positionId), detail::string()},
    {"productId", offsetof(PositionDoubleWinList, productId), detail::string()},
    {"category", offsetof(PositionDoubleWinList, category), detail::string()},
    {"investCoin", offsetof(PositionDoubleWinList, investCoin), detail::string()},
    {"underlyingAsset", offsetof(PositionDoubleWinList, underlyingAsset), detail::string()},
    {"amount", offsetof(PositionDoubleWinList, amount), detail::decimal()},
    {"leverage", offsetof(PositionDoubleWinList, leverage), detail::decimal()},
    {"initialPrice", offsetof(PositionDoubleWinList, initialPrice), detail::decimal()},
    {"lowerPrice", offsetof(PositionDoubleWinList, lowerPrice), detail::decimal()},
    {"upperPrice", offsetof(PositionDoubleWinList, upperPrice), detail::decimal()},
    {"duration", offsetof(PositionDoubleWinList, duration), detail::string()},
    {"settlementTime", offsetof(PositionDoubleWinList, settlementTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"createdTime", offsetof(PositionDoubleWinList, createdTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"status", offsetof(PositionDoubleWinList, status), detail::enumeration(position_double_win_status_table)},
    {"redeemable", offsetof(PositionDoubleWinList, redeemable), detail::boolean()},
    {"accountType", offsetof(PositionDoubleWinList, accountType), detail::enumeration(bybit::account_type_table)},
    {"orderId", offsetof(PositionDoubleWinList, orderId), detail::string()},
};
constexpr detail::ObjectTable position_double_win_list_table =
    detail::table_of<PositionDoubleWinList>("PositionDoubleWinList", position_double_win_list_fields);

constexpr detail::ListTable list_of_position_double_win_list =
    detail::list_of<PositionDoubleWinList>(detail::object(position_double_win_list_table));

constexpr detail::Field position_double_win_fields[] = {
    {"category", offsetof(PositionDoubleWin, category), detail::string()},
    {"nextPageCursor", offsetof(PositionDoubleWin, nextPageCursor), detail::string()},
    {"list", offsetof(PositionDoubleWin, list), detail::list(list_of_position_double_win_list)},
};
constexpr detail::ObjectTable position_double_win_table =
    detail::table_of<PositionDoubleWin>("PositionDoubleWin", position_double_win_fields);

constexpr detail::Field position_dual_assets_request_fields[] = {
    {"category", offsetof(PositionDualAssetsRequest, category),
     detail::enumeration(bybit::earn_category_table, detail::Holder::required), detail::In::query},
    {"productId", offsetof(PositionDualAssetsRequest, productId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"coin", offsetof(PositionDualAssetsRequest, coin), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(PositionDualAssetsRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(PositionDualAssetsRequest, cursor), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::Bounds position_dual_assets_request_bounds[] = {{.field = 3, .maximum = "20"}};
constexpr detail::ObjectTable position_dual_assets_request_table =
    detail::table_of<PositionDualAssetsRequest>(
        "PositionDualAssetsRequest", position_dual_assets_request_fields, false, position_dual_assets_request_bounds);

constexpr detail::Field position_dual_assets_list_fields[] = {
    {"positionId", offsetof(PositionDualAssetsList, positionId), detail::string()},
    {"productId", offsetof(PositionDualAssetsList, productId), detail::string()},
    {"category", offsetof(PositionDualAssetsList, category), detail::string()},
    {"baseCoin", offsetof(PositionDualAssetsList, baseCoin), detail::string()},
    {"quoteCoin", offsetof(PositionDualAssetsList, quoteCoin), detail::string()},
    {"investCoin", offsetof(PositionDualAssetsList, investCoin), detail::string()},
    {"amount", offsetof(PositionDualAssetsList, amount), detail::decimal()},
    {"apyE8", offsetof(PositionDualAssetsList, apyE8), detail::decimal()},
    {"direction", offsetof(PositionDualAssetsList, direction), detail::enumeration(direction_table)},
    {"targetPrice", offsetof(PositionDualAssetsList, targetPrice), detail::decimal()},
    {"settlementTime", offsetof(PositionDualAssetsList, settlementTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"status", offsetof(PositionDualAssetsList, status), detail::enumeration(position_dual_assets_status_table)},
    {"orderId", offsetof(PositionDualAssetsList, orderId), detail::string()},
    {"duration", offsetof(PositionDualAssetsList, duration), detail::string()},
    {"expectReturnCoin", offsetof(PositionDualAssetsList, expectReturnCoin), detail::string()},
    {"expectReturnAmount", offsetof(PositionDualAssetsList, expectReturnAmount), detail::decimal()},
    {"accountType", offsetof(PositionDualAssetsList, accountType), detail::enumeration(bybit::account_type_table)},
    {"toAccountType", offsetof(PositionDualAssetsList, toAccountType), detail::enumeration(bybit::account_type_table)},
    {"yieldStartAt", offsetof(PositionDualAssetsList, yieldStartAt), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"yieldEndAt", offsetof(PositionDualAssetsList, yieldEndAt), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable position_dual_assets_list_table =
    detail::table_of<PositionDualAssetsList>("PositionDualAssetsList", position_dual_assets_list_fields);

constexpr detail::ListTable list_of_position_dual_assets_list =
    detail::list_of<PositionDualAssetsList>(detail::object(position_dual_assets_list_table));

constexpr detail::Field position_dual_assets_fields[] = {
    {"category", offsetof(PositionDualAssets, category), detail::string()},
    {"nextPageCursor", offsetof(PositionDualAssets, nextPageCursor), detail::string()},
    {"list", offsetof(PositionDualAssets, list), detail::list(list_of_position_dual_assets_list)},
};
constexpr detail::ObjectTable position_dual_assets_table =
    detail::table_of<PositionDualAssets>("PositionDualAssets", position_dual_assets_fields);

constexpr detail::Field position_smart_leverage_request_fields[] = {
    {"category", offsetof(PositionSmartLeverageRequest, category),
     detail::enumeration(position_smart_leverage_category_table, detail::Holder::required), detail::In::query},
    {"productId", offsetof(PositionSmartLeverageRequest, productId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"coin", offsetof(PositionSmartLeverageRequest, coin), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(PositionSmartLeverageRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(PositionSmartLeverageRequest, cursor), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::Bounds position_smart_leverage_request_bounds[] = {{.field = 3, .maximum = "20"}};
constexpr detail::ObjectTable position_smart_leverage_request_table =
    detail::table_of<PositionSmartLeverageRequest>(
        "PositionSmartLeverageRequest", position_smart_leverage_request_fields, false,
        position_smart_leverage_request_bounds);

constexpr detail::Field position_smart_leverage_list_fields[] = {
    {"positionId", offsetof(PositionSmartLeverageList, positionId), detail::string()},
    {"productId", offsetof(PositionSmartLeverageList, productId), detail::string()},
    {"category", offsetof(PositionSmartLeverageList, category), detail::string()},
    {"investCoin", offsetof(PositionSmartLeverageList, investCoin), detail::string()},
    {"amount", offsetof(PositionSmartLeverageList, amount), detail::decimal()},
    {"duration", offsetof(PositionSmartLeverageList, duration), detail::string()},
    {"settlementTime", offsetof(PositionSmartLeverageList, settlementTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"accountType", offsetof(PositionSmartLeverageList, accountType), detail::enumeration(bybit::account_type_table)},
    {"orderId", offsetof(PositionSmartLeverageList, orderId), detail::string()},
    {"underlyingAsset", offsetof(PositionSmartLeverageList, underlyingAsset), detail::string()},
    {"direction", offsetof(PositionSmartLeverageList, direction),
     detail::enumeration(position_smart_leverage_direction_table)},
    {"leverage", offsetof(PositionSmartLeverageList, leverage), detail::decimal()},
    {"breakevenPrice", offsetof(PositionSmartLeverageList, breakevenPrice), detail::decimal()},
    {"initialPrice", offsetof(PositionSmartLeverageList, initialPrice), detail::decimal()},
    {"status", offsetof(PositionSmartLeverageList, status), detail::enumeration(position_smart_leverage_status_table)},
    {"createdTime", offsetof(PositionSmartLeverageList, createdTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"redeemable", offsetof(PositionSmartLeverageList, redeemable), detail::boolean()},
    {"orderLinkId", offsetof(PositionSmartLeverageList, orderLinkId), detail::string()},
};
constexpr detail::ObjectTable position_smart_leverage_list_table =
    detail::table_of<PositionSmartLeverageList>("PositionSmartLeverageList", position_smart_leverage_list_fields);

constexpr detail::ListTable list_of_position_smart_leverage_list =
    detail::list_of<PositionSmartLeverageList>(detail::object(position_smart_leverage_list_table));

constexpr detail::Field position_smart_leverage_fields[] = {
    {"category", offsetof(PositionSmartLeverage, category), detail::string()},
    {"nextPageCursor", offsetof(PositionSmartLeverage, nextPageCursor), detail::string()},
    {"list", offsetof(PositionSmartLeverage, list), detail::list(list_of_position_smart_leverage_list)},
};
constexpr detail::ObjectTable position_smart_leverage_table =
    detail::table_of<PositionSmartLeverage>("PositionSmartLeverage", position_smart_leverage_fields);

constexpr detail::Field product_discount_buy_request_fields[] = {
    {"category", offsetof(ProductDiscountBuyRequest, category),
     detail::enumeration(product_discount_buy_category_table, detail::Holder::required), detail::In::query},
    {"coin", offsetof(ProductDiscountBuyRequest, coin), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable product_discount_buy_request_table =
    detail::table_of<ProductDiscountBuyRequest>("ProductDiscountBuyRequest", product_discount_buy_request_fields);

constexpr detail::Field product_discount_buy_list_fields[] = {
    {"category", offsetof(ProductDiscountBuyList, category), detail::string()},
    {"productId", offsetof(ProductDiscountBuyList, productId), detail::string()},
    {"coin", offsetof(ProductDiscountBuyList, coin), detail::string()},
    {"underlyingAsset", offsetof(ProductDiscountBuyList, underlyingAsset), detail::string()},
    {"settlementTime", offsetof(ProductDiscountBuyList, settlementTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"duration", offsetof(ProductDiscountBuyList, duration), detail::string()},
    {"isVipProduct", offsetof(ProductDiscountBuyList, isVipProduct), detail::boolean()},
    {"subscribeStartAt", offsetof(ProductDiscountBuyList, subscribeStartAt),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"subscribeEndAt", offsetof(ProductDiscountBuyList, subscribeEndAt),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"minPurchaseAmount", offsetof(ProductDiscountBuyList, minPurchaseAmount), detail::decimal()},
    {"remainingAmount", offsetof(ProductDiscountBuyList, remainingAmount), detail::decimal()},
    {"orderPrecisionDigital", offsetof(ProductDiscountBuyList, orderPrecisionDigital), detail::integer()},
    {"expectReceiveAt", offsetof(ProductDiscountBuyList, expectReceiveAt),
     detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable product_discount_buy_list_table =
    detail::table_of<ProductDiscountBuyList>("ProductDiscountBuyList", product_discount_buy_list_fields);

constexpr detail::ListTable list_of_product_discount_buy_list =
    detail::list_of<ProductDiscountBuyList>(detail::object(product_discount_buy_list_table));

constexpr detail::Field product_discount_buy_fields[] = {
    {"list", offsetof(ProductDiscountBuy, list), detail::list(list_of_product_discount_buy_list)},
};
constexpr detail::ObjectTable product_discount_buy_table =
    detail::table_of<ProductDiscountBuy>("ProductDiscountBuy", product_discount_buy_fields);

constexpr detail::Field product_double_win_request_fields[] = {
    {"category", offsetof(ProductDoubleWinRequest, category),
     detail::enumeration(category_table, detail::Holder::required), detail::In::query},
    {"coin", offsetof(ProductDoubleWinRequest, coin), detail::string(detail::Holder::optional), detail::In::query},
    {"duration", offsetof(ProductDoubleWinRequest, duration), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable product_double_win_request_table =
    detail::table_of<ProductDoubleWinRequest>("ProductDoubleWinRequest", product_double_win_request_fields);

constexpr detail::Field product_double_win_list_fields[] = {
    {"category", offsetof(ProductDoubleWinList, category), detail::string()},
    {"productId", offsetof(ProductDoubleWinList, productId), detail::string()},
    {"investCoin", offsetof(ProductDoubleWinList, investCoin), detail::string()},
    {"underlyingAsset", offsetof(ProductDoubleWinList, underlyingAsset), detail::string()},
    {"duration", offsetof(ProductDoubleWinList, duration), detail::string()},
    {"subscribeStartAt", offsetof(ProductDoubleWinList, subscribeStartAt),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"subscribeEndAt", offsetof(ProductDoubleWinList, subscribeEndAt),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"settlementTime", offsetof(ProductDoubleWinList, settlementTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"expectReceiveAt", offsetof(ProductDoubleWinList, expectReceiveAt),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"minPurchaseAmount", offsetof(ProductDoubleWinList, minPurchaseAmount), detail::decimal()},
    {"orderPrecisionDigital", offsetof(ProductDoubleWinList, orderPrecisionDigital), detail::integer()},
    {"isRfqProduct", offsetof(ProductDoubleWinList, isRfqProduct), detail::boolean()},
    {"lowerPriceBuffer", offsetof(ProductDoubleWinList, lowerPriceBuffer), detail::string()},
    {"upperPriceBuffer", offsetof(ProductDoubleWinList, upperPriceBuffer), detail::string()},
    {"minDeviationRatio", offsetof(ProductDoubleWinList, minDeviationRatio), detail::decimal()},
    {"maxDeviationRatio", offsetof(ProductDoubleWinList, maxDeviationRatio), detail::decimal()},
    {"priceTickSize", offsetof(ProductDoubleWinList, priceTickSize), detail::decimal()},
};
constexpr detail::ObjectTable product_double_win_list_table =
    detail::table_of<ProductDoubleWinList>("ProductDoubleWinList", product_double_win_list_fields);

constexpr detail::ListTable list_of_product_double_win_list =
    detail::list_of<ProductDoubleWinList>(detail::object(product_double_win_list_table));

constexpr detail::Field product_double_win_fields[] = {
    {"category", offsetof(ProductDoubleWin, category), detail::string()},
    {"list", offsetof(ProductDoubleWin, list), detail::list(list_of_product_double_win_list)},
};
constexpr detail::ObjectTable product_double_win_table =
    detail::table_of<ProductDoubleWin>("ProductDoubleWin", product_double_win_fields);

constexpr detail::Field product_dual_assets_request_fields[] = {
    {"category", offsetof(ProductDualAssetsRequest, category),
     detail::enumeration(bybit::earn_category_table, detail::Holder::required), detail::In::query},
    {"coin", offsetof(ProductDualAssetsRequest, coin), detail::string(detail::Holder::optional), detail::In::query},
    {"duration", offsetof(ProductDualAssetsRequest, duration), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable product_dual_assets_request_table =
    detail::table_of<ProductDualAssetsRequest>("ProductDualAssetsRequest", product_dual_assets_request_fields);

constexpr detail::Field product_dual_assets_list_fields[] = {
    {"category", offsetof(ProductDualAssetsList, category), detail::string()},
    {"productId", offsetof(ProductDualAssetsList, productId), detail::string()},
    {"baseCoin", offsetof(ProductDualAssetsList, baseCoin), detail::string()},
    {"quoteCoin", offsetof(ProductDualAssetsList, quoteCoin), detail::string()},
    {"expectReceiveAt", offsetof(ProductDualAssetsList, expectReceiveAt),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"duration", offsetof(ProductDualAssetsList, duration), detail::string()},
    {"status", offsetof(ProductDualAssetsList, status), detail::enumeration(bybit::liquidity_mining_status_table)},
    {"isVipProduct", offsetof(ProductDualAssetsList, isVipProduct), detail::boolean()},
    {"subscribeStartAt", offsetof(ProductDualAssetsList, subscribeStartAt),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"subscribeEndAt", offsetof(ProductDualAssetsList, subscribeEndAt),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"applyStartAt", offsetof(ProductDualAssetsList, applyStartAt), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"settlementTime", offsetof(ProductDualAssetsList, settlementTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"minPurchaseQuoteAmount", offsetof(ProductDualAssetsList, minPurchaseQuoteAmount), detail::decimal()},
    {"minPurchaseBaseAmount", offsetof(ProductDualAssetsList, minPurchaseBaseAmount), detail::decimal()},
    {"remainingAmountQuote", offsetof(ProductDualAssetsList, remainingAmountQuote), detail::decimal()},
    {"remainingAmountBase", offsetof(ProductDualAssetsList, remainingAmountBase), detail::decimal()},
    {"orderPrecisionDigitalQuote", offsetof(ProductDualAssetsList, orderPrecisionDigitalQuote), detail::integer()},
    {"orderPrecisionDigitalBase", offsetof(ProductDualAssetsList, orderPrecisionDigitalBase), detail::integer()},
};
constexpr detail::ObjectTable product_dual_assets_list_table =
    detail::table_of<ProductDualAssetsList>("ProductDualAssetsList", product_dual_assets_list_fields);

constexpr detail::ListTable list_of_product_dual_assets_list =
    detail::list_of<ProductDualAssetsList>(detail::object(product_dual_assets_list_table));

constexpr detail::Field product_dual_assets_fields[] = {
    {"category", offsetof(ProductDualAssets, category), detail::string()},
    {"list", offsetof(ProductDualAssets, list), detail::list(list_of_product_dual_assets_list)},
};
constexpr detail::ObjectTable product_dual_assets_table =
    detail::table_of<ProductDualAssets>("ProductDualAssets", product_dual_assets_fields);

constexpr detail::Field product_smart_leverage_request_fields[] = {
    {"category", offsetof(ProductSmartLeverageRequest, category),
     detail::enumeration(product_smart_leverage_category_table, detail::Holder::required), detail::In::query},
    {"coin", offsetof(ProductSmartLeverageRequest, coin), detail::string(detail::Holder::optional), detail::In::query},
    {"duration", offsetof(ProductSmartLeverageRequest, duration), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable product_smart_leverage_request_table =
    detail::table_of<ProductSmartLeverageRequest>("ProductSmartLeverageRequest", product_smart_leverage_request_fields);

constexpr detail::Field product_smart_leverage_list_fields[] = {
    {"category", offsetof(ProductSmartLeverageList, category), detail::string()},
    {"productId", offsetof(ProductSmartLeverageList, productId), detail::string()},
    {"investCoin", offsetof(ProductSmartLeverageList, investCoin), detail::string()},
    {"underlyingAsset", offsetof(ProductSmartLeverageList, underlyingAsset), detail::string()},
    {"direction", offsetof(ProductSmartLeverageList, direction),
     detail::enumeration(product_smart_leverage_direction_table)},
    {"leverage", offsetof(ProductSmartLeverageList, leverage), detail::decimal()},
    {"duration", offsetof(ProductSmartLeverageList, duration), detail::string()},
    {"subscribeStartAt", offsetof(ProductSmartLeverageList, subscribeStartAt),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"subscribeEndAt", offsetof(ProductSmartLeverageList, subscribeEndAt),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"settlementTime", offsetof(ProductSmartLeverageList, settlementTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"expectReceiveAt", offsetof(ProductSmartLeverageList, expectReceiveAt),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"minPurchaseAmount", offsetof(ProductSmartLeverageList, minPurchaseAmount), detail::decimal()},
    {"remainingAmount", offsetof(ProductSmartLeverageList, remainingAmount), detail::decimal()},
    {"orderPrecisionDigital", offsetof(ProductSmartLeverageList, orderPrecisionDigital), detail::integer()},
};
constexpr detail::ObjectTable product_smart_leverage_list_table =
    detail::table_of<ProductSmartLeverageList>("ProductSmartLeverageList", product_smart_leverage_list_fields);

constexpr detail::ListTable list_of_product_smart_leverage_list =
    detail::list_of<ProductSmartLeverageList>(detail::object(product_smart_leverage_list_table));

constexpr detail::Field product_smart_leverage_fields[] = {
    {"category", offsetof(ProductSmartLeverage, category), detail::string()},
    {"list", offsetof(ProductSmartLeverage, list), detail::list(list_of_product_smart_leverage_list)},
};
constexpr detail::ObjectTable product_smart_leverage_table =
    detail::table_of<ProductSmartLeverage>("ProductSmartLeverage", product_smart_leverage_fields);

constexpr detail::Field product_extra_info_discount_buy_request_fields[] = {
    {"category", offsetof(ProductExtraInfoDiscountBuyRequest, category),
     detail::enumeration(product_extra_info_discount_buy_category_table, detail::Holder::required), detail::In::query},
    {"productId", offsetof(ProductExtraInfoDiscountBuyRequest, productId), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable product_extra_info_discount_buy_request_table =
    detail::table_of<ProductExtraInfoDiscountBuyRequest>(
        "ProductExtraInfoDiscountBuyRequest", product_extra_info_discount_buy_request_fields);

constexpr detail::Field product_extra_info_discount_buy_offers_fields[] = {
    {"productId", offsetof(ProductExtraInfoDiscountBuyOffers, productId), detail::string()},
    {"currentPrice", offsetof(ProductExtraInfoDiscountBuyOffers, currentPrice), detail::decimal()},
    {"purchasePrice", offsetof(ProductExtraInfoDiscountBuyOffers, purchasePrice), detail::decimal()},
    {"knockoutPrice", offsetof(ProductExtraInfoDiscountBuyOffers, knockoutPrice), detail::decimal()},
    {"knockoutCouponE8", offsetof(ProductExtraInfoDiscountBuyOffers, knockoutCouponE8), detail::decimal()},
    {"maxInvestmentAmount", offsetof(ProductExtraInfoDiscountBuyOffers, maxInvestmentAmount), detail::decimal()},
    {"instUid", offsetof(ProductExtraInfoDiscountBuyOffers, instUid), detail::string()},
    {"expiredAt", offsetof(ProductExtraInfoDiscountBuyOffers, expiredAt),
     detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable product_extra_info_discount_buy_offers_table =
    detail::table_of<ProductExtraInfoDiscountBuyOffers>(
        "ProductExtraInfoDiscountBuyOffers", product_extra_info_discount_buy_offers_fields);

constexpr detail::ListTable list_of_product_extra_info_discount_buy_offers =
    detail::list_of<ProductExtraInfoDiscountBuyOffers>(detail::object(product_extra_info_discount_buy_offers_table));

constexpr detail::Field product_extra_info_discount_buy_fields[] = {
    {"offers", offsetof(ProductExtraInfoDiscountBuy, offers),
     detail::list(list_of_product_extra_info_discount_buy_offers)},
};
constexpr detail::ObjectTable product_extra_info_discount_buy_table =
    detail::table_of<ProductExtraInfoDiscountBuy>(
        "ProductExtraInfoDiscountBuy", product_extra_info_discount_buy_fields);

constexpr detail::Field product_extra_info_double_win_request_fields[] = {
    {"category", offsetof(ProductExtraInfoDoubleWinRequest, category),
     detail::enumeration(category_table, detail::Holder::required), detail::In::query},
    {"productId", offsetof(ProductExtraInfoDoubleWinRequest, productId), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable product_extra_info_double_win_request_table =
    detail::table_of<ProductExtraInfoDoubleWinRequest>(
        "ProductExtraInfoDoubleWinRequest", product_extra_info_double_win_request_fields);

constexpr detail::Field product_extra_info_double_win_fields[] = {
    {"category", offsetof(ProductExtraInfoDoubleWin, category), detail::string()},
    {"productId", offsetof(ProductExtraInfoDoubleWin, productId), detail::string()},
    {"leverage", offsetof(ProductExtraInfoDoubleWin, leverage), detail::decimal()},
    {"expireTime", offsetof(ProductExtraInfoDoubleWin, expireTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"maxInvestmentAmount", offsetof(ProductExtraInfoDoubleWin, maxInvestmentAmount), detail::decimal()},
    {"currentPrice", offsetof(ProductExtraInfoDoubleWin, currentPrice), detail::decimal()},
};
constexpr detail::ObjectTable product_extra_info_double_win_table =
    detail::table_of<ProductExtraInfoDoubleWin>("ProductExtraInfoDoubleWin", product_extra_info_double_win_fields);

constexpr detail::Field product_extra_info_dual_assets_request_fields[] = {
    {"productId", offsetof(ProductExtraInfoDualAssetsRequest, productId), detail::string(detail::Holder::required),
     detail::In::query},
    {"category", offsetof(ProductExtraInfoDualAssetsRequest, category),
     detail::enumeration(bybit::earn_category_table, detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable product_extra_info_dual_assets_request_table =
    detail::table_of<ProductExtraInfoDualAssetsRequest>(
        "ProductExtraInfoDualAssetsRequest", product_extra_info_dual_assets_request_fields);

constexpr detail::Field product_extra_info_dual_assets_list_buy_low_price_fields[] = {
    {"selectPrice", offsetof(ProductExtraInfoDualAssetsListBuyLowPrice, selectPrice), detail::decimal()},
    {"apyE8", offsetof(ProductExtraInfoDualAssetsListBuyLowPrice, apyE8), detail::decimal()},
    {"maxInvestmentAmount", offsetof(ProductExtraInfoDualAssetsListBuyLowPrice, maxInvestmentAmount),
     detail::decimal()},
    {"expiredAt", offsetof(ProductExtraInfoDualAssetsListBuyLowPrice, expiredAt),
     detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable product_extra_info_dual_assets_list_buy_low_price_table =
    detail::table_of<ProductExtraInfoDualAssetsListBuyLowPrice>(
        "ProductExtraInfoDualAssetsListBuyLowPrice", product_extra_info_dual_assets_list_buy_low_price_fields);

constexpr detail::ListTable list_of_product_extra_info_dual_assets_list_buy_low_price =
    detail::list_of<ProductExtraInfoDualAssetsListBuyLowPrice>(
        detail::object(product_extra_info_dual_assets_list_buy_low_price_table));

constexpr detail::Field product_extra_info_dual_assets_list_fields[] = {
    {"productId", offsetof(ProductExtraInfoDualAssetsList, productId), detail::string()},
    {"currentPrice", offsetof(ProductExtraInfoDualAssetsList, currentPrice), detail::decimal()},
    {"buyLowPrice", offsetof(ProductExtraInfoDualAssetsList, buyLowPrice),
     detail::list(list_of_product_extra_info_dual_assets_list_buy_low_price)},
    {"sellHighPrice", offsetof(ProductExtraInfoDualAssetsList, sellHighPrice),
     detail::list(list_of_product_extra_info_dual_assets_list_buy_low_price)},
};
constexpr detail::ObjectTable product_extra_info_dual_assets_list_table =
    detail::table_of<ProductExtraInfoDualAssetsList>(
        "ProductExtraInfoDualAssetsList", product_extra_info_dual_assets_list_fields);

constexpr detail::ListTable list_of_product_extra_info_dual_assets_list =
    detail::list_of<ProductExtraInfoDualAssetsList>(detail::object(product_extra_info_dual_assets_list_table));

constexpr detail::Field product_extra_info_dual_assets_fields[] = {
    {"category", offsetof(ProductExtraInfoDualAssets, category), detail::string()},
    {"list", offsetof(ProductExtraInfoDualAssets, list), detail::list(list_of_product_extra_info_dual_assets_list)},
};
constexpr detail::ObjectTable product_extra_info_dual_assets_table =
    detail::table_of<ProductExtraInfoDualAssets>("ProductExtraInfoDualAssets", product_extra_info_dual_assets_fields);

constexpr detail::Field product_extra_info_smart_leverage_request_fields[] = {
    {"category", offsetof(ProductExtraInfoSmartLeverageRequest, category),
     detail::enumeration(product_extra_info_smart_leverage_category_table, detail::Holder::required),
     detail::In::query},
    {"productId", offsetof(ProductExtraInfoSmartLeverageRequest, productId), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable product_extra_info_smart_leverage_request_table =
    detail::table_of<ProductExtraInfoSmartLeverageRequest>(
        "ProductExtraInfoSmartLeverageRequest", product_extra_info_smart_leverage_request_fields);

constexpr detail::Field product_extra_info_smart_leverage_fields[] = {
    {"category", offsetof(ProductExtraInfoSmartLeverage, category), detail::string()},
    {"productId", offsetof(ProductExtraInfoSmartLeverage, productId), detail::string()},
    {"breakevenPrice", offsetof(ProductExtraInfoSmartLeverage, breakevenPrice), detail::decimal()},
    {"currentPrice", offsetof(ProductExtraInfoSmartLeverage, currentPrice), detail::decimal()},
    {"expireAt", offsetof(ProductExtraInfoSmartLeverage, expireAt), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"maxInvestmentAmount", offsetof(ProductExtraInfoSmartLeverage, maxInvestmentAmount), detail::decimal()},
};
constexpr detail::ObjectTable product_extra_info_smart_leverage_table =
    detail::table_of<ProductExtraInfoSmartLeverage>(
        "ProductExtraInfoSmartLeverage", product_extra_info_smart_leverage_fields);

constexpr detail::Type double_win_leverage_reply = detail::object(double_win_leverage_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit double_win_leverage_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation double_win_leverage_operation{
    .id = "earn/advance.double_win_leverage",
    .method = "GET",
    .path = "/v5/earn/advance/double-win-leverage",
    .auth = detail::Auth::private_,
    .limits = double_win_leverage_limits,
    .request = &double_win_leverage_request_table,
    .reply = &double_win_leverage_reply,
};

constexpr detail::Type get_redeem_est_amount_list_double_win_reply =
    detail::object(get_redeem_est_amount_list_double_win_table);
constexpr detail::Limit get_redeem_est_amount_list_double_win_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation get_redeem_est_amount_list_double_win_operation{
    .id = "earn/advance.get_redeem_est_amount_list_double_win",
    .method = "GET",
    .path = "/v5/earn/advance/get-redeem-est-amount-list",
    .auth = detail::Auth::private_,
    .limits = get_redeem_est_amount_list_double_win_limits,
    .request = &get_redeem_est_amount_list_double_win_request_table,
    .reply = &get_redeem_est_amount_list_double_win_reply,
};

constexpr detail::Type get_redeem_est_amount_list_smart_leverage_reply =
    detail::object(get_redeem_est_amount_list_smart_leverage_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit get_redeem_est_amount_list_smart_leverage_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation get_redeem_est_amount_list_smart_leverage_operation{
    .id = "earn/advance.get_redeem_est_amount_list_smart_leverage",
    .method = "GET",
    .path = "/v5/earn/advance/get-redeem-est-amount-list",
    .auth = detail::Auth::private_,
    .limits = get_redeem_est_amount_list_smart_leverage_limits,
    .request = &get_redeem_est_amount_list_smart_leverage_request_table,
    .reply = &get_redeem_est_amount_list_smart_leverage_reply,
};

constexpr detail::Type order_discount_buy_reply = detail::object(order_discount_buy_table);
constexpr detail::Limit order_discount_buy_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging order_discount_buy_pages{
    .by = detail::Paging::By::token,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation order_discount_buy_operation{
    .id = "earn/advance.order_discount_buy",
    .method = "GET",
    .path = "/v5/earn/advance/order",
    .auth = detail::Auth::private_,
    .limits = order_discount_buy_limits,
    .request = &order_discount_buy_request_table,
    .reply = &order_discount_buy_reply,
    .pages = &order_discount_buy_pages,
};

constexpr detail::Type order_double_win_reply = detail::object(order_double_win_table);
constexpr detail::Limit order_double_win_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Paging order_double_win_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .largest_size = 20,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation order_double_win_operation{
    .id = "earn/advance.order_double_win",
    .method = "GET",
    .path = "/v5/earn/advance/order",
    .auth = detail::Auth::private_,
    .limits = order_double_win_limits,
    .request = &order_double_win_request_table,
    .reply = &order_double_win_reply,
    .pages = &order_double_win_pages,
};

constexpr detail::Type order_dual_assets_reply = detail::object(order_dual_assets_table);
constexpr detail::Limit order_dual_assets_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging order_dual_assets_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .largest_size = 20,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation order_dual_assets_operation{
    .id = "earn/advance.order_dual_assets",
    .method = "GET",
    .path = "/v5/earn/advance/order",
    .auth = detail::Auth::private_,
    .limits = order_dual_assets_limits,
    .request = &order_dual_assets_request_table,
    .reply = &order_dual_assets_reply,
    .pages = &order_dual_assets_pages,
};

constexpr detail::Type order_smart_leverage_reply = detail::object(order_smart_leverage_table);
constexpr detail::Limit order_smart_leverage_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging order_smart_leverage_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .largest_size = 20,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation order_smart_leverage_operation{
    .id = "earn/advance.order_smart_leverage",
    .method = "GET",
    .path = "/v5/earn/advance/order",
    .auth = detail::Auth::private_,
    .limits = order_smart_leverage_limits,
    .request = &order_smart_leverage_request_table,
    .reply = &order_smart_leverage_reply,
    .pages = &order_smart_leverage_pages,
};

constexpr detail::Type place_order_reply = detail::object(place_order_table);
constexpr detail::Limit place_order_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation place_order_operation{
    .id = "earn/advance.place_order",
    .method = "POST",
    .path = "/v5/earn/advance/place-order",
    .auth = detail::Auth::private_,
    .limits = place_order_limits,
    .request = &place_order_request_table,
    .reply = &place_order_reply,
};

constexpr detail::Type place_order_double_win_reply = detail::object(place_order_double_win_table);
constexpr detail::Limit place_order_double_win_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation place_order_double_win_operation{
    .id = "earn/advance.place_order_double_win",
    .method = "POST",
    .path = "/v5/earn/advance/place-order",
    .auth = detail::Auth::private_,
    .limits = place_order_double_win_limits,
    .request = &place_order_double_win_request_table,
    .reply = &place_order_double_win_reply,
};

constexpr detail::Type place_order_dual_assets_reply = detail::object(place_order_dual_assets_table);
constexpr detail::Limit place_order_dual_assets_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation place_order_dual_assets_operation{
    .id = "earn/advance.place_order_dual_assets",
    .method = "POST",
    .path = "/v5/earn/advance/place-order",
    .auth = detail::Auth::private_,
    .limits = place_order_dual_assets_limits,
    .request = &place_order_dual_assets_request_table,
    .reply = &place_order_dual_assets_reply,
};

constexpr detail::Type place_order_smart_leverage_reply = detail::object(place_order_smart_leverage_table);
constexpr detail::Limit place_order_smart_leverage_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation place_order_smart_leverage_operation{
    .id = "earn/advance.place_order_smart_leverage",
    .method = "POST",
    .path = "/v5/earn/advance/place-order",
    .auth = detail::Auth::private_,
    .limits = place_order_smart_leverage_limits,
    .request = &place_order_smart_leverage_request_table,
    .reply = &place_order_smart_leverage_reply,
};

constexpr detail::Type position_discount_buy_reply = detail::object(position_discount_buy_table);
constexpr detail::Limit position_discount_buy_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging position_discount_buy_pages{
    .by = detail::Paging::By::token,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation position_discount_buy_operation{
    .id = "earn/advance.position_discount_buy",
    .method = "GET",
    .path = "/v5/earn/advance/position",
    .auth = detail::Auth::private_,
    .limits = position_discount_buy_limits,
    .request = &position_discount_buy_request_table,
    .reply = &position_discount_buy_reply,
    .pages = &position_discount_buy_pages,
};

constexpr detail::Type position_double_win_reply = detail::object(position_double_win_table);
constexpr detail::Limit position_double_win_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging position_double_win_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .largest_size = 20,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation position_double_win_operation{
    .id = "earn/advance.position_double_win",
    .method = "GET",
    .path = "/v5/earn/advance/position",
    .auth = detail::Auth::private_,
    .limits = position_double_win_limits,
    .request = &position_double_win_request_table,
    .reply = &position_double_win_reply,
    .pages = &position_double_win_pages,
};

constexpr detail::Type position_dual_assets_reply = detail::object(position_dual_assets_table);
constexpr detail::Limit position_dual_assets_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging position_dual_assets_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .largest_size = 20,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation position_dual_assets_operation{
    .id = "earn/advance.position_dual_assets",
    .method = "GET",
    .path = "/v5/earn/advance/position",
    .auth = detail::Auth::private_,
    .limits = position_dual_assets_limits,
    .request = &position_dual_assets_request_table,
    .reply = &position_dual_assets_reply,
    .pages = &position_dual_assets_pages,
};

constexpr detail::Type position_smart_leverage_reply = detail::object(position_smart_leverage_table);
constexpr detail::Limit position_smart_leverage_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging position_smart_leverage_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .largest_size = 20,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation position_smart_leverage_operation{
    .id = "earn/advance.position_smart_leverage",
    .method = "GET",
    .path = "/v5/earn/advance/position",
    .auth = detail::Auth::private_,
    .limits = position_smart_leverage_limits,
    .request = &position_smart_leverage_request_table,
    .reply = &position_smart_leverage_reply,
    .pages = &position_smart_leverage_pages,
};

constexpr detail::Type product_discount_buy_reply = detail::object(product_discount_buy_table);
constexpr detail::Limit product_discount_buy_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation product_discount_buy_operation{
    .id = "earn/advance.product_discount_buy",
    .method = "GET",
    .path = "/v5/earn/advance/product",
    .auth = detail::Auth::public_,
    .limits = product_discount_buy_limits,
    .request = &product_discount_buy_request_table,
    .reply = &product_discount_buy_reply,
};

constexpr detail::Type product_double_win_reply = detail::object(product_double_win_table);
constexpr detail::Limit product_double_win_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation product_double_win_operation{
    .id = "earn/advance.product_double_win",
    .method = "GET",
    .path = "/v5/earn/advance/product",
    .auth = detail::Auth::public_,
    .limits = product_double_win_limits,
    .request = &product_double_win_request_table,
    .reply = &product_double_win_reply,
};

constexpr detail::Type product_dual_assets_reply = detail::object(product_dual_assets_table);
constexpr detail::Limit product_dual_assets_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_ip},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation product_dual_assets_operation{
    .id = "earn/advance.product_dual_assets",
    .method = "GET",
    .path = "/v5/earn/advance/product",
    .auth = detail::Auth::public_,
    .limits = product_dual_assets_limits,
    .request = &product_dual_assets_request_table,
    .reply = &product_dual_assets_reply,
};

constexpr detail::Type product_smart_leverage_reply = detail::object(product_smart_leverage_table);
constexpr detail::Limit product_smart_leverage_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_ip},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation product_smart_leverage_operation{
    .id = "earn/advance.product_smart_leverage",
    .method = "GET",
    .path = "/v5/earn/advance/product",
    .auth = detail::Auth::public_,
    .limits = product_smart_leverage_limits,
    .request = &product_smart_leverage_request_table,
    .reply = &product_smart_leverage_reply,
};

constexpr detail::Type product_extra_info_discount_buy_reply = detail::object(product_extra_info_discount_buy_table);
constexpr detail::Limit product_extra_info_discount_buy_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation product_extra_info_discount_buy_operation{
    .id = "earn/advance.product_extra_info_discount_buy",
    .method = "GET",
    .path = "/v5/earn/advance/product-extra-info",
    .auth = detail::Auth::public_,
    .limits = product_extra_info_discount_buy_limits,
    .request = &product_extra_info_discount_buy_request_table,
    .reply = &product_extra_info_discount_buy_reply,
};

constexpr detail::Type product_extra_info_double_win_reply = detail::object(product_extra_info_double_win_table);
constexpr detail::Limit product_extra_info_double_win_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation product_extra_info_double_win_operation{
    .id = "earn/advance.product_extra_info_double_win",
    .method = "GET",
    .path = "/v5/earn/advance/product-extra-info",
    .auth = detail::Auth::public_,
    .limits = product_extra_info_double_win_limits,
    .request = &product_extra_info_double_win_request_table,
    .reply = &product_extra_info_double_win_reply,
};

constexpr detail::Type product_extra_info_dual_assets_reply = detail::object(product_extra_info_dual_assets_table);
constexpr detail::Limit product_extra_info_dual_assets_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_ip},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation product_extra_info_dual_assets_operation{
    .id = "earn/advance.product_extra_info_dual_assets",
    .method = "GET",
    .path = "/v5/earn/advance/product-extra-info",
    .auth = detail::Auth::public_,
    .limits = product_extra_info_dual_assets_limits,
    .request = &product_extra_info_dual_assets_request_table,
    .reply = &product_extra_info_dual_assets_reply,
};

constexpr detail::Type product_extra_info_smart_leverage_reply =
    detail::object(product_extra_info_smart_leverage_table);
constexpr detail::Limit product_extra_info_smart_leverage_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_ip},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation product_extra_info_smart_leverage_operation{
    .id = "earn/advance.product_extra_info_smart_leverage",
    .method = "GET",
    .path = "/v5/earn/advance/product-extra-info",
    .auth = detail::Auth::public_,
    .limits = product_extra_info_smart_leverage_limits,
    .request = &product_extra_info_smart_leverage_request_table,
    .reply = &product_extra_info_smart_leverage_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<DoubleWinLeverage> Api::double_win_leverage(DoubleWinLeverageRequest request) const {
    return {core_, double_win_leverage_operation, &request};
}

Call<GetRedeemEstAmountListDoubleWin>
Api::get_redeem_est_amount_list_double_win(GetRedeemEstAmountListDoubleWinRequest request) const {
    return {core_, get_redeem_est_amount_list_double_win_operation, &request};
}

Call<GetRedeemEstAmountListSmartLeverage>
Api::get_redeem_est_amount_list_smart_leverage(GetRedeemEstAmountListSmartLeverageRequest request) const {
    return {core_, get_redeem_est_amount_list_smart_leverage_operation, &request};
}

PagedCall<OrderDiscountBuy> Api::order_discount_buy(OrderDiscountBuyRequest request) const {
    return {core_, order_discount_buy_operation, &request};
}

Lookup<OrderDiscountBuy> Api::order_discount_buy_lookup() {
    return {&order_discount_buy_operation};
}

PagedCall<OrderDoubleWin> Api::order_double_win(OrderDoubleWinRequest request) const {
    return {core_, order_double_win_operation, &request};
}

Lookup<OrderDoubleWin> Api::order_double_win_lookup() {
    return {&order_double_win_operation};
}

PagedCall<OrderDualAssets> Api::order_dual_assets(OrderDualAssetsRequest request) const {
    return {core_, order_dual_assets_operation, &request};
}

Lookup<OrderDualAssets> Api::order_dual_assets_lookup() {
    return {&order_dual_assets_operation};
}

PagedCall<OrderSmartLeverage> Api::order_smart_leverage(OrderSmartLeverageRequest request) const {
    return {core_, order_smart_leverage_operation, &request};
}

Lookup<OrderSmartLeverage> Api::order_smart_leverage_lookup() {
    return {&order_smart_leverage_operation};
}

Call<PlaceOrder> Api::place_order(PlaceOrderRequest request) const {
    return {core_, place_order_operation, &request};
}

Call<PlaceOrderDoubleWin> Api::place_order_double_win(PlaceOrderDoubleWinRequest request) const {
    return {core_, place_order_double_win_operation, &request};
}

Call<PlaceOrderDualAssets> Api::place_order_dual_assets(PlaceOrderDualAssetsRequest request) const {
    return {core_, place_order_dual_assets_operation, &request};
}

Call<PlaceOrderSmartLeverage> Api::place_order_smart_leverage(PlaceOrderSmartLeverageRequest request) const {
    return {core_, place_order_smart_leverage_operation, &request};
}

PagedCall<PositionDiscountBuy> Api::position_discount_buy(PositionDiscountBuyRequest request) const {
    return {core_, position_discount_buy_operation, &request};
}

PagedCall<PositionDoubleWin> Api::position_double_win(PositionDoubleWinRequest request) const {
    return {core_, position_double_win_operation, &request};
}

PagedCall<PositionDualAssets> Api::position_dual_assets(PositionDualAssetsRequest request) const {
    return {core_, position_dual_assets_operation, &request};
}

PagedCall<PositionSmartLeverage> Api::position_smart_leverage(PositionSmartLeverageRequest request) const {
    return {core_, position_smart_leverage_operation, &request};
}

Call<ProductDiscountBuy> Api::product_discount_buy(ProductDiscountBuyRequest request) const {
    return {core_, product_discount_buy_operation, &request};
}

Call<ProductDoubleWin> Api::product_double_win(ProductDoubleWinRequest request) const {
    return {core_, product_double_win_operation, &request};
}

Call<ProductDualAssets> Api::product_dual_assets(ProductDualAssetsRequest request) const {
    return {core_, product_dual_assets_operation, &request};
}

Call<ProductSmartLeverage> Api::product_smart_leverage(ProductSmartLeverageRequest request) const {
    return {core_, product_smart_leverage_operation, &request};
}

Call<ProductExtraInfoDiscountBuy>
Api::product_extra_info_discount_buy(ProductExtraInfoDiscountBuyRequest request) const {
    return {core_, product_extra_info_discount_buy_operation, &request};
}

Call<ProductExtraInfoDoubleWin> Api::product_extra_info_double_win(ProductExtraInfoDoubleWinRequest request) const {
    return {core_, product_extra_info_double_win_operation, &request};
}

Call<ProductExtraInfoDualAssets> Api::product_extra_info_dual_assets(ProductExtraInfoDualAssetsRequest request) const {
    return {core_, product_extra_info_dual_assets_operation, &request};
}

Call<ProductExtraInfoSmartLeverage>
Api::product_extra_info_smart_leverage(ProductExtraInfoSmartLeverageRequest request) const {
    return {core_, product_extra_info_smart_leverage_operation, &request};
}

const detail::EnumTable& exbind_table(Category) { return category_table; }
const detail::EnumTable& exbind_table(GetRedeemEstAmountListSmartLeverageCategory) {
    return get_redeem_est_amount_list_smart_leverage_category_table;
}
const detail::EnumTable& exbind_table(OrderDiscountBuyCategory) { return order_discount_buy_category_table; }
const detail::EnumTable& exbind_table(Direction) { return direction_table; }
const detail::EnumTable& exbind_table(OrderMode) { return order_mode_table; }
const detail::EnumTable& exbind_table(OrderSmartLeverageCategory) { return order_smart_leverage_category_table; }
const detail::EnumTable& exbind_table(OrderSmartLeverageDirection) { return order_smart_leverage_direction_table; }
const detail::EnumTable& exbind_table(PlaceOrderCategory) { return place_order_category_table; }
const detail::EnumTable& exbind_table(OrderDirection) { return order_direction_table; }
const detail::EnumTable& exbind_table(PlaceOrderSmartLeverageCategory) {
    return place_order_smart_leverage_category_table;
}
const detail::EnumTable& exbind_table(PositionDiscountBuyCategory) { return position_discount_buy_category_table; }
const detail::EnumTable& exbind_table(PositionDiscountBuyStatus) { return position_discount_buy_status_table; }
const detail::EnumTable& exbind_table(PositionDoubleWinStatus) { return position_double_win_status_table; }
const detail::EnumTable& exbind_table(PositionDualAssetsStatus) { return position_dual_assets_status_table; }
const detail::EnumTable& exbind_table(PositionSmartLeverageCategory) { return position_smart_leverage_category_table; }
const detail::EnumTable& exbind_table(PositionSmartLeverageDirection) {
    return position_smart_leverage_direction_table;
}
const detail::EnumTable& exbind_table(PositionSmartLeverageStatus) { return position_smart_leverage_status_table; }
const detail::EnumTable& exbind_table(ProductDiscountBuyCategory) { return product_discount_buy_category_table; }
const detail::EnumTable& exbind_table(ProductSmartLeverageCategory) { return product_smart_leverage_category_table; }
const detail::EnumTable& exbind_table(ProductSmartLeverageDirection) { return product_smart_leverage_direction_table; }
const detail::EnumTable& exbind_table(ProductExtraInfoDiscountBuyCategory) {
    return product_extra_info_discount_buy_category_table;
}
const detail::EnumTable& exbind_table(ProductExtraInfoSmartLeverageCategory) {
    return product_extra_info_smart_leverage_category_table;
}
const detail::ObjectTable& exbind_table(const DoubleWinLeverageRequest*) { return double_win_leverage_request_table; }
const detail::ObjectTable& exbind_table(const DoubleWinLeverage*) { return double_win_leverage_table; }
const detail::ObjectTable& exbind_table(const GetRedeemEstAmountListDoubleWinRequest*) {
    return get_redeem_est_amount_list_double_win_request_table;
}
const detail::ObjectTable& exbind_table(const GetRedeemEstAmountListDoubleWinList*) {
    return get_redeem_est_amount_list_double_win_list_table;
}
const detail::ObjectTable& exbind_table(const GetRedeemEstAmountListDoubleWin*) {
    return get_redeem_est_amount_list_double_win_table;
}
const detail::ObjectTable& exbind_table(const GetRedeemEstAmountListSmartLeverageRequest*) {
    return get_redeem_est_amount_list_smart_leverage_request_table;
}
const detail::ObjectTable& exbind_table(const GetRedeemEstAmountListSmartLeverage*) {
    return get_redeem_est_amount_list_smart_leverage_table;
}
const detail::ObjectTable& exbind_table(const OrderDiscountBuyRequest*) { return order_discount_buy_request_table; }
const detail::ObjectTable& exbind_table(const OrderDiscountBuyList*) { return order_discount_buy_list_table; }
const detail::ObjectTable& exbind_table(const OrderDiscountBuy*) { return order_discount_buy_table; }
const detail::ObjectTable& exbind_table(const OrderDoubleWinRequest*) { return order_double_win_request_table; }
const detail::ObjectTable& exbind_table(const OrderDoubleWinList*) { return order_double_win_list_table; }
const detail::ObjectTable& exbind_table(const OrderDoubleWin*) { return order_double_win_table; }
const detail::ObjectTable& exbind_table(const OrderDualAssetsRequest*) { return order_dual_assets_request_table; }
const detail::ObjectTable& exbind_table(const OrderDualAssetsList*) { return order_dual_assets_list_table; }
const detail::ObjectTable& exbind_table(const OrderDualAssets*) { return order_dual_assets_table; }
const detail::ObjectTable& exbind_table(const OrderSmartLeverageRequest*) { return order_smart_leverage_request_table; }
const detail::ObjectTable& exbind_table(const OrderSmartLeverageList*) { return order_smart_leverage_list_table; }
const detail::ObjectTable& exbind_table(const OrderSmartLeverage*) { return order_smart_leverage_table; }
const detail::ObjectTable& exbind_table(const PlaceOrderRequestDiscountBuyExtra*) {
    return place_order_request_discount_buy_extra_table;
}
const detail::ObjectTable& exbind_table(const PlaceOrderRequest*) { return place_order_request_table; }
const detail::ObjectTable& exbind_table(const PlaceOrder*) { return place_order_table; }
const detail::ObjectTable& exbind_table(const PlaceOrderDoubleWinRequestDoubleWinStakeExtra*) {
    return place_order_double_win_request_double_win_stake_extra_table;
}
const detail::ObjectTable& exbind_table(const PlaceOrderDoubleWinRequestDoubleWinRedeemExtra*) {
    return place_order_double_win_request_double_win_redeem_extra_table;
}
const detail::ObjectTable& exbind_table(const PlaceOrderDoubleWinRequest*) {
    return place_order_double_win_request_table;
}
const detail::ObjectTable& exbind_table(const PlaceOrderDoubleWin*) { return place_order_double_win_table; }
const detail::ObjectTable& exbind_table(const PlaceOrderDualAssetsRequestDualAssetsExtra*) {
    return place_order_dual_assets_request_dual_assets_extra_table;
}
const detail::ObjectTable& exbind_table(const PlaceOrderDualAssetsRequestInterestCard*) {
    return place_order_dual_assets_request_interest_card_table;
}
const detail::ObjectTable& exbind_table(const PlaceOrderDualAssetsRequest*) {
    return place_order_dual_assets_request_table;
}
const detail::ObjectTable& exbind_table(const PlaceOrderDualAssets*) { return place_order_dual_assets_table; }
const detail::ObjectTable& exbind_table(const PlaceOrderSmartLeverageRequestSmartLeverageStakeExtra*) {
    return place_order_smart_leverage_request_smart_leverage_stake_extra_table;
}
const detail::ObjectTable& exbind_table(const PlaceOrderSmartLeverageRequest*) {
    return place_order_smart_leverage_request_table;
}
const detail::ObjectTable& exbind_table(const PlaceOrderSmartLeverage*) { return place_order_smart_leverage_table; }
const detail::ObjectTable& exbind_table(const PositionDiscountBuyRequest*) {
    return position_discount_buy_request_table;
}
const detail::ObjectTable& exbind_table(const PositionDiscountBuyList*) { return position_discount_buy_list_table; }
const detail::ObjectTable& exbind_table(const PositionDiscountBuy*) { return position_discount_buy_table; }
const detail::ObjectTable& exbind_table(const PositionDoubleWinRequest*) { return position_double_win_request_table; }
const detail::ObjectTable& exbind_table(const PositionDoubleWinList*) { return position_double_win_list_table; }
const detail::ObjectTable& exbind_table(const PositionDoubleWin*) { return position_double_win_table; }
const detail::ObjectTable& exbind_table(const PositionDualAssetsRequest*) { return position_dual_assets_request_table; }
const detail::ObjectTable& exbind_table(const PositionDualAssetsList*) { return position_dual_assets_list_table; }
const detail::ObjectTable& exbind_table(const PositionDualAssets*) { return position_dual_assets_table; }
const detail::ObjectTable& exbind_table(const PositionSmartLeverageRequest*) {
    return position_smart_leverage_request_table;
}
const detail::ObjectTable& exbind_table(const PositionSmartLeverageList*) { return position_smart_leverage_list_table; }
const detail::ObjectTable& exbind_table(const PositionSmartLeverage*) { return position_smart_leverage_table; }
const detail::ObjectTable& exbind_table(const ProductDiscountBuyRequest*) { return product_discount_buy_request_table; }
const detail::ObjectTable& exbind_table(const ProductDiscountBuyList*) { return product_discount_buy_list_table; }
const detail::ObjectTable& exbind_table(const ProductDiscountBuy*) { return product_discount_buy_table; }
const detail::ObjectTable& exbind_table(const ProductDoubleWinRequest*) { return product_double_win_request_table; }
const detail::ObjectTable& exbind_table(const ProductDoubleWinList*) { return product_double_win_list_table; }
const detail::ObjectTable& exbind_table(const ProductDoubleWin*) { return product_double_win_table; }
const detail::ObjectTable& exbind_table(const ProductDualAssetsRequest*) { return product_dual_assets_request_table; }
const detail::ObjectTable& exbind_table(const ProductDualAssetsList*) { return product_dual_assets_list_table; }
const detail::ObjectTable& exbind_table(const ProductDualAssets*) { return product_dual_assets_table; }
const detail::ObjectTable& exbind_table(const ProductSmartLeverageRequest*) {
    return product_smart_leverage_request_table;
}
const detail::ObjectTable& exbind_table(const ProductSmartLeverageList*) { return product_smart_leverage_list_table; }
const detail::ObjectTable& exbind_table(const ProductSmartLeverage*) { return product_smart_leverage_table; }
const detail::ObjectTable& exbind_table(const ProductExtraInfoDiscountBuyRequest*) {
    return product_extra_info_discount_buy_request_table;
}
const detail::ObjectTable& exbind_table(const ProductExtraInfoDiscountBuyOffers*) {
    return product_extra_info_discount_buy_offers_table;
}
const detail::ObjectTable& exbind_table(const ProductExtraInfoDiscountBuy*) {
    return product_extra_info_discount_buy_table;
}
const detail::ObjectTable& exbind_table(const ProductExtraInfoDoubleWinRequest*) {
    return product_extra_info_double_win_request_table;
}
const detail::ObjectTable& exbind_table(const ProductExtraInfoDoubleWin*) {
    return product_extra_info_double_win_table;
}
const detail::ObjectTable& exbind_table(const ProductExtraInfoDualAssetsRequest*) {
    return product_extra_info_dual_assets_request_table;
}
const detail::ObjectTable& exbind_table(const ProductExtraInfoDualAssetsListBuyLowPrice*) {
    return product_extra_info_dual_assets_list_buy_low_price_table;
}
const detail::ObjectTable& exbind_table(const ProductExtraInfoDualAssetsList*) {
    return product_extra_info_dual_assets_list_table;
}
const detail::ObjectTable& exbind_table(const ProductExtraInfoDualAssets*) {
    return product_extra_info_dual_assets_table;
}
const detail::ObjectTable& exbind_table(const ProductExtraInfoSmartLeverageRequest*) {
    return product_extra_info_smart_leverage_request_table;
}
const detail::ObjectTable& exbind_table(const ProductExtraInfoSmartLeverage*) {
    return product_extra_info_smart_leverage_table;
}

}  // namespace exbind::bybit::earn::advance
