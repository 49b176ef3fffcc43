// Prints what two exchanges answer. Takes their base URLs: consumer OKX_URL WOOX_URL
#include <exbind/okx.hpp>
#include <exbind/woox.hpp>

#include <iostream>

using namespace exbind;

int main(int argc, char** argv) {
    if (argc != 3) return 2;

    okx::Client okx{okx::Credentials::from_env(), {.base_url = argv[1]}};
    const auto held = okx.finance.savings.balance({.ccy = "USDT"}).get();
    if (!held) return std::cerr << held.error() << '\n', 1;
    for (const auto& each : *held) std::cout << each.ccy << ' ' << each.amt.value_or("0"_d) << '\n';

    woox::Client woox{woox::Credentials::from_env(), {.base_url = argv[2]}};
    const auto paid = woox.spot_margin.interest_history({.token = "USDT"}).get();
    if (!paid) return std::cerr << paid.error() << '\n', 1;
    for (const auto& row : paid->rows) std::cout << row.token << ' ' << row.interest.value_or("0"_d) << '\n';
}
