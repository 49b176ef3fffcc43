// Limits from a few words: count, window and unit, and who is counted.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "spec/model.hpp"

namespace exbind::docs {

/// Words of other languages beside the English ones.
struct LimitWords {
    std::vector<std::pair<std::string, std::uint64_t>> windows;  ///< word, milliseconds
    std::vector<std::string> orders;                             ///< what is counted, where it is orders
};

struct LimitText {
    std::vector<spec::Limit> limits;  ///< count, window and unit; no scope
    bool understood = false;          ///< every part of the text gave a limit
};
/// "7 requests per 3 seconds; 90 requests per 11 hours", "20 orders per second".
LimitText read_limits(std::string_view text, const LimitWords& words = {});

/// Who is meant by "userid", "ipaddress" and the like, written in lower case without blanks.
std::optional<spec::CallerScope> caller_named(std::string_view spelling);

}  // namespace exbind::docs
