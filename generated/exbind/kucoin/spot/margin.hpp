// Generated from specs/kucoin/spot/margin.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/margin_model.hpp"
#include "exbind/kucoin/common/margin_status.hpp"
#include "exbind/kucoin/common/quote_currency.hpp"
#include "exbind/kucoin/common/side.hpp"
#include "exbind/kucoin/common/stp.hpp"
#include "exbind/kucoin/common/time_in_force.hpp"
#include "exbind/kucoin/common/type.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations of spot/margin.
namespace exbind::inline v0_1::kucoin::spot::margin {

using exbind::kucoin::MarginModel;
using exbind::kucoin::MarginStatus;
using exbind::kucoin::QuoteCurrency;
using exbind::kucoin::Side;
using exbind::kucoin::Stp;
using exbind::kucoin::TimeInForce;
using exbind::kucoin::Type;

using exbind::operator<<;
using exbind::to_string;

enum class QueryType : std::uint8_t {
    margin = 0,     ///< "MARGIN"
    margin_v2 = 1,  ///< "MARGIN_V2"
    all = 2,        ///< "ALL"
};
const detail::EnumTable& exbind_table(QueryType);

/// Part of AccountDetailMargin.
struct AccountDetailMarginAccounts {
    std::string currency{};                     ///< currency by its fixed code
    std::optional<Decimal> totalBalance{};      ///< all of it, on hold or not
    std::optional<Decimal> availableBalance{};  ///< what new orders can use
    std::optional<Decimal> holdBalance{};       ///< what is on hold
    std::optional<Decimal> liability{};         ///< what is owed
    std::optional<Decimal> maxBorrowSize{};

    bool operator==(const AccountDetailMarginAccounts&) const = default;
};

/// Reply of Api::account_detail_margin.
struct AccountDetailMargin {
    std::optional<Decimal> debtRatio{};  ///< debt over assets
    Vector<AccountDetailMarginAccounts> accounts{};

    bool operator==(const AccountDetailMargin&) const = default;
};

/// Reply of Api::margin_config.
struct MarginConfig {
    Vector<std::string> currencyList{};
    std::optional<std::int64_t> maxLeverage{};  ///< highest leverage that is allowed
    std::optional<Decimal> warningDebtRatio{};
    std::optional<Decimal> liqDebtRatio{};

    bool operator==(const MarginConfig&) const = default;
};

/// Parameters of Api::add_order_v1.
struct AddOrderV1Request {
    NamedOnly named{};
    Required<std::string> clientOid;       ///< your own id of the order
    Required<Open<Side>> side;             ///< buy or sell
    Required<std::string> symbol;          ///< pair, such as BTC-USDT
    Open<Type> type{};                     ///< kind of order, such as limit or market; default limit
    Open<Stp> stp{};                       ///< what happens when your own orders match
    Optional<Decimal> price{};             ///< price in the quote currency
    Optional<Decimal> size{};              ///< quantity of the base currency
    Open<TimeInForce> timeInForce{};       ///< how long the order stays open; default GTC
    Optional<bool> postOnly{};             ///< refused if it would trade at once; default false
    Optional<bool> hidden{};               ///< not shown in the book; default false
    Optional<bool> iceberg{};              ///< shown in the book in parts; default false
    Optional<Decimal> visibleSize{};       ///< quantity that is shown in the book
    Optional<std::int64_t> cancelAfter{};  ///< seconds after which a GTT order ends
    Optional<Decimal> funds{};             ///< amount of the quote currency
    Optional<bool> autoBorrow{};           ///< default false
    Optional<bool> autoRepay{};            ///< default false
    Open<MarginModel> marginModel{};       ///< default cross
};

/// Reply of Api::add_order_v1.
struct AddOrderV1 {
    std::string orderId{};               ///< exchange's id of the order
    std::string loanApplyId{};
    std::optional<Decimal> borrowSize{};
    std::optional<Decimal> clientOid{};  ///< your own id of the order

