#include "docs/dialect/markup.hpp"

#include <algorithm>

#include "text/strings.hpp"

namespace exbind::docs::dialect {
namespace {

constexpr std::string_view tags[] = {"a",    "b",  "br", "code", "del", "div",    "em",  "font",
                                     "i",    "li", "ol", "p",    "s",   "strong", "sub", "sup",
                                     "span", "tt", "u",  "ul",   "td",  "table",  "tr"};

struct Entity {
    std::string_view name;
    std::string_view text;
};
constexpr Entity entities[] = {{"&gt;", ">"}, {"&lt;", "<"}, {"&amp;", "&"}, {"&nbsp;", " "}, {"&quot;", "\""}};

/// What stands for a tag.
std::string_view written(std::string_view name, bool closes) {
    if (name == "br" || name == "p" || name == "ul" || name == "ol" || name == "div" || name == "tr") return "\n";
    if (name == "li") return closes ? "" : "\n* ";
    return name == "code" || name == "tt" ? "`" : "";
}

}  // namespace

std::string without_markup(std::string_view text) {
    std::string result;
    while (!text.empty()) {
        const std::size_t at = std::min(text.find_first_of("<&"), text.size());
        result += text.substr(0, at);
        text.remove_prefix(at);
        if (text.empty()) break;
        if (text.front() == '&') {
            const auto* known = std::find_if(std::begin(entities), std::end(entities),
                                             [&](const Entity& each) { return text.starts_with(each.name); });
            result += known == std::end(entities) ? text.substr(0, 1) : known->text;
            text.remove_prefix(known == std::end(entities) ? 1 : known->name.size());
            continue;
        }
        const bool closes = text.size() > 1 && text[1] == '/';
        const std::size_t begin = closes ? 2 : 1;
        std::size_t end = begin;
        while (end < text.size() && text::is_alnum(text[end])) ++end;
        const std::string name = text::to_lower(text.substr(begin, end - begin));
        const std::size_t close = text.find('>', end);
        if (!text::contains(tags, name) || close == std::string_view::npos) {
            result += text.front();
            text.remove_prefix(1);
            continue;
        }
        result += written(name, closes);
        text.remove_prefix(close + 1);
    }
    return std::string(text::trim(result));
}

}  // namespace exbind::docs::dialect
