// Generated from specs/binance/usdm/convert.yaml by `exbind generate binance`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::binance {
class Connection;
}

/// Operations under /fapi/v1/convert.
namespace exbind::inline v0_1::binance::usdm::convert {

using exbind::operator<<;
using exbind::to_string;

enum class AcceptOfferedQuoteOrderStatus : std::uint8_t {
    process = 0,         ///< "PROCESS"
    accept_success = 1,  ///< "ACCEPT_SUCCESS"
    success = 2,         ///< "SUCCESS"
    fail = 3,            ///< "FAIL"
};
const detail::EnumTable& exbind_table(AcceptOfferedQuoteOrderStatus);

enum class OrderStatusOrderStatus : std::uint8_t {
    process = 0,         ///< "PROCESS"
    accept_success = 1,  ///< "ACCEPT_SUCCESS"
    success = 2,         ///< "SUCCESS"
    fail = 3,            ///< "FAIL"
};
const detail::EnumTable& exbind_table(OrderStatusOrderStatus);

/// Parameters of Api::accept_offered_quote.
struct AcceptOfferedQuoteRequest {
    NamedOnly named{};
    Required<std::string> quoteId;
};

/// Reply of Api::accept_offered_quote.
struct AcceptOfferedQuote {
    std::string orderId{};
    std::optional<TimePoint> createTime{};  ///< Unix milliseconds
    Open<AcceptOfferedQuoteOrderStatus> orderStatus{};

    bool operator==(const AcceptOfferedQuote&) const = default;
};

/// Parameters of Api::exchange_info.
struct ExchangeInfoRequest {
    NamedOnly named{};
    Optional<std::string> fromAsset{};  ///< conditional
    Optional<std::string> toAsset{};    ///< conditional
};

/// Reply of Api::exchange_info, one row.
struct ExchangeInfo {
    std::string fromAsset{};
    std::string toAsset{};
    std::optional<Decimal> fromAssetMinAmount{};
    std::optional<Decimal> fromAssetMaxAmount{};
    std::optional<Decimal> toAssetMinAmount{};
    std::optional<Decimal> toAssetMaxAmount{};

    bool operator==(const ExchangeInfo&) const = default;
};

/// Parameters of Api::send_quote_request.
struct SendQuoteRequestRequest {
    NamedOnly named{};
    Required<std::string> fromAsset;
    Required<std::string> toAsset;
    Optional<Decimal> fromAmount{};   ///< conditional
    Optional<Decimal> toAmount{};     ///< conditional
    Optional<TimePoint> validTime{};  ///< Unix milliseconds
};

/// Reply of Api::send_quote_request.
struct SendQuoteRequest {
    std::string quoteId{};
    std::optional<Decimal> ratio{};
    std::optional<Decimal> inverseRatio{};
    std::optional<TimePoint> validTimestamp{};  ///< Unix milliseconds
    std::optional<Decimal> toAmount{};
    std::optional<Decimal> fromAmount{};

    bool operator==(const SendQuoteRequest&) const = default;
};

/// Parameters of Api::order_status.
struct OrderStatusRequest {
    NamedOnly named{};
    Optional<std::string> orderId{};
    Optional<std::string> quoteId{};
};

/// Reply of Api::order_status.
struct OrderStatus {
    std::optional<std::int64_t> orderId{};
    Open<OrderStatusOrderStatus> orderStatus{};
    std::string fromAsset{};
    std::optional<Decimal> fromAmount{};
    std::string toAsset{};
    std::optional<Decimal> toAmount{};
    std::optional<Decimal> ratio{};
    std::optional<Decimal> inverseRatio{};
    std::optional<TimePoint> createTime{};  ///< Unix milliseconds

    bool operator==(const OrderStatus&) const = default;
};

/// The operations of usdm/convert. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Accept the offered quote
    /// POST /fapi/v1/convert/acceptQuote
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool usdm_ip, of which one call takes 200. Never
    /// re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/convert/Accept-Quote
    Call<AcceptOfferedQuote> accept_offered_quote(AcceptOfferedQuoteRequest request) const;

    /// List All Convert Pairs
    /// GET /fapi/v1/convert/exchangeInfo
    ///
    /// Public. 2400 requests per minute per IP address, shared by the pool usdm_ip, of which one call takes 20.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/convert
    Call<Vector<ExchangeInfo>> exchange_info(ExchangeInfoRequest request = {}) const;

    /// Send Quote Request
    /// POST /fapi/v1/convert/getQuote
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool usdm_ip, of which one call takes 50. 360
    /// requests per hour per IP address. 500 requests per day per IP address. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/convert/Send-quote-request
    Call<SendQuoteRequest> send_quote_request(SendQuoteRequestRequest request) const;

    /// Order status
    /// GET /fapi/v1/convert/orderStatus
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool usdm_ip, of which one call takes 50.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/convert/Order-Status
    Call<OrderStatus> order_status(OrderStatusRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AcceptOfferedQuoteRequest*);
const detail::ObjectTable& exbind_table(const AcceptOfferedQuote*);
const detail::ObjectTable& exbind_table(const ExchangeInfoRequest*);
const detail::ObjectTable& exbind_table(const ExchangeInfo*);
const detail::ObjectTable& exbind_table(const SendQuoteRequestRequest*);
const detail::ObjectTable& exbind_table(const SendQuoteRequest*);
const detail::ObjectTable& exbind_table(const OrderStatusRequest*);
const detail::ObjectTable& exbind_table(const OrderStatus*);

}  // namespace exbind::binance::usdm::convert