    bool operator==(const AddOrderV1&) const = default;
};

/// Parameters of Api::account_cross_margin.
struct AccountCrossMarginRequest {
    NamedOnly named{};
    Open<QuoteCurrency> quoteCurrency{};  ///< what it is paid with; default USDT
    Open<QueryType> queryType{};          ///< default MARGIN
};

/// Part of AccountCrossMargin.
struct AccountCrossMarginAccounts {
    std::string currency{};              ///< currency by its fixed code
    std::optional<Decimal> total{};
    std::optional<Decimal> available{};  ///< what is free to use
    std::optional<Decimal> hold{};
    std::optional<Decimal> liability{};  ///< what is owed
    std::optional<Decimal> maxBorrowSize{};
    std::optional<bool> borrowEnabled{};
    std::optional<bool> transferInEnabled{};
    std::optional<Decimal> liabilityPrincipal{};
    std::optional<Decimal> liabilityInterest{};

    bool operator==(const AccountCrossMarginAccounts&) const = default;
};

/// Reply of Api::account_cross_margin.
struct AccountCrossMargin {
    std::optional<Decimal> totalAssetOfQuoteCurrency{};
    std::string totalLiabilityOfQuoteCurrency{};
    std::optional<Decimal> debtRatio{};  ///< debt over assets
    std::string status{};                ///< how far it has come
    Vector<AccountCrossMarginAccounts> accounts{};

    bool operator==(const AccountCrossMargin&) const = default;
};

/// Parameters of Api::borrow_history and Api::repay_history.
struct RepayHistoryRequest {
    NamedOnly named{};
    Required<std::string> currency;        ///< currency by its fixed code
    Optional<bool> isIsolated{};           ///< whether margin is kept for the pair alone; default false
    Optional<std::string> symbol{};        ///< pair, such as BTC-USDT
    Optional<std::string> orderNo{};       ///< exchange's id of the request
    Optional<TimePoint> startTime{};       ///< Unix milliseconds
    Optional<TimePoint> endTime{};         ///< Unix milliseconds
    Optional<std::int64_t> currentPage{};  ///< number of the page, from 1; default 1
    Optional<std::int64_t> pageSize{};     ///< rows on a page; default 50, 10 to 500
};
using BorrowHistoryRequest = RepayHistoryRequest;

/// Part of BorrowHistory.
struct BorrowHistoryItems {
    std::string orderNo{};                   ///< exchange's id of the request
    std::string symbol{};                    ///< pair, such as BTC-USDT
    std::string currency{};                  ///< currency by its fixed code
    std::optional<Decimal> size{};           ///< quantity of the base currency
    std::optional<Decimal> actualSize{};
    Open<MarginStatus> status{};             ///< how far it has come
    std::optional<TimePoint> createdTime{};  ///< Unix milliseconds

    bool operator==(const BorrowHistoryItems&) const = default;
};

/// Reply of Api::borrow_history.
struct BorrowHistory {
    std::optional<TimePoint> timestamp{};       ///< Unix milliseconds
    std::optional<std::int64_t> currentPage{};  ///< number of the page, from 1
    std::optional<std::int64_t> pageSize{};     ///< rows on a page
    std::optional<std::int64_t> totalNum{};     ///< rows on all pages
    std::optional<std::int64_t> totalPage{};    ///< number of pages
    Vector<BorrowHistoryItems> items{};         ///< rows of this page

    bool operator==(const BorrowHistory&) const = default;
};

/// Parameters of Api::borrow.
struct BorrowRequest {
    NamedOnly named{};
    Required<std::string> currency;           ///< currency by its fixed code
    Required<Decimal> size;                   ///< quantity of the base currency
    Required<Open<TimeInForce>> timeInForce;  ///< how long the order stays open
    Optional<std::string> symbol{};           ///< pair, such as BTC-USDT
    Optional<bool> isIsolated{};              ///< whether margin is kept for the pair alone; default false
    Optional<bool> isHf{};                    ///< default false
};

/// Reply of Api::borrow.
struct Borrow {
    std::string orderNo{};  ///< exchange's id of the request
    std::optional<Decimal> actualSize{};

