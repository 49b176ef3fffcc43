// Times: units, the text forms that exchanges sign, and HTTP dates.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/detail/exchange.hpp"
#include "exbind/detail/table.hpp"
#include "exbind/fields.hpp"

namespace exbind::inline v0_1::detail {

/// Decimal digits between a unit of time and a nanosecond; -1 for a text, which has none.
constexpr int digits_below(TimeUnit unit) {
    switch (unit) {
        case TimeUnit::seconds:
            return 9;
        case TimeUnit::milliseconds:
            return 6;
        case TimeUnit::microseconds:
            return 3;
        case TimeUnit::nanoseconds:
            return 0;
        case TimeUnit::iso8601:
            return -1;
    }
    return 0;
}

/// Nanoseconds in one unit.
constexpr std::int64_t nanoseconds_in(TimeUnit unit) {
    std::int64_t result = 1;
    for (int i = digits_below(unit); i > 0; --i) result *= 10;
    return result;
}

/// Rounded down to the unit of the form.
std::string timestamp_text(TimestampForm form, TimePoint at);
void append_timestamp(std::string& out, TimestampForm form, TimePoint at);

/// Reads "2023-10-07T00:03:30.973Z", or the same with an offset. Of the fraction nine digits count. Times that a
/// TimePoint can't hold become the earliest or the latest. Nothing for any other text, nor for a time without a zone.
std::optional<TimePoint> parse_iso8601(std::string_view text);
/// Writes it in UTC, with as many digits of the fraction as are needed.
void append_iso8601(std::string& out, TimePoint at);

/// Parses an HTTP date such as "Sun, 06 Nov 1994 08:49:37 GMT"; nothing for any other text.
std::optional<std::chrono::sys_seconds> parse_http_date(std::string_view text);

/// Parses a Retry-After header, in seconds or as an HTTP date: the time to wait from `now`, at most a day. Nothing for
/// any other text.
std::optional<std::chrono::milliseconds> parse_retry_after(std::string_view text, std::chrono::sys_seconds now);

}  // namespace exbind::detail
