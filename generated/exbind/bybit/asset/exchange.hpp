// Generated from specs/bybit/asset/exchange.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/bybit/common/covert_account_type.hpp"
#include "exbind/bybit/common/from_coin_type.hpp"
#include "exbind/bybit/common/to_coin_type.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/asset/exchange.
namespace exbind::inline v0_1::bybit::asset::exchange {

using exbind::bybit::CovertAccountType;
using exbind::bybit::FromCoinType;
using exbind::bybit::ToCoinType;

using exbind::operator<<;
using exbind::to_string;

enum class AccountType : std::uint8_t {
    eb_convert_funding = 0,
    eb_convert_uta = 1,
    eb_convert_spot = 2,
    eb_convert_contract = 3,
    eb_convert_inverse = 4,
};
const detail::EnumTable& exbind_table(AccountType);

/// Parameters of Api::confirm_quote.
struct ConfirmQuoteRequest {
    NamedOnly named{};
    Required<std::string> quoteTxId;
};

/// Reply of Api::confirm_quote.
struct ConfirmQuote {
    std::string quoteTxId{};
    std::string exchangeStatus{};

    bool operator==(const ConfirmQuote&) const = default;
};

/// Parameters of Api::convert_result_query.
struct ConvertResultQueryRequest {
    NamedOnly named{};
    Required<std::string> quoteTxId;
    Required<Open<AccountType>> accountType;
};

/// Part of ConvertResultQuery.
struct ConvertResultQueryResult {
    Open<AccountType> accountType{};
    std::string exchangeTxId{};
    std::string userId{};
    std::string fromCoin{};
    Open<FromCoinType> fromCoinType{};
    std::string toCoin{};
    Open<ToCoinType> toCoinType{};
    std::optional<Decimal> fromAmount{};
    std::optional<Decimal> toAmount{};
    std::string exchangeStatus{};
    RawJson extInfo{};
    std::optional<Decimal> convertRate{};
    std::optional<TimePoint> createdAt{};  ///< Unix milliseconds

    bool operator==(const ConvertResultQueryResult&) const = default;
};

/// Reply of Api::convert_result_query.
struct ConvertResultQuery {
    ConvertResultQueryResult result{};

    bool operator==(const ConvertResultQuery&) const = default;
};

/// Parameters of Api::order_record.
struct OrderRecordRequest {
    NamedOnly named{};
    Optional<std::string> fromCoin{};  ///< e.g. BTC
    Optional<std::string> toCoin{};    ///< e.g. USDT
    Optional<std::int64_t> limit{};    ///< default 10
    Optional<std::string> cursor{};
};

/// Part of OrderRecord.
struct OrderRecordOrderBody {
    std::string fromCoin{};
    std::optional<Decimal> fromAmount{};
    std::string toCoin{};
    std::optional<Decimal> toAmount{};
    std::optional<Decimal> exchangeRate{};
    std::optional<TimePoint> createdTime{};  ///< Unix seconds
    std::string exchangeTxId{};

    bool operator==(const OrderRecordOrderBody&) const = default;
};

/// Reply of Api::order_record.
struct OrderRecord {
    std::string nextPageCursor{};
    Vector<OrderRecordOrderBody> orderBody{};

    bool operator==(const OrderRecord&) const = default;
};

/// Parameters of Api::query_coin_list.
struct QueryCoinListRequest {
    NamedOnly named{};
    Required<Open<AccountType>> accountType;
    Optional<std::string> coin{};
    Optional<std::int64_t> side{};
};

/// Part of QueryCoinList.
struct QueryCoinListCoins {
    std::string coin{};
    std::string fullName{};
    std::string icon{};
    std::string iconNight{};
    std::optional<std::int64_t> accuracyLength{};
    std::string coinType{};
    std::optional<Decimal> balance{};
    std::optional<Decimal> uBalance{};
    std::optional<Decimal> singleFromMinLimit{};
    std::optional<Decimal> singleFromMaxLimit{};
    std::optional<bool> disableFrom{};
    std::optional<bool> disableTo{};
    std::optional<std::int64_t> timePeriod{};
    std::optional<Decimal> singleToMinLimit{};
    std::optional<Decimal> singleToMaxLimit{};
    std::optional<Decimal> dailyFromMinLimit{};
    std::optional<Decimal> dailyFromMaxLimit{};
    std::optional<Decimal> dailyToMinLimit{};
    std::optional<Decimal> dailyToMaxLimit{};

    bool operator==(const QueryCoinListCoins&) const = default;
};

/// Reply of Api::query_coin_list.
struct QueryCoinList {
    Vector<QueryCoinListCoins> coins{};

    bool operator==(const QueryCoinList&) const = default;
};

/// Parameters of Api::query_convert_history.
struct QueryConvertHistoryRequest {
    NamedOnly named{};
    Vector<Open<CovertAccountType>> accountType{};
    Optional<std::int64_t> index{};
    Optional<std::int64_t> limit{};
};

/// Part of QueryConvertHistoryList.
struct QueryConvertHistoryListExtInfo {
    std::string paramType{};
    std::string paramValue{};

