// Generated from specs/bybit/exchange.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/connection.hpp"

#include <utility>

#include "exbind/detail/exchange.hpp"

namespace exbind::inline v0_1::bybit {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::HostEntry production_hosts[] = {
    {"global", "https://api.bybit.com"},
    {"second", "https://api.bytick.com"},
    {"nl", "https://api.bybit.nl"},
    {"tr", "https://api.bybit.tr"},
    {"kz", "https://api.bybit.kz"},
    {"ge", "https://api.bybitgeorgia.ge"},
    {"ae", "https://api.bybit.ae"},
    {"eea", "https://api.bybit.eu"},
    {"id", "https://api.bybit.id"},
    {"jp", "https://api.moneypartners.co.jp"},
};
constexpr detail::HostEntry testnet_hosts[] = {
    {"global", "https://api-testnet.bybit.com"},
    {"jp", "https://api-testnet.moneypartners.co.jp"},
};
constexpr detail::HostEntry demo_hosts[] = {{"global", "https://api-demo.bybit.com"}};
constexpr detail::Environment environments[] = {
    {"production", production_hosts, {}},
    {"testnet", testnet_hosts, {}},
    {"demo", demo_hosts, {}},
};

constexpr detail::CredentialEntry credentials_list[] = {{"key", "BYBIT_API_KEY"}, {"secret", "BYBIT_API_SECRET"}};

constexpr detail::Part signed_text[] = {
    {.what = detail::Part::What::timestamp},
    {.what = detail::Part::What::credential, .credential = 0},
    {.what = detail::Part::What::literal, .text = "5000"},
    {.what = detail::Part::What::query},
    {.what = detail::Part::What::body},
};
constexpr detail::Part headers_1[] = {{.what = detail::Part::What::credential, .credential = 0}};
constexpr detail::Part headers_2[] = {{.what = detail::Part::What::timestamp}};
constexpr detail::Part headers_3[] = {{.what = detail::Part::What::literal, .text = "5000"}};
constexpr detail::Part headers_4[] = {{.what = detail::Part::What::signature}};
constexpr detail::Placement signing_headers[] = {
    {"X-BAPI-API-KEY", headers_1},
    {"X-BAPI-TIMESTAMP", headers_2},
    {"X-BAPI-RECV-WINDOW", headers_3},
    {"X-BAPI-SIGN", headers_4},
};
constexpr detail::KeyKind signing_pem[] = {{detail::Algorithm::rsa, detail::Encoding::base64}};
constexpr detail::Signing signing{
    .timestamp = detail::TimestampForm::unix_milliseconds,
    .digest = detail::Digest::sha256,
    .encoding = detail::Encoding::hex,
    .secret = 1,
    .text = signed_text,
    .headers = signing_headers,
    .pem = signing_pem,
};

constexpr detail::HeaderEntry body_headers[] = {{"Content-Type", "application/json"}};

constexpr std::string_view result_ids[] = {"orderId"};

constexpr std::string_view ended[] = {"Cancelled", "PartiallyFilledCanceled", "Deactivated"};
constexpr std::string_view ended_2[] = {"Canceled"};
constexpr detail::NamePair asked_with[] = {{"category", "category"}, {"symbol", "symbol"}};
constexpr detail::NamePair amended[] = {
    {"orderIv", "orderIv"},
    {"triggerPrice", "triggerPrice"},
    {"qty", "qty"},
    {"price", "price"},
    {"tpslMode", "tpslMode"},
    {"takeProfit", "takeProfit"},
    {"stopLoss", "stopLoss"},
    {"tpTriggerBy", "tpTriggerBy"},
    {"slTriggerBy", "slTriggerBy"},
    {"triggerBy", "triggerBy"},
    {"tpLimitPrice", "tpLimitPrice"},
    {"slLimitPrice", "slLimitPrice"},
};
constexpr detail::NamePair asked_with_2[] = {{"symbol", "symbol"}};
constexpr detail::NamePair amended_2[] = {{"qty", "qty"}, {"price", "price"}};
constexpr detail::NamePair asked_with_3[] = {{"category", "category"}};
constexpr detail::NamePair asked_with_4[] = {{"coin", "coin"}};
constexpr detail::ClientId client_ids[] = {
    {
        .write = "order.place_order",
        .field = "orderLinkId",
        .ask = "order.realtime",
        .partial = true,
        .with = asked_with,
    },
    {
        .write = "order.batch_place_order",
        .field = "orderLinkId",
        .ask = "order.realtime",
        .partial = true,
        .items = "request",
        .with = asked_with,
    },
    {
        .write = "order.amend_order",
        .field = "orderLinkId",
        .ask = "order.realtime",
        .instead = {.field = "orderId"},
        .partial = true,
        .changes = true,
        .with = asked_with,
        .amends = amended,
    },
    {
        .write = "order.batch_amend_order",
        .field = "orderLinkId",
        .ask = "order.realtime",
        .instead = {.field = "orderId"},
        .partial = true,
        .changes = true,
        .items = "request",
        .with = asked_with,
        .amends = amended,
    },
    {
        .write = "order.cancel_order",
        .field = "orderLinkId",
        .ask = "order.realtime",
        .instead = {.field = "orderId"},
        .partial = true,
        .changes = true,
        .with = asked_with,
        .ends = {.member = "orderStatus", .values = ended},
    },
    {
        .write = "order.batch_cancel_order",
        .field = "orderLinkId",
        .ask = "order.realtime",
        .instead = {.field = "orderId"},
        .partial = true,
        .changes = true,
        .items = "request",
        .with = asked_with,
        .ends = {.member = "orderStatus", .values = ended},
    },
    {
        .write = "spread/order.create_order",
        .field = "orderLinkId",
        .ask = "spread/order.realtime",
        .partial = true,
        .with = asked_with_2,
    },
    {
        .write = "spread/order.amend_order",
        .field = "orderLinkId",
        .ask = "spread/order.realtime",
        .instead = {.field = "orderId"},
        .partial = true,
        .changes = true,
        .with = asked_with_2,
        .amends = amended_2,
    },
    {
        .write = "spread/order.cancel_order",
        .field = "orderLinkId",
        .ask = "spread/order.realtime",
        .instead = {.field = "orderId"},
        .partial = true,
        .changes = true,
    },
    {
        .write = "asset/transfer.create_internal_transfer",
        .field = "transferId",
        .ask = "asset/transfer.query_inter_transfer_list",
        .partial = true,
    },
    {
        .write = "asset/transfer.create_universal_transfer",
        .field = "transferId",
        .ask = "asset/transfer.query_universal_transfer_list",
        .partial = true,
    },
    {
        .write = "rfq.create_rfq",
        .field = "rfqLinkId",
        .ask = "rfq.rfq_realtime",
        .partial = true,
    },
    {
        .write = "rfq.cancel_rfq",
        .field = "rfqLinkId",
        .ask = "rfq.rfq_realtime",
        .instead = {.field = "rfqId"},
        .partial = true,
        .changes = true,
        .ends = {.member = "status", .values = ended_2},
    },
    {
        .write = "rfq.create_quote",
        .field = "quoteLinkId",
        .ask = "rfq.quote_realtime",
        .partial = true,
    },
    {
        .write = "rfq.cancel_quote",
        .field = "quoteLinkId",
        .ask = "rfq.quote_realtime",
        .instead = {.field = "quoteId"},
        .partial = true,
        .changes = true,
    },
    {
        .write = "earn.place_order",
        .field = "orderLinkId",
        .ask = "earn.order",
        .partial = true,
        .with = asked_with_3,
    },
    {
        .write = "earn/fixed-term.place_order",
        .field = "orderLinkId",
        .ask = "earn/fixed-term.order",
        .partial = true,
    },
    {
        .write = "earn/token.place_order",
        .field = "orderLinkId",
        .ask = "earn/token.order",
        .partial = true,
        .with = asked_with_4,
    },
    {
        .write = "earn/rwa.place_order",
        .field = "orderLinkId",
        .ask = "earn/rwa.order",
        .partial = true,
    },
    {
        .write = "earn/advance.place_order_dual_assets",
        .field = "orderLinkId",
        .ask = "earn/advance.order_dual_assets",
        .partial = true,
        .with = asked_with_3,
    },
    {
        .write = "earn/advance.place_order_smart_leverage",
        .field = "orderLinkId",
        .ask = "earn/advance.order_smart_leverage",
        .partial = true,
        .with = asked_with_3,
    },
    {
        .write = "earn/advance.place_order_double_win",
        .field = "orderLinkId",
        .ask = "earn/advance.order_double_win",
        .partial = true,
        .with = asked_with_3,
    },
    {
        .write = "earn/advance.place_order",
        .field = "orderLinkId",
        .ask = "earn/advance.order_discount_buy",
        .partial = true,
        .with = asked_with_3,
    },
};

constexpr std::string_view instrument_prices[] = {
    "price", "triggerPrice", "takeProfit", "stopLoss", "tpLimitPrice", "slLimitPrice",
};
constexpr std::string_view instrument_sizes[] = {"qty"};
constexpr detail::NamePair not_in_lots[] = {{"orderType", "Market"}, {"marketUnit", "quoteCoin"}};

constexpr detail::LimitHeader limit_headers[] = {
    {.name = "x-bapi-limit-status", .tells = detail::LimitTold::remaining},
    {.name = "x-bapi-limit-reset-timestamp", .tells = detail::LimitTold::until, .unit = detail::TimeUnit::milliseconds},
};

constexpr detail::ExchangeData data{
    .name = "bybit",
    .environments = environments,
    .credentials = credentials_list,
    .signing = &signing,
    .body_headers = body_headers,
    .envelope = {
        .success_field = "retCode",
        .success_value = "0",
        .payload = "result",
        .code = "retCode",
        .message = "retMsg",
        .item_code = "retExtInfo.list[].code",
        .item_message = "retExtInfo.list[].msg",
        .result_ids = result_ids,
    },
    .clock = {
        .envelope = "time",
    },
    .client_ids = client_ids,
    .errors = error_codes,
    .instruments = {
        .id = "symbol",
        .prices = instrument_prices,
        .sizes = instrument_sizes,
        .not_in_lots = not_in_lots,
    },
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

}  // namespace exbind::bybit
