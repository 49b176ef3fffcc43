// Facts about operations from headings and sentences: limits and what they are counted by, permissions, who may call,
// what is deprecated.
// English and Chinese.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "spec/model.hpp"

namespace exbind::docs {

struct LimitText {
    std::vector<spec::Limit> limits;  ///< count, window and unit; no scope
    bool understood = false;          ///< every part of the text gave a limit
};
/// "7 requests per 3 seconds; 90 requests per 11 hours", "20 orders per second", and their Chinese forms.
LimitText read_limits(std::string_view text);

/// Who is meant by "userid", "ipaddress" and the like, written in lower case without blanks.
std::optional<spec::CallerScope> caller_named(std::string_view spelling);

/// "User ID + Instrument ID" -> [user, instId]; empty when a part is not understood.
std::vector<std::string> read_scope(std::string_view text);

/// What a sentence or title says about authentication, if it does.
std::optional<spec::Auth> read_auth(std::string_view text);

/// "Read" -> "read", "Trading" -> "trade", Chinese likewise; empty for public or unknown words.
std::string read_permission(std::string_view text);

/// Whether a sentence says that the request body is an array.
bool says_array_body(std::string_view text);

/// Whether a sentence says that what it speaks of is deprecated or goes away: endpoints by that name, and with
/// `product` features, products and services too, as notices above a whole section do.
bool says_retired(std::string_view text, bool product = false);

}  // namespace exbind::docs
