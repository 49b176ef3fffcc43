// The calls of the tour: typed and signed, to the exchanges at OKX_URL and WOOX_URL (the tour starts a mock).
#include <exbind/okx.hpp>
#include <exbind/woox.hpp>

#include <cstdlib>
#include <future>
#include <iostream>

using namespace exbind;

namespace {

std::string url(const char* variable) {
    const char* value = std::getenv(variable);
    return value == nullptr ? "" : value;
}

int fail(const Error& error) {
    std::cerr << error << '\n';
    return 1;
}

}  // namespace

int main() {
    // Keys come from OKX_API_KEY, OKX_API_SECRET and OKX_API_PASSPHRASE; without OKX_URL this would call the real OKX.
    const okx::Client okx{okx::Credentials::from_env(), {.base_url = url("OKX_URL")}};

    // A read, blocking. Amounts keep every digit.
    const auto ticker = okx.market.ticker({.instId = "BTC-USDT"}).get();
    if (!ticker) return fail(ticker.error());
    std::cout << "okx   ticker          bid " << ticker->bidPx.value_or("0"_d) << ", ask "
              << ticker->askPx.value_or("0"_d) << '\n';

    // A write. It does not compile without .sz, and the library never sends it twice.
    using namespace okx::trade;
    const auto order = okx.trade
                           .place_order({.instId = "BTC-USDT",
                                         .tdMode = TdMode::cash,
                                         .clOrdId = "tour1",
                                         .side = Side::buy,
                                         .ordType = OrdType::limit,
                                         .sz = "0.001"_d,
                                         .px = "20000.1"_d})
                           .get();
    if (!order) return fail(order.error());
    std::cout << "okx   order           " << order->ordId << '\n';

    // With a wrong secret: the error says what became of the order.
    const okx::Client stranger{{.key = Secret("mock-key"), .secret = Secret("wrong"), .passphrase = Secret("wrong")},
                               {.base_url = url("OKX_URL")}};
    const auto refused = stranger.trade.cancel_order({.instId = "BTC-USDT", .clOrdId = "tour1"}).get();
    if (!refused) std::cout << "okx   wrong secret    " << refused.error() << '\n';

    // A public read, asynchronous.
    std::promise<int> done;
    okx.finance.savings.lending_rate_history({.ccy = "BTC"}).start().then([&](auto reply) {
        if (reply && !reply->empty())
            std::cout << "okx   lending rate    " << reply->front().ccy << ' ' << reply->front().rate.value_or("0"_d)
                      << '\n';
        done.set_value(reply ? 0 : fail(reply.error()));
    });
    if (const int status = done.get_future().get(); status != 0) return status;

    // Another exchange with another signing recipe; the API is the same.
    const woox::Client woox{woox::Credentials::from_env(), {.base_url = url("WOOX_URL")}};
    const auto paid = woox.spot_margin.interest_history({.token = "USDT"}).get();
    if (!paid) return fail(paid.error());
    for (const auto& row : paid->rows)
        std::cout << "woox  interest        " << row.token << ' ' << row.interest.value_or("0"_d) << '\n';
}