    bool operator==(const QueryConvertHistoryListExtInfo&) const = default;
};

/// Part of QueryConvertHistory.
struct QueryConvertHistoryList {
    Open<CovertAccountType> accountType{};
    std::string exchangeTxId{};
    std::string userId{};
    std::string fromCoin{};
    Open<FromCoinType> fromCoinType{};
    std::string toCoin{};
    Open<ToCoinType> toCoinType{};
    std::optional<Decimal> fromAmount{};
    std::optional<Decimal> toAmount{};
    std::string exchangeStatus{};
    QueryConvertHistoryListExtInfo extInfo{};
    std::optional<Decimal> convertRate{};
    std::optional<TimePoint> createdAt{};  ///< Unix milliseconds

    bool operator==(const QueryConvertHistoryList&) const = default;
};

/// Reply of Api::query_convert_history.
struct QueryConvertHistory {
    Vector<QueryConvertHistoryList> list{};

    bool operator==(const QueryConvertHistory&) const = default;
};

/// Parameters of Api::request_quote.
struct RequestQuoteRequest {
    NamedOnly named{};
    Required<Open<AccountType>> accountType;
    Required<std::string> fromCoin;
    Required<std::string> toCoin;
    Required<std::string> requestCoin;
    Required<Decimal> requestAmount;
    Open<FromCoinType> fromCoinType{};
    Open<ToCoinType> toCoinType{};
    Optional<std::string> paramType{};
    Optional<std::string> paramValue{};
    Optional<std::string> requestId{};
};

/// Reply of Api::request_quote.
struct RequestQuote {
    std::string quoteTxId{};
    std::optional<Decimal> exchangeRate{};
    std::string fromCoin{};
    Open<FromCoinType> fromCoinType{};
    std::string toCoin{};
    Open<ToCoinType> toCoinType{};
    std::optional<Decimal> fromAmount{};
    std::optional<Decimal> toAmount{};
    std::optional<TimePoint> expiredTime{};  ///< Unix milliseconds
    std::string requestId{};
    Vector<std::optional<Decimal>> extTaxAndFee{};

    bool operator==(const RequestQuote&) const = default;
};

/// The operations of asset/exchange. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Confirm a Quote
    /// POST /v5/asset/exchange/convert-execute
    ///
    /// Private. 20 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/asset/convert/confirm-quote
    Call<ConfirmQuote> confirm_quote(ConfirmQuoteRequest request) const;

    /// Get Convert Status
    /// GET /v5/asset/exchange/convert-result-query
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/asset/convert/get-convert-result
    Call<ConvertResultQuery> convert_result_query(ConvertResultQueryRequest request) const;

    /// Get Coin Exchange Records
    /// GET /v5/asset/exchange/order-record
    ///
    /// Private. 600 requests per minute per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/asset/exchange
    PagedCall<OrderRecord> order_record(OrderRecordRequest request = {}) const;

    /// Get Convert Coin List
    /// GET /v5/asset/exchange/query-coin-list
    ///
    /// Private. 30 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/asset/convert/convert-coin-list
    Call<QueryCoinList> query_coin_list(QueryCoinListRequest request) const;

    /// Get Convert History
    /// GET /v5/asset/exchange/query-convert-history
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/asset/convert/get-convert-history
    Call<QueryConvertHistory> query_convert_history(QueryConvertHistoryRequest request = {}) const;

    /// Request a Quote
    /// POST /v5/asset/exchange/quote-apply
    ///
    /// Private. 20 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/asset/convert/apply-quote
    Call<RequestQuote> request_quote(RequestQuoteRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const ConfirmQuoteRequest*);
const detail::ObjectTable& exbind_table(const ConfirmQuote*);
const detail::ObjectTable& exbind_table(const ConvertResultQueryRequest*);
const detail::ObjectTable& exbind_table(const ConvertResultQueryResult*);
const detail::ObjectTable& exbind_table(const ConvertResultQuery*);
const detail::ObjectTable& exbind_table(const OrderRecordRequest*);
const detail::ObjectTable& exbind_table(const OrderRecordOrderBody*);
const detail::ObjectTable& exbind_table(const OrderRecord*);
const detail::ObjectTable& exbind_table(const QueryCoinListRequest*);
const detail::ObjectTable& exbind_table(const QueryCoinListCoins*);
const detail::ObjectTable& exbind_table(const QueryCoinList*);
const detail::ObjectTable& exbind_table(const QueryConvertHistoryRequest*);
const detail::ObjectTable& exbind_table(const QueryConvertHistoryListExtInfo*);
const detail::ObjectTable& exbind_table(const QueryConvertHistoryList*);
const detail::ObjectTable& exbind_table(const QueryConvertHistory*);
const detail::ObjectTable& exbind_table(const RequestQuoteRequest*);
const detail::ObjectTable& exbind_table(const RequestQuote*);

}  // namespace exbind::bybit::asset::exchange
