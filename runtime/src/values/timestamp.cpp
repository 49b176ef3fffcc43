#include "timestamp.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

#include "exbind/detail/decimal_text.hpp"

namespace exbind::detail {
namespace {

void write_digits(char* to, unsigned value, int width) {
    for (int i = width - 1; i >= 0; --i, value /= 10) to[i] = static_cast<char>('0' + value % 10);
}

// strftime depends on the process's locale and on a shared buffer for the time zone; the calendar of <chrono> does not.
void append_iso8601_milliseconds(std::string& out, TimePoint at) {
    using namespace std::chrono;
    // Most requests are signed in the same second as the previous one: then only the milliseconds are written.
    struct Written {
        sys_seconds second = sys_seconds::max();
        std::array<char, 24> text{};
    };
    thread_local Written last;
    const auto ms = floor<milliseconds>(at);
    const auto second = floor<seconds>(ms);
    if (second != last.second) {
        const auto day = floor<days>(second);
        const year_month_day date{day};
        const auto in_day = static_cast<unsigned>((second - day).count());
        last.text = {"0000-00-00T00:00:00.000"};
        last.text[23] = 'Z';
        char* const text = last.text.data();
        write_digits(text, static_cast<unsigned>(static_cast<int>(date.year())), 4);
        write_digits(text + 5, static_cast<unsigned>(date.month()), 2);
        write_digits(text + 8, static_cast<unsigned>(date.day()), 2);
        write_digits(text + 11, in_day / 3600, 2);
        write_digits(text + 14, in_day / 60 % 60, 2);
        write_digits(text + 17, in_day % 60, 2);
        last.second = second;
    }
    write_digits(last.text.data() + 20, static_cast<unsigned>((ms - second).count()), 3);
    out.append(last.text.data(), last.text.size());
}

template <class Unit>
void append_unix(std::string& out, TimePoint at) {
    std::array<char, 24> text{};
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), std::chrono::floor<Unit>(at).time_since_epoch().count());
    out.append(text.data(), end.ptr);
}

std::optional<int> number(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || text.empty() || value < 0) return std::nullopt;
    return value;
}

}  // namespace

void append_timestamp(std::string& out, TimestampForm form, TimePoint at) {
    switch (form) {
        case TimestampForm::iso8601_milliseconds:
            return append_iso8601_milliseconds(out, at);
        case TimestampForm::iso8601_without_zone:
            append_iso8601_milliseconds(out, at);
            return out.resize(out.size() - std::string_view(".000Z").size());
        case TimestampForm::unix_seconds:
            return append_unix<std::chrono::seconds>(out, at);
        case TimestampForm::unix_milliseconds:
            return append_unix<std::chrono::milliseconds>(out, at);
        case TimestampForm::unix_microseconds:
            return append_unix<std::chrono::microseconds>(out, at);
        case TimestampForm::unix_nanoseconds:
            return append_unix<std::chrono::nanoseconds>(out, at);
    }
}

std::string timestamp_text(TimestampForm form, TimePoint at) {
    std::string out;
    append_timestamp(out, form, at);
    return out;
}

std::optional<std::chrono::sys_seconds> parse_http_date(std::string_view text) {
    using namespace std::chrono;
    // The only form that servers may send: "Sun, 06 Nov 1994 08:49:37 GMT".
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
    // A TimePoint cannot hold dates far outside these years.
    if (!date.ok() || *y < 1970 || *y > 2200) return std::nullopt;
    return sys_days{date} + hours{*h} + minutes{*m} + seconds{*s};
}

std::optional<std::chrono::milliseconds> parse_retry_after(std::string_view text, std::chrono::sys_seconds now) {
    using namespace std::chrono;
    constexpr milliseconds longest = hours{24};
    if (!text.empty() && std::all_of(text.begin(), text.end(), is_digit)) {
        const auto value = number(text);
        return value ? std::min<milliseconds>(seconds{*value}, longest) : longest;
    }
    if (const auto date = parse_http_date(text)) return std::clamp<milliseconds>(*date - now, milliseconds{0}, longest);
    return std::nullopt;
}

}  // namespace exbind::detail
