// Generated from specs/okx/rubik/stat/margin.yaml by `exbind generate okx`. DO NOT EDIT.
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

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/rubik/stat/margin.
namespace exbind::inline v0_1::okx::rubik::stat::margin {

using exbind::operator<<;
using exbind::to_string;

enum class Period : std::uint8_t {
    m = 0,
    h = 1,  ///< "H"
    d = 2,  ///< "D"
};
const detail::EnumTable& exbind_table(Period);

/// Parameters of Api::loan_ratio.
struct LoanRatioRequest {
    NamedOnly named{};
    Required<std::string> ccy;    ///< currency
    Optional<TimePoint> begin{};  ///< Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> end{};    ///< Unix milliseconds; e.g. 1597026383085
    Open<Period> period{};        ///< length of each interval, such as 5m; default 5m
};

/// Reply of Api::loan_ratio, one row. On the wire an array, its items in this order.
struct LoanRatio {
    std::optional<TimePoint> ts{};   ///< Unix milliseconds
    std::optional<Decimal> ratio{};  ///< one side against the other

    bool operator==(const LoanRatio&) const = default;
};

/// The operations of rubik/stat/margin. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get margin long/short ratio
    /// GET /api/v5/rubik/stat/margin/loan-ratio
    ///
    /// Public. 5 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-margin-long-short-ratio
    Call<Vector<LoanRatio>> loan_ratio(LoanRatioRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const LoanRatioRequest*);
const detail::ObjectTable& exbind_table(const LoanRatio*);

}  // namespace exbind::okx::rubik::stat::margin
