// One call as it will be sent, any number of times: everything but time, signature and attempt.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exbind/detail/exchange.hpp"
#include "exbind/detail/table.hpp"
#include "exbind/error.hpp"
#include "exbind/limits.hpp"
#include "exbind/transport.hpp"
#include "limits/limiter.hpp"

namespace exbind::detail {

struct Plan {
    std::string operation;  ///< for messages
    std::string method;
    std::string path;   ///< encoded
    std::string query;  ///< encoded
    std::vector<Header> headers;
    std::string body;
    bool has_body = false;
    bool sign = false;
    bool read = false;                   ///< safe to send again
    std::shared_ptr<const Route> route;  ///< of the limits
    const Type* reply = nullptr;         ///< of the payload; null when nothing is known of it
    bool batch = false;                  ///< Operation::batch
    std::size_t items = 1;               ///< of a batch
    bool decode = true;                  ///< false: open the envelope only
    std::optional<Error> fault;          ///< why it can't be sent at all
};

/// What a limit's scope may depend on.
struct LimitContext {
    std::string_view exchange;
    std::string_view host;
    std::string_view user;  ///< stands for the API key; empty when the call is not signed
    double share = 1.0;
    std::span<const std::string> conditions{};  ///< that the program stated
    bool slow_start = false;
    std::span<const LimitOverride> overrides{};
};

/// The windows that one call takes permits from, each key once. A call whose operation documents no limit gets one that
/// never fills, so that it can be held back after the exchange refused it. Scopes that are fields are looked up in
/// `query` (which may hold path parameters too), then in the JSON body.
std::vector<LimitWindow> limit_windows(std::string_view operation, std::span<const Limit> limits,
                                       const LimitContext& context,
                                       const std::vector<std::pair<std::string, std::string>>& query,
                                       std::string_view body);

/// True when all calls of an operation that send one thing take their permits from the same windows.
bool are_same_for_all_calls(std::span<const Limit> limits);

/// Why the path, method or a header cannot be sent; nothing when all can.
std::optional<Error> fault_of(const Plan& plan);

}  // namespace exbind::detail
