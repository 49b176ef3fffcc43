// Generated from specs/bybit/ins-loan.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/ins_loan.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable transaction_status_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::ins_loan {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view operate_values[] = {"0", "1"};
constexpr detail::EnumTable operate_table{"Operate", operate_values};

constexpr std::string_view status_values[] = {"1", "2"};
constexpr detail::EnumTable status_table{"Status", status_values};

constexpr std::string_view support_margin_trading_values[] = {"\"0\"", "\"1\""};
constexpr detail::EnumTable support_margin_trading_table{"SupportMarginTrading", support_margin_trading_values};

constexpr std::string_view product_type_values[] = {"0", "1", "2"};
constexpr detail::EnumTable product_type_table{"ProductType", product_type_values};

constexpr std::string_view business_type_values[] = {"1", "2"};
constexpr detail::EnumTable business_type_table{"BusinessType", business_type_values};

constexpr detail::Field bind_or_unbind_uid_request_fields[] = {
    {"uid", offsetof(BindOrUnbindUidRequest, uid), detail::string(detail::Holder::required)},
    {"operate", offsetof(BindOrUnbindUidRequest, operate),
     detail::enumeration(operate_table, detail::Holder::required)},
};
constexpr detail::ObjectTable bind_or_unbind_uid_request_table =
    detail::table_of<BindOrUnbindUidRequest>("BindOrUnbindUidRequest", bind_or_unbind_uid_request_fields);

constexpr detail::Field bind_or_unbind_uid_fields[] = {
    {"uid", offsetof(BindOrUnbindUid, uid), detail::string()},
    {"operate", offsetof(BindOrUnbindUid, operate), detail::enumeration(operate_table)},
};
constexpr detail::ObjectTable bind_or_unbind_uid_table =
    detail::table_of<BindOrUnbindUid>("BindOrUnbindUid", bind_or_unbind_uid_fields);

