// The token that a login hands out for other calls: one for all clients of an account in the process.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "exbind/clock.hpp"
#include "exbind/error.hpp"
#include "exbind/secret.hpp"

namespace exbind::inline v0_1::detail {

/// A token and how long it is good, by the exchange's clock.
struct Token {
    Secret text{};
    TimePoint ends = TimePoint::max();
    TimePoint renews = TimePoint::max();  ///< from then on it is asked for anew, while it is still in use
    std::uint64_t number = 0;             ///< of the login that brought it; 0: there is no token
};

/// The login that a call waits for; 0: none.
struct AwaitedLogin {
    std::uint64_t number = 0;
    bool own = false;  ///< the call began it
};

/// Thread-safe. Says who logs in, and when; the login itself is a call of one of the clients.
class SharedToken {
  public:
    /// The one of that account, shared by all copies of the library in the process. It lives as long as a client has
    /// it; then the token is wiped.
    static std::shared_ptr<SharedToken> of(const std::string& account);

    /// The token; without a number when there is none, or it has ended.
    Token get(TimePoint now) const;

    /// What a call has to do before it can be signed.
    struct Step {
        enum class What : unsigned char {
            go,    ///< there is a token
            wait,  ///< for the end of a login, which wakes the call, or until `again`
            fail,  ///< the login that the call waited for failed
        };
        What what = What::go;
        std::uint64_t login = 0;       ///< go and wait: not 0 if the caller has to begin the login of this number
        SteadyTime again{};            ///< wait
        std::optional<Error> error{};  ///< fail
    };
    /// `awaited` is kept from step to step of one call. A login that has not ended after `patience` is given up: its
    /// client may be one that nobody polls. `in_background`: a token that is to be renewed is used meanwhile. `wake` is
    /// called on any thread.
    Step step(TimePoint now, AwaitedLogin& awaited, std::chrono::milliseconds patience, bool in_background,
              const std::function<void()>& wake);

    /// The login of that number brought a token, or failed.
    void succeeded(std::uint64_t login, Token token);
    void failed(std::uint64_t login, Error error);
    /// The exchange refused the token of that number.
    void drop(std::uint64_t number);

  private:
    void wake_all(std::unique_lock<std::mutex> lock);

    mutable std::mutex mutex_;
    Token token_;
    std::uint64_t logins_ = 0;  // begun so far
    std::uint64_t login_ = 0;   // the one under way; 0: none
    SteadyTime given_up_{};     // when that is
    SteadyTime renewal_{};      // after a failed renewal, no other one before
    std::uint64_t failed_ = 0;  // the last login that failed, and why
    Error error_;
    std::vector<std::function<void()>> waiting_;
};

}  // namespace exbind::detail
