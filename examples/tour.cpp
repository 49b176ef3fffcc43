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
    okx::Client okx{okx::Credentials::from_env(), {.base_url = url("OKX_URL")}};

    // A read, blocking. Amounts keep every digit.
    const auto held = okx.finance.savings.balance({.ccy = "USDT"}).get();
    if (!held) return fail(held.error());
    for (const auto& row : *held)
        std::cout << "okx   savings balance        " << row.ccy << ' ' << row.amt.value_or("0"_d) << '\n';

    // A write. It does not compile without .amt, and the library never sends it twice.
    const auto bought =
        okx.finance.savings
            .purchase_redempt(
                {.ccy = "BTC", .amt = "1"_d, .side = okx::finance::savings::Side::purchase, .rate = "0.01"_d})
            .get();
    if (!bought) return fail(bought.error());
    std::cout << "okx   savings purchase       " << bought->ccy << ' ' << bought->amt.value_or("0"_d) << '\n';

    // A public read, asynchronous.
    std::promise<int> done;
    okx.finance.savings.lending_rate_history({.ccy = "BTC"}).start().then([&](auto reply) {
        if (reply && !reply->empty())
            std::cout << "okx   lending rate           " << reply->front().ccy << ' '
                      << reply->front().rate.value_or("0"_d) << '\n';
        done.set_value(reply ? 0 : fail(reply.error()));
    });
    if (const int status = done.get_future().get(); status != 0) return status;

    // Another exchange with another signing recipe; the API is the same.
    woox::Client woox{woox::Credentials::from_env(), {.base_url = url("WOOX_URL")}};
    const auto paid = woox.spot_margin.interest_history({.token = "USDT"}).get();
    if (!paid) return fail(paid.error());
    for (const auto& row : paid->rows)
        std::cout << "woox  interest               " << row.token << ' ' << row.interest.value_or("0"_d) << '\n';
}