constexpr detail::Field coin_delta_amount_request_fields[] = {
    {"coin", offsetof(CoinDeltaAmountRequest, coin), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable coin_delta_amount_request_table =
    detail::table_of<CoinDeltaAmountRequest>("CoinDeltaAmountRequest", coin_delta_amount_request_fields);

constexpr detail::Field coin_delta_amount_list_fields[] = {
    {"coin", offsetof(CoinDeltaAmountList, coin), detail::string()},
    {"coinDeltaSize", offsetof(CoinDeltaAmountList, coinDeltaSize), detail::decimal()},
    {"coinDeltaAvailableAmount", offsetof(CoinDeltaAmountList, coinDeltaAvailableAmount), detail::decimal()},
    {"coinDeltaAmount", offsetof(CoinDeltaAmountList, coinDeltaAmount), detail::decimal()},
};
constexpr detail::ObjectTable coin_delta_amount_list_table =
    detail::table_of<CoinDeltaAmountList>("CoinDeltaAmountList", coin_delta_amount_list_fields);

constexpr detail::ListTable list_of_coin_delta_amount_list =
    detail::list_of<CoinDeltaAmountList>(detail::object(coin_delta_amount_list_table));

constexpr detail::Field coin_delta_amount_fields[] = {
    {"riskUnitDeltaAmount", offsetof(CoinDeltaAmount, riskUnitDeltaAmount), detail::decimal()},
    {"riskUnitDeltaAvailableAmount", offsetof(CoinDeltaAmount, riskUnitDeltaAvailableAmount), detail::decimal()},
    {"list", offsetof(CoinDeltaAmount, list), detail::list(list_of_coin_delta_amount_list)},
};
constexpr detail::ObjectTable coin_delta_amount_table =
    detail::table_of<CoinDeltaAmount>("CoinDeltaAmount", coin_delta_amount_fields);

constexpr detail::Field ensure_tokens_request_fields[] = {
    {"productId", offsetof(EnsureTokensRequest, productId), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable ensure_tokens_request_table =
    detail::table_of<EnsureTokensRequest>("EnsureTokensRequest", ensure_tokens_request_fields);

constexpr detail::Field ensure_tokens_margin_token_spot_token_fields[] = {
    {"token", offsetof(EnsureTokensMarginTokenSpotToken, token), detail::string()},
    {"convertRatio", offsetof(EnsureTokensMarginTokenSpotToken, convertRatio), detail::decimal()},
};
constexpr detail::ObjectTable ensure_tokens_margin_token_spot_token_table =
    detail::table_of<EnsureTokensMarginTokenSpotToken>(
        "EnsureTokensMarginTokenSpotToken", ensure_tokens_margin_token_spot_token_fields);

constexpr detail::Field ensure_tokens_margin_token_contract_token_fields[] = {
    {"token", offsetof(EnsureTokensMarginTokenContractToken, token), detail::string()},
    {"convertRatio", offsetof(EnsureTokensMarginTokenContractToken, convertRatio), detail::decimal()},
};
constexpr detail::ObjectTable ensure_tokens_margin_token_contract_token_table =
    detail::table_of<EnsureTokensMarginTokenContractToken>(
        "EnsureTokensMarginTokenContractToken", ensure_tokens_margin_token_contract_token_fields);

constexpr detail::ListTable list_of_ensure_tokens_margin_token_spot_token =
    detail::list_of<EnsureTokensMarginTokenSpotToken>(detail::object(ensure_tokens_margin_token_spot_token_table));
constexpr detail::ListTable list_of_ensure_tokens_margin_token_contract_token =
    detail::list_of<EnsureTokensMarginTokenContractToken>(
        detail::object(ensure_tokens_margin_token_contract_token_table));

constexpr detail::Field ensure_tokens_margin_token_fields[] = {
    {"productId", offsetof(EnsureTokensMarginToken, productId), detail::string()},
    {"spotToken", offsetof(EnsureTokensMarginToken, spotToken),
     detail::list(list_of_ensure_tokens_margin_token_spot_token)},
    {"contractToken", offsetof(EnsureTokensMarginToken, contractToken),
     detail::list(list_of_ensure_tokens_margin_token_contract_token)},
};
constexpr detail::ObjectTable ensure_tokens_margin_token_table =
    detail::table_of<EnsureTokensMarginToken>("EnsureTokensMarginToken", ensure_tokens_margin_token_fields);

constexpr detail::ListTable list_of_ensure_tokens_margin_token =
    detail::list_of<EnsureTokensMarginToken>(detail::object(ensure_tokens_margin_token_table));

constexpr detail::Field ensure_tokens_fields[] = {
    {"marginToken", offsetof(EnsureTokens, marginToken), detail::list(list_of_ensure_tokens_margin_token)},
};
constexpr detail::ObjectTable ensure_tokens_table =
    detail::table_of<EnsureTokens>("EnsureTokens", ensure_tokens_fields);

constexpr detail::Field ensure_tokens_convert_request_fields[] = {
    {"productId", offsetof(EnsureTokensConvertRequest, productId), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable ensure_tokens_convert_request_table =
    detail::table_of<EnsureTokensConvertRequest>("EnsureTokensConvertRequest", ensure_tokens_convert_request_fields);

constexpr detail::Field ensure_tokens_convert_margin_token_token_info_convert_ratio_list_fields[] = {
    {"ladder", offsetof(EnsureTokensConvertMarginTokenTokenInfoConvertRatioList, ladder), detail::string()},
    {"convertRatio", offsetof(EnsureTokensConvertMarginTokenTokenInfoConvertRatioList, convertRatio),
     detail::decimal()},
};
constexpr detail::ObjectTable ensure_tokens_convert_margin_token_token_info_convert_ratio_list_table =
    detail::table_of<EnsureTokensConvertMarginTokenTokenInfoConvertRatioList>(
        "EnsureTokensConvertMarginTokenTokenInfoConvertRatioList",
        ensure_tokens_convert_margin_token_token_info_convert_ratio_list_fields);

constexpr detail::ListTable list_of_ensure_tokens_convert_margin_token_token_info_convert_ratio_list =
    detail::list_of<EnsureTokensConvertMarginTokenTokenInfoConvertRatioList>(
        detail::object(ensure_tokens_convert_margin_token_token_info_convert_ratio_list_table));

constexpr detail::Field ensure_tokens_convert_margin_token_token_info_fields[] = {
    {"token", offsetof(EnsureTokensConvertMarginTokenTokenInfo, token), detail::string()},
    {"convertRatioList", offsetof(EnsureTokensConvertMarginTokenTokenInfo, convertRatioList),
     detail::list(list_of_ensure_tokens_convert_margin_token_token_info_convert_ratio_list)},
};
constexpr detail::ObjectTable ensure_tokens_convert_margin_token_token_info_table =
    detail::table_of<EnsureTokensConvertMarginTokenTokenInfo>(
        "EnsureTokensConvertMarginTokenTokenInfo", ensure_tokens_convert_margin_token_token_info_fields);

constexpr detail::ListTable list_of_ensure_tokens_convert_margin_token_token_info =
    detail::list_of<EnsureTokensConvertMarginTokenTokenInfo>(
        detail::object(ensure_tokens_convert_margin_token_token_info_table));

constexpr detail::Field ensure_tokens_convert_margin_token_fields[] = {
    {"productId", offsetof(EnsureTokensConvertMarginToken, productId), detail::string()},
    {"tokenInfo", offsetof(EnsureTokensConvertMarginToken, tokenInfo),
     detail::list(list_of_ensure_tokens_convert_margin_token_token_info)},
};
constexpr detail::ObjectTable ensure_tokens_convert_margin_token_table =
    detail::table_of<EnsureTokensConvertMarginToken>(
        "EnsureTokensConvertMarginToken", ensure_tokens_convert_margin_token_fields);

constexpr detail::ListTable list_of_ensure_tokens_convert_margin_token =
    detail::list_of<EnsureTokensConvertMarginToken>(detail::object(ensure_tokens_convert_margin_token_table));

constexpr detail::Field ensure_tokens_convert_fields[] = {
    {"marginToken", offsetof(EnsureTokensConvert, marginToken),
     detail::list(list_of_ensure_tokens_convert_margin_token)},
};
constexpr detail::ObjectTable ensure_tokens_convert_table =
    detail::table_of<EnsureTokensConvert>("EnsureTokensConvert", ensure_tokens_convert_fields);

constexpr detail::Field loan_order_request_fields[] = {
    {"orderId", offsetof(LoanOrderRequest, orderId), detail::string(detail::Holder::optional), detail::In::query},
    {"startTime", offsetof(LoanOrderRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(LoanOrderRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(LoanOrderRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable loan_order_request_table =
    detail::table_of<LoanOrderRequest>("LoanOrderRequest", loan_order_request_fields);

constexpr detail::Field loan_order_loan_info_usdt_perpetual_leverage_fields[] = {
    {"symbol", offsetof(LoanOrderLoanInfoUSDTPerpetualLeverage, symbol), detail::string()},
    {"leverage", offsetof(LoanOrderLoanInfoUSDTPerpetualLeverage, leverage), detail::decimal()},
};
constexpr detail::ObjectTable loan_order_loan_info_usdt_perpetual_leverage_table =
    detail::table_of<LoanOrderLoanInfoUSDTPerpetualLeverage>(
        "LoanOrderLoanInfoUSDTPerpetualLeverage", loan_order_loan_info_usdt_perpetual_leverage_fields);

constexpr detail::Field loan_order_loan_info_usdc_contract_leverage_fields[] = {
    {"symbol", offsetof(LoanOrderLoanInfoUSDCContractLeverage, symbol), detail::string()},
    {"leverage", offsetof(LoanOrderLoanInfoUSDCContractLeverage, leverage), detail::decimal()},
};
constexpr detail::ObjectTable loan_order_loan_info_usdc_contract_leverage_table =
    detail::table_of<LoanOrderLoanInfoUSDCContractLeverage>(
        "LoanOrderLoanInfoUSDCContractLeverage", loan_order_loan_info_usdc_contract_leverage_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());
constexpr detail::ListTable list_of_loan_order_loan_info_usdt_perpetual_leverage =
    detail::list_of<LoanOrderLoanInfoUSDTPerpetualLeverage>(
        detail::object(loan_order_loan_info_usdt_perpetual_leverage_table));
constexpr detail::ListTable list_of_loan_order_loan_info_usdc_contract_leverage =
    detail::list_of<LoanOrderLoanInfoUSDCContractLeverage>(
        detail::object(loan_order_loan_info_usdc_contract_leverage_table));

constexpr detail::Field loan_order_loan_info_fields[] = {
    {"orderId", offsetof(LoanOrderLoanInfo, orderId), detail::string()},
    {"orderProductId", offsetof(LoanOrderLoanInfo, orderProductId), detail::string()},
    {"parentUid", offsetof(LoanOrderLoanInfo, parentUid), detail::string()},
    {"loanTime", offsetof(LoanOrderLoanInfo, loanTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"loanCoin", offsetof(LoanOrderLoanInfo, loanCoin), detail::string()},
    {"loanAmount", offsetof(LoanOrderLoanInfo, loanAmount), detail::decimal()},
    {"unpaidAmount", offsetof(LoanOrderLoanInfo, unpaidAmount), detail::decimal()},
    {"unpaidInterest", offsetof(LoanOrderLoanInfo, unpaidInterest), detail::decimal()},
    {"repaidAmount", offsetof(LoanOrderLoanInfo, repaidAmount), detail::decimal()},
    {"repaidInterest", offsetof(LoanOrderLoanInfo, repaidInterest), detail::decimal()},
    {"interestRate", offsetof(LoanOrderLoanInfo, interestRate), detail::decimal()},
    {"status", offsetof(LoanOrderLoanInfo, status), detail::enumeration(status_table)},
    {"leverage", offsetof(LoanOrderLoanInfo, leverage), detail::decimal()},
    {"supportSpot", offsetof(LoanOrderLoanInfo, supportSpot),
     detail::boolean(detail::Holder::optional, detail::Wire::flag)},
    {"supportContract", offsetof(LoanOrderLoanInfo, supportContract),
     detail::boolean(detail::Holder::optional, detail::Wire::flag)},
    {"withdrawLine", offsetof(LoanOrderLoanInfo, withdrawLine), detail::string()},
    {"transferLine", offsetof(LoanOrderLoanInfo, transferLine), detail::string()},
    {"spotBuyLine", offsetof(LoanOrderLoanInfo, spotBuyLine), detail::decimal()},
    {"spotSellLine", offsetof(LoanOrderLoanInfo, spotSellLine), detail::decimal()},
    {"contractOpenLine", offsetof(LoanOrderLoanInfo, contractOpenLine), detail::decimal()},
    {"deferredLiquidationLine", offsetof(LoanOrderLoanInfo, deferredLiquidationLine), detail::string()},
    {"deferredLiquidationTime", offsetof(LoanOrderLoanInfo, deferredLiquidationTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"reserveToken", offsetof(LoanOrderLoanInfo, reserveToken), detail::string()},
    {"reserveQuantity", offsetof(LoanOrderLoanInfo, reserveQuantity), detail::decimal()},
    {"liquidationLine", offsetof(LoanOrderLoanInfo, liquidationLine), detail::decimal()},
    {"stopLiquidationLine", offsetof(LoanOrderLoanInfo, stopLiquidationLine), detail::decimal()},
    {"contractLeverage", offsetof(LoanOrderLoanInfo, contractLeverage), detail::decimal()},
    {"transferRatio", offsetof(LoanOrderLoanInfo, transferRatio), detail::decimal()},
    {"spotSymbols", offsetof(LoanOrderLoanInfo, spotSymbols), detail::list(list_of_string)},
    {"contractSymbols", offsetof(LoanOrderLoanInfo, contractSymbols), detail::list(list_of_string)},
    {"supportUSDCContract", offsetof(LoanOrderLoanInfo, supportUSDCContract), detail::string()},
    {"supportUSDCOptions", offsetof(LoanOrderLoanInfo, supportUSDCOptions), detail::string()},
    {"supportMarginTrading", offsetof(LoanOrderLoanInfo, supportMarginTrading),
     detail::enumeration(support_margin_trading_table)},
    {"USDTPerpetualOpenLine", offsetof(LoanOrderLoanInfo, USDTPerpetualOpenLine), detail::decimal()},
    {"USDCContractOpenLine", offsetof(LoanOrderLoanInfo, USDCContractOpenLine), detail::decimal()},
    {"USDCOptionsOpenLine", offsetof(LoanOrderLoanInfo, USDCOptionsOpenLine), detail::decimal()},
    {"USDTPerpetualCloseLine", offsetof(LoanOrderLoanInfo, USDTPerpetualCloseLine), detail::decimal()},
    {"USDCContractCloseLine", offsetof(LoanOrderLoanInfo, USDCContractCloseLine), detail::decimal()},
    {"USDCOptionsCloseLine", offsetof(LoanOrderLoanInfo, USDCOptionsCloseLine), detail::decimal()},
    {"USDCContractSymbols", offsetof(LoanOrderLoanInfo, USDCContractSymbols), detail::list(list_of_string)},
    {"USDCOptionsSymbols", offsetof(LoanOrderLoanInfo, USDCOptionsSymbols), detail::list(list_of_string)},
    {"marginLeverage", offsetof(LoanOrderLoanInfo, marginLeverage), detail::decimal()},
    {"USDTPerpetualLeverage", offsetof(LoanOrderLoanInfo, USDTPerpetualLeverage),
     detail::list(list_of_loan_order_loan_info_usdt_perpetual_leverage)},
    {"USDCContractLeverage", offsetof(LoanOrderLoanInfo, USDCContractLeverage),
     detail::list(list_of_loan_order_loan_info_usdc_contract_leverage)},
};
constexpr detail::ObjectTable loan_order_loan_info_table =
    detail::table_of<LoanOrderLoanInfo>("LoanOrderLoanInfo", loan_order_loan_info_fields);

constexpr detail::ListTable list_of_loan_order_loan_info =
    detail::list_of<LoanOrderLoanInfo>(detail::object(loan_order_loan_info_table));

constexpr detail::Field loan_order_fields[] = {
    {"loanInfo", offsetof(LoanOrder, loanInfo), detail::list(list_of_loan_order_loan_info)},
};
constexpr detail::ObjectTable loan_order_table = detail::table_of<LoanOrder>("LoanOrder", loan_order_fields);

constexpr detail::Field ltv_ltv_info_unpaid_info_fields[] = {
    {"token", offsetof(LtvLtvInfoUnpaidInfo, token), detail::string()},
    {"unpaidQty", offsetof(LtvLtvInfoUnpaidInfo, unpaidQty), detail::decimal()},
    {"unpaidInterest", offsetof(LtvLtvInfoUnpaidInfo, unpaidInterest), detail::decimal()},
};
constexpr detail::ObjectTable ltv_ltv_info_unpaid_info_table =
    detail::table_of<LtvLtvInfoUnpaidInfo>("LtvLtvInfoUnpaidInfo", ltv_ltv_info_unpaid_info_fields);

constexpr detail::Field ltv_ltv_info_contract_info_fields[] = {
    {"token", offsetof(LtvLtvInfoContractInfo, token), detail::string()},
    {"price", offsetof(LtvLtvInfoContractInfo, price), detail::decimal()},
    {"qty", offsetof(LtvLtvInfoContractInfo, qty), detail::decimal()},
};
constexpr detail::ObjectTable ltv_ltv_info_contract_info_table =
    detail::table_of<LtvLtvInfoContractInfo>("LtvLtvInfoContractInfo", ltv_ltv_info_contract_info_fields);

constexpr detail::ListTable list_of_ltv_ltv_info_unpaid_info =
    detail::list_of<LtvLtvInfoUnpaidInfo>(detail::object(ltv_ltv_info_unpaid_info_table));
constexpr detail::ListTable list_of_ltv_ltv_info_contract_info =
    detail::list_of<LtvLtvInfoContractInfo>(detail::object(ltv_ltv_info_contract_info_table));

constexpr detail::Field ltv_ltv_info_fields[] = {
    {"ltv", offsetof(LtvLtvInfo, ltv), detail::decimal()},
    {"parentUid", offsetof(LtvLtvInfo, parentUid), detail::string()},
    {"subAccountUids", offsetof(LtvLtvInfo, subAccountUids), detail::list(list_of_string)},
    {"unpaidAmount", offsetof(LtvLtvInfo, unpaidAmount), detail::decimal()},
    {"unpaidInfo", offsetof(LtvLtvInfo, unpaidInfo), detail::list(list_of_ltv_ltv_info_unpaid_info)},
    {"balance", offsetof(LtvLtvInfo, balance), detail::decimal()},
    {"spotBalanceInfo", offsetof(LtvLtvInfo, spotBalanceInfo), detail::list(list_of_ltv_ltv_info_contract_info)},
    {"contractInfo", offsetof(LtvLtvInfo, contractInfo), detail::list(list_of_ltv_ltv_info_contract_info)},
};
constexpr detail::ObjectTable ltv_ltv_info_table = detail::table_of<LtvLtvInfo>("LtvLtvInfo", ltv_ltv_info_fields);

constexpr detail::ListTable list_of_ltv_ltv_info = detail::list_of<LtvLtvInfo>(detail::object(ltv_ltv_info_table));

constexpr detail::Field ltv_fields[] = {
    {"ltvInfo", offsetof(Ltv, ltvInfo), detail::list(list_of_ltv_ltv_info)},
};
constexpr detail::ObjectTable ltv_table = detail::table_of<Ltv>("Ltv", ltv_fields);

constexpr detail::Field ltv_convert_ltv_info_balance_info_fields[] = {
    {"token", offsetof(LtvConvertLtvInfoBalanceInfo, token), detail::string()},
    {"price", offsetof(LtvConvertLtvInfoBalanceInfo, price), detail::decimal()},
    {"qty", offsetof(LtvConvertLtvInfoBalanceInfo, qty), detail::decimal()},
    {"convertedAmount", offsetof(LtvConvertLtvInfoBalanceInfo, convertedAmount), detail::decimal()},
};
constexpr detail::ObjectTable ltv_convert_ltv_info_balance_info_table =
    detail::table_of<LtvConvertLtvInfoBalanceInfo>(
        "LtvConvertLtvInfoBalanceInfo", ltv_convert_ltv_info_balance_info_fields);

constexpr detail::ListTable list_of_ltv_convert_ltv_info_balance_info =
    detail::list_of<LtvConvertLtvInfoBalanceInfo>(detail::object(ltv_convert_ltv_info_balance_info_table));

constexpr detail::Field ltv_convert_ltv_info_fields[] = {
    {"ltv", offsetof(LtvConvertLtvInfo, ltv), detail::decimal()},
    {"rst", offsetof(LtvConvertLtvInfo, rst), detail::string()},
    {"parentUid", offsetof(LtvConvertLtvInfo, parentUid), detail::string()},
    {"subAccountUids", offsetof(LtvConvertLtvInfo, subAccountUids), detail::list(list_of_string)},
    {"unpaidAmount", offsetof(LtvConvertLtvInfo, unpaidAmount), detail::decimal()},
    {"unpaidInfo", offsetof(LtvConvertLtvInfo, unpaidInfo), detail::list(list_of_ltv_ltv_info_unpaid_info)},
    {"balance", offsetof(LtvConvertLtvInfo, balance), detail::decimal()},
    {"balanceInfo", offsetof(LtvConvertLtvInfo, balanceInfo), detail::list(list_of_ltv_convert_ltv_info_balance_info)},
    {"liqStatus", offsetof(LtvConvertLtvInfo, liqStatus), detail::integer()},
};
constexpr detail::ObjectTable ltv_convert_ltv_info_table =
    detail::table_of<LtvConvertLtvInfo>("LtvConvertLtvInfo", ltv_convert_ltv_info_fields);

constexpr detail::ListTable list_of_ltv_convert_ltv_info =
    detail::list_of<LtvConvertLtvInfo>(detail::object(ltv_convert_ltv_info_table));

constexpr detail::Field ltv_convert_fields[] = {
    {"ltvInfo", offsetof(LtvConvert, ltvInfo), detail::list(list_of_ltv_convert_ltv_info)},
    {"liqStatus", offsetof(LtvConvert, liqStatus), detail::integer()},
};
constexpr detail::ObjectTable ltv_convert_table = detail::table_of<LtvConvert>("LtvConvert", ltv_convert_fields);

constexpr detail::Field product_infos_request_fields[] = {
    {"productId", offsetof(ProductInfosRequest, productId), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable product_infos_request_table =
    detail::table_of<ProductInfosRequest>("ProductInfosRequest", product_infos_request_fields);

constexpr detail::Field product_infos_margin_product_info_fields[] = {
    {"productId", offsetof(ProductInfosMarginProductInfo, productId), detail::string()},
    {"leverage", offsetof(ProductInfosMarginProductInfo, leverage), detail::decimal()},
    {"supportSpot", offsetof(ProductInfosMarginProductInfo, supportSpot), detail::integer()},
    {"supportContract", offsetof(ProductInfosMarginProductInfo, supportContract), detail::integer()},
    {"supportMarginTrading", offsetof(ProductInfosMarginProductInfo, supportMarginTrading), detail::integer()},
    {"deferredLiquidationLine", offsetof(ProductInfosMarginProductInfo, deferredLiquidationLine), detail::string()},
    {"deferredLiquidationTime", offsetof(ProductInfosMarginProductInfo, deferredLiquidationTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"withdrawLine", offsetof(ProductInfosMarginProductInfo, withdrawLine), detail::string()},
    {"transferLine", offsetof(ProductInfosMarginProductInfo, transferLine), detail::string()},
    {"spotBuyLine", offsetof(ProductInfosMarginProductInfo, spotBuyLine), detail::string()},
    {"spotSellLine", offsetof(ProductInfosMarginProductInfo, spotSellLine), detail::string()},
    {"contractOpenLine", offsetof(ProductInfosMarginProductInfo, contractOpenLine), detail::string()},
    {"liquidationLine", offsetof(ProductInfosMarginProductInfo, liquidationLine), detail::decimal()},
    {"stopLiquidationLine", offsetof(ProductInfosMarginProductInfo, stopLiquidationLine), detail::decimal()},
    {"contractLeverage", offsetof(ProductInfosMarginProductInfo, contractLeverage), detail::decimal()},
    {"transferRatio", offsetof(ProductInfosMarginProductInfo, transferRatio), detail::decimal()},
    {"spotSymbols", offsetof(ProductInfosMarginProductInfo, spotSymbols), detail::list(list_of_string)},
    {"contractSymbols", offsetof(ProductInfosMarginProductInfo, contractSymbols), detail::list(list_of_string)},
    {"supportUSDCContract", offsetof(ProductInfosMarginProductInfo, supportUSDCContract), detail::integer()},
    {"supportUSDCOptions", offsetof(ProductInfosMarginProductInfo, supportUSDCOptions), detail::integer()},
    {"USDTPerpetualOpenLine", offsetof(ProductInfosMarginProductInfo, USDTPerpetualOpenLine), detail::string()},
    {"USDCContractOpenLine", offsetof(ProductInfosMarginProductInfo, USDCContractOpenLine), detail::string()},
    {"USDCOptionsOpenLine", offsetof(ProductInfosMarginProductInfo, USDCOptionsOpenLine), detail::string()},
    {"USDTPerpetualCloseLine", offsetof(ProductInfosMarginProductInfo, USDTPerpetualCloseLine), detail::string()},
    {"USDCContractCloseLine", offsetof(ProductInfosMarginProductInfo, USDCContractCloseLine), detail::string()},
    {"USDCOptionsCloseLine", offsetof(ProductInfosMarginProductInfo, USDCOptionsCloseLine), detail::string()},
    {"USDCContractSymbols", offsetof(ProductInfosMarginProductInfo, USDCContractSymbols), detail::list(list_of_string)},
    {"USDCOptionsSymbols", offsetof(ProductInfosMarginProductInfo, USDCOptionsSymbols), detail::list(list_of_string)},
    {"marginLeverage", offsetof(ProductInfosMarginProductInfo, marginLeverage), detail::decimal()},
    {"USDTPerpetualLeverage", offsetof(ProductInfosMarginProductInfo, USDTPerpetualLeverage),
     detail::list(list_of_loan_order_loan_info_usdt_perpetual_leverage)},
    {"USDCContractLeverage", offsetof(ProductInfosMarginProductInfo, USDCContractLeverage),
     detail::list(list_of_loan_order_loan_info_usdc_contract_leverage)},
    {"productType", offsetof(ProductInfosMarginProductInfo, productType), detail::enumeration(product_type_table)},
};
constexpr detail::ObjectTable product_infos_margin_product_info_table =
    detail::table_of<ProductInfosMarginProductInfo>(
        "ProductInfosMarginProductInfo", product_infos_margin_product_info_fields);

constexpr detail::ListTable list_of_product_infos_margin_product_info =
    detail::list_of<ProductInfosMarginProductInfo>(detail::object(product_infos_margin_product_info_table));

constexpr detail::Field product_infos_fields[] = {
    {"marginProductInfo", offsetof(ProductInfos, marginProductInfo),
     detail::list(list_of_product_infos_margin_product_info)},
};
constexpr detail::ObjectTable product_infos_table =
    detail::table_of<ProductInfos>("ProductInfos", product_infos_fields);

constexpr detail::Field repaid_history_request_fields[] = {
    {"startTime", offsetof(RepaidHistoryRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(RepaidHistoryRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(RepaidHistoryRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable repaid_history_request_table =
    detail::table_of<RepaidHistoryRequest>("RepaidHistoryRequest", repaid_history_request_fields);

constexpr detail::Field repaid_history_repay_info_fields[] = {
    {"repayOrderId", offsetof(RepaidHistoryRepayInfo, repayOrderId), detail::string()},
    {"repaidTime", offsetof(RepaidHistoryRepayInfo, repaidTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"token", offsetof(RepaidHistoryRepayInfo, token), detail::string()},
    {"quantity", offsetof(RepaidHistoryRepayInfo, quantity), detail::decimal()},
    {"interest", offsetof(RepaidHistoryRepayInfo, interest), detail::decimal()},
    {"businessType", offsetof(RepaidHistoryRepayInfo, businessType), detail::enumeration(business_type_table)},
    {"status", offsetof(RepaidHistoryRepayInfo, status), detail::enumeration(bybit::transaction_status_table)},
};
constexpr detail::ObjectTable repaid_history_repay_info_table =
    detail::table_of<RepaidHistoryRepayInfo>("RepaidHistoryRepayInfo", repaid_history_repay_info_fields);

constexpr detail::ListTable list_of_repaid_history_repay_info =
    detail::list_of<RepaidHistoryRepayInfo>(detail::object(repaid_history_repay_info_table));

constexpr detail::Field repaid_history_fields[] = {
    {"repayInfo", offsetof(RepaidHistory, repayInfo), detail::list(list_of_repaid_history_repay_info)},
};
constexpr detail::ObjectTable repaid_history_table =
    detail::table_of<RepaidHistory>("RepaidHistory", repaid_history_fields);

constexpr detail::Field repay_loan_request_fields[] = {
    {"token", offsetof(RepayLoanRequest, token), detail::string(detail::Holder::required)},
    {"quantity", offsetof(RepayLoanRequest, quantity), detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable repay_loan_request_table =
    detail::table_of<RepayLoanRequest>("RepayLoanRequest", repay_loan_request_fields);

constexpr detail::Field repay_loan_fields[] = {
    {"repayOrderStatus", offsetof(RepayLoan, repayOrderStatus), detail::string()},
};
constexpr detail::ObjectTable repay_loan_table = detail::table_of<RepayLoan>("RepayLoan", repay_loan_fields);

constexpr detail::Type bind_or_unbind_uid_reply = detail::object(bind_or_unbind_uid_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit bind_or_unbind_uid_limits[] = {
    {.count = 1, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation bind_or_unbind_uid_operation{
    .id = "ins-loan.bind_or_unbind_uid",
    .method = "POST",
    .path = "/v5/ins-loan/association-uid",
    .auth = detail::Auth::private_,
    .limits = bind_or_unbind_uid_limits,
    .request = &bind_or_unbind_uid_request_table,
    .reply = &bind_or_unbind_uid_reply,
};

constexpr detail::Type coin_delta_amount_reply = detail::object(coin_delta_amount_table);
constexpr detail::Limit coin_delta_amount_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation coin_delta_amount_operation{
    .id = "ins-loan.coin_delta_amount",
    .method = "GET",
    .path = "/v5/ins-loan/coin-delta-amount",
    .auth = detail::Auth::private_,
    .limits = coin_delta_amount_limits,
    .request = &coin_delta_amount_request_table,
    .reply = &coin_delta_amount_reply,
};

constexpr detail::Type ensure_tokens_reply = detail::object(ensure_tokens_table);
constexpr detail::Limit ensure_tokens_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation ensure_tokens_operation{
    .id = "ins-loan.ensure_tokens",
    .method = "GET",
    .path = "/v5/ins-loan/ensure-tokens",
    .auth = detail::Auth::public_,
    .limits = ensure_tokens_limits,
    .request = &ensure_tokens_request_table,
    .reply = &ensure_tokens_reply,
};

constexpr detail::Type ensure_tokens_convert_reply = detail::object(ensure_tokens_convert_table);
constexpr detail::Limit ensure_tokens_convert_limits[] = {
    {.count = 100, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation ensure_tokens_convert_operation{
    .id = "ins-loan.ensure_tokens_convert",
    .method = "GET",
    .path = "/v5/ins-loan/ensure-tokens-convert",
    .auth = detail::Auth::public_,
    .limits = ensure_tokens_convert_limits,
    .request = &ensure_tokens_convert_request_table,
    .reply = &ensure_tokens_convert_reply,
};

constexpr detail::Type loan_order_reply = detail::object(loan_order_table);
constexpr detail::Limit loan_order_limits[] = {
    {.count = 20, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation loan_order_operation{
    .id = "ins-loan.loan_order",
    .method = "GET",
    .path = "/v5/ins-loan/loan-order",
    .auth = detail::Auth::private_,
    .limits = loan_order_limits,
    .request = &loan_order_request_table,
    .reply = &loan_order_reply,
};

constexpr detail::Type ltv_reply = detail::object(ltv_table);
constexpr detail::Limit ltv_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation ltv_operation{
    .id = "ins-loan.ltv",
    .method = "GET",
    .path = "/v5/ins-loan/ltv",
    .auth = detail::Auth::private_,
    .limits = ltv_limits,
    .reply = &ltv_reply,
};

constexpr detail::Type ltv_convert_reply = detail::object(ltv_convert_table);
constexpr detail::Limit ltv_convert_limits[] = {
    {.count = 20, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation ltv_convert_operation{
    .id = "ins-loan.ltv_convert",
    .method = "GET",
    .path = "/v5/ins-loan/ltv-convert",
    .auth = detail::Auth::private_,
    .limits = ltv_convert_limits,
    .reply = &ltv_convert_reply,
};

constexpr detail::Type product_infos_reply = detail::object(product_infos_table);
constexpr detail::Limit product_infos_limits[] = {
    {.count = 100, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation product_infos_operation{
    .id = "ins-loan.product_infos",
    .method = "GET",
    .path = "/v5/ins-loan/product-infos",
    .auth = detail::Auth::public_,
    .limits = product_infos_limits,
    .request = &product_infos_request_table,
    .reply = &product_infos_reply,
};

constexpr detail::Type repaid_history_reply = detail::object(repaid_history_table);
constexpr detail::Limit repaid_history_limits[] = {
    {.count = 20, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation repaid_history_operation{
    .id = "ins-loan.repaid_history",
    .method = "GET",
    .path = "/v5/ins-loan/repaid-history",
    .auth = detail::Auth::private_,
    .limits = repaid_history_limits,
    .request = &repaid_history_request_table,
    .reply = &repaid_history_reply,
};

constexpr detail::Type repay_loan_reply = detail::object(repay_loan_table);
constexpr detail::Limit repay_loan_limits[] = {
    {.count = 1, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation repay_loan_operation{
    .id = "ins-loan.repay_loan",
    .method = "POST",
    .path = "/v5/ins-loan/repay-loan",
    .auth = detail::Auth::private_,
    .limits = repay_loan_limits,
    .request = &repay_loan_request_table,
    .reply = &repay_loan_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<BindOrUnbindUid> Api::bind_or_unbind_uid(BindOrUnbindUidRequest request) const {
    return {core_, bind_or_unbind_uid_operation, &request};
}

Call<CoinDeltaAmount> Api::coin_delta_amount(CoinDeltaAmountRequest request) const {
    return {core_, coin_delta_amount_operation, &request};
}

Call<EnsureTokens> Api::ensure_tokens(EnsureTokensRequest request) const {
    return {core_, ensure_tokens_operation, &request};
}

Call<EnsureTokensConvert> Api::ensure_tokens_convert(EnsureTokensConvertRequest request) const {
    return {core_, ensure_tokens_convert_operation, &request};
}

Call<LoanOrder> Api::loan_order(LoanOrderRequest request) const {
    return {core_, loan_order_operation, &request};
}

Call<Ltv> Api::ltv() const {
    return {core_, ltv_operation, nullptr};
}

Call<LtvConvert> Api::ltv_convert() const {
    return {core_, ltv_convert_operation, nullptr};
}

Call<ProductInfos> Api::product_infos(ProductInfosRequest request) const {
    return {core_, product_infos_operation, &request};
}

Call<RepaidHistory> Api::repaid_history(RepaidHistoryRequest request) const {
    return {core_, repaid_history_operation, &request};
}

Call<RepayLoan> Api::repay_loan(RepayLoanRequest request) const {
    return {core_, repay_loan_operation, &request};
}

const detail::EnumTable& exbind_table(Operate) { return operate_table; }
const detail::EnumTable& exbind_table(Status) { return status_table; }
const detail::EnumTable& exbind_table(SupportMarginTrading) { return support_margin_trading_table; }
const detail::EnumTable& exbind_table(ProductType) { return product_type_table; }
const detail::EnumTable& exbind_table(BusinessType) { return business_type_table; }
const detail::ObjectTable& exbind_table(const BindOrUnbindUidRequest*) { return bind_or_unbind_uid_request_table; }
const detail::ObjectTable& exbind_table(const BindOrUnbindUid*) { return bind_or_unbind_uid_table; }
const detail::ObjectTable& exbind_table(const CoinDeltaAmountRequest*) { return coin_delta_amount_request_table; }
const detail::ObjectTable& exbind_table(const CoinDeltaAmountList*) { return coin_delta_amount_list_table; }
const detail::ObjectTable& exbind_table(const CoinDeltaAmount*) { return coin_delta_amount_table; }
const detail::ObjectTable& exbind_table(const EnsureTokensRequest*) { return ensure_tokens_request_table; }
const detail::ObjectTable& exbind_table(const EnsureTokensMarginTokenSpotToken*) {
    return ensure_tokens_margin_token_spot_token_table;
}
const detail::ObjectTable& exbind_table(const EnsureTokensMarginTokenContractToken*) {
    return ensure_tokens_margin_token_contract_token_table;
}
const detail::ObjectTable& exbind_table(const EnsureTokensMarginToken*) { return ensure_tokens_margin_token_table; }
const detail::ObjectTable& exbind_table(const EnsureTokens*) { return ensure_tokens_table; }
const detail::ObjectTable& exbind_table(const EnsureTokensConvertRequest*) {
    return ensure_tokens_convert_request_table;
}
const detail::ObjectTable& exbind_table(const EnsureTokensConvertMarginTokenTokenInfoConvertRatioList*) {
    return ensure_tokens_convert_margin_token_token_info_convert_ratio_list_table;
}
const detail::ObjectTable& exbind_table(const EnsureTokensConvertMarginTokenTokenInfo*) {
    return ensure_tokens_convert_margin_token_token_info_table;
}
const detail::ObjectTable& exbind_table(const EnsureTokensConvertMarginToken*) {
    return ensure_tokens_convert_margin_token_table;
}
const detail::ObjectTable& exbind_table(const EnsureTokensConvert*) { return ensure_tokens_convert_table; }
const detail::ObjectTable& exbind_table(const LoanOrderRequest*) { return loan_order_request_table; }
const detail::ObjectTable& exbind_table(const LoanOrderLoanInfoUSDTPerpetualLeverage*) {
    return loan_order_loan_info_usdt_perpetual_leverage_table;
}
const detail::ObjectTable& exbind_table(const LoanOrderLoanInfoUSDCContractLeverage*) {
    return loan_order_loan_info_usdc_contract_leverage_table;
}
const detail::ObjectTable& exbind_table(const LoanOrderLoanInfo*) { return loan_order_loan_info_table; }
const detail::ObjectTable& exbind_table(const LoanOrder*) { return loan_order_table; }
const detail::ObjectTable& exbind_table(const LtvLtvInfoUnpaidInfo*) { return ltv_ltv_info_unpaid_info_table; }
const detail::ObjectTable& exbind_table(const LtvLtvInfoContractInfo*) { return ltv_ltv_info_contract_info_table; }
const detail::ObjectTable& exbind_table(const LtvLtvInfo*) { return ltv_ltv_info_table; }
const detail::ObjectTable& exbind_table(const Ltv*) { return ltv_table; }
const detail::ObjectTable& exbind_table(const LtvConvertLtvInfoBalanceInfo*) {
    return ltv_convert_ltv_info_balance_info_table;
}
const detail::ObjectTable& exbind_table(const LtvConvertLtvInfo*) { return ltv_convert_ltv_info_table; }
const detail::ObjectTable& exbind_table(const LtvConvert*) { return ltv_convert_table; }
const detail::ObjectTable& exbind_table(const ProductInfosRequest*) { return product_infos_request_table; }
const detail::ObjectTable& exbind_table(const ProductInfosMarginProductInfo*) {
    return product_infos_margin_product_info_table;
}
const detail::ObjectTable& exbind_table(const ProductInfos*) { return product_infos_table; }
const detail::ObjectTable& exbind_table(const RepaidHistoryRequest*) { return repaid_history_request_table; }
const detail::ObjectTable& exbind_table(const RepaidHistoryRepayInfo*) { return repaid_history_repay_info_table; }
const detail::ObjectTable& exbind_table(const RepaidHistory*) { return repaid_history_table; }
const detail::ObjectTable& exbind_table(const RepayLoanRequest*) { return repay_loan_request_table; }
const detail::ObjectTable& exbind_table(const RepayLoan*) { return repay_loan_table; }

}  // namespace exbind::bybit::ins_loan
