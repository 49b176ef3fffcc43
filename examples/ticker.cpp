// The price of an instrument: ticker [INSTRUMENT]
#include <exbind/okx.hpp>

#include <cstdlib>
#include <iostream>

int main(int argc, char** argv) {
    using namespace exbind;
    Options options;
    if (const char* url = std::getenv("OKX_URL")) options.base_url = url;  // a mock; without, the exchange itself
    const okx::Client okx{{}, options};                                    // public data needs no key

    const auto ticker = okx.market.ticker({.instId = argc > 1 ? argv[1] : "BTC-USDT"}).get();
    if (!ticker) return std::cerr << ticker.error() << '\n', 1;
    // What the exchange leaves out is empty, never zero.
    std::cout << ticker->instId;
    if (ticker->bidPx && ticker->askPx) std::cout << " bid " << *ticker->bidPx << " ask " << *ticker->askPx;
    if (ticker->last) std::cout << " last " << *ticker->last;
    std::cout << '\n';
}
