#include "spec/words.hpp"

namespace exbind::spec {
namespace {

constexpr Word<Kind> kind_words[] = {
    {Kind::string, "string"},   {Kind::secret, "secret"},   {Kind::decimal, "decimal"},
    {Kind::integer, "integer"}, {Kind::boolean, "boolean"}, {Kind::timestamp, "timestamp"},
    {Kind::json, "json"},       {Kind::named, "named"},     {Kind::list, "list"},
    {Kind::map, "map"},
};
constexpr Word<TimeUnit> time_unit_words[] = {
    {TimeUnit::seconds, "seconds"},
    {TimeUnit::milliseconds, "milliseconds"},
    {TimeUnit::microseconds, "microseconds"},
    {TimeUnit::nanoseconds, "nanoseconds"},
};
constexpr Word<Wire> wire_words[] = {{Wire::text, "text"}, {Wire::number, "number"}, {Wire::boolean, "boolean"}};
constexpr Word<Presence> presence_words[] = {
    {Presence::no, "no"}, {Presence::yes, "yes"}, {Presence::conditional, "conditional"}};
constexpr Word<In> in_words[] = {{In::none, "none"},     {In::query, "query"}, {In::path, "path"},
                                 {In::header, "header"}, {In::body, "body"},   {In::form, "form"}};
constexpr Word<ListStyle> list_style_words[] = {
    {ListStyle::comma, "comma"}, {ListStyle::repeat, "repeat"}, {ListStyle::space, "space"}, {ListStyle::pipe, "pipe"}};
constexpr Word<Auth> auth_words[] = {
    {Auth::public_, "public"}, {Auth::private_, "private"}, {Auth::optional, "optional"}};
constexpr Word<LimitUnit> limit_unit_words[] = {{LimitUnit::request, "request"}, {LimitUnit::order, "order"}};
constexpr Word<Shape> shape_words[] = {
    {Shape::none, "none"}, {Shape::object, "object"}, {Shape::list, "list"}, {Shape::value, "value"}};
constexpr Word<PagesBy> pages_by_words[] = {
    {PagesBy::none, "none"}, {PagesBy::id, "id"}, {PagesBy::time, "time"}, {PagesBy::number, "number"}};
constexpr Word<PageBound> page_bound_words[] = {
    {PageBound::unknown, "unknown"}, {PageBound::excluded, "excluded"}, {PageBound::included, "included"}};
constexpr Word<PageOrder> page_order_words[] = {{PageOrder::newest_first, "newest_first"},
                                                {PageOrder::oldest_first, "oldest_first"}};
constexpr Word<ErrorClass> error_class_words[] = {
    {ErrorClass::auth, "auth"},
    {ErrorClass::clock, "clock"},
    {ErrorClass::limit, "limit"},
    {ErrorClass::funds, "funds"},
    {ErrorClass::rejected, "rejected"},
    {ErrorClass::server, "server"},
    {ErrorClass::unknown_outcome, "unknown_outcome"},
};
constexpr Word<TimestampForm> timestamp_words[] = {
    {TimestampForm::iso8601_milliseconds, "iso8601_milliseconds"},
    {TimestampForm::unix_seconds, "unix_seconds"},
    {TimestampForm::unix_milliseconds, "unix_milliseconds"},
    {TimestampForm::unix_microseconds, "unix_microseconds"},
    {TimestampForm::unix_nanoseconds, "unix_nanoseconds"},
};
constexpr Word<Digest> digest_words[] = {
    {Digest::sha256, "sha256"}, {Digest::sha384, "sha384"}, {Digest::sha512, "sha512"}};
constexpr Word<Encoding> encoding_words[] = {{Encoding::base64, "base64"}, {Encoding::hex, "hex"}};

}  // namespace

template <>
std::span<const Word<Kind>> words<Kind>() {
    return kind_words;
}
template <>
std::span<const Word<TimeUnit>> words<TimeUnit>() {
    return time_unit_words;
}
template <>
std::span<const Word<Wire>> words<Wire>() {
    return wire_words;
}
template <>
std::span<const Word<Presence>> words<Presence>() {
    return presence_words;
}
template <>
std::span<const Word<In>> words<In>() {
    return in_words;
}
template <>
std::span<const Word<ListStyle>> words<ListStyle>() {
    return list_style_words;
}
template <>
std::span<const Word<Auth>> words<Auth>() {
    return auth_words;
}
template <>
std::span<const Word<LimitUnit>> words<LimitUnit>() {
    return limit_unit_words;
}
template <>
std::span<const Word<Shape>> words<Shape>() {
    return shape_words;
}
template <>
std::span<const Word<PagesBy>> words<PagesBy>() {
    return pages_by_words;
}
template <>
std::span<const Word<PageBound>> words<PageBound>() {
    return page_bound_words;
}
template <>
std::span<const Word<PageOrder>> words<PageOrder>() {
    return page_order_words;
}
template <>
std::span<const Word<ErrorClass>> words<ErrorClass>() {
    return error_class_words;
}
template <>
std::span<const Word<TimestampForm>> words<TimestampForm>() {
    return timestamp_words;
}
template <>
std::span<const Word<Digest>> words<Digest>() {
    return digest_words;
}
template <>
std::span<const Word<Encoding>> words<Encoding>() {
    return encoding_words;
}

std::string listed(const std::vector<std::string>& words) {
    std::string result;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) result += i + 1 == words.size() ? " or " : ", ";
        result += words[i];
    }
    return result;
}

}  // namespace exbind::spec
