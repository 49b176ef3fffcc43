// The words that files, listings and messages use for enumerations: those of the facts (exbind/detail/facts.hpp) and
// those that only specs have.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "spec/model.hpp"

namespace exbind::detail {

template <>
inline constexpr Word<spec::Kind> words<spec::Kind>[] = {
    {spec::Kind::string, "string"},   {spec::Kind::secret, "secret"},   {spec::Kind::decimal, "decimal"},
    {spec::Kind::integer, "integer"}, {spec::Kind::boolean, "boolean"}, {spec::Kind::timestamp, "timestamp"},
    {spec::Kind::json, "json"},       {spec::Kind::named, "named"},     {spec::Kind::list, "list"},
    {spec::Kind::map, "map"},
};
template <>
inline constexpr Word<spec::Presence> words<spec::Presence>[] = {
    {spec::Presence::no, "no"}, {spec::Presence::yes, "yes"}, {spec::Presence::conditional, "conditional"}};
template <>
inline constexpr Word<spec::LimitUnit> words<spec::LimitUnit>[] = {{spec::LimitUnit::request, "request"},
                                                                   {spec::LimitUnit::order, "order"}};
template <>
inline constexpr Word<spec::Shape> words<spec::Shape>[] = {{spec::Shape::none, "none"},
                                                           {spec::Shape::object, "object"},
                                                           {spec::Shape::list, "list"},
                                                           {spec::Shape::value, "value"},
                                                           {spec::Shape::one, "one"}};
template <>
inline constexpr Word<spec::PageOrder> words<spec::PageOrder>[] = {{spec::PageOrder::newest_first, "newest_first"},
                                                                   {spec::PageOrder::oldest_first, "oldest_first"}};

}  // namespace exbind::detail

namespace exbind::spec {

template <class E>
std::optional<E> from_text(std::string_view text) {
    const auto* row = detail::row_with<E>(text);
    return row == nullptr ? std::nullopt : std::optional(row->value);
}

template <class E>
std::string word_of(E value) {
    const auto* row = detail::row_of(value);
    return row == nullptr ? std::string() : std::string(row->text);
}

template <class E>
std::vector<std::string> all_words() {
    std::vector<std::string> result;
    for (const auto& row : detail::words<E>) result.emplace_back(row.text);
    return result;
}

/// "a, b or c", for messages.
inline std::string listed(const std::vector<std::string>& words) {
    std::string result;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) result += i + 1 == words.size() ? " or " : ", ";
        result += words[i];
    }
    return result;
}

}  // namespace exbind::spec
