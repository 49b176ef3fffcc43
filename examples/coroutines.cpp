// Calls as coroutines: a price is read, then an order is placed below it, with no thread waiting.
#include <exbind/okx.hpp>

#include <coroutine>
#include <cstdlib>
#include <future>
#include <iostream>

using namespace exbind;
using namespace exbind::okx::trade;

namespace {

/// A coroutine whose result a thread can wait for. Any library's task type does as well.
struct Task {
    struct promise_type {
        std::promise<int> result;
        Task get_return_object() { return {result.get_future()}; }
        std::suspend_never initial_suspend() noexcept { return {}; }
        std::suspend_never final_suspend() noexcept { return {}; }
        void return_value(int value) { result.set_value(value); }
        void unhandled_exception() { result.set_exception(std::current_exception()); }
    };
    std::future<int> status;
};

Task buy_below(const okx::Client& okx, std::string instrument) {
    // A call is named before it is awaited.
    auto ask = okx.market.ticker({.instId = instrument});
    const auto ticker = co_await ask;  // resumes on the client's I/O thread, or on Options::executor
    if (!ticker || !ticker->bidPx) co_return 1;

    auto write = okx.trade.place_order({.instId = instrument,
                                        .tdMode = TdMode::cash,
                                        .clOrdId = "coroutine1",
                                        .side = Side::buy,
                                        .ordType = OrdType::limit,
                                        .sz = "0.001"_d,
                                        .px = (*ticker->bidPx * "0.99"_d).quantize("0.1"_d, RoundingMode::down)});
    const auto order = co_await write;
    if (!order) {
        std::cerr << order.error() << '\n';
        co_return 1;
    }
    std::cout << "order " << order->ordId << '\n';
    co_return 0;
}

}  // namespace

int main() {
    Options options;
    if (const char* url = std::getenv("OKX_URL")) options.base_url = url;
    const okx::Client okx{okx::Credentials::from_env(), options};
    return buy_below(okx, "BTC-USDT").status.get();
}
