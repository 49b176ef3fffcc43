// error: (deleted|co_await_needs_a_named_call)
// Awaiting a call in the expression that makes it: some compilers destroy its request twice.
#include <coroutine>

#include "exbind/kitchen/trade.hpp"

struct Task {
    struct promise_type {
        Task get_return_object() { return {}; }
        std::suspend_never initial_suspend() noexcept { return {}; }
        std::suspend_never final_suspend() noexcept { return {}; }
        void return_void() {}
        void unhandled_exception() {}
    };
};

Task run(exbind::kitchen::trade::Api api) {
#ifdef EXBIND_WRONG
    const auto key = co_await api.create_key({.label = "bot"});
#else
    auto call = api.create_key({.label = "bot"});
    const auto key = co_await call;
#endif
    static_cast<void>(key.has_value());
}
