// Calls inside a loop of your own: no thread of the library runs your code.
#include <exbind/okx.hpp>

#include <chrono>
#include <cstdlib>
#include <iostream>

int main() {
    using namespace exbind;
    Options options;
    if (const char* url = std::getenv("OKX_URL")) options.base_url = url;
    options.io_thread = false;  // poll() does its work
    const okx::Client okx{{}, options};

    int under_way = 0;
    for (const char* instrument : {"BTC-USDT", "ETH-USDT", "SOL-USDT"}) {
        ++under_way;
        okx.market.ticker({.instId = instrument}).start().then([&under_way, instrument](auto ticker) {
            --under_way;
            if (ticker)
                std::cout << instrument << ": " << ticker->last.value_or("0"_d) << '\n';
            else
                std::cerr << instrument << ": " << ticker.error() << '\n';
        });
    }
    // The loop: callbacks run inside poll(), on this thread. Timers and sockets of your own are served in between.
    while (under_way > 0) okx.poll(std::chrono::milliseconds(5));
    std::cout << "all done\n";
}
