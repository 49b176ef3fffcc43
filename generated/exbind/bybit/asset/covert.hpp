// Generated from specs/bybit/asset/covert.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/bybit/common/covert_account_type.hpp"
#include "exbind/bybit/common/covert_status.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/asset/covert.
namespace exbind::inline v0_1::bybit::asset::covert {

using exbind::bybit::CovertAccountType;
using exbind::bybit::CovertStatus;

using exbind::operator<<;
using exbind::to_string;

enum class ExchangeSource : std::uint8_t {
    small_asset_uta = 0,
    small_asset_funding = 1,
};
const detail::EnumTable& exbind_table(ExchangeSource);

/// Parameters of Api::request_quote.
struct RequestQuoteRequest {
    NamedOnly named{};
    Required<Open<CovertAccountType>> accountType;
    Required<Vector<std::string>> fromCoinList;
    Required<std::string> toCoin;
};

/// Part of RequestQuoteResultExchangeCoins and RequestQuoteResult.
struct RequestQuoteResultTotalFeeInfo {
    std::string feeCoin{};
    std::optional<Decimal> amount{};
    std::optional<Decimal> feeRate{};

    bool operator==(const RequestQuoteResultTotalFeeInfo&) const = default;
};
using RequestQuoteResultExchangeCoinsFeeInfo = RequestQuoteResultTotalFeeInfo;

/// Part of RequestQuoteResultExchangeCoins, RequestQuoteResult, SmallBalanceHistoryRecordsSubRecords and
/// SmallBalanceHistoryRecords.
struct RequestQuoteResultTotalTaxFeeInfo {
    std::optional<Decimal> totalAmount{};
    std::string feeCoin{};
    Vector<std::string> taxFeeItems{};

    bool operator==(const RequestQuoteResultTotalTaxFeeInfo&) const = default;
};
using RequestQuoteResultExchangeCoinsTaxFeeInfo = RequestQuoteResultTotalTaxFeeInfo;
using SmallBalanceHistoryRecordsSubRecordsTaxFeeInfo = RequestQuoteResultTotalTaxFeeInfo;
using SmallBalanceHistoryRecordsTotalTaxFeeInfo = RequestQuoteResultTotalTaxFeeInfo;

/// Part of RequestQuoteResult.
struct RequestQuoteResultExchangeCoins {
    std::string fromCoin{};
    std::optional<std::int64_t> supportConvert{};
    std::optional<Decimal> availableBalance{};
    std::optional<Decimal> baseValue{};
    std::string toCoin{};
    std::optional<Decimal> toAmount{};
    std::optional<Decimal> exchangeRate{};
    RequestQuoteResultTotalFeeInfo feeInfo{};
    RequestQuoteResultTotalTaxFeeInfo taxFeeInfo{};

    bool operator==(const RequestQuoteResultExchangeCoins&) const = default;
};

/// Part of RequestQuote.
struct RequestQuoteResult {
    std::optional<TimePoint> quoteCreateTime{};  ///< Unix milliseconds
    std::optional<TimePoint> quoteExpireTime{};  ///< Unix milliseconds
    Vector<RequestQuoteResultExchangeCoins> exchangeCoins{};
    RequestQuoteResultTotalFeeInfo totalFeeInfo{};
    RequestQuoteResultTotalTaxFeeInfo totalTaxFeeInfo{};

    bool operator==(const RequestQuoteResult&) const = default;
};

/// Reply of Api::request_quote.
struct RequestQuote {
    std::string quoteId{};
    RequestQuoteResult result{};

    bool operator==(const RequestQuote&) const = default;
};

/// Parameters of Api::confirm_quote.
struct ConfirmQuoteRequest {
    NamedOnly named{};
    Required<std::string> quoteId;
};

/// Reply of Api::confirm_quote.
struct ConfirmQuote {
    std::string quoteId{};
    std::string exchangeTxId{};
    std::optional<TimePoint> submitTime{};  ///< Unix milliseconds
    Open<CovertStatus> status{};
    std::string msg{};

    bool operator==(const ConfirmQuote&) const = default;
};

/// Parameters of Api::small_balance_history.
struct SmallBalanceHistoryRequest {
    NamedOnly named{};
    Open<CovertAccountType> accountType{};
    Optional<std::string> quoteId{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> cursor{};
    Optional<Decimal> size{};         ///< default 50, at most 100
};

/// Part of SmallBalanceHistoryRecords.
struct SmallBalanceHistoryRecordsSubRecords {
    std::string fromCoin{};
    std::optional<Decimal> fromAmount{};
    std::string toCoin{};
    std::optional<Decimal> toAmount{};
    std::string feeCoin{};
    std::optional<Decimal> feeAmount{};
    Open<CovertStatus> status{};
    RequestQuoteResultTotalTaxFeeInfo taxFeeInfo{};

