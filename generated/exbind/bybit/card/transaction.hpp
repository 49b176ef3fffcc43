// Generated from specs/bybit/card/transaction.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/bybit/common/transaction_status.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/card/transaction.
namespace exbind::inline v0_1::bybit::card::transaction {

using exbind::bybit::TransactionStatus;

using exbind::operator<<;
using exbind::to_string;

enum class Type : std::uint8_t {
    side_query_auth = 0,       ///< "SIDE_QUERY_AUTH"
    side_query_financial = 1,  ///< "SIDE_QUERY_FINANCIAL"
    side_query_refund = 2,     ///< "SIDE_QUERY_REFUND"
};
const detail::EnumTable& exbind_table(Type);

enum class TradeStatus : std::uint8_t {
    in_progress = 0,  ///< "0"
    completed = 1,    ///< "1"
    declined = 2,     ///< "2"
    reversal = 3,     ///< "3"
};
const detail::EnumTable& exbind_table(TradeStatus);

enum class Side : std::uint8_t {
    authorization = 0,             ///< "1"
    authorization_reversal = 1,    ///< "2"
    transaction = 2,               ///< "3"
    refund_undeduct = 3,           ///< "4"
    refund = 4,                    ///< "5"
    chargeback = 5,                ///< "6"
    transaction_direct = 6,        ///< "7"
    refund_reversal = 7,           ///< "8"
    chargeback_reversal = 8,       ///< "9"
    refund_request = 9,            ///< "10"
    refund_reversal_request = 10,  ///< "11"
    chargeback_fee = 11,           ///< "12"
    atm_withdrawal = 12,           ///< "13"
};
const detail::EnumTable& exbind_table(Side);

/// Parameters of Api::query_asset_records.
struct QueryAssetRecordsRequest {
    NamedOnly named{};
    Optional<std::string> statusCode{};
    Optional<std::int64_t> limit{};         ///< default 100
    Optional<std::int64_t> page{};          ///< default 1, at least 1
    Optional<std::string> pan4{};
    Optional<TimePoint> createBeginTime{};  ///< Unix milliseconds
    Optional<TimePoint> createEndTime{};    ///< Unix milliseconds
    Optional<std::string> merchName{};
    Open<Type> type{};
    Optional<std::string> txnId{};
    Optional<std::string> cardToken{};
    Optional<std::string> orderNo{};
};

/// Part of QueryAssetRecords.
struct QueryAssetRecordsData {
    std::string pan4{};
    std::string pan6{};
    Open<TradeStatus> tradeStatus{};
    Open<Side> side{};
    std::optional<Decimal> basicAmount{};
    std::string basicCurrency{};
    std::optional<Decimal> transactionAmount{};
    std::string transactionCurrency{};
    std::optional<TimePoint> txnCreate{};  ///< Unix milliseconds
    std::string merchCountry{};
    std::string merchCity{};
    std::string merchName{};
    std::string txnId{};
    std::string declinedReason{};
    std::optional<Decimal> totalFees{};
    std::optional<std::int64_t> uid{};
    std::optional<Decimal> transactionCurrencyAmount{};
    std::optional<Decimal> fxPad{};
    std::optional<Decimal> interchangeFee{};
    std::optional<Decimal> billAmount{};
    std::optional<Decimal> paidAmount{};
    std::string paidCurrency{};
    std::optional<Decimal> bonusAmount{};
    std::optional<Decimal> foreignTransactionFee{};
    std::optional<Decimal> totalTax{};
    std::optional<Decimal> paidFiat{};
    std::optional<Decimal> withdrawalFee{};
    Open<TransactionStatus> status{};
    std::string orderNo{};
    std::string mccCode{};
    std::string merchCategoryDesc{};

    bool operator==(const QueryAssetRecordsData&) const = default;
};

/// Reply of Api::query_asset_records.
struct QueryAssetRecords {
    std::optional<std::int64_t> pageSize{};
    std::optional<std::int64_t> pageNo{};
    std::optional<std::int64_t> totalCount{};
    Vector<QueryAssetRecordsData> data{};

    bool operator==(const QueryAssetRecords&) const = default;
};

/// The operations of card/transaction. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Query Asset Records
    /// POST /v5/card/transaction/query-asset-records
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/bybit-card/asset-records
    Call<QueryAssetRecords> query_asset_records(QueryAssetRecordsRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const QueryAssetRecordsRequest*);
const detail::ObjectTable& exbind_table(const QueryAssetRecordsData*);
const detail::ObjectTable& exbind_table(const QueryAssetRecords*);

}  // namespace exbind::bybit::card::transaction
