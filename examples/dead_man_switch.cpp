// Cancels all orders when this program stops: the exchange does, unless it hears from us again in time.
// dead_man_switch SECONDS BEATS
#include <exbind/okx.hpp>

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <thread>

int main(int argc, char** argv) {
    using namespace exbind;
    if (argc != 3) return std::cerr << "usage: dead_man_switch SECONDS BEATS\n", 2;
    const std::chrono::milliseconds patience = std::chrono::seconds(std::atol(argv[1]));
    const std::int64_t seconds = std::chrono::floor<std::chrono::seconds>(patience).count();
    Options options;
    if (const char* url = std::getenv("OKX_URL")) options.base_url = url;
    const okx::Client okx{okx::Credentials::from_env(), options};

    for (long beat = 0, beats = std::atol(argv[2]); beat < beats; ++beat) {
        if (beat > 0) std::this_thread::sleep_for(patience / 4);
        // A beat that is late is worth nothing, so it ends in time for the next one.
        const auto armed = okx.trade.cancel_all_after({.timeOut = seconds}).timeout(patience / 4).get();
        if (armed)
            std::cout << "armed for " << seconds << " s\n";
        else
            std::cerr << "not armed again, the last beat still counts: " << armed.error() << '\n';
    }
    // A planned end: nothing is to be cancelled.
    const auto disarmed = okx.trade.cancel_all_after({.timeOut = 0}).get();
    if (!disarmed) return std::cerr << disarmed.error() << '\n', 1;
    std::cout << "disarmed\n";
}
