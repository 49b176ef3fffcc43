#include "timestamp.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <limits>

#include "exbind/detail/decimal_text.hpp"

namespace exbind::inline v0_1::detail {
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

/// Whole units since 1970: the seconds, then `digits` of their fraction.
template <class Unit, int digits>
void append_unix(std::string& out, TimePoint at) {
    using namespace std::chrono;
    // As above, the seconds are mostly those of the last time.
    struct Written {
        sys_seconds second = sys_seconds::max();
        std::array<char, 24> text{};
        std::size_t size = 0;
    };
    thread_local Written last;
    const auto time = floor<Unit>(at);
    const auto second = floor<seconds>(time);
    if (second <= sys_seconds{}) {
        // Up to the first second of 1970 there are no seconds to write a fraction after.
        out += std::to_string(time.time_since_epoch().count());
        return;
    }
    char* const text = last.text.data();
    if (second != last.second) {
        const auto end = std::to_chars(text, text + last.text.size(), second.time_since_epoch().count());
        last.size = static_cast<std::size_t>(end.ptr - text);
        last.second = second;
    }
    write_digits(text + last.size, static_cast<unsigned>((time - second).count()), digits);
    out.append(text, last.size + digits);
}

std::optional<int> number(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || text.empty() || value < 0) return std::nullopt;
    return value;
}

}  // namespace

std::optional<TimePoint> parse_iso8601(std::string_view text) {
    using namespace std::chrono;
    // YYYY-MM-DDThh:mm:ss, then a fraction or not, then the zone.
    constexpr std::size_t head = 19;
    if (text.size() <= head || text[4] != '-' || text[7] != '-' || text[13] != ':' || text[16] != ':') return {};
    if (text[10] != 'T' && text[10] != 't' && text[10] != ' ') return {};
    const auto y = number(text.substr(0, 4));
    const auto mo = number(text.substr(5, 2));
    const auto d = number(text.substr(8, 2));
    const auto h = number(text.substr(11, 2));
    const auto mi = number(text.substr(14, 2));
    const auto s = number(text.substr(17, 2));
    if (!y || !mo || !d || !h || !mi || !s || *h > 23 || *mi > 59 || *s > 60) return {};
    const year_month_day date{year{*y}, month{static_cast<unsigned>(*mo)}, day{static_cast<unsigned>(*d)}};
    if (!date.ok()) return {};
    std::string_view rest = text.substr(head);
    std::int64_t fraction = 0;
    if (rest.front() == '.' || rest.front() == ',') {
        std::size_t i = 1;
        std::int64_t unit = 100'000'000;
        for (; i < rest.size() && is_digit(rest[i]); ++i, unit /= 10) fraction += unit * (rest[i] - '0');
        if (i == 1) return {};
        rest.remove_prefix(i);
    }
    std::int64_t offset = 0;
    if (rest != "Z" && rest != "z") {
        // +hh:mm, +hhmm or +hh
        const bool colon = rest.size() == 6 && rest[3] == ':';
        if (rest.empty() || (rest.front() != '+' && rest.front() != '-')) return {};
        if (!colon && rest.size() != 5 && rest.size() != 3) return {};
        const auto hours_off = number(rest.substr(1, 2));
        const auto minutes_off = rest.size() == 3 ? std::optional(0) : number(rest.substr(colon ? 4 : 3));
        if (!hours_off || !minutes_off || *hours_off > 23 || *minutes_off > 59) return {};
        offset = (*hours_off * 60 + *minutes_off) * 60 * (rest.front() == '-' ? -1 : 1);
    }
    const std::int64_t second = sys_days{date}.time_since_epoch() / seconds{1} + *h * 3600 + *mi * 60 + *s - offset;
    constexpr std::int64_t last = std::numeric_limits<std::int64_t>::max() / 1'000'000'000 - 1;
    if (second > last) return TimePoint::max();
    if (second < -last) return TimePoint::min();
    return TimePoint(nanoseconds{second * 1'000'000'000 + fraction});
}

void append_iso8601(std::string& out, TimePoint at) {
    using namespace std::chrono;
    append_iso8601_milliseconds(out, at);
    out.resize(out.size() - 5);  // ".973Z"
    if (const auto below = (at - floor<seconds>(at)).count(); below != 0) {
        std::array<char, 10> digits{'.'};
        write_digits(digits.data() + 1, static_cast<unsigned>(below), 9);
        std::size_t size = digits.size();
        while (digits[size - 1] == '0') --size;
        out.append(digits.data(), size);
    }
    out += 'Z';
}

void append_timestamp(std::string& out, TimestampForm form, TimePoint at) {
    switch (form) {
        case TimestampForm::iso8601_milliseconds:
            return append_iso8601_milliseconds(out, at);
        case TimestampForm::iso8601_without_zone:
            append_iso8601_milliseconds(out, at);
            return out.resize(out.size() - std::string_view(".000Z").size());
        case TimestampForm::unix_seconds:
            return append_unix<std::chrono::seconds, 0>(out, at);
        case TimestampForm::unix_milliseconds:
            return append_unix<std::chrono::milliseconds, 3>(out, at);
        case TimestampForm::unix_microseconds:
            return append_unix<std::chrono::microseconds, 6>(out, at);
        case TimestampForm::unix_nanoseconds:
            return append_unix<std::chrono::nanoseconds, 9>(out, at);
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