    bool operator==(const Borrow&) const = default;
};

/// Parameters of Api::margin_risk_limit.
struct MarginRiskLimitRequest {
    NamedOnly named{};
    Optional<bool> isIsolated{};       ///< whether margin is kept for the pair alone
    Optional<std::string> currency{};  ///< currency by its fixed code
    Optional<std::string> symbol{};    ///< pair, such as BTC-USDT
};

/// Reply of Api::margin_risk_limit, one row.
struct MarginRiskLimit {
    std::optional<TimePoint> timestamp{};     ///< Unix milliseconds
    std::string currency{};                   ///< currency by its fixed code
    std::optional<Decimal> borrowMaxAmount{};
    std::optional<Decimal> buyMaxAmount{};
    std::optional<Decimal> holdMaxAmount{};
    std::optional<Decimal> borrowCoefficient{};
    std::optional<Decimal> marginCoefficient{};
    std::optional<std::int64_t> precision{};  ///< digits after the point
    std::optional<Decimal> borrowMinAmount{};
    std::optional<Decimal> borrowMinUnit{};
    std::optional<bool> borrowEnabled{};
    std::string symbol{};                     ///< pair, such as BTC-USDT
    std::optional<Decimal> baseMaxBorrowAmount{};
    std::optional<Decimal> quoteMaxBorrowAmount{};
    std::optional<Decimal> baseMaxBuyAmount{};
    std::optional<Decimal> quoteMaxBuyAmount{};
    std::optional<Decimal> baseMaxHoldAmount{};
    std::optional<Decimal> quoteMaxHoldAmount{};
    std::optional<std::int64_t> basePrecision{};
    std::optional<std::int64_t> quotePrecision{};
    std::optional<Decimal> baseBorrowMinAmount{};
    std::optional<Decimal> quoteBorrowMinAmount{};
    std::optional<std::int64_t> baseBorrowMinUnit{};
    std::optional<std::int64_t> quoteBorrowMinUnit{};
    std::optional<bool> baseBorrowEnabled{};
    std::optional<bool> quoteBorrowEnabled{};
    std::optional<Decimal> baseBorrowCoefficient{};
    std::optional<Decimal> quoteBorrowCoefficient{};
    std::optional<Decimal> baseMarginCoefficient{};
    std::optional<Decimal> quoteMarginCoefficient{};

    bool operator==(const MarginRiskLimit&) const = default;
};

/// Parameters of Api::interest_history.
struct InterestHistoryRequest {
    NamedOnly named{};
    Optional<std::string> currency{};      ///< currency by its fixed code
    Optional<bool> isIsolated{};           ///< whether margin is kept for the pair alone; default false
    Optional<std::string> symbol{};        ///< pair, such as BTC-USDT
    Optional<TimePoint> startTime{};       ///< Unix milliseconds
    Optional<TimePoint> endTime{};         ///< Unix milliseconds
    Optional<std::int64_t> currentPage{};  ///< number of the page, from 1; default 1
    Optional<std::int64_t> pageSize{};     ///< rows on a page; default 50, 10 to 500
};

/// Part of InterestHistory.
struct InterestHistoryItems {
    std::string currency{};                  ///< currency by its fixed code
    std::optional<Decimal> dayRatio{};
    std::optional<Decimal> interestAmount{};
    std::optional<TimePoint> createdTime{};  ///< Unix milliseconds

