// Pages of an invented exchange.
#pragma once

#include <string>

namespace garden {

struct Page {
    std::string date = "2030-01-01";
    std::string title;  ///< "GET / Orders"
    std::string route;  ///< "GET /api/v5/trade/orders"
    std::string facts = "#### Permission: Read\n\n";
    std::string rows = "itemId | String | No | Item  ";
    std::string fields = "amt | String | Amount, e.g. `0.5`  \nside | String | Side  \n`buy`  \n`sell`  \n`hold`  ";
    std::string reply = R"({"amt":"0.50","side":"buy"})";
};

/// The page at an address below that of the documentation.
std::string text_of(const std::string& address, const Page& page);

std::string exchange_yaml();
/// It writes its pages as OKX does.
std::string dialect_yaml();

}  // namespace garden
