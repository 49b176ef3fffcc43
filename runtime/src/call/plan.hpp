// One call, ready to be sent any number of times: everything but time and signature. And the limits it is under.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "exbind/detail/exchange.hpp"
#include "exbind/detail/table.hpp"
#include "exbind/error.hpp"
#include "exbind/limits.hpp"
#include "exbind/transport.hpp"
#include "limits/limiter.hpp"

namespace exbind::inline v0_1::detail {

struct Plan {
    std::string operation;  ///< for messages
    std::string method;
    std::string path;   ///< encoded
    std::string query;  ///< encoded
    std::vector<Header> headers;
    std::string body;
    bool has_body = false;
    bool sign = false;
    bool key_only = false;                 ///< name the caller, but sign nothing
    std::string nonce{};                   ///< instead of a new one
    bool read = false;                     ///< safe to send again
    std::shared_ptr<const Route> route;    ///< the limits it takes permits from
    const ObjectTable* request = nullptr;  ///< its members, or those of each item; null when unknown or without
    const Type* reply = nullptr;           ///< type of the payload; null when unknown
    const Operation* table = nullptr;      ///< null when unknown
    std::uint8_t product = 0;              ///< Operation::product
    bool batch = false;                    ///< Operation::batch
    std::size_t items = 1;                 ///< of a batch
    bool session = false;                  ///< its signature carries the token of the session
    bool login = false;                    ///< it asks for that token
    bool decode = true;                    ///< false: open the envelope only
    std::optional<Error> fault;            ///< why it can't be sent at all
    std::optional<Error> out_of_range;     ///< what the observer is to be told of its parameters
};

/// What lists the items of a batch: the first of `lists` that is a JSON array with items, as a parameter or a member of
/// the body; else the whole body.
std::string_view listed_items(std::span<const std::pair<std::string, std::string>> parameters, std::string_view body,
                              std::span<const std::string_view> lists);

/// What the limits of a call depend on besides its parameters.
struct LimitContext {
    std::string_view exchange;
    std::string_view host;
    std::string_view user;  ///< identifies the API key; empty when the call is not signed
    double share = 1.0;
    std::span<const std::string> conditions{};  ///< Options::limit_conditions
    bool slow_start = false;
    std::span<const LimitOverride> overrides{};
};

/// The windows that one call takes permits from, each key once. An operation without documented limits gets a window
/// that never fills, so that its calls can be held back when the exchange refuses one. Scopes that are fields are
/// looked up in `query` (which may include path parameters), then in the JSON body.
std::vector<LimitWindow> limit_windows(std::string_view operation, std::span<const Limit> limits,
                                       const LimitContext& context,
                                       const std::vector<std::pair<std::string, std::string>>& query,
                                       std::string_view body);

/// True when all calls of an operation that send one item take their permits from the same windows.
bool are_same_for_all_calls(std::span<const Limit> limits);

/// The routes of operations whose calls all take their permits from the same windows, looked up once. Thread-safe.
class Routes {
  public:
    /// The limiter must outlive this.
    explicit Routes(Limiter& limiter) : limiter_(limiter) {}
    /// The route of a call that sends that many items. Calls `windows` unless the route is known.
    std::shared_ptr<const Route> of(const Operation& operation, std::size_t items,
                                    const std::function<std::vector<LimitWindow>()>& windows);

  private:
    struct Known {
        std::string operation;
        std::shared_ptr<const Route> route;
    };
    Limiter& limiter_;
    std::mutex mutex_;
    std::unordered_map<const Limit*, Known> known_;  // by the address of the operation's limits
};

/// Why the path, method or a header cannot be sent, if so.
std::optional<Error> fault_of(const Plan& plan);

}  // namespace exbind::detail