    bool operator==(const InterestHistoryItems&) const = default;
};

/// Reply of Api::interest_history.
struct InterestHistory {
    std::optional<TimePoint> timestamp{};       ///< Unix milliseconds
    std::optional<std::int64_t> currentPage{};  ///< number of the page, from 1
    std::optional<std::int64_t> pageSize{};     ///< rows on a page
    std::optional<std::int64_t> totalNum{};     ///< rows on all pages
    std::optional<std::int64_t> totalPage{};    ///< number of pages
    Vector<InterestHistoryItems> items{};       ///< rows of this page

    bool operator==(const InterestHistory&) const = default;
};

/// Part of RepayHistory.
struct RepayHistoryItems {
    std::string orderNo{};                   ///< exchange's id of the request
    std::string symbol{};                    ///< pair, such as BTC-USDT
    std::string currency{};                  ///< currency by its fixed code
    std::optional<Decimal> size{};           ///< quantity of the base currency
    std::optional<Decimal> principal{};
    std::optional<Decimal> interest{};       ///< what was earned or charged
    Open<MarginStatus> status{};             ///< how far it has come
    std::optional<TimePoint> createdTime{};  ///< Unix milliseconds

    bool operator==(const RepayHistoryItems&) const = default;
};

/// Reply of Api::repay_history.
struct RepayHistory {
    std::optional<TimePoint> timestamp{};       ///< Unix milliseconds
    std::optional<std::int64_t> currentPage{};  ///< number of the page, from 1
    std::optional<std::int64_t> pageSize{};     ///< rows on a page
    std::optional<std::int64_t> totalNum{};     ///< rows on all pages
    std::optional<std::int64_t> totalPage{};    ///< number of pages
    Vector<RepayHistoryItems> items{};          ///< rows of this page

    bool operator==(const RepayHistory&) const = default;
};

/// Parameters of Api::repay.
struct RepayRequest {
    NamedOnly named{};
    Required<std::string> currency;  ///< currency by its fixed code
    Required<Decimal> size;          ///< quantity of the base currency
    Optional<std::string> symbol{};  ///< pair, such as BTC-USDT
    Optional<bool> isIsolated{};     ///< whether margin is kept for the pair alone; default false
    Optional<bool> isHf{};           ///< default false
};

/// Reply of Api::repay.
struct Repay {
    std::optional<TimePoint> timestamp{};  ///< Unix milliseconds
    std::string orderNo{};                 ///< exchange's id of the request
    std::optional<Decimal> actualSize{};

    bool operator==(const Repay&) const = default;
};

/// Parameters of Api::symbols_cross_margin.
struct SymbolsCrossMarginRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};  ///< pair, such as BTC-USDT
};

/// Part of SymbolsCrossMargin.
struct SymbolsCrossMarginItems {
    std::string symbol{};         ///< pair, such as BTC-USDT
    std::string name{};           ///< current name, which may change
    std::optional<bool> enableTrading{};
    std::string market{};
    std::string baseCurrency{};   ///< what is bought or sold; e.g. BTC
    std::string quoteCurrency{};  ///< what it is paid with; e.g. USDT
    std::optional<Decimal> baseIncrement{};
    std::optional<Decimal> baseMinSize{};
    std::optional<Decimal> quoteIncrement{};
    std::optional<Decimal> quoteMinSize{};
    std::optional<Decimal> baseMaxSize{};
    std::optional<Decimal> quoteMaxSize{};
    std::optional<Decimal> priceIncrement{};
    std::string feeCurrency{};    ///< currency in which it is charged
    std::optional<Decimal> priceLimitRate{};
    std::optional<Decimal> minFunds{};

    bool operator==(const SymbolsCrossMarginItems&) const = default;
};

/// Reply of Api::symbols_cross_margin.
struct SymbolsCrossMargin {
    std::optional<TimePoint> timestamp{};     ///< Unix milliseconds
    Vector<SymbolsCrossMarginItems> items{};  ///< rows of this page

    bool operator==(const SymbolsCrossMargin&) const = default;
};

