// Generated from specs/deribit/exchange.yaml by `exbind generate deribit`. DO NOT EDIT.
#include "exbind/deribit/connection.hpp"

#include <utility>

#include "exbind/detail/exchange.hpp"

namespace exbind::inline v0_1::deribit {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::HostEntry production_hosts[] = {{"global", "https://www.deribit.com"}};
constexpr detail::HostEntry demo_hosts[] = {{"global", "https://test.deribit.com"}};
constexpr detail::Environment environments[] = {{"production", production_hosts, {}}, {"demo", demo_hosts, {}}};

constexpr detail::CredentialEntry credentials_list[] = {
    {"key", "DERIBIT_CLIENT_ID"},
    {"secret", "DERIBIT_CLIENT_SECRET"},
};

constexpr detail::Part signed_text[] = {
    {.what = detail::Part::What::timestamp},
    {.what = detail::Part::What::literal, .text = "\n"},
    {.what = detail::Part::What::nonce},
    {.what = detail::Part::What::literal, .text = "\n"},
    {.what = detail::Part::What::method},
    {.what = detail::Part::What::literal, .text = "\n"},
    {.what = detail::Part::What::target},
    {.what = detail::Part::What::literal, .text = "\n"},
    {.what = detail::Part::What::body},
    {.what = detail::Part::What::literal, .text = "\n"},
};
constexpr detail::Part headers_1[] = {
    {.what = detail::Part::What::literal, .text = "deri-hmac-sha256 id="},
    {.what = detail::Part::What::credential, .credential = 0},
    {.what = detail::Part::What::literal, .text = ",ts="},
    {.what = detail::Part::What::timestamp},
    {.what = detail::Part::What::literal, .text = ",sig="},
    {.what = detail::Part::What::signature},
    {.what = detail::Part::What::literal, .text = ",nonce="},
    {.what = detail::Part::What::nonce},
};
constexpr detail::Placement signing_headers[] = {{"Authorization", headers_1}};
constexpr detail::Signing signing{
    .timestamp = detail::TimestampForm::unix_milliseconds,
    .digest = detail::Digest::sha256,
    .encoding = detail::Encoding::hex,
    .secret = 1,
    .text = signed_text,
    .headers = signing_headers,
    .nonce = detail::NonceForm::unix_milliseconds,
};

constexpr std::string_view result_ids[] = {"order_id"};

constexpr detail::ExchangeData data{
    .name = "deribit",
    .environments = environments,
    .credentials = credentials_list,
    .signing = &signing,
    .envelope = {
        .success_field = "error",
        .payload = "result",
        .code = "error.code",
        .message = "error.message",
        .result_ids = result_ids,
        .success_test = detail::SuccessTest::absent,
    },
    .clock = {
        .envelope = "usOut",
        .unit = detail::TimeUnit::microseconds,
    },
    .errors = error_codes,
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

}  // namespace exbind::deribit
