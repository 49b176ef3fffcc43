// Prints the interest that the mock of WOO X says was paid: consumer URL
#include <exbind/woox.hpp>
#include <iostream>

int main(int argc, char** argv) {
    using namespace exbind;
    if (argc != 2) return 2;
    woox::Client client{woox::Credentials::from_env(), {.base_url = argv[1]}};
    const auto paid = client.spot_margin.interest_history({.token = "USDT"}).get();
    if (!paid) return std::cerr << paid.error() << '\n', 1;
    for (const auto& row : paid->rows) std::cout << row.token << ' ' << row.interest.value_or("0"_d) << '\n';
}
