// Generated from specs/kucoin/spot/currencies.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/currencies.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::currencies {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field all_currencies_chains_fields[] = {
    {"chainName", offsetof(AllCurrenciesChains, chainName), detail::string()},
    {"withdrawalMinSize", offsetof(AllCurrenciesChains, withdrawalMinSize), detail::decimal()},
    {"depositMinSize", offsetof(AllCurrenciesChains, depositMinSize), detail::decimal()},
    {"withdrawFeeRate", offsetof(AllCurrenciesChains, withdrawFeeRate), detail::decimal()},
    {"withdrawalMinFee", offsetof(AllCurrenciesChains, withdrawalMinFee), detail::decimal()},
    {"isWithdrawEnabled", offsetof(AllCurrenciesChains, isWithdrawEnabled), detail::boolean()},
    {"isDepositEnabled", offsetof(AllCurrenciesChains, isDepositEnabled), detail::boolean()},
    {"confirms", offsetof(AllCurrenciesChains, confirms), detail::integer()},
    {"preConfirms", offsetof(AllCurrenciesChains, preConfirms), detail::integer()},
    {"contractAddress", offsetof(AllCurrenciesChains, contractAddress), detail::string()},
    {"withdrawPrecision", offsetof(AllCurrenciesChains, withdrawPrecision), detail::integer()},
    {"maxWithdraw", offsetof(AllCurrenciesChains, maxWithdraw), detail::decimal()},
    {"maxDeposit", offsetof(AllCurrenciesChains, maxDeposit), detail::decimal()},
    {"needTag", offsetof(AllCurrenciesChains, needTag), detail::boolean()},
    {"chainId", offsetof(AllCurrenciesChains, chainId), detail::string()},
    {"depositFeeRate", offsetof(AllCurrenciesChains, depositFeeRate), detail::decimal()},
    {"withdrawMaxFee", offsetof(AllCurrenciesChains, withdrawMaxFee), detail::decimal()},
    {"depositTierFee", offsetof(AllCurrenciesChains, depositTierFee), detail::decimal()},
};
constexpr detail::ObjectTable all_currencies_chains_table =
    detail::table_of<AllCurrenciesChains>("AllCurrenciesChains", all_currencies_chains_fields);

constexpr detail::ListTable list_of_all_currencies_chains =
    detail::list_of<AllCurrenciesChains>(detail::object(all_currencies_chains_table));

constexpr detail::Field all_currencies_fields[] = {
    {"currency", offsetof(AllCurrencies, currency), detail::string()},
    {"name", offsetof(AllCurrencies, name), detail::string()},
    {"fullName", offsetof(AllCurrencies, fullName), detail::string()},
    {"precision", offsetof(AllCurrencies, precision), detail::integer()},
    {"confirms", offsetof(AllCurrencies, confirms), detail::integer()},
    {"contractAddress", offsetof(AllCurrencies, contractAddress), detail::string()},
    {"isMarginEnabled", offsetof(AllCurrencies, isMarginEnabled), detail::boolean()},
    {"isDebitEnabled", offsetof(AllCurrencies, isDebitEnabled), detail::boolean()},
    {"chains", offsetof(AllCurrencies, chains), detail::list(list_of_all_currencies_chains)},
};
constexpr detail::ObjectTable all_currencies_table =
    detail::table_of<AllCurrencies>("AllCurrencies", all_currencies_fields);

constexpr detail::Field currency_request_fields[] = {
    {"chain", offsetof(CurrencyRequest, chain), detail::string(detail::Holder::optional), detail::In::query},
    {"currency", offsetof(CurrencyRequest, currency), detail::string(detail::Holder::required), detail::In::path},
};
constexpr detail::ObjectTable currency_request_table =
    detail::table_of<CurrencyRequest>("CurrencyRequest", currency_request_fields);

