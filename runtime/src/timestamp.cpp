#include "timestamp.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace exbind::detail {
namespace {

void append_digits(std::string& out, unsigned value, int width) {
    std::array<char, 10> digits{};
    for (int i = width - 1; i >= 0; --i, value /= 10) {
        digits[static_cast<std::size_t>(i)] = static_cast<char>('0' + value % 10);
    }
    out.append(digits.data(), static_cast<std::size_t>(width));
}

// strftime depends on the process's locale and on a shared buffer for the time zone; the calendar of <chrono> does not.
std::string iso8601_milliseconds(TimePoint at) {
    using namespace std::chrono;
    const auto day = floor<days>(at);
    const year_month_day date{day};
    const auto in_day = floor<milliseconds>(at) - day;
    const auto ms = static_cast<unsigned>(duration_cast<milliseconds>(in_day).count());
    std::string out;
    out.reserve(24);
    append_digits(out, static_cast<unsigned>(static_cast<int>(date.year())), 4);
    out += '-';
    append_digits(out, static_cast<unsigned>(date.month()), 2);
    out += '-';
    append_digits(out, static_cast<unsigned>(date.day()), 2);
    out += 'T';
    append_digits(out, ms / 3'600'000, 2);
    out += ':';
    append_digits(out, ms / 60'000 % 60, 2);
    out += ':';
    append_digits(out, ms / 1'000 % 60, 2);
    out += '.';
    append_digits(out, ms % 1'000, 3);
    out += 'Z';
    return out;
}

template <class Unit>
std::string unix_text(TimePoint at) {
    return std::to_string(std::chrono::floor<Unit>(at).time_since_epoch().count());
}

std::optional<int> number(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || text.empty() || value < 0) return std::nullopt;
    return value;
}

}  // namespace

std::string timestamp_text(TimestampForm form, TimePoint at) {
    switch (form) {
        case TimestampForm::iso8601_milliseconds:
            return iso8601_milliseconds(at);
        case TimestampForm::unix_seconds:
            return unix_text<std::chrono::seconds>(at);
        case TimestampForm::unix_milliseconds:
            return unix_text<std::chrono::milliseconds>(at);
        case TimestampForm::unix_microseconds:
            return unix_text<std::chrono::microseconds>(at);
        case TimestampForm::unix_nanoseconds:
            return unix_text<std::chrono::nanoseconds>(at);
    }
    return {};
}

std::optional<std::chrono::sys_seconds> parse_http_date(std::string_view text) {
    using namespace std::chrono;
    // The one form that servers may send: "Sun, 06 Nov 1994 08:49:37 GMT".
    if (text.size() != 29 || text.substr(3, 2) != ", " || text.substr(25) != " GMT") return std::nullopt;
    if (text[7] != ' ' || text[11] != ' ' || text[16] != ' ' || text[19] != ':' || text[22] != ':') return std::nullopt;
    constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto month_at = std::find(months.begin(), months.end(), text.substr(8, 3));
    const auto d = number(text.substr(5, 2));
    const auto y = number(text.substr(12, 4));
    const auto h = number(text.substr(17, 2));
    const auto m = number(text.substr(20, 2));
    const auto s = number(text.substr(23, 2));
    if (month_at == months.end() || !d || !y || !h || !m || !s || *h > 23 || *m > 59 || *s > 60) return std::nullopt;
    const year_month_day date{year{*y}, month{static_cast<unsigned>(month_at - months.begin()) + 1},
                              day{static_cast<unsigned>(*d)}};
    // Outside these years the date could not become a TimePoint.
    if (!date.ok() || *y < 1970 || *y > 2200) return std::nullopt;
    return sys_days{date} + hours{*h} + minutes{*m} + seconds{*s};
}

std::optional<std::chrono::milliseconds> parse_retry_after(std::string_view text, std::chrono::sys_seconds now) {
    using namespace std::chrono;
    constexpr milliseconds longest = hours{24};
    if (!text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        const auto value = number(text);
        return value ? std::min<milliseconds>(seconds{*value}, longest) : longest;
    }
    if (const auto date = parse_http_date(text)) return std::clamp<milliseconds>(*date - now, milliseconds{0}, longest);
    return std::nullopt;
}

}  // namespace exbind::detail
