#include "mock/timestamps.hpp"

#include <charconv>
#include <chrono>

namespace exbind::mock {
namespace {

std::optional<std::int64_t> digits(std::string_view text) {
    std::int64_t number = 0;
    if (text.empty() || text.front() < '0' || text.front() > '9') return std::nullopt;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

/// "2020-12-08T09:08:57.715Z"
std::optional<std::int64_t> parse_iso8601(std::string_view text) {
    static constexpr std::string_view form = "dddd-dd-ddTdd:dd:dd.dddZ";
    if (text.size() != form.size()) return std::nullopt;
    for (std::size_t i = 0; i < form.size(); ++i) {
        const bool fits = form[i] == 'd' ? text[i] >= '0' && text[i] <= '9' : text[i] == form[i];
        if (!fits) return std::nullopt;
    }
    const auto number = [text](std::size_t begin, std::size_t length) { return *digits(text.substr(begin, length)); };
    using namespace std::chrono;
    const year_month_day date{year{static_cast<int>(number(0, 4))}, month{static_cast<unsigned>(number(5, 2))},
                              day{static_cast<unsigned>(number(8, 2))}};
    if (!date.ok() || number(11, 2) > 23 || number(14, 2) > 59 || number(17, 2) > 60) return std::nullopt;
    const auto seconds = sys_days{date}.time_since_epoch().count() * std::int64_t{86400} + number(11, 2) * 3600 +
                         number(14, 2) * 60 + number(17, 2);
    return seconds * 1000 + number(20, 3);
}

std::string padded(unsigned number, std::size_t width) {
    std::string text = std::to_string(number);
    return std::string(width - std::min(width, text.size()), '0') + text;
}

}  // namespace

std::string iso8601(std::int64_t ms) {
    using namespace std::chrono;
    const auto time = sys_time<milliseconds>(milliseconds(ms));
    const auto day = floor<days>(time);
    const year_month_day date{day};
    const auto rest = static_cast<unsigned>((time - day).count());
    return padded(static_cast<unsigned>(static_cast<int>(date.year())), 4) + '-' +
           padded(static_cast<unsigned>(date.month()), 2) + '-' + padded(static_cast<unsigned>(date.day()), 2) + 'T' +
           padded(rest / 3'600'000, 2) + ':' + padded(rest / 60'000 % 60, 2) + ':' + padded(rest / 1000 % 60, 2) + '.' +
           padded(rest % 1000, 3) + 'Z';
}

std::optional<std::int64_t> parse_timestamp(spec::TimestampForm form, std::string_view text) {
    if (form == spec::TimestampForm::iso8601_milliseconds) return parse_iso8601(text);
    if (form == spec::TimestampForm::iso8601_without_zone) return parse_iso8601(std::string(text) + ".000Z");
    const auto number = digits(text);
    if (!number) return std::nullopt;
    switch (form) {
        case spec::TimestampForm::unix_seconds:
            if (*number > INT64_MAX / 1000) return std::nullopt;
            return *number * 1000;
        case spec::TimestampForm::unix_microseconds:
            return *number / 1000;
        case spec::TimestampForm::unix_nanoseconds:
            return *number / 1'000'000;
        default:
            return *number;
    }
}

std::optional<std::string> shifted(spec::TimestampForm form, std::string_view text, std::int64_t seconds) {
    const auto ms = parse_timestamp(form, text);
    if (!ms) return std::nullopt;
    if (form == spec::TimestampForm::iso8601_milliseconds) return iso8601(*ms + seconds * 1000);
    if (form == spec::TimestampForm::iso8601_without_zone) return iso8601(*ms + seconds * 1000).substr(0, 19);
    std::int64_t scale = 1;
    if (form == spec::TimestampForm::unix_milliseconds) scale = 1000;
    if (form == spec::TimestampForm::unix_microseconds) scale = 1'000'000;
    if (form == spec::TimestampForm::unix_nanoseconds) scale = 1'000'000'000;
    return std::to_string(*digits(text) + seconds * scale);
}

}  // namespace exbind::mock
