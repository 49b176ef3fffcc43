// Generated from specs/kucoin/currencies.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/currencies.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::kucoin::currencies {
namespace {

static_assert(detail::table_version == 1,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field currencies_chains_fields[] = {
    {"chainName", offsetof(CurrenciesChains, chainName), detail::string()},
    {"withdrawalMinSize", offsetof(CurrenciesChains, withdrawalMinSize), detail::decimal()},
    {"depositMinSize", offsetof(CurrenciesChains, depositMinSize), detail::decimal()},
    {"withdrawFeeRate", offsetof(CurrenciesChains, withdrawFeeRate), detail::decimal()},
    {"withdrawalMinFee", offsetof(CurrenciesChains, withdrawalMinFee), detail::decimal()},
    {"isWithdrawEnabled", offsetof(CurrenciesChains, isWithdrawEnabled), detail::boolean()},
    {"isDepositEnabled", offsetof(CurrenciesChains, isDepositEnabled), detail::boolean()},
    {"confirms", offsetof(CurrenciesChains, confirms), detail::integer()},
    {"preConfirms", offsetof(CurrenciesChains, preConfirms), detail::integer()},
    {"contractAddress", offsetof(CurrenciesChains, contractAddress), detail::string()},
    {"withdrawPrecision", offsetof(CurrenciesChains, withdrawPrecision), detail::integer()},
    {"maxWithdraw", offsetof(CurrenciesChains, maxWithdraw), detail::decimal()},
    {"maxDeposit", offsetof(CurrenciesChains, maxDeposit), detail::decimal()},
    {"needTag", offsetof(CurrenciesChains, needTag), detail::boolean()},
    {"chainId", offsetof(CurrenciesChains, chainId), detail::string()},
    {"depositFeeRate", offsetof(CurrenciesChains, depositFeeRate), detail::decimal()},
    {"withdrawMaxFee", offsetof(CurrenciesChains, withdrawMaxFee), detail::decimal()},
    {"depositTierFee", offsetof(CurrenciesChains, depositTierFee), detail::decimal()},
};
constexpr detail::ObjectTable currencies_chains_table =
    detail::table_of<CurrenciesChains>("CurrenciesChains", currencies_chains_fields);

constexpr detail::ListTable list_of_currencies_chains =
    detail::list_of<CurrenciesChains>(detail::object(currencies_chains_table));

constexpr detail::Field currencies_fields[] = {
    {"currency", offsetof(Currencies, currency), detail::string()},
    {"name", offsetof(Currencies, name), detail::string()},
    {"fullName", offsetof(Currencies, fullName), detail::string()},
    {"precision", offsetof(Currencies, precision), detail::integer()},
    {"confirms", offsetof(Currencies, confirms), detail::integer()},
    {"contractAddress", offsetof(Currencies, contractAddress), detail::string()},
    {"isMarginEnabled", offsetof(Currencies, isMarginEnabled), detail::boolean()},
    {"isDebitEnabled", offsetof(Currencies, isDebitEnabled), detail::boolean()},
    {"chains", offsetof(Currencies, chains), detail::list(list_of_currencies_chains)},
};
constexpr detail::ObjectTable currencies_table = detail::table_of<Currencies>("Currencies", currencies_fields);

constexpr detail::Field currencies_by_currency_request_fields[] = {
    {"chain", offsetof(CurrenciesByCurrencyRequest, chain), detail::string(detail::Holder::optional),
     detail::In::query},
    {"currency", offsetof(CurrenciesByCurrencyRequest, currency), detail::string(detail::Holder::required),
     detail::In::path},
};
constexpr detail::ObjectTable currencies_by_currency_request_table =
    detail::table_of<CurrenciesByCurrencyRequest>("CurrenciesByCurrencyRequest", currencies_by_currency_request_fields);

constexpr detail::Field currencies_by_currency_chains_fields[] = {
    {"chainName", offsetof(CurrenciesByCurrencyChains, chainName), detail::string()},
    {"withdrawalMinSize", offsetof(CurrenciesByCurrencyChains, withdrawalMinSize), detail::decimal()},
    {"depositMinSize", offsetof(CurrenciesByCurrencyChains, depositMinSize), detail::decimal()},
    {"withdrawFeeRate", offsetof(CurrenciesByCurrencyChains, withdrawFeeRate), detail::decimal()},
    {"withdrawalMinFee", offsetof(CurrenciesByCurrencyChains, withdrawalMinFee), detail::decimal()},
    {"isWithdrawEnabled", offsetof(CurrenciesByCurrencyChains, isWithdrawEnabled), detail::boolean()},
    {"isDepositEnabled", offsetof(CurrenciesByCurrencyChains, isDepositEnabled), detail::boolean()},
    {"confirms", offsetof(CurrenciesByCurrencyChains, confirms), detail::integer()},
    {"preConfirms", offsetof(CurrenciesByCurrencyChains, preConfirms), detail::integer()},
    {"contractAddress", offsetof(CurrenciesByCurrencyChains, contractAddress), detail::string()},
    {"withdrawPrecision", offsetof(CurrenciesByCurrencyChains, withdrawPrecision), detail::integer()},
    {"maxWithdraw", offsetof(CurrenciesByCurrencyChains, maxWithdraw),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"maxDeposit", offsetof(CurrenciesByCurrencyChains, maxDeposit), detail::decimal()},
    {"needTag", offsetof(CurrenciesByCurrencyChains, needTag), detail::boolean()},
    {"chainId", offsetof(CurrenciesByCurrencyChains, chainId), detail::string()},
};
constexpr detail::ObjectTable currencies_by_currency_chains_table =
    detail::table_of<CurrenciesByCurrencyChains>("CurrenciesByCurrencyChains", currencies_by_currency_chains_fields);

constexpr detail::ListTable list_of_currencies_by_currency_chains =
    detail::list_of<CurrenciesByCurrencyChains>(detail::object(currencies_by_currency_chains_table));

constexpr detail::Field currencies_by_currency_fields[] = {
    {"currency", offsetof(CurrenciesByCurrency, currency), detail::string()},
    {"name", offsetof(CurrenciesByCurrency, name), detail::string()},
    {"fullName", offsetof(CurrenciesByCurrency, fullName), detail::string()},
    {"precision", offsetof(CurrenciesByCurrency, precision), detail::integer()},
    {"confirms", offsetof(CurrenciesByCurrency, confirms), detail::integer()},
    {"contractAddress", offsetof(CurrenciesByCurrency, contractAddress), detail::string()},
    {"isMarginEnabled", offsetof(CurrenciesByCurrency, isMarginEnabled), detail::boolean()},
    {"isDebitEnabled", offsetof(CurrenciesByCurrency, isDebitEnabled), detail::boolean()},
    {"chains", offsetof(CurrenciesByCurrency, chains), detail::list(list_of_currencies_by_currency_chains)},
};
constexpr detail::ObjectTable currencies_by_currency_table =
    detail::table_of<CurrenciesByCurrency>("CurrenciesByCurrency", currencies_by_currency_fields);

constexpr detail::ListTable list_of_currencies = detail::list_of<Currencies>(detail::object(currencies_table));
constexpr detail::Type currencies_reply = detail::list(list_of_currencies);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit currencies_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 3},
};
constexpr detail::Operation currencies_operation{
    .id = "currencies.currencies",
    .method = "GET",
    .path = "/api/v3/currencies",
    .auth = detail::Auth::public_,
    .limits = currencies_limits,
    .reply = &currencies_reply,
};