/// The operations of spot/margin. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Account Detail - Margin
    /// GET /api/v1/margin/account
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 40. Deprecated
    /// by the exchange.
    [[deprecated("by the exchange")]]
    Call<AccountDetailMargin> account_detail_margin() const;

    /// Get Margin Config
    /// GET /api/v1/margin/config
    ///
    /// Public. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 25.
    Call<MarginConfig> margin_config() const;

    /// Add Order - V1
    /// POST /api/v1/margin/order
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 5. Never
    /// re-sent by itself. Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    Call<AddOrderV1> add_order_v1(AddOrderV1Request request) const;

    /// Get Account - Cross Margin
    /// GET /api/v3/margin/accounts
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 15.
    Call<AccountCrossMargin> account_cross_margin(AccountCrossMarginRequest request = {}) const;

    /// Get Borrow History
    /// GET /api/v3/margin/borrow
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 15. Too long
    /// for one reply: see pages().
    PagedCall<BorrowHistory> borrow_history(RepayHistoryRequest request) const;

    /// Borrow
    /// POST /api/v3/margin/borrow
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 15. Never
    /// re-sent by itself.
    Call<Borrow> borrow(BorrowRequest request) const;

    /// Get Margin Risk Limit
    /// GET /api/v3/margin/currencies
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 20.
    Call<Vector<MarginRiskLimit>> margin_risk_limit(MarginRiskLimitRequest request = {}) const;

    /// GET /api/v3/margin/interest
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 20. Too long
    /// for one reply: see pages().
    PagedCall<InterestHistory> interest_history(InterestHistoryRequest request = {}) const;

    /// Get Repay History
    /// GET /api/v3/margin/repay
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 15. Too long
    /// for one reply: see pages().
    PagedCall<RepayHistory> repay_history(RepayHistoryRequest request) const;

    /// Repay
    /// POST /api/v3/margin/repay
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 10. Never
    /// re-sent by itself.
    Call<Repay> repay(RepayRequest request) const;

    /// Get Symbols - Cross Margin
    /// GET /api/v3/margin/symbols
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 3.
    Call<SymbolsCrossMargin> symbols_cross_margin(SymbolsCrossMarginRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AccountDetailMarginAccounts*);
const detail::ObjectTable& exbind_table(const AccountDetailMargin*);
const detail::ObjectTable& exbind_table(const MarginConfig*);
const detail::ObjectTable& exbind_table(const AddOrderV1Request*);
const detail::ObjectTable& exbind_table(const AddOrderV1*);
const detail::ObjectTable& exbind_table(const AccountCrossMarginRequest*);
const detail::ObjectTable& exbind_table(const AccountCrossMarginAccounts*);
const detail::ObjectTable& exbind_table(const AccountCrossMargin*);
const detail::ObjectTable& exbind_table(const RepayHistoryRequest*);
const detail::ObjectTable& exbind_table(const BorrowHistoryItems*);
const detail::ObjectTable& exbind_table(const BorrowHistory*);
const detail::ObjectTable& exbind_table(const BorrowRequest*);
const detail::ObjectTable& exbind_table(const Borrow*);
const detail::ObjectTable& exbind_table(const MarginRiskLimitRequest*);
const detail::ObjectTable& exbind_table(const MarginRiskLimit*);
const detail::ObjectTable& exbind_table(const InterestHistoryRequest*);
const detail::ObjectTable& exbind_table(const InterestHistoryItems*);
const detail::ObjectTable& exbind_table(const InterestHistory*);
const detail::ObjectTable& exbind_table(const RepayHistoryItems*);
const detail::ObjectTable& exbind_table(const RepayHistory*);
const detail::ObjectTable& exbind_table(const RepayRequest*);
const detail::ObjectTable& exbind_table(const Repay*);
const detail::ObjectTable& exbind_table(const SymbolsCrossMarginRequest*);
const detail::ObjectTable& exbind_table(const SymbolsCrossMarginItems*);
const detail::ObjectTable& exbind_table(const SymbolsCrossMargin*);

}  // namespace exbind::kucoin::spot::margin
