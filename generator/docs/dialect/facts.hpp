// Facts about an operation from a few of the page's words, by the word lists of a dialect.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "docs/dialect/dialect.hpp"

namespace exbind::docs::dialect {

/// "User ID + Instrument ID" -> [user, instId]; empty when a part is not understood.
std::vector<std::string> scope_named(std::string_view text, const Dialect& dialect);

/// What a sentence or title says about authentication, if it does.
std::optional<spec::Auth> auth_said(std::string_view text, const Dialect& dialect);

/// Limits that a sentence states, each with the callers that it names.
std::vector<spec::Limit> limits_said(std::string_view text, const Dialect& dialect);
/// Those of "7 requests per 3 seconds (per user), 100 per minute".
std::vector<spec::Limit> limits_in(std::string_view text, const Dialect& dialect);

/// Anchor part for a heading, as the documentation's site makes it: "Kim's rows (all)" -> kim-39-s-rows-all.
std::string anchor_of(std::string_view heading, const Dialect& dialect);

/// Address of a page whose own text names none.
std::string url_of_page(std::string_view id, const Dialect& dialect);

/// "Trading" -> "trade"; empty for public or unknown words.
std::string permission_named(std::string_view text, const Dialect& dialect);

/// What a heading announces; null when it says nothing that the dialect knows.
const TopicWord* topic_named(std::string_view heading, const Dialect& dialect);
/// The same of what plain_heading() made of it.
const TopicWord* topic_of(std::string_view plain, const Dialect& dialect);
/// A heading in lower case, with marks of other scripts as ASCII ones and without emphasis.
std::string plain_heading(std::string_view text);

struct MethodAndPath {
    std::string method;
    std::string path;
};
/// What the first template says that the line fits; without host and query.
std::optional<MethodAndPath> operation_line(std::string_view line, const Dialect& dialect);

}  // namespace exbind::docs::dialect