constexpr detail::Field currency_chains_fields[] = {
    {"chainName", offsetof(CurrencyChains, chainName), detail::string()},
    {"withdrawalMinSize", offsetof(CurrencyChains, withdrawalMinSize), detail::decimal()},
    {"depositMinSize", offsetof(CurrencyChains, depositMinSize), detail::decimal()},
    {"withdrawFeeRate", offsetof(CurrencyChains, withdrawFeeRate), detail::decimal()},
    {"withdrawalMinFee", offsetof(CurrencyChains, withdrawalMinFee), detail::decimal()},
    {"isWithdrawEnabled", offsetof(CurrencyChains, isWithdrawEnabled), detail::boolean()},
    {"isDepositEnabled", offsetof(CurrencyChains, isDepositEnabled), detail::boolean()},
    {"confirms", offsetof(CurrencyChains, confirms), detail::integer()},
    {"preConfirms", offsetof(CurrencyChains, preConfirms), detail::integer()},
    {"contractAddress", offsetof(CurrencyChains, contractAddress), detail::string()},
    {"withdrawPrecision", offsetof(CurrencyChains, withdrawPrecision), detail::integer()},
    {"maxWithdraw", offsetof(CurrencyChains, maxWithdraw),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"maxDeposit", offsetof(CurrencyChains, maxDeposit), detail::decimal()},
    {"needTag", offsetof(CurrencyChains, needTag), detail::boolean()},
    {"chainId", offsetof(CurrencyChains, chainId), detail::string()},
};
constexpr detail::ObjectTable currency_chains_table =
    detail::table_of<CurrencyChains>("CurrencyChains", currency_chains_fields);

constexpr detail::ListTable list_of_currency_chains =
    detail::list_of<CurrencyChains>(detail::object(currency_chains_table));

constexpr detail::Field currency_fields[] = {
    {"currency", offsetof(Currency, currency), detail::string()},
    {"name", offsetof(Currency, name), detail::string()},
    {"fullName", offsetof(Currency, fullName), detail::string()},
    {"precision", offsetof(Currency, precision), detail::integer()},
    {"confirms", offsetof(Currency, confirms), detail::integer()},
    {"contractAddress", offsetof(Currency, contractAddress), detail::string()},
    {"isMarginEnabled", offsetof(Currency, isMarginEnabled), detail::boolean()},
    {"isDebitEnabled", offsetof(Currency, isDebitEnabled), detail::boolean()},
    {"chains", offsetof(Currency, chains), detail::list(list_of_currency_chains)},
};
constexpr detail::ObjectTable currency_table = detail::table_of<Currency>("Currency", currency_fields);

constexpr detail::ListTable list_of_all_currencies =
    detail::list_of<AllCurrencies>(detail::object(all_currencies_table));
constexpr detail::Type all_currencies_reply = detail::list(list_of_all_currencies);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit all_currencies_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 3},
};
constexpr detail::Operation all_currencies_operation{
    .id = "spot/currencies.all_currencies",
    .method = "GET",
    .path = "/api/v3/currencies",
    .auth = detail::Auth::public_,
    .limits = all_currencies_limits,
    .reply = &all_currencies_reply,
};

constexpr detail::Type currency_reply = detail::object(currency_table);
constexpr detail::Limit currency_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 3},
};
constexpr detail::Operation currency_operation{
    .id = "spot/currencies.currency",
    .method = "GET",
    .path = "/api/v3/currencies/{currency}",
    .auth = detail::Auth::public_,
    .limits = currency_limits,
    .request = &currency_request_table,
    .reply = &currency_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<AllCurrencies>> Api::all_currencies() const {
    return {core_, all_currencies_operation, nullptr};
}

Call<Currency> Api::currency(CurrencyRequest request) const {
    return {core_, currency_operation, &request};
}

const detail::ObjectTable& exbind_table(const AllCurrenciesChains*) { return all_currencies_chains_table; }
const detail::ObjectTable& exbind_table(const AllCurrencies*) { return all_currencies_table; }
const detail::ObjectTable& exbind_table(const CurrencyRequest*) { return currency_request_table; }
const detail::ObjectTable& exbind_table(const CurrencyChains*) { return currency_chains_table; }
const detail::ObjectTable& exbind_table(const Currency*) { return currency_table; }

}  // namespace exbind::kucoin::spot::currencies
