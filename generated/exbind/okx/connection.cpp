// Generated from specs/okx/exchange.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/connection.hpp"

#include <utility>

#include "exbind/detail/exchange.hpp"

namespace exbind::okx {
namespace {

static_assert(detail::table_version == 1,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::HostEntry production_hosts[] = {
    {"global", "https://www.okx.com"},
    {"us", "https://us.okx.com"},
    {"eea", "https://eea.okx.com"},
};
constexpr detail::HostEntry demo_hosts[] = {
    {"global", "https://www.okx.com"},
    {"us", "https://us.okx.com"},
    {"eea", "https://eea.okx.com"},
};
constexpr detail::HeaderEntry demo_headers[] = {{"x-simulated-trading", "1"}};
constexpr detail::Environment environments[] = {
    {"production", production_hosts, {}},
    {"demo", demo_hosts, demo_headers},
};

constexpr detail::CredentialEntry credentials_list[] = {
    {"key", "OKX_API_KEY"},
    {"secret", "OKX_API_SECRET"},
    {"passphrase", "OKX_API_PASSPHRASE"},
};

constexpr detail::Part signed_text[] = {
    {.what = detail::Part::What::timestamp},
    {.what = detail::Part::What::method},
    {.what = detail::Part::What::target},
    {.what = detail::Part::What::body},
};
constexpr detail::Part headers_1[] = {{.what = detail::Part::What::credential, .credential = 0}};
constexpr detail::Part headers_2[] = {{.what = detail::Part::What::signature}};
constexpr detail::Part headers_3[] = {{.what = detail::Part::What::timestamp}};
constexpr detail::Part headers_4[] = {{.what = detail::Part::What::credential, .credential = 2}};
constexpr detail::Placement signing_headers[] = {
    {"OK-ACCESS-KEY", headers_1},
    {"OK-ACCESS-SIGN", headers_2},
    {"OK-ACCESS-TIMESTAMP", headers_3},
    {"OK-ACCESS-PASSPHRASE", headers_4},
};
constexpr detail::Signing signing{
    .timestamp = detail::TimestampForm::iso8601_milliseconds,
    .digest = detail::Digest::sha256,
    .encoding = detail::Encoding::base64,
    .secret = 1,
    .text = signed_text,
    .headers = signing_headers,
};

constexpr detail::HeaderEntry body_headers[] = {{"Content-Type", "application/json"}};

constexpr std::string_view result_ids[] = {"ordId", "algoId", "transId", "wdId", "blockTdId", "tradeId"};

constexpr std::string_view absent_codes_1[] = {"51603"};
constexpr std::string_view duplicate_codes_1[] = {"51016"};
constexpr detail::ClientId client_ids[] = {
    {"trade.post_order", "clOrdId", "trade.order", absent_codes_1, duplicate_codes_1},
};

constexpr detail::ExchangeData data{
    .name = "okx",
    .environments = environments,
    .credentials = credentials_list,
    .signing = &signing,
    .body_headers = body_headers,
    .envelope = {
        .success_field = "code",
        .success_value = "\"0\"",
        .payload = "data",
        .code = "code",
        .message = "msg",
        .item_code = "sCode",
        .item_message = "sMsg",
        .result_ids = result_ids,
    },
    .clock = {
        .path = "/api/v5/public/time",
        .field = "ts",
    },
    .client_ids = client_ids,
    .errors = error_codes,
};

CredentialValues values_of(Credentials&& credentials) {
    CredentialValues values;
    values.reserve(3);
    values.push_back(std::move(credentials.key));
    values.push_back(std::move(credentials.secret));
    values.push_back(std::move(credentials.passphrase));
    return values;
}

Credentials credentials_of(CredentialValues&& values) {
    Credentials credentials;
    credentials.key = std::move(values[0]);
    credentials.secret = std::move(values[1]);
    credentials.passphrase = std::move(values[2]);
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

}  // namespace exbind::okx