constexpr detail::Type currencies_by_currency_reply = detail::object(currencies_by_currency_table);
constexpr detail::Limit currencies_by_currency_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 3},
};
constexpr detail::Operation currencies_by_currency_operation{
    .id = "currencies.currencies_by_currency",
    .method = "GET",
    .path = "/api/v3/currencies/{currency}",
    .auth = detail::Auth::public_,
    .limits = currencies_by_currency_limits,
    .request = &currencies_by_currency_request_table,
    .reply = &currencies_by_currency_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<Currencies>> Api::currencies() const {
    return {core_, currencies_operation, nullptr};
}

Call<CurrenciesByCurrency> Api::currencies_by_currency(CurrenciesByCurrencyRequest request) const {
    return {core_, currencies_by_currency_operation, &request};
}

const detail::ObjectTable& exbind_table(const CurrenciesChains*) { return currencies_chains_table; }
const detail::ObjectTable& exbind_table(const Currencies*) { return currencies_table; }
const detail::ObjectTable& exbind_table(const CurrenciesByCurrencyRequest*) {
    return currencies_by_currency_request_table;
}
const detail::ObjectTable& exbind_table(const CurrenciesByCurrencyChains*) {
    return currencies_by_currency_chains_table;
}
const detail::ObjectTable& exbind_table(const CurrenciesByCurrency*) { return currencies_by_currency_table; }

}  // namespace exbind::kucoin::currencies