    bool operator==(const SmallBalanceHistoryRecordsSubRecords&) const = default;
};

/// Part of SmallBalanceHistory.
struct SmallBalanceHistoryRecords {
    Open<CovertAccountType> accountType{};
    std::string exchangeTxId{};
    std::string toCoin{};
    std::optional<Decimal> toAmount{};
    Vector<SmallBalanceHistoryRecordsSubRecords> subRecords{};
    Open<CovertStatus> status{};
    std::optional<TimePoint> createdAt{};  ///< Unix milliseconds
    Open<ExchangeSource> exchangeSource{};
    std::string feeCoin{};
    std::optional<Decimal> totalFeeAmount{};
    RequestQuoteResultTotalTaxFeeInfo totalTaxFeeInfo{};

    bool operator==(const SmallBalanceHistoryRecords&) const = default;
};

/// Reply of Api::small_balance_history.
struct SmallBalanceHistory {
    std::optional<std::int64_t> cursor{};
    std::optional<Decimal> size{};
    std::optional<std::int64_t> lastPage{};
    std::optional<std::int64_t> totalCount{};
    Vector<SmallBalanceHistoryRecords> records{};

    bool operator==(const SmallBalanceHistory&) const = default;
};

/// Parameters of Api::small_balance_list.
struct SmallBalanceListRequest {
    NamedOnly named{};
    Required<Open<CovertAccountType>> accountType;
    Optional<std::string> fromCoin{};
};

/// Part of SmallBalanceList.
struct SmallBalanceListSmallAssetCoins {
    std::string fromCoin{};
    std::optional<std::int64_t> supportConvert{};
    std::optional<Decimal> availableBalance{};
    std::optional<Decimal> baseValue{};
    std::optional<Decimal> toAmount{};
    std::optional<Decimal> exchangeRate{};
    std::string feeInfo{};
    std::string taxFeeInfo{};

    bool operator==(const SmallBalanceListSmallAssetCoins&) const = default;
};

/// Reply of Api::small_balance_list.
struct SmallBalanceList {
    Vector<SmallBalanceListSmallAssetCoins> smallAssetCoins{};
    Vector<std::string> supportToCoins{};

    bool operator==(const SmallBalanceList&) const = default;
};

/// The operations of asset/covert. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Request a Quote
    /// POST /v5/asset/covert/get-quote
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/asset/convert-small-balance/request-quote
    Call<RequestQuote> request_quote(RequestQuoteRequest request) const;

    /// Confirm a Quote
    /// POST /v5/asset/covert/small-balance-execute
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/asset/convert-small-balance/confirm-quote
    Call<ConfirmQuote> confirm_quote(ConfirmQuoteRequest request) const;

    /// Get Exchange History
    /// GET /v5/asset/covert/small-balance-history
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/asset/convert-small-balance/exchange-history
    Call<SmallBalanceHistory> small_balance_history(SmallBalanceHistoryRequest request = {}) const;

    /// Get Small Balance Coins
    /// GET /v5/asset/covert/small-balance-list
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/asset/convert-small-balance/small-balanc-coins
    Call<SmallBalanceList> small_balance_list(SmallBalanceListRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const RequestQuoteRequest*);
const detail::ObjectTable& exbind_table(const RequestQuoteResultTotalFeeInfo*);
const detail::ObjectTable& exbind_table(const RequestQuoteResultTotalTaxFeeInfo*);
const detail::ObjectTable& exbind_table(const RequestQuoteResultExchangeCoins*);
const detail::ObjectTable& exbind_table(const RequestQuoteResult*);
const detail::ObjectTable& exbind_table(const RequestQuote*);
const detail::ObjectTable& exbind_table(const ConfirmQuoteRequest*);
const detail::ObjectTable& exbind_table(const ConfirmQuote*);
const detail::ObjectTable& exbind_table(const SmallBalanceHistoryRequest*);
const detail::ObjectTable& exbind_table(const SmallBalanceHistoryRecordsSubRecords*);
const detail::ObjectTable& exbind_table(const SmallBalanceHistoryRecords*);
const detail::ObjectTable& exbind_table(const SmallBalanceHistory*);
const detail::ObjectTable& exbind_table(const SmallBalanceListRequest*);
const detail::ObjectTable& exbind_table(const SmallBalanceListSmallAssetCoins*);
const detail::ObjectTable& exbind_table(const SmallBalanceList*);

}  // namespace exbind::bybit::asset::covert
