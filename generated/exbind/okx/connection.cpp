// Generated from specs/okx/exchange.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/connection.hpp"

#include <utility>

#include "exbind/detail/exchange.hpp"

namespace exbind::inline v0_1::okx {
namespace {

static_assert(detail::table_version == 2,
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

constexpr std::string_view absent_codes[] = {"51603"};
constexpr std::string_view duplicate_codes[] = {"51016"};
constexpr std::string_view ended[] = {"canceled", "mmp_canceled"};
constexpr std::string_view duplicate_codes_2[] = {"51065"};
constexpr std::string_view ended_2[] = {"canceled"};
constexpr std::string_view duplicate_codes_3[] = {"52909"};
constexpr std::string_view absent_codes_2[] = {"70000"};
constexpr std::string_view duplicate_codes_4[] = {"70101"};
constexpr std::string_view absent_codes_3[] = {"70001"};
constexpr std::string_view duplicate_codes_5[] = {"70301"};
constexpr detail::NamePair asked_with[] = {{"instId", "instId"}};
constexpr detail::NamePair amended[] = {
    {"newSz", "sz"},
    {"newPx", "px"},
    {"newPxUsd", "pxUsd"},
    {"newPxVol", "pxVol"},
    {"attachAlgoOrds", ""},
};
constexpr detail::NamePair amended_2[] = {
    {"newSz", "sz"},
    {"newTpTriggerPx", "tpTriggerPx"},
    {"newTpOrdPx", "tpOrdPx"},
    {"newSlTriggerPx", "slTriggerPx"},
    {"newSlOrdPx", "slOrdPx"},
    {"newTpTriggerPxType", "tpTriggerPxType"},
    {"newSlTriggerPxType", "slTriggerPxType"},
    {"newTriggerPx", "triggerPx"},
    {"newOrdPx", "ordPx"},
    {"newTriggerPxType", "triggerPxType"},
    {"attachAlgoOrds", ""},
};
constexpr detail::NamePair amended_3[] = {{"newSz", "sz"}, {"newPx", "px"}};
constexpr detail::NamePair asked_with_2[] = {{"algoOrdType", "algoOrdType"}, {"instId", "instId"}};
constexpr detail::NamePair asked_with_3[] = {{"type", "type"}};
constexpr detail::NamePair asked_with_4[] = {{"ccy", "ccy"}, {"paymentMethod", "paymentMethod"}};
constexpr detail::ClientId client_ids[] = {
    {
        .write = "trade.place_order",
        .field = "clOrdId",
        .ask = "trade.order",
        .absent = absent_codes,
        .duplicate = duplicate_codes,
        .with = asked_with,
    },
    {
        .write = "trade.place_multiple_orders",
        .field = "clOrdId",
        .ask = "trade.order",
        .absent = absent_codes,
        .with = asked_with,
    },
    {
        .write = "trade.amend_order",
        .field = "clOrdId",
        .ask = "trade.order",
        .absent = absent_codes,
        .instead = {.field = "ordId"},
        .changes = true,
        .with = asked_with,
        .amends = amended,
    },
    {
        .write = "trade.amend_multiple_orders",
        .field = "clOrdId",
        .ask = "trade.order",
        .absent = absent_codes,
        .instead = {.field = "ordId"},
        .changes = true,
        .with = asked_with,
        .amends = amended,
    },
    {
        .write = "trade.cancel_order",
        .field = "clOrdId",
        .ask = "trade.order",
        .absent = absent_codes,
        .instead = {.field = "ordId"},
        .changes = true,
        .with = asked_with,
        .ends = {.member = "state", .values = ended},
    },
    {
        .write = "trade.cancel_multiple_orders",
        .field = "clOrdId",
        .ask = "trade.order",
        .absent = absent_codes,
        .instead = {.field = "ordId"},
        .changes = true,
        .with = asked_with,
        .ends = {.member = "state", .values = ended},
    },
    {
        .write = "trade.place_algo_order",
        .field = "algoClOrdId",
        .ask = "trade.order_algo",
        .absent = absent_codes,
        .duplicate = duplicate_codes_2,
    },
    {
        .write = "trade.amend_algo_order",
        .field = "algoClOrdId",
        .ask = "trade.order_algo",
        .absent = absent_codes,
        .instead = {.field = "algoId"},
        .changes = true,
        .amends = amended_2,
    },
    {
        .write = "trade.cancel_algo_order",
        .field = "algoClOrdId",
        .ask = "trade.order_algo",
        .absent = absent_codes,
        .instead = {.field = "algoId"},
        .changes = true,
        .ends = {.member = "state", .values = ended_2},
    },
    {
        .write = "sprd.place_order",
        .field = "clOrdId",
        .ask = "sprd.order",
        .absent = absent_codes,
    },
    {
        .write = "sprd.amend_order",
        .field = "clOrdId",
        .ask = "sprd.order",
        .absent = absent_codes,
        .instead = {.field = "ordId"},
        .changes = true,
        .amends = amended_3,
    },
    {
        .write = "sprd.cancel_order",
        .field = "clOrdId",
        .ask = "sprd.order",
        .absent = absent_codes,
        .instead = {.field = "ordId"},
        .changes = true,
        .ends = {.member = "state", .values = ended_2},
    },
    {
        .write = "tradingBot/grid.place_grid_algo_order",
        .field = "algoClOrdId",
        .ask = "tradingBot/grid.orders_algo_pending",
        .partial = true,
        .with = asked_with_2,
    },
    {
        .write = "tradingBot/grid.copy_grid_algo_order",
        .field = "algoClOrdId",
        .ask = "tradingBot/grid.orders_algo_pending",
        .partial = true,
        .with = asked_with_2,
    },
    {
        .write = "tradingBot/recurring.place_recurring_buy_order",
        .field = "algoClOrdId",
        .ask = "tradingBot/recurring.orders_algo_pending",
        .partial = true,
    },
    {
        .write = "asset.transfer",
        .field = "clientId",
        .ask = "asset.transfer_state",
        .with = asked_with_3,
    },
    {
        .write = "asset.withdrawal",
        .field = "clientId",
        .ask = "asset.withdrawal_history",
    },
    {
        .write = "asset/convert.trade",
        .field = "clTReqId",
        .ask = "asset/convert.history",
        .duplicate = duplicate_codes_3,
    },
    {
        .write = "fiat.create_withdrawal_order",
        .field = "clientId",
        .ask = "fiat.withdrawal_order_history",
        .partial = true,
        .with = asked_with_4,
    },
    {
        .write = "fiat/buy-sell.trade",
        .field = "clOrdId",
        .ask = "fiat/buy-sell.history",
    },
    {
        .write = "account.move_positions",
        .field = "clientId",
        .ask = "account.move_positions_history",
    },
    {
        .write = "rfq.create_rfq",
        .field = "clRfqId",
        .ask = "rfq.rfqs",
        .absent = absent_codes_2,
        .duplicate = duplicate_codes_4,
    },
    {
        .write = "rfq.cancel_rfq",
        .field = "clRfqId",
        .ask = "rfq.rfqs",
        .absent = absent_codes_2,
        .instead = {.field = "rfqId"},
        .changes = true,
        .ends = {.member = "state", .values = ended_2},
    },
    {
        .write = "rfq.cancel_multiple_rfqs",
        .field = "clRfqIds",
        .ask = "rfq.rfqs",
        .absent = absent_codes_2,
        .by = "clRfqId",
        .instead = {.field = "rfqIds", .by = "rfqId"},
        .changes = true,
        .items = "clRfqIds",
        .ends = {.member = "state", .values = ended_2},
    },
    {
        .write = "rfq.create_quote",
        .field = "clQuoteId",
        .ask = "rfq.quotes",
        .absent = absent_codes_3,
        .duplicate = duplicate_codes_5,
    },
    {
        .write = "rfq.cancel_quote",
        .field = "clQuoteId",
        .ask = "rfq.quotes",
        .absent = absent_codes_3,
        .instead = {.field = "quoteId"},
        .changes = true,
        .ends = {.member = "state", .values = ended_2},
    },
    {
        .write = "rfq.cancel_multiple_quotes",
        .field = "clQuoteIds",
        .ask = "rfq.quotes",
        .absent = absent_codes_3,
        .by = "clQuoteId",
        .instead = {.field = "quoteIds", .by = "quoteId"},
        .changes = true,
        .items = "clQuoteIds",
        .ends = {.member = "state", .values = ended_2},
    },
};

constexpr std::string_view instrument_prices[] = {
    "px", "newPx", "lmtPx", "orderPx", "newOrdPx", "triggerPx", "newTriggerPx", "activePx", "newActivePx",
    "tpTriggerPx", "tpOrdPx", "slTriggerPx", "slOrdPx", "newTpTriggerPx", "newTpOrdPx", "newSlTriggerPx", "newSlOrdPx",
};
constexpr std::string_view instrument_sizes[] = {"sz", "newSz"};
constexpr detail::NamePair not_in_lots[] = {
    {"tgtCcy", "quote_ccy"},
    {"ordType", "market"},
    {"algoOrdType", "grid"},
    {"algoOrdType", "contract_grid"},
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
    .instruments = {
        .id = "instId",
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
