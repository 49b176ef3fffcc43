// Generated from specs/binance/exchange.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/connection.hpp"

#include <utility>

#include "exbind/detail/exchange.hpp"

namespace exbind::inline v0_1::binance {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::HostEntry production_hosts[] = {
    {"global", "https://api.binance.com", 0},
    {"gcp", "https://api-gcp.binance.com", 0},
    {"api1", "https://api1.binance.com", 0},
    {"api2", "https://api2.binance.com", 0},
    {"api3", "https://api3.binance.com", 0},
    {"api4", "https://api4.binance.com", 0},
    {"global", "https://fapi.binance.com", 1},
    {"global", "https://dapi.binance.com", 2},
    {"global", "https://eapi.binance.com", 3},
    {"global", "https://papi.binance.com", 4},
    {"global", "https://api.binance.com", 5},
};
constexpr detail::HostEntry testnet_hosts[] = {
    {"global", "https://testnet.binance.vision", 0},
    {"global", "https://testnet.binancefuture.com", 1},
    {"global", "https://testnet.binancefuture.com", 2},
};
constexpr detail::HostEntry demo_hosts[] = {
    {"global", "https://demo-api.binance.com", 0},
    {"global", "https://demo-fapi.binance.com", 1},
    {"global", "https://demo-dapi.binance.com", 2},
};
constexpr detail::Environment environments[] = {
    {"production", production_hosts, {}},
    {"testnet", testnet_hosts, {}},
    {"demo", demo_hosts, {}},
};

constexpr detail::CredentialEntry credentials_list[] = {{"key", "BINANCE_API_KEY"}, {"secret", "BINANCE_API_SECRET"}};

constexpr detail::Part signed_text[] = {{.what = detail::Part::What::query}, {.what = detail::Part::What::body}};
constexpr detail::Part headers_1[] = {{.what = detail::Part::What::credential, .credential = 0}};
constexpr detail::Placement signing_headers[] = {{"X-MBX-APIKEY", headers_1}};
constexpr detail::Part parameters_1[] = {{.what = detail::Part::What::timestamp}};
constexpr detail::Part parameters_3[] = {{.what = detail::Part::What::literal, .text = "5000"}};
constexpr detail::Part parameters_4[] = {{.what = detail::Part::What::signature}};
constexpr detail::Placement signing_parameters[] = {
    {"timestamp", parameters_1},
    {"*", {}, false, true},
    {"recvWindow", parameters_3},
    {"signature", parameters_4},
};
constexpr detail::KeyKind signing_pem[] = {
    {detail::Algorithm::ed25519, detail::Encoding::base64},
    {detail::Algorithm::rsa, detail::Encoding::base64},
};
constexpr detail::Signing signing{
    .timestamp = detail::TimestampForm::unix_milliseconds,
    .digest = detail::Digest::sha256,
    .encoding = detail::Encoding::hex,
    .secret = 1,
    .text = signed_text,
    .headers = signing_headers,
    .parameters = signing_parameters,
    .pem = signing_pem,
};

constexpr detail::HeaderEntry body_headers[] = {{"Content-Type", "application/x-www-form-urlencoded"}};

constexpr std::string_view result_ids[] = {"orderId"};

constexpr std::string_view absent_codes[] = {"-2013"};
constexpr std::string_view ended[] = {"CANCELED"};
constexpr std::string_view ended_2[] = {"CANCELLED"};
constexpr detail::NamePair asked_with[] = {{"symbol", "symbol"}};
constexpr detail::NamePair amended[] = {{"quantity", "origQty"}, {"price", "price"}, {"priceMatch", ""}};
constexpr detail::NamePair amended_2[] = {{"quantity", "origQty"}, {"price", "price"}};
constexpr detail::ClientId client_ids[] = {
    {
        .write = "spot/trade.new_order",
        .field = "newClientOrderId",
        .ask = "spot/account.order",
        .absent = absent_codes,
        .by = "origClientOrderId",
        .member = "clientOrderId",
        .with = asked_with,
    },
    {
        .write = "spot/trade.new_order_using_sor",
        .field = "newClientOrderId",
        .ask = "spot/account.order",
        .absent = absent_codes,
        .by = "origClientOrderId",
        .member = "clientOrderId",
        .with = asked_with,
    },
    {
        .write = "spot/trade.cancel_order",
        .field = "origClientOrderId",
        .ask = "spot/account.order",
        .absent = absent_codes,
        .member = "clientOrderId",
        .instead = {.field = "orderId"},
        .changes = true,
        .with = asked_with,
        .ends = {.member = "status", .values = ended},
    },
    {
        .write = "usdm/trade.new_order",
        .field = "newClientOrderId",
        .ask = "usdm/trade.order",
        .absent = absent_codes,
        .by = "origClientOrderId",
        .member = "clientOrderId",
        .with = asked_with,
    },
    {
        .write = "usdm/trade.modify_order",
        .field = "origClientOrderId",
        .ask = "usdm/trade.order",
        .absent = absent_codes,
        .member = "clientOrderId",
        .instead = {.field = "orderId"},
        .changes = true,
        .with = asked_with,
        .amends = amended,
    },
    {
        .write = "usdm/trade.cancel_order",
        .field = "origClientOrderId",
        .ask = "usdm/trade.order",
        .absent = absent_codes,
        .member = "clientOrderId",
        .instead = {.field = "orderId"},
        .changes = true,
        .with = asked_with,
        .ends = {.member = "status", .values = ended},
    },
    {
        .write = "coinm/trade.new_order",
        .field = "newClientOrderId",
        .ask = "coinm/trade.order",
        .absent = absent_codes,
        .by = "origClientOrderId",
        .member = "clientOrderId",
        .with = asked_with,
    },
    {
        .write = "coinm/trade.modify_order",
        .field = "origClientOrderId",
        .ask = "coinm/trade.order",
        .absent = absent_codes,
        .member = "clientOrderId",
        .instead = {.field = "orderId"},
        .changes = true,
        .with = asked_with,
        .amends = amended,
    },
    {
        .write = "coinm/trade.cancel_order",
        .field = "origClientOrderId",
        .ask = "coinm/trade.order",
        .absent = absent_codes,
        .member = "clientOrderId",
        .instead = {.field = "orderId"},
        .changes = true,
        .with = asked_with,
        .ends = {.member = "status", .values = ended},
    },
    {
        .write = "options/trade.new_order",
        .field = "clientOrderId",
        .ask = "options/trade.order",
        .absent = absent_codes,
        .with = asked_with,
    },
    {
        .write = "options/trade.cancel_order",
        .field = "clientOrderId",
        .ask = "options/trade.order",
        .absent = absent_codes,
        .instead = {.field = "orderId"},
        .changes = true,
        .with = asked_with,
        .ends = {.member = "status", .values = ended_2},
    },
    {
        .write = "portfolio/trade.new_um_order",
        .field = "newClientOrderId",
        .ask = "portfolio/trade.um_order",
        .absent = absent_codes,
        .by = "origClientOrderId",
        .member = "clientOrderId",
        .with = asked_with,
    },
    {
        .write = "portfolio/trade.modify_um_order",
        .field = "origClientOrderId",
        .ask = "portfolio/trade.um_order",
        .absent = absent_codes,
        .member = "clientOrderId",
        .instead = {.field = "orderId"},
        .changes = true,
        .with = asked_with,
        .amends = amended_2,
    },
    {
        .write = "portfolio/trade.cancel_um_order",
        .field = "origClientOrderId",
        .ask = "portfolio/trade.um_order",
        .absent = absent_codes,
        .member = "clientOrderId",
        .instead = {.field = "orderId"},
        .changes = true,
        .with = asked_with,
        .ends = {.member = "status", .values = ended},
    },
    {
        .write = "portfolio/trade.new_um_conditional_order",
        .field = "newClientStrategyId",
        .ask = "portfolio/trade.um_conditional_order_history",
        .partial = true,
        .with = asked_with,
    },
    {
        .write = "portfolio/trade.cancel_um_conditional_order",
        .field = "newClientStrategyId",
        .ask = "portfolio/trade.um_conditional_order_history",
        .instead = {.field = "strategyId"},
        .partial = true,
        .changes = true,
        .with = asked_with,
        .ends = {.member = "strategyStatus", .values = ended},
    },
    {
        .write = "portfolio/trade.new_cm_order",
        .field = "newClientOrderId",
        .ask = "portfolio/trade.cm_order",
        .absent = absent_codes,
        .by = "origClientOrderId",
        .member = "clientOrderId",
        .with = asked_with,
    },
    {
        .write = "portfolio/trade.modify_cm_order",
        .field = "origClientOrderId",
        .ask = "portfolio/trade.cm_order",
        .absent = absent_codes,
        .member = "clientOrderId",
        .instead = {.field = "orderId"},
        .changes = true,
        .with = asked_with,
        .amends = amended_2,
    },
    {
        .write = "portfolio/trade.cancel_cm_order",
        .field = "origClientOrderId",
        .ask = "portfolio/trade.cm_order",
        .absent = absent_codes,
        .member = "clientOrderId",
        .instead = {.field = "orderId"},
        .changes = true,
        .with = asked_with,
        .ends = {.member = "status", .values = ended},
    },
    {
        .write = "portfolio/trade.new_cm_conditional_order",
        .field = "newClientStrategyId",
        .ask = "portfolio/trade.cm_conditional_order_history",
        .partial = true,
        .with = asked_with,
    },
    {
        .write = "portfolio/trade.cancel_cm_conditional_order",
        .field = "newClientStrategyId",
        .ask = "portfolio/trade.cm_conditional_order_history",
        .instead = {.field = "strategyId"},
        .partial = true,
        .changes = true,
        .with = asked_with,
        .ends = {.member = "strategyStatus", .values = ended},
    },
    {
        .write = "portfolio/trade.new_margin_order",
        .field = "newClientOrderId",
        .ask = "portfolio/trade.margin_order",
        .absent = absent_codes,
        .by = "origClientOrderId",
        .member = "clientOrderId",
        .with = asked_with,
    },
    {
        .write = "portfolio/trade.cancel_margin_order",
        .field = "origClientOrderId",
        .ask = "portfolio/trade.margin_order",
        .absent = absent_codes,
        .member = "clientOrderId",
        .instead = {.field = "orderId"},
        .changes = true,
        .with = asked_with,
        .ends = {.member = "status", .values = ended},
    },
    {
        .write = "usdm/trade.new_algo_order",
        .field = "clientAlgoId",
        .ask = "usdm/trade.algo_order",
        .absent = absent_codes,
    },
    {
        .write = "usdm/trade.cancel_algo_order",
        .field = "clientAlgoId",
        .ask = "usdm/trade.algo_order",
        .absent = absent_codes,
        .instead = {.field = "algoId"},
        .changes = true,
        .ends = {.member = "algoStatus", .values = ended},
    },
};

constexpr std::string_view instrument_prices[] = {
    "price", "stopPrice", "activationPrice", "activatePrice", "triggerPrice", "stopLimitPrice", "abovePrice",
    "aboveStopPrice", "belowPrice", "belowStopPrice", "workingPrice", "pendingPrice", "pendingStopPrice",
    "pendingAbovePrice", "pendingAboveStopPrice", "pendingBelowPrice", "pendingBelowStopPrice",
};
constexpr std::string_view instrument_sizes[] = {"quantity", "icebergQty", "workingQuantity", "pendingQuantity"};

constexpr detail::Product products[] = {{"spot"}, {"usdm"}, {"coinm"}, {"options"}, {"portfolio"}, {"portfolio_pro"}};

constexpr detail::LimitHeader limit_headers[] = {
    {.name = "x-mbx-used-weight-1m", .tells = detail::LimitTold::used, .pool = "spot_ip"},
    {.name = "x-mbx-used-weight-1m", .tells = detail::LimitTold::used, .pool = "usdm_ip"},
    {.name = "x-mbx-used-weight-1m", .tells = detail::LimitTold::used, .pool = "coinm_ip"},
    {.name = "x-mbx-used-weight-1m", .tells = detail::LimitTold::used, .pool = "options_ip"},
    {.name = "x-mbx-used-weight-1m", .tells = detail::LimitTold::used, .pool = "portfolio_ip"},
    {.name = "x-mbx-order-count-1m", .tells = detail::LimitTold::used, .pool = "usdm_orders"},
    {.name = "x-mbx-order-count-10s", .tells = detail::LimitTold::used, .pool = "usdm_orders_10s"},
    {.name = "x-mbx-order-count-1m", .tells = detail::LimitTold::used, .pool = "coinm_orders"},
    {.name = "x-mbx-order-count-1m", .tells = detail::LimitTold::used, .pool = "portfolio_orders"},
    {.name = "x-sapi-used-ip-weight-1m", .tells = detail::LimitTold::used, .pool = "portfolio_pro_ip"},
    {.name = "x-sapi-used-uid-weight-1m", .tells = detail::LimitTold::used, .pool = "portfolio_pro_uid"},
};

constexpr detail::ExchangeData data{
    .name = "binance",
    .environments = environments,
    .credentials = credentials_list,
    .signing = &signing,
    .body_headers = body_headers,
    .envelope = {
        .code = "code",
        .message = "msg",
        .item_code = "code",
        .item_message = "msg",
        .result_ids = result_ids,
    },
    .clock = {
        .path = "/api/v3/time",
        .field = "serverTime",
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

}  // namespace exbind::binance
