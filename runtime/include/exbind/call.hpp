// A call: prepared by a generated method, made by `.get()`, `.start()` or `co_await`.
#pragma once

#include <chrono>
#include <coroutine>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "exbind/connection.hpp"
#include "exbind/result.hpp"

namespace exbind {

namespace detail {

/// Everything about a call but the type of its reply.
class CallState;

/// Reads the payload into the object at `reply`.
class PreparedCall {
  public:
    PreparedCall(std::shared_ptr<Core> core, const Operation& operation, const void* request);
    PreparedCall(PreparedCall&&) noexcept;
    PreparedCall& operator=(PreparedCall&&) noexcept;
    ~PreparedCall();

    void timeout(std::chrono::milliseconds timeout);
    void limit_policy(LimitPolicy policy);
    void with(std::string name, std::string value);

    /// Blocking. True when `reply` was filled; otherwise `error` was.
    bool run(void* reply, Error& error);
    /// Asynchronous; `done(true)` when `reply` was filled. Both addresses must stay valid until then.
    void start(void* reply, Error* error, std::function<void(bool)> done);
    /// Gives up a started call; it completes as cancelled unless it already did.
    void cancel();

  private:
    std::shared_ptr<CallState> state_;
};

}  // namespace detail
}  // namespace exbind
