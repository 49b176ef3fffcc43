// Generated from specs/woox/exchange.yaml by `exbind generate woox`. DO NOT EDIT.
#include "exbind/woox/connection.hpp"

#include <utility>

#include "exbind/detail/exchange.hpp"

namespace exbind::inline v0_1::woox {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::HostEntry production_hosts[] = {{"global", "https://api.woox.io"}};
constexpr detail::HostEntry demo_hosts[] = {{"global", "https://api.staging.woox.io"}};
constexpr detail::Environment environments[] = {{"production", production_hosts, {}}, {"demo", demo_hosts, {}}};

constexpr detail::CredentialEntry credentials_list[] = {{"key", "WOOX_API_KEY"}, {"secret", "WOOX_API_SECRET"}};

constexpr detail::Part signed_text[] = {
    {.what = detail::Part::What::timestamp},
    {.what = detail::Part::What::method},
    {.what = detail::Part::What::target},
    {.what = detail::Part::What::body},
};
constexpr detail::Part headers_1[] = {{.what = detail::Part::What::credential, .credential = 0}};
constexpr detail::Part headers_2[] = {{.what = detail::Part::What::timestamp}};
constexpr detail::Part headers_3[] = {{.what = detail::Part::What::signature}};
constexpr detail::Placement signing_headers[] = {
    {"x-api-key", headers_1},
    {"x-api-timestamp", headers_2},
    {"x-api-signature", headers_3},
};
constexpr detail::Signing signing{
    .timestamp = detail::TimestampForm::unix_milliseconds,
    .digest = detail::Digest::sha256,
    .encoding = detail::Encoding::hex,
    .secret = 1,
    .text = signed_text,
    .headers = signing_headers,
};

constexpr detail::HeaderEntry body_headers[] = {{"Content-Type", "application/json"}};

constexpr std::string_view result_ids[] = {"orderId", "algoOrderId"};

constexpr std::string_view absent_codes[] = {"-1006"};
constexpr std::string_view ended[] = {"CANCELLED"};
constexpr detail::NamePair amended[] = {{"price", "price"}, {"quantity", "quantity"}};
constexpr detail::NamePair amended_2[] = {
    {"quantity", "quantity"},
    {"visibleQuantity", "visibleQuantity"},
    {"triggerPrice", "triggerPrice"},
    {"triggerPriceType", "triggerPriceType"},
    {"price", "price"},
};
constexpr detail::ClientId client_ids[] = {
    {
        .write = "trade.place_order",
        .field = "clientOrderId",
        .ask = "trade.order",
        .absent = absent_codes,
    },
    {
        .write = "trade.edit_order",
        .field = "clientOrderId",
        .ask = "trade.order",
        .absent = absent_codes,
        .instead = {.field = "orderId"},
        .changes = true,
        .amends = amended,
    },
    {
        .write = "trade.cancel_order",
        .field = "clientOrderId",
        .ask = "trade.order",
        .absent = absent_codes,
        .instead = {.field = "orderId"},
        .changes = true,
        .ends = {.member = "status", .values = ended},
    },
    {
        .write = "trade.place_algo_order",
        .field = "clientAlgoOrderId",
        .ask = "trade.algo_order",
        .absent = absent_codes,
    },
    {
        .write = "trade.edit_algo_order",
        .field = "clientAlgoOrderId",
        .ask = "trade.algo_order",
        .absent = absent_codes,
        .instead = {.field = "algoOrderId"},
        .changes = true,
        .amends = amended_2,
    },
    {
        .write = "trade.cancel_algo_order",
        .field = "clientAlgoOrderId",
        .ask = "trade.algo_order",
        .absent = absent_codes,
        .instead = {.field = "algoOrderId"},
        .changes = true,
        .ends = {.member = "algoStatus", .values = ended},
    },
};

constexpr std::string_view instrument_prices[] = {"price"};
constexpr std::string_view instrument_sizes[] = {"quantity"};

constexpr detail::ExchangeData data{
    .name = "woox",
    .environments = environments,
    .credentials = credentials_list,
    .signing = &signing,
    .body_headers = body_headers,
    .envelope = {
        .success_field = "success",
        .success_value = "true",
        .payload = "data",
        .code = "code",
        .message = "message",
        .result_ids = result_ids,
    },
    .clock = {
        .envelope = "timestamp",
    },
    .client_ids = client_ids,
    .errors = error_codes,
    .instruments = {
        .id = "symbol",
        .prices = instrument_prices,
        .sizes = instrument_sizes,
    },
};

CredentialValues values_of(Credentials&& credentials) {
    CredentialValues values;
    values.reserve(2);
    values.push_back(std::move(credentials.key));
    values.push_back(std::move(credentials.secret));
    return values;
}

Credentials credentials_of(CredentialValues&& values) {
    Credentials credentials;
    credentials.key = std::move(values[0]);
    credentials.secret = std::move(values[1]);
    return credentials;
}

}  // namespace

Credentials Credentials::from_env() { return credentials_of(credentials_from_environment(data)); }

Result<Credentials> Credentials::from_file(const std::string& path) {
    return credentials_from_file(data, path).map(credentials_of);
}

Result<Credentials> Credentials::from_callback(const CredentialCallback& callback) {
    return credentials_from_callback(data, callback).map(credentials_of);
}

Connection::Connection(Credentials credentials, Options options)
    : exbind::Connection(data, values_of(std::move(credentials)), std::move(options)) {}

}  // namespace exbind::woox
