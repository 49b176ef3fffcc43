// A coroutine for tests that nobody holds: its frame goes when it ends, on the thread that it ends on.
#pragma once

#include <coroutine>
#include <exception>

struct Detached {
    struct promise_type {
        Detached get_return_object() { return {}; }
        std::suspend_never initial_suspend() noexcept { return {}; }
        std::suspend_never final_suspend() noexcept { return {}; }
        void return_void() {}
        void unhandled_exception() { std::terminate(); }
    };
};
