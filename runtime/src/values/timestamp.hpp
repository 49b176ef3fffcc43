// Points in time as text: the forms that exchanges sign, and the dates of HTTP.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/detail/exchange.hpp"
#include "exbind/fields.hpp"

namespace exbind::detail {

/// Rounded down to the unit of the form.
std::string timestamp_text(TimestampForm form, TimePoint at);
void append_timestamp(std::string& out, TimestampForm form, TimePoint at);

/// A date as HTTP writes it, e.g. "Sun, 06 Nov 1994 08:49:37 GMT"; nothing for any other text.
std::optional<std::chrono::sys_seconds> parse_http_date(std::string_view text);

/// Retry-After: seconds, or an HTTP date, counted from `now`. At most a day; nothing for any other text.
std::optional<std::chrono::milliseconds> parse_retry_after(std::string_view text, std::chrono::sys_seconds now);

}  // namespace exbind::detail
