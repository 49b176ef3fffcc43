// The equity of several accounts, asked for at once: many_accounts KEYFILE...
// A key file holds OKX_API_KEY=, OKX_API_SECRET= and OKX_API_PASSPHRASE=, and only its owner may read it (chmod 600).
#include <exbind/okx.hpp>

#include <cstdlib>
#include <iostream>
#include <vector>

int main(int argc, char** argv) {
    using namespace exbind;
    using Balances = Vector<okx::account::Balance>;
    Options options;
    if (const char* url = std::getenv("OKX_URL")) options.base_url = url;
    // One transport for all: connections are shared. Limits are counted for each key, and those of an address for all.
    options.transport = make_curl_transport();

    std::vector<okx::Client> accounts;
    std::vector<Started<Balances>> replies;
    for (int i = 1; i < argc; ++i) {
        auto credentials = okx::Credentials::from_file(argv[i]);
        if (!credentials) return std::cerr << argv[i] << ": " << credentials.error() << '\n', 1;
        accounts.emplace_back(std::move(*credentials), options);
        replies.push_back(accounts.back().account.balance().start());
    }
    Decimal total;
    for (std::size_t i = 0; i < replies.size(); ++i) {
        const auto balances = replies[i].get();
        if (!balances) return std::cerr << argv[i + 1] << ": " << balances.error() << '\n', 1;
        for (const auto& balance : *balances) {
            if (!balance.totalEq) continue;
            std::cout << argv[i + 1] << ": " << *balance.totalEq << '\n';
            total += *balance.totalEq;
        }
    }
    std::cout << "total: " << total << '\n';
}
