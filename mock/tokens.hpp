// The tokens that the mock's login hands out, and the nonces that it has seen.
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <string>

#include "mock/envelope.hpp"
#include "spec/model.hpp"

namespace exbind::mock {

/// Not thread-safe.
class Tokens {
  public:
    using Time = std::chrono::system_clock::time_point;

    /// Puts a new token into the reply of the login, and when it ends: after `lifetime` or, if that is 0, after what
    /// the reply or the spec says, or an hour. A body that is no JSON, or no success, stays as it is.
    void hand_out(const spec::Exchange& exchange, std::chrono::milliseconds lifetime, Time now, std::string& body);
    bool knows(const std::string& token, Time now) const;
    /// Ends all of them.
    void end() { open_.clear(); }

    /// Whether the nonce is a number greater than all before it.
    bool takes_next(const std::string& nonce);

  private:
    std::map<std::string, Time> open_;  ///< and when they end
    std::uint64_t handed_out_ = 0;
    std::uint64_t last_nonce_ = 0;
};

}  // namespace exbind::mock
