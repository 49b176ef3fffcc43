// Generated from specs/kucoin/exchange.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/connection.hpp"

#include <utility>

#include "exbind/detail/exchange.hpp"

namespace exbind::inline v0_1::kucoin {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::HostEntry production_hosts[] = {
    {"global", "https://api.kucoin.com", 0},
    {"global", "https://api-futures.kucoin.com", 1},
    {"global", "https://api-broker.kucoin.com", 2},
};
constexpr detail::Environment environments[] = {{"production", production_hosts, {}}};

constexpr detail::CredentialEntry credentials_list[] = {
    {"key", "KUCOIN_API_KEY"},
    {"secret", "KUCOIN_API_SECRET"},
    {"passphrase", "KUCOIN_API_PASSPHRASE"},
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
constexpr detail::Part headers_4[] = {
    {.what = detail::Part::What::credential, .credential = 2, .functions = {detail::SigningFunction::hmac}},
};
constexpr detail::Part headers_5[] = {{.what = detail::Part::What::literal, .text = "2"}};
constexpr detail::Placement signing_headers[] = {
    {"KC-API-KEY", headers_1},
    {"KC-API-SIGN", headers_2},
    {"KC-API-TIMESTAMP", headers_3},
    {"KC-API-PASSPHRASE", headers_4},
    {"KC-API-KEY-VERSION", headers_5},
};
constexpr detail::Signing signing{
    .timestamp = detail::TimestampForm::unix_milliseconds,
    .digest = detail::Digest::sha256,
    .encoding = detail::Encoding::base64,
    .secret = 1,
    .text = signed_text,
    .headers = signing_headers,
};

constexpr detail::HeaderEntry body_headers[] = {{"Content-Type", "application/json"}};

constexpr std::string_view result_ids[] = {"orderId", "newOrderId"};

constexpr std::string_view absent_codes[] = {"100001"};
constexpr std::string_view accepted[] = {"true"};
constexpr std::string_view ended[] = {"true"};
constexpr std::string_view accepted_2[] = {"success"};
constexpr std::string_view ended_2[] = {"CANCELLED"};
constexpr std::string_view accepted_3[] = {"200000"};
constexpr detail::NamePair asked_with[] = {{"symbol", "symbol"}};
constexpr detail::NamePair amended[] = {{"newPrice", "price"}, {"newSize", "size"}};
constexpr detail::ClientId client_ids[] = {
    {
        .write = "spot/hf.add_order",
        .field = "clientOid",
        .ask = "spot/hf/orders.order_by_client_oid",
        .absent = absent_codes,
        .with = asked_with,
    },
    {
        .write = "spot/hf/orders.add_order_sync",
        .field = "clientOid",
        .ask = "spot/hf/orders.order_by_client_oid",
        .absent = absent_codes,
        .with = asked_with,
    },
    {
        .write = "spot/hf/orders.batch_add_orders",
        .field = "clientOid",
        .ask = "spot/hf/orders.order_by_client_oid",
        .absent = absent_codes,
        .items = "orderList",
        .with = asked_with,
        .accepted = {.member = "success", .values = accepted},
    },
    {
        .write = "spot/hf/orders/multi.batch_add_orders_sync",
        .field = "clientOid",
        .ask = "spot/hf/orders.order_by_client_oid",
        .absent = absent_codes,
        .items = "orderList",
        .with = asked_with,
        .accepted = {.member = "success", .values = accepted},
    },
    {
        .write = "spot/hf/orders.modify_order",
        .field = "clientOid",
        .ask = "spot/hf/orders.order_by_client_oid",
        .absent = absent_codes,
        .changes = true,
        .with = asked_with,
        .amends = amended,
    },
    {
        .write = "spot/hf/orders.cancel_order_by_client_oid",
        .field = "clientOid",
        .ask = "spot/hf/orders.order_by_client_oid",
        .absent = absent_codes,
        .changes = true,
        .with = asked_with,
        .ends = {.member = "cancelExist", .values = ended},
    },
    {
        .write = "spot/hf/orders/sync.cancel_order_by_client_oid_sync",
        .field = "clientOid",
        .ask = "spot/hf/orders.order_by_client_oid",
        .absent = absent_codes,
        .changes = true,
        .with = asked_with,
        .ends = {.member = "cancelExist", .values = ended},
    },
    {
        .write = "spot/orders.add_order_old",
        .field = "clientOid",
        .ask = "spot/order.order_by_client_oid_old",
        .partial = true,
    },
    {
        .write = "spot/orders.batch_add_orders_old",
        .field = "clientOid",
        .ask = "spot/order.order_by_client_oid_old",
        .partial = true,
        .items = "orderList",
        .accepted = {.member = "status", .values = accepted_2},
    },
    {
        .write = "spot/order.cancel_order_by_client_oid_old",
        .field = "clientOid",
        .ask = "spot/order.order_by_client_oid_old",
        .partial = true,
        .changes = true,
        .ends = {.member = "cancelExist", .values = ended},
    },
    {
        .write = "spot/oco.add_oco_order",
        .field = "clientOid",
        .ask = "spot/oco.oco_order_by_client_oid",
        .absent = absent_codes,
    },
    {
        .write = "spot/oco.cancel_oco_order_by_client_oid",
        .field = "clientOid",
        .ask = "spot/oco.oco_order_by_client_oid",
        .absent = absent_codes,
        .changes = true,
        .ends = {.member = "status", .values = ended_2},
    },
    {
        .write = "spot/stop-order.add_stop_order",
        .field = "clientOid",
        .ask = "spot/stop-order.stop_order_by_client_oid",
        .partial = true,
        .with = asked_with,
    },
    {
        .write = "spot/hf/margin.add_order",
        .field = "clientOid",
        .ask = "spot/hf/margin/orders.order_by_client_oid",
        .absent = absent_codes,
        .with = asked_with,
    },
    {
        .write = "spot/hf/margin/orders.cancel_order_by_client_oid",
        .field = "clientOid",
        .ask = "spot/hf/margin/orders.order_by_client_oid",
        .absent = absent_codes,
        .changes = true,
        .with = asked_with,
        .ends = {.member = "cancelExist", .values = ended},
    },
    {
        .write = "futures/orders.add_order",
        .field = "clientOid",
        .ask = "futures/orders.order_by_client_oid",
        .partial = true,
    },
    {
        .write = "futures/orders.batch_add_orders",
        .field = "clientOid",
        .ask = "futures/orders.order_by_client_oid",
        .partial = true,
        .accepted = {.member = "code", .values = accepted_3},
    },
    {
        .write = "futures/orders.cancel_order_by_client_oid",
        .field = "clientOid",
        .ask = "futures/orders.order_by_client_oid",
        .partial = true,
        .changes = true,
        .ends = {.member = "cancelExist", .values = ended},
    },
    {
        .write = "spot/stop-order.cancel_stop_order_by_client_oid",
        .field = "clientOid",
        .ask = "spot/stop-order.stop_order_by_client_oid",
        .partial = true,
        .changes = true,
        .with = asked_with,
    },
};

constexpr std::string_view instrument_prices[] = {"price"};
constexpr std::string_view instrument_sizes[] = {"size"};

constexpr detail::Product products[] = {{"spot"}, {"futures"}, {"broker"}};

constexpr detail::LimitHeader limit_headers[] = {
    {.name = "gw-ratelimit-reset", .tells = detail::LimitTold::wait, .unit = detail::TimeUnit::milliseconds},
};

constexpr detail::ExchangeData data{
    .name = "kucoin",
    .environments = environments,
    .credentials = credentials_list,
    .signing = &signing,
    .body_headers = body_headers,
    .envelope = {
        .success_field = "code",
        .success_value = "\"200000\"",
        .payload = "data",
        .code = "code",
        .message = "msg",
        .result_ids = result_ids,
    },
    .client_ids = client_ids,
    .errors = error_codes,
    .instruments = {
        .id = "symbol",
        .prices = instrument_prices,
        .sizes = instrument_sizes,
    },
    .products = products,
    .limit_headers = limit_headers,
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

}  // namespace exbind::kucoin
