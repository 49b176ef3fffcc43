// Candles as CSV, from now on backwards, page by page: candles_to_csv INSTRUMENT BAR ROWS >candles.csv
#include <exbind/okx.hpp>

#include <chrono>
#include <cstdlib>
#include <iostream>

int main(int argc, char** argv) {
    using namespace exbind;
    if (argc != 4) return std::cerr << "usage: candles_to_csv INSTRUMENT BAR ROWS\n", 2;
    Options options;
    if (const char* url = std::getenv("OKX_URL")) options.base_url = url;
    const okx::Client okx{{}, options};

    std::cout << "time,open,high,low,close,volume\n";
    long wanted = std::atol(argv[3]);
    // Each page waits for the documented limit by itself. No row is skipped or comes twice.
    auto pages = okx.market.history_candles({.instId = argv[1], .bar = argv[2], .limit = 100}).pages();
    while (wanted > 0 && !pages.done()) {
        const auto page = pages.next().get();
        if (!page) return std::cerr << page.error() << '\n', 1;
        for (const auto& candle : *page) {
            if (wanted-- == 0) break;
            // A decimal prints the digits that the exchange sent.
            const auto cell = [](const auto& value) { std::cout << ',' << (value ? value->to_string() : ""); };
            if (candle.ts) std::cout << std::chrono::floor<std::chrono::seconds>(*candle.ts).time_since_epoch().count();
            cell(candle.o);
            cell(candle.h);
            cell(candle.l);
            cell(candle.c);
            cell(candle.vol);
            std::cout << '\n';
        }
    }
}
