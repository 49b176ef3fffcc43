// Rate limits in prose: "Limit: 12 requests per 3 seconds per IP address".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "spec/model.hpp"

namespace exbind::docs::openapi {

/// A sentence that announces a limit. `begin` and `end` are offsets in the prose.
struct LimitSentence {
    std::size_t begin = 0;
    std::size_t end = 0;
    /// Empty when the sentence was not understood. `scope` holds what the sentence names: words of CallerScope, and
    /// words for request fields (see `fields`).
    std::vector<spec::Limit> limits;
    /// Words of scopes that stand for a request field, such as "symbol".
    std::vector<std::string> fields;
    /// The first words that were not understood, if any.
    std::string odd;
};

/// All sentences of the prose that begin with the word limit (or "rate limit") and go on with a number, and weights:
/// "Weight(IP): 10".
std::vector<LimitSentence> find_limits(std::string_view prose);

}  // namespace exbind::docs::openapi
