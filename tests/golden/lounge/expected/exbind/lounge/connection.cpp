// Generated from specs/lounge/exchange.yaml by `exbind generate lounge`. DO NOT EDIT.
#include "exbind/lounge/connection.hpp"

#include <utility>

#include "exbind/detail/exchange.hpp"

namespace exbind::inline v0_1::lounge {
extern const detail::Operation login_operation;

namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::HostEntry production_hosts[] = {{"global", "https://api.lounge.example"}};
constexpr detail::Environment environments[] = {{"production", production_hosts, {}}};

constexpr detail::CredentialEntry credentials_list[] = {{"key", "LOUNGE_KEY"}, {"secret", "LOUNGE_SECRET"}};

constexpr detail::Part headers_1_r2[] = {
    {.what = detail::Part::What::literal, .text = "Bearer "},
    {.what = detail::Part::What::session},
};
constexpr detail::Placement signing_headers_r2[] = {{"Authorization", headers_1_r2}};
constexpr detail::Signing signing_r2{
    .timestamp = detail::TimestampForm::unix_milliseconds,
    .digest = detail::Digest::sha256,
    .encoding = detail::Encoding::hex,
    .secret = detail::no_credential,
    .headers = signing_headers_r2,
};

constexpr detail::Part signed_text[] = {
    {.what = detail::Part::What::timestamp},
    {.what = detail::Part::What::nonce},
    {.what = detail::Part::What::method},
    {.what = detail::Part::What::path},
};
constexpr detail::Part headers_1[] = {{.what = detail::Part::What::credential, .credential = 0}};
constexpr detail::Part headers_2[] = {{.what = detail::Part::What::timestamp}};
constexpr detail::Part headers_3[] = {{.what = detail::Part::What::nonce}};
constexpr detail::Part headers_4[] = {{.what = detail::Part::What::signature}};
constexpr detail::Placement signing_headers[] = {
    {"X-KEY", headers_1},
    {"X-TIME", headers_2},
    {"X-NONCE", headers_3},
    {"X-SIGN", headers_4},
};
constexpr std::string_view signing_paths[] = {"/v1/door/enter"};
constexpr detail::Signing signing{
    .timestamp = detail::TimestampForm::unix_milliseconds,
    .digest = detail::Digest::sha256,
    .encoding = detail::Encoding::hex,
    .secret = 1,
    .text = signed_text,
    .headers = signing_headers,
    .nonce = detail::NonceForm::unix_microseconds,
    .paths = signing_paths,
    .otherwise = &signing_r2,
};

constexpr detail::Session session_data{
    .login = &login_operation,
    .token = "pass.text",
    .ends = "pass.until",
    .unit = detail::TimeUnit::milliseconds,
    .renew_before_ms = 30000,
};

constexpr detail::HeaderEntry body_headers[] = {{"Content-Type", "application/json"}};

constexpr detail::ExchangeData data{
    .name = "lounge",
    .environments = environments,
    .credentials = credentials_list,
    .signing = &signing,
    .body_headers = body_headers,
    .envelope = {
        .success_field = "ok",
        .success_value = "true",
        .payload = "result",
        .code = "code",
        .message = "text",
    },
    .errors = error_codes,
    .session = &session_data,
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

}  // namespace exbind::lounge
