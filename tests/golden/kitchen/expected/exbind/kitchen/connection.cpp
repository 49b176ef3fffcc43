// Generated from specs/kitchen/exchange.yaml by `exbind generate kitchen`. DO NOT EDIT.
#include "exbind/kitchen/connection.hpp"

#include <utility>

#include "exbind/detail/exchange.hpp"

namespace exbind::inline v0_1::kitchen {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::HostEntry production_hosts[] = {
    {"global", "https://api.kitchen.example"},
    {"eu", "https://eu.kitchen.example"},
};
constexpr detail::HostEntry demo_hosts[] = {{"global", "https://demo.kitchen.example"}};
constexpr detail::HeaderEntry demo_headers[] = {{"x-demo", "1"}, {"x-note", "say \"hi\" \\"}};
constexpr detail::Environment environments[] = {
    {"production", production_hosts, {}},
    {"demo", demo_hosts, demo_headers},
};

constexpr detail::CredentialEntry credentials_list[] = {
    {"key", "KITCHEN_KEY"},
    {"secret", "KITCHEN_SECRET"},
    {"default", "KITCHEN_DEFAULT"},
};

constexpr detail::Part signed_text[] = {
    {.what = detail::Part::What::timestamp},
    {.what = detail::Part::What::literal, .text = "\""},
    {.what = detail::Part::What::method},
    {.what = detail::Part::What::path},
    {.what = detail::Part::What::literal, .text = "?"},
    {.what = detail::Part::What::query},
    {.what = detail::Part::What::literal, .text = "\\"},
    {.what = detail::Part::What::target},
    {.what = detail::Part::What::body},
    {.what = detail::Part::What::body, .functions = {detail::SigningFunction::sha256}},
    {.what = detail::Part::What::body, .functions = {detail::SigningFunction::sha512}},
    {.what = detail::Part::What::credential, .credential = 0},
    {.what = detail::Part::What::host},
    {.what = detail::Part::What::query, .functions = {detail::SigningFunction::decoded}},
    {.what = detail::Part::What::content_type},
    {.what = detail::Part::What::nonce},
};
constexpr detail::Part headers_1[] = {{.what = detail::Part::What::credential, .credential = 0}};
constexpr detail::Part headers_2[] = {{.what = detail::Part::What::nonce}};
constexpr detail::Part headers_3[] = {
    {.what = detail::Part::What::credential, .credential = 2, .functions = {detail::SigningFunction::hmac}},
};
constexpr detail::Part headers_4[] = {
    {.what = detail::Part::What::literal, .text = "v1="},
    {.what = detail::Part::What::signature},
};
constexpr detail::Placement signing_headers[] = {
    {"X-KEY", headers_1},
    {"X-NONCE", headers_2},
    {"X-PASS", headers_3},
    {"X-SIGN", headers_4},
};
constexpr detail::Part query_1[] = {{.what = detail::Part::What::timestamp}};
constexpr detail::Placement signing_query[] = {{"ts", query_1}};
constexpr detail::Signing signing{
    .timestamp = detail::TimestampForm::unix_microseconds,
    .digest = detail::Digest::sha512,
    .encoding = detail::Encoding::hex,
    .secret = 1,
    .text = signed_text,
    .headers = signing_headers,
    .query = signing_query,
};

constexpr detail::HeaderEntry body_headers[] = {{"Content-Type", "application/json"}};

constexpr std::string_view result_ids[] = {"dishId"};

constexpr std::string_view absent_codes[] = {"9"};
constexpr std::string_view duplicate_codes[] = {"13", "14"};
constexpr std::string_view accepted[] = {"0"};
constexpr std::string_view ended[] = {"sell", "buy"};
constexpr detail::NamePair asked_with[] = {{"state", "force"}};
constexpr detail::NamePair asked_with_2[] = {{"state", "note"}};
constexpr detail::NamePair amended[] = {{"size", "ratio"}, {"dry", ""}};
constexpr detail::ClientId client_ids[] = {
    {
        .write = "trade.place_order",
        .field = "tag",
        .ask = "trade.orders",
        .absent = absent_codes,
        .duplicate = duplicate_codes,
        .by = "named",
        .member = "market",
        .with = asked_with,
    },
    {
        .write = "trade.place_many",
        .field = "market",
        .ask = "trade.orders",
        .by = "markets",
        .member = "market",
        .partial = true,
        .accepted = {.member = "itemCode", .values = accepted},
    },
    {
        .write = "trade.drop_many",
        .field = "ownIds",
        .ask = "trade.orders",
        .absent = absent_codes,
        .by = "named",
        .member = "market",
        .instead = {.field = "ids", .member = "market"},
        .changes = true,
        .items = "ownIds",
        .ends = {.member = "side", .values = ended},
    },
    {
        .write = "trade.move",
        .field = "note",
        .ask = "trade.orders",
        .by = "named",
        .member = "market",
        .instead = {.field = "from", .by = "named", .member = "market"},
        .changes = true,
        .with = asked_with_2,
        .amends = amended,
    },
};

constexpr std::string_view instrument_prices[] = {"price"};
constexpr std::string_view instrument_sizes[] = {"size", "ratio"};
constexpr detail::NamePair not_in_lots[] = {{"force", "0"}, {"force", "1.5"}};

constexpr detail::ExchangeData data{
    .name = "kitchen",
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
        .item_code = "itemCode",
        .item_message = "itemText",
        .result_ids = result_ids,
    },
    .clock = {
        .path = "/v1/public/time",
        .field = "now",
        .envelope = "at",
        .unit = detail::TimeUnit::microseconds,
    },
    .client_ids = client_ids,
    .errors = error_codes,
    .instruments = {
        .id = "market",
        .prices = instrument_prices,
        .sizes = instrument_sizes,
        .not_in_lots = not_in_lots,
    },
};

CredentialValues values_of(Credentials&& credentials) {
    CredentialValues values;
    values.reserve(3);
    values.push_back(std::move(credentials.key));
    values.push_back(std::move(credentials.secret));
    values.push_back(std::move(credentials.default_));
    return values;
}

Credentials credentials_of(CredentialValues&& values) {
    Credentials credentials;
    credentials.key = std::move(values[0]);
    credentials.secret = std::move(values[1]);
    credentials.default_ = std::move(values[2]);
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

}  // namespace exbind::kitchen
